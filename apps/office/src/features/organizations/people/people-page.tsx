/** Người: the directory of a day, by tên, họ, đệm; found with marks or without. */
import { Button, Menu, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  exportPeopleRoute,
  listPeopleRoute,
  type PersonRow,
} from '@guongsang/contract/organizations-people.ts'
import { GENDERS, PERSON_STATES } from '@guongsang/contract/organizations-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { Choose, choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { chosen, Filters, MoreFilters, SearchBox } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { LinkButton, MenuLink, PersonLink, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { PersonLook } from './person-look.tsx'
import { PersonStateWord } from './words.tsx'

const Search = ListSearch.extend({
  withinId: someText,
  gender: oneOf('male', 'female'),
  occupationGroup: someText,
  directLabour: oneOf('true', 'false'),
  manager: oneOf('true', 'false'),
  state: oneOf('working', 'retired', 'deceased'),
})
type Found = ReturnType<typeof Search.parse>

const help = {
  about: 'Danh bạ cá nhân của địa phương, như vào một ngày. Xếp theo tên, rồi họ, rồi đệm.',
  steps: [
    'Gõ vài chữ của tên để tìm; có dấu thì tìm đúng dấu, không dấu thì tìm mọi dấu.',
    'Lọc theo đơn vị, nhóm nghề nghiệp, người trực tiếp lao động.',
    'Bấm vào một dòng để xem nhanh; bấm vào tên để mở cả trang.',
  ],
  notes: [
    'Số định danh không hiện trong danh sách và không có trong tệp xuất ra.',
    'Thấy một người ghi hai lần: Việc khác, Bản ghi trùng. Gộp rồi vẫn gỡ lại được.',
  ],
}

const columns: readonly Column<PersonRow>[] = [
  {
    key: 'name',
    title: 'Họ và tên',
    cell: (row) => <PersonLink person={{ id: row.id, name: row.fullName }} />,
  },
  { key: 'title', title: 'Chức vụ', cell: (row) => row.title ?? '' },
  {
    key: 'place',
    title: 'Đơn vị hoặc nơi ở',
    cell: (row) => (row.organization ? <UnitLink unit={row.organization} /> : (row.jurisdiction?.name ?? '')),
  },
  { key: 'group', title: 'Nhóm nghề nghiệp', cell: (row) => row.occupationGroup?.label ?? '' },
  { key: 'gender', title: 'Giới tính', cell: (row) => row.gender && GENDERS[row.gender] },
  { key: 'born', title: 'Năm sinh', numeric: true, cell: (row) => row.birthYear },
  { key: 'state', title: 'Trạng thái', cell: (row) => <PersonStateWord state={row.state} /> },
]

export function PeoplePage() {
  const may = useMay()
  const [search, change] = useListSearch(Search)
  const on = useAsOf()
  const filters = filtersOf(search)
  const reply = useQuery(readList(listPeopleRoute, { query: { ...filters, on, cursor: search.cursor } }))
  return (
    <Page
      wide
      title="Người"
      lead="Cá nhân của địa phương: nơi công tác, chức vụ qua các thời kỳ."
      acts={<Acts href={addressOf(exportPeopleRoute, { query: { ...filters, on } })} may={may} />}
      help={help}
    >
      <AsOfNote />
      <Filters>
        <SearchBox label="Tìm theo tên, không cần dấu" value={search.q} onChange={(q) => change({ q })} />
        <AsOf />
        <PeopleFilters search={search} onChange={change} />
      </Filters>
      <DataTable
        caption="Danh sách cá nhân"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(cursor) => change({ cursor })}
        onLook={(row) => change({ xem: row.id })}
        looked={search.xem}
        empty={
          <Empty title="Không có ai khớp">
            Bớt điều kiện lọc, thử ít chữ hơn, hoặc thêm người, nhập danh sách từ Excel.
          </Empty>
        }
      />
      {search.xem !== undefined && <PersonLook id={search.xem} onClose={() => change({ xem: undefined })} />}
    </Page>
  )
}

function Acts({ href, may }: { href: string; may: (policy: string) => boolean }) {
  return (
    <>
      {may('can-edit-people') && <LinkButton to="/nguoi/tao-moi">Thêm người</LinkButton>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            Việc khác
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {may('can-merge-records') && <MenuLink to="/nguoi/trung-lap">Bản ghi trùng</MenuLink>}
          {may('can-import-directory') && <MenuLink to="/nhap-du-lieu">Nhập từ Excel</MenuLink>}
          <Menu.Item component="a" download href={href}>
            Xuất Excel danh sách đang lọc
          </Menu.Item>
          <Menu.Item onClick={() => window.print()}>In trang này</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}

const anyOr = (label: string, yes: string, no: string) => [
  { value: '', label },
  { value: 'true', label: yes },
  { value: 'false', label: no },
]

function PeopleFilters({ search, onChange }: { search: Found; onChange: (some: Partial<Found>) => void }) {
  const groups = useCatalogue('occupation-group')
  const pick = (name: 'gender' | 'directLabour' | 'manager' | 'state') => ({
    value: search[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value || undefined }),
  })
  const { withinId, occupationGroup, directLabour, manager, gender, state } = search
  return (
    <MoreFilters
      active={chosen(withinId, occupationGroup, directLabour, manager, gender, state)}
      onClear={() =>
        onChange({
          withinId: undefined,
          occupationGroup: undefined,
          directLabour: undefined,
          manager: undefined,
          gender: undefined,
          state: undefined,
        })
      }
    >
      <OrganizationPicker
        label="Thuộc đơn vị"
        placeholder="Mọi đơn vị"
        w={220}
        value={search.withinId ?? null}
        onChange={(id) => onChange({ withinId: typeof id === 'string' ? id : undefined })}
      />
      <Choose
        label="Nhóm nghề nghiệp"
        placeholder="Mọi nhóm"
        clearable
        w={180}
        data={groups}
        value={search.occupationGroup ?? null}
        onChange={(code) => onChange({ occupationGroup: code ?? undefined })}
      />
      <NativeSelect
        label="Lao động trực tiếp"
        data={anyOr('Tất cả', 'Có', 'Không')}
        {...pick('directLabour')}
      />
      <NativeSelect label="Lãnh đạo, quản lý" data={anyOr('Tất cả', 'Có', 'Không')} {...pick('manager')} />
      <NativeSelect
        label="Giới tính"
        data={[{ value: '', label: 'Tất cả' }, ...choicesOf(GENDERS)]}
        {...pick('gender')}
      />
      <NativeSelect
        label="Trạng thái"
        data={[{ value: '', label: 'Tất cả' }, ...choicesOf(PERSON_STATES)]}
        {...pick('state')}
      />
    </MoreFilters>
  )
}

const filtersOf = ({ q, withinId, gender, occupationGroup, directLabour, manager, state }: Found) => ({
  q,
  withinId,
  gender,
  occupationGroup,
  directLabour,
  manager,
  state,
})
