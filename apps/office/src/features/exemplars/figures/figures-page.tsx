/** Số liệu điển hình: how many come from the base, how fast they were honoured, in which movement they were found. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { showExemplarFiguresRoute } from '@guongsang/contract/exemplars-figures.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { percentOf } from '@guongsang/core/kernel/percent.ts'
import { count } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'

type Figures = Ok<typeof showExemplarFiguresRoute>
type Year = Figures['years'][number]
type OfMovement = Figures['movements'][number]

const help = {
  about: 'Số điển hình phát hiện từng năm và trong từng phong trào, tính từ hồ sơ được xem.',
  steps: [
    'Từ cơ sở: đơn vị phát hiện, bồi dưỡng là cấp xã hoặc dưới cấp xã.',
    'Số ngày là trung vị, từ ngày phát hiện đến lần công nhận, tôn vinh, biểu dương đầu tiên.',
    'Bấm số của một phong trào để xem danh sách.',
  ],
  notes: ['Điển hình đã rút không tính.'],
}

const share = (some: number, all: number): string => {
  const percent = percentOf(some, all)
  return percent === null ? count(some) : `${count(some)} (${count(Math.round(percent))}%)`
}

const years: readonly Column<Year>[] = [
  { key: 'year', title: 'Năm', cell: ({ year }) => String(year) },
  { key: 'found', title: 'Phát hiện', numeric: true, cell: ({ found }) => count(found) },
  { key: 'base', title: 'Từ cơ sở', numeric: true, cell: ({ fromBase, found }) => share(fromBase, found) },
  {
    key: 'commended',
    title: 'Đã công nhận, biểu dương',
    numeric: true,
    cell: ({ commended, found }) => share(commended, found),
  },
  {
    key: 'days',
    title: 'Số ngày đến biểu dương',
    numeric: true,
    cell: ({ medianDays }) => (medianDays === null ? '' : count(medianDays)),
  },
  {
    key: 'ho-chi-minh',
    title: 'Học tập và làm theo Bác',
    numeric: true,
    cell: ({ followingHoChiMinh, found }) => share(followingHoChiMinh, found),
  },
]

const movements: readonly Column<OfMovement>[] = [
  { key: 'name', title: 'Phong trào', wrap: true, minWidth: '16rem', cell: ({ movement }) => movement.name },
  { key: 'level', title: 'Cấp phát động', cell: ({ movement }) => LEVELS[movement.level] },
  {
    key: 'found',
    title: 'Phát hiện',
    numeric: true,
    cell: ({ movement, found }) => (
      <Link to="/dien-hinh" search={{ movementId: movement.id }}>
        {count(found)}
      </Link>
    ),
  },
  {
    key: 'commended',
    title: 'Đã công nhận, biểu dương',
    numeric: true,
    cell: ({ commended, found }) => share(commended, found),
  },
]

export function FiguresPage() {
  const reply = useQuery(read(showExemplarFiguresRoute))
  const of = <T,>(pick: (figures: Figures) => T[]) => ({
    ...reply,
    data: reply.data === undefined ? undefined : { rows: pick(reply.data) },
  })
  return (
    <Page
      wide
      kicker={<Link to="/dien-hinh">Điển hình tiên tiến</Link>}
      title="Số liệu điển hình"
      lead="Bám sát cơ sở chưa, tôn vinh kịp thời chưa, phong trào nào phát hiện được nhiều."
      help={help}
    >
      <Section title="Từng năm">
        <DataTable
          caption="Điển hình theo năm phát hiện"
          columns={years}
          reply={of(({ years: rows }) => rows)}
          rowKey={({ year }) => String(year)}
          empty={<Empty title="Chưa có điển hình nào">Ghi nhân tố mới ở danh sách điển hình.</Empty>}
        />
      </Section>
      <Section title="Từng phong trào">
        <DataTable
          caption="Điển hình theo phong trào"
          columns={movements}
          reply={of(({ movements: rows }) => rows)}
          rowKey={({ movement }) => movement.id}
          empty={
            <Empty title="Chưa ghi phong trào nào">
              Khi ghi điển hình, chọn nguồn Phong trào thi đua rồi chọn phong trào.
            </Empty>
          }
        />
      </Section>
    </Page>
  )
}
