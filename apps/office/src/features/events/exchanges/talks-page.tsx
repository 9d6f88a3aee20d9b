/** Lịch báo cáo điển hình: who speaks where, at all units; what units asked for and is on no event yet. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listEventTalksRoute } from '@guongsang/contract/events-exchanges.ts'
import { EVENT_KINDS } from '@guongsang/contract/events-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page, Section } from '../../../ui/page.tsx'
import { ExemplarPicker } from '../../../ui/pickers/exemplar-picker.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { EventWord } from '../words.tsx'

type Talks = Ok<typeof listEventTalksRoute>
type Talk = Talks['rows'][number]

const Search = ListSearch.pick({ cursor: true }).extend({
  tu: someText,
  den: someText,
  dienhinh: someText,
})

const help = {
  about: 'Các lần điển hình báo cáo, giao lưu ở mọi đơn vị, và lời mời chưa xếp được vào sự kiện nào.',
  steps: [
    'Đơn vị muốn mời: mở trang của điển hình, bấm Mời giao lưu.',
    'Lời mời được nhận thì chọn khi thêm người báo cáo vào một sự kiện.',
    'Mở sự kiện để đọc lại lời phát biểu đã giữ.',
  ],
  notes: ['Đơn vị thấy lời mời của mình; cơ quan thường trực thấy tất cả.'],
}

const columns: readonly Column<Talk>[] = [
  {
    key: 'name',
    title: 'Điển hình',
    wrap: true,
    minWidth: '14rem',
    cell: ({ name, exemplarId, topic }) => (
      <>
        <Link to="/dien-hinh/$id" params={{ id: exemplarId }}>
          {name}
        </Link>
        {topic !== null && <SecondLine>{topic}</SecondLine>}
      </>
    ),
  },
  { key: 'on', title: 'Ngày', cell: ({ on }) => showDay(on) },
  {
    key: 'event',
    title: 'Sự kiện',
    wrap: true,
    minWidth: '14rem',
    cell: ({ event, place }) => (
      <>
        <Link to="/su-kien/$id" params={{ id: event.id }}>
          {event.title}
        </Link>
        <SecondLine>{[EVENT_KINDS[event.kind], place].filter(Boolean).join(' · ')}</SecondLine>
      </>
    ),
  },
  { key: 'state', title: 'Trạng thái', cell: ({ event }) => <EventWord state={event.state} /> },
  { key: 'unit', title: 'Đơn vị tổ chức', wrap: true, cell: (row) => <UnitLink unit={row.organization} /> },
  { key: 'speech', title: 'Lời phát biểu', cell: ({ speech }) => (speech === null ? '' : 'Đã giữ') },
]

export function TalksPage() {
  const [search, change] = useListSearch(Search)
  const { tu: from, den: to, dienhinh: exemplarId, cursor } = search
  const reply = useQuery(readList(listEventTalksRoute, { query: { from, to, exemplarId, cursor } }))
  const day = (value: string | null) => (value === null ? undefined : value)
  return (
    <Page
      wide
      kicker={<Link to="/su-kien">Sự kiện</Link>}
      title="Lịch báo cáo điển hình"
      lead="Ai báo cáo, giao lưu ở đâu, ngày nào."
      help={help}
    >
      <Filters>
        <DateField
          label="Từ ngày"
          w={150}
          value={from ?? null}
          onChange={(value) => change({ tu: day(value) })}
        />
        <DateField
          label="Đến ngày"
          w={150}
          value={to ?? null}
          onChange={(value) => change({ den: day(value) })}
        />
        <ExemplarPicker
          label="Điển hình"
          placeholder="Mọi điển hình"
          w={300}
          value={exemplarId ?? null}
          onChange={(id) => change({ dienhinh: id ?? undefined })}
        />
      </Filters>
      <Waiting talks={reply.data?.waiting ?? []} />
      <Section title="Đã xếp vào sự kiện">
        <DataTable
          caption="Lịch báo cáo điển hình"
          columns={columns}
          reply={reply}
          rowKey={(row) => row.id}
          cursor={cursor}
          onCursor={(next) => change({ cursor: next })}
          empty={
            <Empty title="Chưa có lần báo cáo nào">
              Thêm điển hình ở mục Báo cáo, giao lưu của một sự kiện.
            </Empty>
          }
        />
      </Section>
    </Page>
  )
}

function Waiting({ talks }: { talks: Talks['waiting'] }) {
  if (talks.length === 0) return null
  return (
    <Section title="Lời mời chưa xếp vào sự kiện nào">
      <RowList
        rows={talks.map((talk) => ({
          key: talk.id,
          title: (
            <Link to="/dien-hinh/$id" params={{ id: talk.exemplar.id }}>
              {talk.exemplar.name}
            </Link>
          ),
          state: (
            <StateWord state={talk.isAgreed ? 'done' : 'waiting'}>
              {talk.isAgreed ? 'Đã nhận lời' : 'Chờ trả lời'}
            </StateWord>
          ),
          detail: [showDay(talk.on), talk.organization.name, talk.subject, talk.place]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Section>
  )
}
