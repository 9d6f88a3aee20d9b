/** Nhóm đối tượng: the addressees of plans, as expressions that can be read, checked and frozen. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { z } from 'zod'
import { type AddresseeGroup, listAddresseeGroupsRoute } from '@guongsang/contract/organizations-functions.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'

type Row = Pick<z.output<typeof AddresseeGroup>, 'id' | 'wording' | 'shortForm' | 'state' | 'frozenOn'>

const help = {
  about:
    'Nhóm đối tượng thực hiện của kế hoạch: “các cơ quan, ban, ngành; Ủy ban nhân dân các xã, thị trấn; trừ …”.',
  steps: [
    'Lập nhóm: ghi nguyên văn như trong kế hoạch.',
    'Chọn gồm những ai, trừ những ai; danh sách đơn vị hiện ngay bên cạnh.',
    'Chốt vào ngày ban hành: về sau đơn vị sáp nhập, đổi tên cũng không làm đổi nhóm đã chốt.',
  ],
  notes: ['Đơn vị không thuộc Ủy ban nhân dân được “đề nghị”, không bị ghi là chậm.'],
}

export const GroupStateWord = ({ state, frozenOn }: Pick<Row, 'state' | 'frozenOn'>) =>
  state === 'frozen' ? (
    <StateWord state="done">Đã chốt{frozenOn === null ? '' : ` ngày ${showDay(frozenOn)}`}</StateWord>
  ) : (
    <StateWord state="waiting">Nháp</StateWord>
  )

const columns: readonly Column<Row>[] = [
  {
    key: 'wording',
    title: 'Nhóm',
    wrap: true,
    cell: (row) => (
      <Link to="/nhom-doi-tuong/$id" params={{ id: row.id }}>
        {row.shortForm ?? row.wording}
      </Link>
    ),
  },
  { key: 'full', title: 'Nguyên văn', wrap: true, cell: (row) => row.wording },
  {
    key: 'state',
    title: 'Trạng thái',
    cell: (row) => <GroupStateWord state={row.state} frozenOn={row.frozenOn} />,
  },
]

export function GroupsPage() {
  const may = useMay()
  const [{ q, cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listAddresseeGroupsRoute, { query: { q, cursor } }))
  return (
    <Page
      wide
      title="Nhóm đối tượng"
      lead="Ai phải thực hiện kế hoạch: viết một lần, dùng cho giao việc, nhắc hạn và báo cáo."
      acts={may('can-address-groups') && <LinkButton to="/nhom-doi-tuong/tao-moi">Lập nhóm</LinkButton>}
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm nhóm" value={q} onChange={(text) => change({ q: text })} />
      </Filters>
      <DataTable
        caption="Nhóm đối tượng"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có nhóm nào">
            Bấm Lập nhóm, ghi nguyên văn đối tượng thực hiện như trong kế hoạch.
          </Empty>
        }
      />
    </Page>
  )
}
