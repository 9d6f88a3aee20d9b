/** Địa bàn: the administrative units of a day, what kind of area they are, who came after whom. */
import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Jurisdiction, listJurisdictionsRoute } from '@guongsang/contract/organizations-places.ts'
import { AREA_ATTRIBUTES } from '@guongsang/contract/organizations-words.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import { count, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { MenuLink } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { AreaFigures } from './area-figures.tsx'
import { PlaceForm } from './place-form.tsx'
import { PlaceLook } from './place-look.tsx'

const help = {
  about:
    'Các đơn vị hành chính của địa phương vào một ngày, kèm đặc điểm vùng: biên giới, vùng sâu, vùng xa, đồng bào dân tộc thiểu số, đặc biệt khó khăn.',
  steps: [
    'Bấm vào một dòng để xem và ghi đặc điểm vùng, dân số.',
    'Sáp nhập, chia tách địa bàn ở Việc khác; đơn vị và người theo về địa bàn kế thừa.',
  ],
  notes: [
    'Cấp huyện kết thúc ngày 30/06/2025: lùi ngày xem để thấy như trước đó.',
    'Tập thể và người lấy đặc điểm vùng từ địa bàn, không ghi tay ở từng nơi.',
  ],
}

const columnsWith = (look: (id: string) => void): readonly Column<Jurisdiction>[] => [
  {
    key: 'name',
    title: 'Địa bàn',
    cell: (row) => <LookButton onClick={() => look(row.id)}>{row.fullName}</LookButton>,
  },
  { key: 'code', title: 'Mã', cell: (row) => row.officialCode ?? '' },
  {
    key: 'population',
    title: 'Dân số',
    numeric: true,
    cell: (row) => row.population !== null && count(row.population),
  },
  {
    key: 'attributes',
    title: 'Đặc điểm vùng',
    wrap: true,
    cell: (row) => row.attributes.map((one) => AREA_ATTRIBUTES[one.attribute]).join(', '),
  },
  { key: 'period', title: 'Thời gian', cell: (row) => showPeriod(row.from, row.to) },
]

export function PlacesPage() {
  const may = useMay()
  const adding = useDialog()
  return (
    <Page
      wide
      title="Địa bàn"
      lead="Đơn vị hành chính và đặc điểm vùng qua các thời kỳ."
      acts={
        may('can-arrange-places') && (
          <>
            <Button onClick={() => adding.open(true)}>Thêm địa bàn</Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" rightSection={<Icon name="down" size={14} />}>
                  Việc khác
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <MenuLink to="/dia-ban/sap-xep">Sáp nhập, chia tách, kết thúc địa bàn</MenuLink>
              </Menu.Dropdown>
            </Menu>
          </>
        )
      }
      help={help}
    >
      <AsOfNote />
      <Tabs
        label="Địa bàn"
        tabs={[
          { key: 'danh-sach', label: 'Danh sách', content: () => <PlaceList /> },
          { key: 'so-lieu', label: 'Số liệu theo đặc điểm vùng', content: () => <AreaFigures /> },
        ]}
      />
      <Dialog control={adding} title="Thêm địa bàn">
        {() => <PlaceForm place={null} onClose={adding.close} />}
      </Dialog>
    </Page>
  )
}

function PlaceList() {
  const [search, change] = useListSearch(ListSearch)
  const on = useAsOf()
  const reply = useQuery(readList(listJurisdictionsRoute, { query: { on } }))
  const rows = (reply.data?.rows ?? []).filter((row) => matches(search.q ?? '', row.fullName))
  const looked = reply.data?.rows.find((row) => row.id === search.xem)
  return (
    <>
      <Filters>
        <SearchBox label="Tìm địa bàn" value={search.q} onChange={(q) => change({ q })} />
        <AsOf />
      </Filters>
      <DataTable
        caption="Danh sách địa bàn"
        columns={columnsWith((xem) => change({ xem }))}
        reply={{ ...reply, data: reply.data && { rows } }}
        rowKey={(row) => row.id}
        onLook={(row) => change({ xem: row.id })}
        looked={search.xem}
        empty={<Empty title="Không có địa bàn nào khớp">Thử ít chữ hơn, hoặc xem vào ngày khác.</Empty>}
      />
      {looked && <PlaceLook place={looked} onClose={() => change({ xem: undefined })} />}
    </>
  )
}
