/** Giao lưu trong năm: units that still lack one stand first. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listExchangeYearsRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { z } from 'zod'
import { count } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'

type Year = Ok<typeof listExchangeYearsRoute>['rows'][number]

const Search = ListSearch.pick({ cursor: true }).extend({
  nam: z.coerce.number().int().min(1930).max(2200).optional().catch(undefined),
})

const help = {
  about: 'Mỗi đơn vị phải tổ chức cho điển hình giao lưu, truyền đạt kinh nghiệm ít nhất một lần trong năm.',
  steps: [
    'Giao lưu, tọa đàm, trao đổi kinh nghiệm đã diễn ra và có điển hình tham gia thì được tính.',
    'Giao lưu lồng ghép trong hội nghị cũng được tính, mỗi dịp một lần.',
    'Mở sự kiện, bấm Tính vào việc này để ghi vào bài nộp của đơn vị.',
  ],
  notes: ['Số lần phải có lấy từ nghĩa vụ của kế hoạch.'],
}

/** Nobody is late before the year is over. */
const columnsFor = (isOver: boolean): readonly Column<Year>[] => [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => <UnitLink unit={row.organization} />,
  },
  {
    key: 'state',
    title: 'Tình trạng',
    cell: ({ enough, required, held }) => (
      <StateWord state={enough ? 'done' : isOver ? 'late' : 'waiting'}>
        {enough ? 'Đã đủ' : `Còn thiếu ${count(required - held)}`}
      </StateWord>
    ),
  },
  { key: 'held', title: 'Đã tổ chức', numeric: true, cell: ({ held }) => count(held) },
  { key: 'required', title: 'Phải có', numeric: true, cell: ({ required }) => count(required) },
  {
    key: 'events',
    title: 'Cuộc giao lưu',
    wrap: true,
    minWidth: '16rem',
    cell: ({ events }) =>
      events.map(({ id, name }) => (
        <div key={id}>
          <Link to="/su-kien/$id" params={{ id }}>
            {name}
          </Link>
        </div>
      )),
  },
]

export function ExchangeYearsPage() {
  const may = useMay()
  const { today } = useSession()
  const [{ nam }, change] = useListSearch(Search)
  const year = nam ?? yearOfDay(today)
  const reply = useQuery(readList(listExchangeYearsRoute, { query: { year } }))
  const rows = reply.data?.rows ?? []
  const lacking = rows.filter(({ enough }) => !enough).length
  return (
    <Page
      wide
      kicker={<Link to="/su-kien">Sự kiện</Link>}
      title="Giao lưu trong năm"
      lead={
        rows.length === 0
          ? `Năm ${year}.`
          : `Năm ${year}: ${count(rows.length - lacking)} trên ${count(rows.length)} đơn vị đã đủ.`
      }
      acts={may('can-hold-events') && <LinkButton to="/su-kien/lap-moi">Lập sự kiện</LinkButton>}
      help={help}
    >
      <Filters>
        <YearField value={year} onChange={(value) => change({ nam: value })} />
      </Filters>
      <DataTable
        caption="Giao lưu trong năm"
        columns={columnsFor(year < yearOfDay(today))}
        reply={reply}
        rowKey={(row) => row.organization.id}
        empty={
          <Empty title="Không đơn vị nào phải tổ chức giao lưu">
            Thêm nghĩa vụ loại Hoạt động, đếm “lần giao lưu”, vào kế hoạch.
          </Empty>
        }
      />
    </Page>
  )
}
