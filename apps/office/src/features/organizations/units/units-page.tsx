/** Đơn vị: the organisation tree of a day, or the list of it. */
import { Button, Menu, SegmentedControl } from '@mantine/core'
import { exportOrganizationsRoute } from '@guongsang/contract/organizations.ts'
import { addressOf } from '../../../lib/call.ts'
import { useMay } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { useDialog } from '../../../ui/dialog.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { LinkButton, MenuLink } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { PrintList } from './print-list.tsx'
import { UnitFilters } from './unit-filters.tsx'
import { UnitList } from './unit-list.tsx'
import { UnitLook } from './unit-look.tsx'
import { UnitTree } from './unit-tree.tsx'
import { filtersOf, UnitsSearch } from './units-search.ts'

const help = {
  about:
    'Mọi cơ quan, đơn vị của địa phương, như vào một ngày. Đơn vị đã sáp nhập, giải thể vẫn xem được bằng cách lùi ngày.',
  steps: [
    'Dạng cây để thấy ai thuộc ai; dạng danh sách để lọc, in và xuất Excel.',
    'Bấm vào một dòng để xem nhanh bên phải; bấm vào tên để mở cả trang.',
    'Đổi tên, chuyển nơi trực thuộc, sáp nhập, chia tách đều có ngày hiệu lực và quyết định: không sửa đè lên chuyện cũ.',
  ],
  notes: [
    'Tìm theo mọi tên gọi: tên chính thức, tên tắt, tên cũ, cách viết trong văn bản; không cần dấu.',
    'Xem tại ngày 30/06/2025 để thấy các đơn vị cấp huyện trước khi kết thúc hoạt động.',
  ],
}

export function UnitsPage() {
  const may = useMay()
  const [search, change] = useListSearch(UnitsSearch)
  const on = useAsOf()
  const printing = useDialog()
  const asList = search.dang === 'danh-sach'
  return (
    <Page
      wide
      title="Đơn vị"
      lead="Cơ quan, đơn vị, tổ chức của địa phương và nơi trực thuộc qua các thời kỳ."
      acts={
        <>
          {may('can-arrange-organizations') && <LinkButton to="/don-vi/tao-moi">Thêm đơn vị</LinkButton>}
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" rightSection={<Icon name="down" size={14} />}>
                Việc khác
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {may('can-arrange-organizations') && (
                <>
                  <MenuLink to="/don-vi/sap-nhap" leftSection={<Icon name="merge" size={16} />}>
                    Sáp nhập đơn vị
                  </MenuLink>
                  <MenuLink to="/don-vi/chia-tach" leftSection={<Icon name="split" size={16} />}>
                    Chia, tách đơn vị
                  </MenuLink>
                </>
              )}
              {may('can-merge-records') && (
                <MenuLink to="/don-vi/trung-lap" leftSection={<Icon name="people" size={16} />}>
                  Bản ghi trùng
                </MenuLink>
              )}
              {may('can-import-directory') && (
                <MenuLink to="/nhap-du-lieu" leftSection={<Icon name="import" size={16} />}>
                  Nhập từ Excel
                </MenuLink>
              )}
              <Menu.Item
                component="a"
                download
                href={addressOf(exportOrganizationsRoute, { query: { ...filtersOf(search), on } })}
                leftSection={<Icon name="export" size={16} />}
              >
                Xuất Excel danh sách đang lọc
              </Menu.Item>
              <Menu.Item onClick={() => printing.open(true)} leftSection={<Icon name="print" size={16} />}>
                In danh sách theo thể thức văn bản
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
      help={help}
    >
      <AsOfNote />
      <Filters>
        <SegmentedControl
          aria-label="Dạng xem"
          value={asList ? 'danh-sach' : 'cay'}
          onChange={(value) => change({ dang: value === 'danh-sach' ? value : undefined, xem: undefined })}
          data={[
            { value: 'cay', label: 'Cây' },
            { value: 'danh-sach', label: 'Danh sách' },
          ]}
        />
        <SearchBox label="Tìm theo tên, tên tắt, tên cũ" value={search.q} onChange={(q) => change({ q })} />
        <AsOf />
        {asList && <UnitFilters search={search} onChange={change} />}
      </Filters>
      {asList ? <UnitList /> : <UnitTree />}
      {search.xem !== undefined && <UnitLook id={search.xem} onClose={() => change({ xem: undefined })} />}
      <PrintList control={printing} on={on} />
    </Page>
  )
}
