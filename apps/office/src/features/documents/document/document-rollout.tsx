/** Triển khai: what was issued to carry a document out, what was held about it, and which units it reached. */
import { useState } from 'react'
import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  type RolloutEvent,
  type RolloutUnit,
  showRolloutRoute,
} from '@guongsang/contract/documents-rollout.ts'
import {
  type DocumentRow,
  listDocumentsRoute,
  type RegisteredDocument,
} from '@guongsang/contract/documents-register.ts'
import { DOCUMENT_KINDS } from '@guongsang/contract/documents-words.ts'
import { EVENT_KINDS, EVENT_STATES } from '@guongsang/contract/events-words.ts'
import { count, showDay } from '../../../lib/format.ts'
import { read, readList } from '../../../lib/query.ts'
import { type Column, DataTable, whole } from '../../../ui/data-table.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { DocumentLink, DocumentWord } from '../words.tsx'

export function DocumentRollout({ document: { id } }: { document: RegisteredDocument }) {
  const reply = useQuery(read(showRolloutRoute, { params: { id } }))
  return (
    <Await reply={reply}>
      {({ documentCount, events, units }) => (
        <>
          <Section title={`Văn bản triển khai (${count(documentCount)})`}>
            <CarryingOut id={id} />
          </Section>
          <Section title={`Hội nghị, tập huấn (${count(events.length)})`}>
            {events.length === 0 ? (
              <Empty title="Chưa có hội nghị, tập huấn nào">
                Ở trang sự kiện, gắn văn bản này hoặc văn bản triển khai nó thì sự kiện hiện ở đây.
              </Empty>
            ) : (
              <RowList rows={events.map(eventRow)} />
            )}
          </Section>
          <Section title="Đơn vị được triển khai">
            {units.length === 0 ? (
              <Empty title="Chưa thấy đơn vị nào">
                Nơi gửi và cơ quan thường trực xem được đơn vị nào đã nhận, đã mở, đã dự.
              </Empty>
            ) : (
              <Units units={units} />
            )}
          </Section>
        </>
      )}
    </Await>
  )
}

function CarryingOut({ id }: { id: string }) {
  const [cursor, setCursor] = useState<string>()
  const reply = useQuery(readList(listDocumentsRoute, { query: { carriesOutId: id, cursor } }))
  return (
    <DataTable
      caption="Văn bản triển khai"
      columns={columns}
      reply={reply}
      rowKey={(row) => row.id}
      cursor={cursor}
      onCursor={setCursor}
      empty={
        <Empty title="Chưa có văn bản triển khai">
          Văn bản ghi văn bản này làm căn cứ, hướng dẫn hoặc thực hiện nó thì hiện ở đây.
        </Empty>
      }
    />
  )
}

const columns: readonly Column<DocumentRow>[] = [
  {
    key: 'title',
    title: 'Trích yếu',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => <DocumentLink document={row} />,
  },
  { key: 'number', title: 'Số, ký hiệu', cell: (row) => row.reference ?? DOCUMENT_KINDS[row.kind] },
  { key: 'day', title: 'Ngày', cell: (row) => (row.issuedOn === null ? '' : showDay(row.issuedOn)) },
  { key: 'issuer', title: 'Nơi ban hành', wrap: true, cell: (row) => row.issuer.name },
  { key: 'state', title: 'Tình trạng', cell: (row) => <DocumentWord state={row.state} /> },
]

const eventRow = (event: RolloutEvent) => ({
  key: event.id,
  title: (
    <Link to="/su-kien/$id" params={{ id: event.id }}>
      {event.title}
    </Link>
  ),
  detail: [
    EVENT_KINDS[event.kind],
    showDay(event.startsOn),
    event.organization.name,
    EVENT_STATES[event.state],
    event.people === null ? '' : `${count(event.people)} người dự`,
  ]
    .filter(Boolean)
    .join('; '),
})

/** Each figure is the button of the list behind it. */
const standings = [
  ['được gửi', ({ sent }: RolloutUnit) => sent > 0],
  ['đã mở', ({ opened }: RolloutUnit) => opened > 0],
  ['đã tiếp nhận', ({ acknowledged }: RolloutUnit) => acknowledged > 0],
  ['đã dự hội nghị, tập huấn', ({ attended }: RolloutUnit) => attended > 0],
  ['chưa mở, chưa dự', ({ opened, attended }: RolloutUnit) => opened === 0 && attended === 0],
] as const

function Units({ units }: { units: readonly RolloutUnit[] }) {
  const [chosen, choose] = useState(0)
  const shown = units.filter(standings[chosen]![1])
  return (
    <>
      <Group gap="xs" mb="md" role="group" aria-label="Đơn vị theo tình trạng">
        {standings.map(([words, fits], at) => (
          <Button
            key={words}
            size="compact-md"
            variant={at === chosen ? 'light' : 'default'}
            aria-pressed={at === chosen}
            onClick={() => choose(at)}
          >
            {count(units.filter(fits).length)} {words}
          </Button>
        ))}
      </Group>
      <DataTable
        caption="Đơn vị được triển khai"
        columns={unitColumns}
        reply={whole(shown)}
        rowKey={({ organization }) => organization.id}
        empty={<Empty title="Không có đơn vị nào">Chọn tình trạng khác.</Empty>}
      />
    </>
  )
}

const unitColumns: readonly Column<RolloutUnit>[] = [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '8rem',
    cell: ({ organization }) => <UnitLink unit={organization} />,
  },
  { key: 'sent', title: 'Gửi', numeric: true, cell: ({ sent }) => count(sent) },
  { key: 'opened', title: 'Mở', numeric: true, cell: ({ opened }) => count(opened) },
  { key: 'ack', title: 'Tiếp nhận', numeric: true, cell: ({ acknowledged }) => count(acknowledged) },
  { key: 'came', title: 'Dự', numeric: true, cell: ({ attended }) => count(attended) },
]
