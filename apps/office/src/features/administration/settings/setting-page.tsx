/** Một tham số: what holds on the day looked at, every value there ever was, and the way to add one. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { getSettingRoute, type SettingValue } from '@guongsang/contract/administration.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { showDay, showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { sentenceCase, type ValueState, valueState } from './setting-values.ts'
import { ValueForm } from './value-form.tsx'

type Shown = Ok<typeof getSettingRoute>

const help = {
  about: 'Một tham số: giá trị áp dụng vào ngày đang xem và mọi giá trị từng được ghi.',
  steps: [
    'Bấm Thêm giá trị, nhập giá trị, ngày bắt đầu và văn bản làm căn cứ.',
    'Ghi nhầm thì thêm giá trị đúng cùng ngày bắt đầu: giá trị ghi sau được áp dụng.',
  ],
  notes: ['Không sửa, không xóa giá trị đã ghi; ai ghi, lúc nào đều có trong Nhật ký.'],
}

const stateWords: Record<ValueState, [State, string]> = {
  'in-force': ['done', 'Đang áp dụng'],
  coming: ['soon', 'Sẽ áp dụng'],
  over: ['not-applicable', 'Hết áp dụng'],
  replaced: ['not-applicable', 'Đã bị thay'],
}

export function SettingPage() {
  const { key } = useParams({ from: '/shell/quan-tri/tham-so/$key' })
  const on = useAsOf()
  const reply = useQuery(readList(getSettingRoute, { params: { key }, query: { on } }))
  return <Await reply={reply}>{(setting) => <SettingShown setting={setting} />}</Await>
}

function SettingShown({ setting }: { setting: Shown }) {
  const may = useMay()
  const adding = useDialog()
  const { today } = useSession()
  const on = useAsOf() ?? today
  const { current, next, history } = setting
  return (
    <Page
      kicker={<Link to="/quan-tri/tham-so">Tham số theo ngày</Link>}
      title={setting.label}
      lead={setting.help}
      acts={may('can-change-settings') && <Button onClick={() => adding.open(true)}>Thêm giá trị</Button>}
      help={help}
    >
      <AsOfNote />
      <Filters>
        <AsOf />
      </Filters>
      <Facts
        rows={[
          [`Giá trị vào ngày ${showDay(on)}`, <strong key="value">{sentenceCase(current.text)}</strong>],
          ['Căn cứ', current.citation],
          ['Áp dụng từ', current.from === null ? 'Khi bắt đầu dùng chương trình' : showDay(current.from)],
          ['Thay đổi đã biết', next && `Từ ${showDay(next.from ?? '')} là: ${next.text}`],
        ]}
      />
      <Section title="Các giá trị từng có">
        {history.length === 0 ? (
          <Empty title="Chưa ghi giá trị nào">
            Đang áp dụng giá trị ban đầu của chương trình. Khi có văn bản quy định khác, bấm Thêm giá trị.
          </Empty>
        ) : (
          <RowList rows={history.map((value) => historyRow(value, current, on))} />
        )}
      </Section>
      <Dialog control={adding} title={setting.label}>
        {() => <ValueForm setting={setting} onClose={adding.close} />}
      </Dialog>
    </Page>
  )
}

function historyRow(value: SettingValue, current: SettingValue, on: string) {
  const [state, word] = stateWords[valueState(value, current, on)]
  return {
    key: value.id ?? '',
    title: sentenceCase(value.text),
    state: <StateWord state={state}>{word}</StateWord>,
    detail: (
      <>
        Từ {showDay(value.from ?? '')}. {value.citation}
        <br />
        {value.createdByName ?? 'Hệ thống'} ghi lúc {showMoment(value.createdAt ?? '')}
      </>
    ),
  }
}
