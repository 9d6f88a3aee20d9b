/** The catalogue of a day: every title and form the law of that day knows, the yearly titles first. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listAwardFormsRoute } from '@guongsang/contract/honours-assessments.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/states.tsx'
import { SUBJECTS } from '../history/award-forms.ts'

type Row = Ok<typeof listAwardFormsRoute>['rows'][number]

export function AwardCatalogue({ on }: { on: string }) {
  const reply = useQuery(readList(listAwardFormsRoute, { query: { on } }))
  const rows = reply.data && [...reply.data.rows].sort((a, b) => Number(b.yearly) - Number(a.yearly))
  return (
    <DataTable
      caption="Danh hiệu, hình thức khen thưởng"
      columns={columnsOn(on)}
      reply={{ ...reply, data: rows && { rows } }}
      rowKey={(row) => row.code}
      empty={<Empty title="Luật của ngày này không có danh hiệu, hình thức nào">Chọn ngày khác.</Empty>}
    />
  )
}

const columnsOn = (on: string): readonly Column<Row>[] => [
  {
    key: 'name',
    title: 'Danh hiệu, hình thức',
    cell: (row) => (
      <Link to="/luat/khen-thuong/$code" params={{ code: row.code }} search={{ ngay: on } as never}>
        {row.name}
      </Link>
    ),
  },
  { key: 'yearly', title: 'Xét', cell: (row) => (row.yearly ? 'Hằng năm' : 'Khi đủ tiêu chuẩn') },
  { key: 'short', title: 'Viết tắt', cell: (row) => row.short },
  {
    key: 'subjects',
    title: 'Tặng cho',
    cell: (row) => row.subjects.map((subject) => SUBJECTS[subject].toLowerCase()).join(', '),
  },
  { key: 'citation', title: 'Điều khoản', wrap: true, cell: (row) => row.citation },
]
