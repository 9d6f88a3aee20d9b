/** Ý kiến khán giả, thính giả, độc giả: moderated; each leads to its item, none to a person. */
import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  type AudienceText,
  handleAudienceTextRoute,
  listAudienceTextsRoute,
} from '@guongsang/contract/publicity-interactions.ts'
import { AUDIENCE_TEXT_KINDS, AUDIENCE_TEXT_STATES } from '@guongsang/contract/publicity-outreach-words.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { useAsk } from '../../../ui/ask.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { ListSearch, oneKeyOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { AudienceTextWord } from './words.tsx'

const help = {
  about: 'Ý kiến khán giả, thính giả, độc giả do biên tập ghi lại bằng lời của mình, gắn với từng tin, bài.',
  steps: [
    'Mở tin, bài, mục Lan tỏa để ghi thêm ý kiến.',
    'Bấm Xử lý: duyệt, chuyển cơ quan giải quyết, hoặc không dùng.',
  ],
  notes: ['Không ghi ai đã nói. Hệ thống không đọc mạng xã hội.'],
}

type State = AudienceText['state']
const Search = ListSearch.pick({ cursor: true }).extend({
  tinhtrang: oneKeyOf(AUDIENCE_TEXT_STATES),
  loai: oneKeyOf(AUDIENCE_TEXT_KINDS),
})
const acts: Record<State, string> = {
  received: 'Nhận lại',
  shown: 'Duyệt',
  forwarded: 'Chuyển giải quyết',
  'set-aside': 'Không dùng',
}

export function AudienceTextsPage() {
  const [search, change] = useListSearch(Search)
  const reply = useQuery(
    readList(listAudienceTextsRoute, {
      query: { state: search.tinhtrang, kind: search.loai, cursor: search.cursor },
    }),
  )
  const handle = useHandling()
  return (
    <Page
      wide
      title="Ý kiến bạn đọc, bạn nghe đài"
      lead="Tương tác với khán giả, thính giả, độc giả của tin, bài đã đăng, phát."
      help={help}
    >
      <Filters>
        <FilterChoice
          label="Tình trạng"
          placeholder="Mọi tình trạng"
          w={180}
          data={choicesOf(AUDIENCE_TEXT_STATES)}
          value={search.tinhtrang}
          onChange={(state) => change({ tinhtrang: state })}
        />
        <FilterChoice
          label="Loại"
          placeholder="Mọi loại"
          w={220}
          data={choicesOf(AUDIENCE_TEXT_KINDS)}
          value={search.loai}
          onChange={(kind) => change({ loai: kind })}
        />
      </Filters>
      <DataTable
        caption="Ý kiến bạn đọc, bạn nghe đài"
        columns={columns((row, state) => void handle(row, state))}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa ghi ý kiến nào">Mở một tin, bài đã đăng, mục Lan tỏa, bấm Ghi ý kiến.</Empty>
        }
      />
    </Page>
  )
}

function useHandling() {
  const ask = useAsk()
  const handle = useAct(handleAudienceTextRoute, { done: 'Đã ghi.' })
  return async ({ id, version }: AudienceText, state: State) => {
    if (state === 'shown') return handle.mutate({ params: { id }, body: { state, version } })
    const answer = await ask({
      title: `${acts[state]} ý kiến này?`,
      text:
        state === 'forwarded'
          ? 'Ghi cơ quan, đơn vị nhận để giải quyết.'
          : 'Ý kiến không dùng thì không mở lại được.',
      act: acts[state],
      reason: state === 'forwarded' ? 'Chuyển cho' : 'Lý do',
    })
    if (answer) handle.mutate({ params: { id }, body: { state, version, handling: answer.reason } })
  }
}

const columns = (onHandle: (row: AudienceText, state: State) => void): readonly Column<AudienceText>[] => [
  {
    key: 'text',
    title: 'Ý kiến',
    wrap: true,
    minWidth: '18rem',
    cell: (row) => (
      <>
        {row.text}
        <SecondLine>{AUDIENCE_TEXT_KINDS[row.kind]}</SecondLine>
      </>
    ),
  },
  {
    key: 'item',
    title: 'Tin, bài',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => (
      <Link to="/tin-bai/$id" params={{ id: row.item.id }}>
        {row.item.name}
      </Link>
    ),
  },
  { key: 'on', title: 'Nhận ngày', cell: (row) => showDay(row.receivedOn) },
  {
    key: 'state',
    title: 'Tình trạng',
    wrap: true,
    minWidth: '9rem',
    cell: (row) => (
      <>
        <AudienceTextWord state={row.state} />
        {row.handling !== null && <SecondLine>{row.handling}</SecondLine>}
      </>
    ),
  },
  {
    key: 'act',
    title: 'Việc',
    cell: (row) =>
      row.may.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" size="compact-sm" rightSection={<Icon name="down" size={14} />}>
              Xử lý
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {row.may.map((state) => (
              <Menu.Item key={state} onClick={() => onHandle(row, state)}>
                {acts[state]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ),
  },
]
