/** Thủ tục of every award on a day, short: who decides, how many steps, papers and time limits. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type AwardProcedure, listProceduresRoute } from '@guongsang/contract/honours-law-awards.ts'
import { count } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/states.tsx'

export function ProcedureList({ on }: { on: string }) {
  const reply = useQuery(readList(listProceduresRoute, { query: { on } }))
  return (
    <DataTable
      caption="Thủ tục"
      columns={columnsOn(on)}
      reply={reply}
      rowKey={(row) => row.awardCode}
      empty={
        <Empty title="Chương trình chưa có thủ tục của ngày này">
          Luật của ngày này chưa được mô hình hóa; xem văn bản.
        </Empty>
      }
    />
  )
}

const columnsOn = (on: string): readonly Column<AwardProcedure>[] => [
  {
    key: 'name',
    title: 'Danh hiệu, hình thức',
    cell: ({ awardCode, name }) => (
      <Link
        to="/luat/khen-thuong/$code"
        params={{ code: awardCode }}
        search={{ ngay: on, muc: 'thu-tuc' } as never}
      >
        {name}
      </Link>
    ),
  },
  { key: 'decides', title: 'Quyết định', wrap: true, minWidth: '20rem', cell: ({ decides }) => decides.text },
  { key: 'steps', title: 'Số bước', numeric: true, cell: ({ steps }) => count(steps.length) },
  { key: 'papers', title: 'Giấy tờ', numeric: true, cell: ({ papers }) => count(papers.length) },
  { key: 'copies', title: 'Số bộ', numeric: true, cell: ({ copies }) => copies && count(copies) },
  { key: 'limits', title: 'Thời hạn', numeric: true, cell: ({ limits }) => `${count(limits.length)} mốc` },
]
