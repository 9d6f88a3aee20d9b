/** Vai trò chức năng: which unit is the standing agency, runs the portal, appraises costs… on a day, or through time. */
import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Designation, listDesignationsRoute } from '@guongsang/contract/organizations-functions.ts'
import { showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'

const Search = ListSearch.extend({ ky: oneOf('tat-ca') })

const help = {
  about:
    'Cơ quan nào giữ vai trò nào vào một ngày: thường trực Hội đồng, phụ trách Cổng thông tin, truyền thanh, thẩm định kinh phí, chủ trì cuộc thi, chỉ đạo tuyên truyền.',
  steps: ['Giao và kết thúc vai trò ở trang của đơn vị, mục Vai trò chức năng.'],
  notes: [
    'Báo cáo, văn bản và việc giao tự tìm đến đơn vị giữ vai trò vào ngày đó, không ghi cứng tên cơ quan.',
  ],
}

const columns: readonly Column<Designation>[] = [
  { key: 'function', title: 'Vai trò', wrap: true, cell: (row) => row.function.label },
  { key: 'unit', title: 'Đơn vị', cell: (row) => <UnitLink unit={row.organization} /> },
  { key: 'place', title: 'Địa bàn', cell: (row) => row.jurisdiction?.name ?? '' },
  { key: 'period', title: 'Thời gian', cell: (row) => showPeriod(row.from, row.to) },
  { key: 'decision', title: 'Quyết định', wrap: true, cell: (row) => row.decision ?? '' },
]

export function FunctionsPage() {
  const [{ ky }, change] = useListSearch(Search)
  const on = useAsOf()
  const all = ky === 'tat-ca'
  const reply = useQuery(
    readList(listDesignationsRoute, { query: all ? { period: 'all' } : { on, period: 'on-day' } }),
  )
  return (
    <Page
      wide
      title="Vai trò chức năng"
      lead="Cơ quan nào làm việc gì cho cả địa phương, từ ngày nào."
      help={help}
    >
      <AsOfNote />
      <Filters>
        <SegmentedControl
          aria-label="Thời kỳ"
          value={ky ?? 'ngay'}
          onChange={(value) => change({ ky: value === 'tat-ca' ? value : undefined })}
          data={[
            { value: 'ngay', label: 'Vào một ngày' },
            { value: 'tat-ca', label: 'Qua các thời kỳ' },
          ]}
        />
        {!all && <AsOf />}
      </Filters>
      <DataTable
        caption="Vai trò chức năng"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        empty={
          <Empty title="Chưa giao vai trò nào">
            Mở trang của đơn vị, mục Vai trò chức năng, rồi bấm Giao vai trò chức năng.
          </Empty>
        }
      />
    </Page>
  )
}
