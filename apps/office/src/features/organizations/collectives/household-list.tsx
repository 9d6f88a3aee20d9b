import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Household, listHouseholdsRoute } from '@guongsang/contract/organizations-collectives.ts'
import { showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { AsOf, useAsOf } from '../../../ui/as-of.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'
import { LookButton } from '../../../ui/look-button.tsx'
import { Empty } from '../../../ui/states.tsx'
import { HouseholdForm } from './household-form.tsx'
import { HouseholdLook } from './household-look.tsx'

const Search = ListSearch.extend({ jurisdictionId: someText })

export function HouseholdList() {
  const may = useMay()
  const [search, change] = useListSearch(Search)
  const { q, jurisdictionId, cursor } = search
  const on = useAsOf()
  const reply = useQuery(readList(listHouseholdsRoute, { query: { q, jurisdictionId, on, cursor } }))
  const looked = reply.data?.rows.find((row) => row.id === search.xem)
  const editing = useDialog<Household | 'new'>()
  const mayEdit = may('can-edit-people')
  const columns: readonly Column<Household>[] = [
    {
      key: 'head',
      title: 'Chủ hộ',
      cell: (row) => <LookButton onClick={() => change({ xem: row.id })}>{row.headName}</LookButton>,
    },
    { key: 'place', title: 'Địa bàn', cell: (row) => row.jurisdiction.name },
    { key: 'address', title: 'Địa chỉ', wrap: true, cell: (row) => row.address ?? '' },
    { key: 'members', title: 'Số người', numeric: true, cell: (row) => row.members.length },
    { key: 'period', title: 'Thời gian', cell: (row) => showPeriod(row.from, row.to) },
    {
      key: 'acts',
      title: 'Việc',
      cell: (row) =>
        mayEdit && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => editing.open(row)}>
            Sửa
          </Button>
        ),
    },
  ]
  return (
    <>
      <Filters>
        <SearchBox
          label="Tìm theo tên chủ hộ, thành viên"
          value={q}
          onChange={(text) => change({ q: text })}
        />
        <AsOf />
        <JurisdictionPicker
          label="Địa bàn"
          placeholder="Mọi địa bàn"
          w={230}
          value={jurisdictionId ?? null}
          onChange={(id) => change({ jurisdictionId: typeof id === 'string' ? id : undefined })}
        />
        {mayEdit && <Button onClick={() => editing.open('new')}>Thêm hộ gia đình</Button>}
      </Filters>
      <DataTable
        caption="Danh sách hộ gia đình"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={(row) => change({ xem: row.id })}
        looked={search.xem}
        empty={
          <Empty title="Chưa có hộ gia đình nào">
            Bấm Thêm hộ gia đình, chọn xã, phường rồi ghi chủ hộ và thành viên.
          </Empty>
        }
      />
      {looked && <HouseholdLook household={looked} onClose={() => change({ xem: undefined })} />}
      <Dialog control={editing} title={editing.about === 'new' ? 'Thêm hộ gia đình' : 'Sửa hộ gia đình'} wide>
        {(about) => <HouseholdForm household={about === 'new' ? null : about} onClose={editing.close} />}
      </Dialog>
    </>
  )
}
