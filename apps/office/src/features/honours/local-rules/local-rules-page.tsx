/** Quy định của địa phương: what the locality laid over the nation's law, as it stands on a day, each with its article. */
import type { ReactNode } from 'react'
import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listLocalRulesRoute, LOCAL_REMARKS, type LocalRule } from '@guongsang/contract/honours-overlays.ts'
import { showDay, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { lastDayOf, REMARK_STATES, stateOf } from './rule-words.ts'
import styles from './local-rules.module.css'

const Search = ListSearch.pick({ cursor: true }).extend({ hien: oneOf('tat-ca') })

const help = {
  about:
    'Quy định riêng của địa phương đặt chồng lên quy định quốc gia: con số chặt hơn, tiêu chuẩn thêm, tỷ lệ tối đa, hình thức của địa phương. Việc xét điều kiện dùng cả hai.',
  steps: [
    'Chọn ngày ở ô Xem tại ngày để biết ngày đó áp dụng những gì.',
    'Bấm một dòng để đọc quy định, điều khoản, tệp văn bản và quy định quốc gia tương ứng.',
    'Bấm Ghi quy định để ghi thêm; hệ thống cho xem trước quan hệ với quy định quốc gia rồi mới ghi.',
  ],
  notes: [
    'Quy định chưa đối chiếu với văn bản đã ký thì chưa quyết định điều gì.',
    'Thấp hơn quy định quốc gia thì không áp dụng, trừ khi nêu rõ luật nào cho phép; khi đó luôn ghi là nới lỏng.',
  ],
}

export function LocalRulesPage() {
  const { today } = useSession()
  const on = useAsOf() ?? today
  const mayEnact = useMay()('can-enact-local-rules')
  const [{ cursor, hien }, change] = useListSearch(Search)
  const all = hien === 'tat-ca'
  const reply = useQuery(readList(listLocalRulesRoute, { query: { ...(!all && { on }), cursor } }))
  const act = mayEnact && <LinkButton to="/quy-dinh-dia-phuong/ghi-moi">Ghi quy định</LinkButton>
  return (
    <Page
      wide
      title="Quy định của địa phương"
      lead={`Đặt chồng lên quy định quốc gia khi xét khen thưởng, như vào ngày ${showDay(on)}.`}
      acts={act}
      help={help}
    >
      <AsOfNote />
      <Filters>
        <AsOf />
        <SegmentedControl
          aria-label="Quy định nào"
          value={hien ?? 'con-ap-dung'}
          onChange={(value) => change({ hien: value === 'tat-ca' ? value : undefined })}
          data={[
            { value: 'con-ap-dung', label: 'Áp dụng vào ngày này' },
            { value: 'tat-ca', label: 'Tất cả' },
          ]}
        />
      </Filters>
      <DataTable
        caption="Quy định của địa phương"
        columns={columnsOn(on)}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Nothing all={all} act={act} />}
      />
    </Page>
  )
}

const Nothing = ({ all, act }: { all: boolean; act: ReactNode }) =>
  all ? (
    <Empty title="Chưa ghi quy định nào của địa phương" act={act}>
      Việc xét khen thưởng đang dùng đúng quy định quốc gia.
    </Empty>
  ) : (
    <Empty title="Không có quy định nào của địa phương áp dụng vào ngày này" act={act}>
      Việc xét khen thưởng của ngày này dùng đúng quy định quốc gia. Bấm Tất cả để xem quy định đã ghi.
    </Empty>
  )

const columnsOn = (on: string): readonly Column<LocalRule>[] => [
  {
    key: 'rule',
    title: 'Quy định',
    wrap: true,
    minWidth: 'min(22rem, 55vw)',
    cell: (row) => (
      <>
        <Link to="/quy-dinh-dia-phuong/$id" params={{ id: row.id }}>
          {row.says}
        </Link>
        <span className={styles.under}>{row.citation}</span>
      </>
    ),
  },
  {
    key: 'state',
    title: 'Trạng thái',
    cell: (row) => {
      const { state, word } = stateOf(row, on)
      return <StateWord state={state}>{word}</StateWord>
    },
  },
  {
    key: 'remark',
    title: 'So với quốc gia',
    cell: ({ remark }) => (
      <StateWord state={REMARK_STATES[remark.kind]}>{REMARK_WORDS[remark.kind]}</StateWord>
    ),
  },
  { key: 'period', title: 'Hiệu lực', cell: (row) => showPeriod(row.from, lastDayOf(row)) },
]

/** In a column that says against what. */
const REMARK_WORDS = { ...LOCAL_REMARKS, tightened: 'Chặt hơn', loosened: 'Nới lỏng' } as const
