import { useQuery } from '@tanstack/react-query'
import type { Organization } from '@guongsang/contract/organizations.ts'
import { listPeopleRoute, type PersonRow } from '@guongsang/contract/organizations-people.ts'
import { readList } from '../../../lib/query.ts'
import { useAsOf } from '../../../ui/as-of.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { LinkButton, PersonLink } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'

const columns: readonly Column<PersonRow>[] = [
  {
    key: 'name',
    title: 'Họ và tên',
    cell: (row) => <PersonLink person={{ id: row.id, name: row.fullName }} />,
  },
  { key: 'title', title: 'Chức vụ', cell: (row) => row.title ?? '' },
  {
    key: 'head',
    title: 'Vai trò',
    cell: (row) =>
      row.isHead ? <StateWord state="done">Người đứng đầu</StateWord> : row.isManager && 'Lãnh đạo, quản lý',
  },
  { key: 'group', title: 'Nhóm nghề nghiệp', cell: (row) => row.occupationGroup?.label ?? '' },
]

/** Chức vụ và người đứng đầu: everyone of the unit on the day. */
export function UnitPeople({ unit }: { unit: Organization }) {
  const [{ cursor }, change] = useListSearch(ListSearch)
  const on = useAsOf()
  const reply = useQuery(readList(listPeopleRoute, { query: { organizationId: unit.id, on, cursor } }))
  return (
    <Section
      title="Chức vụ và người của đơn vị"
      acts={
        <LinkButton to="/nguoi/tao-moi" search={{ donVi: unit.id }} variant="default" size="compact-sm">
          Thêm người
        </LinkButton>
      }
    >
      <DataTable
        caption={`Người của ${unit.name}`}
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa ghi người nào">
            Thêm người, rồi ghi chức vụ và người đứng đầu ở trang của từng người.
          </Empty>
        }
      />
    </Section>
  )
}
