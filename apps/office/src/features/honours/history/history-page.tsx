/** Lịch sử khen thưởng: every award of the locality, the newest year first; found with marks or without. */
import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  AWARD_LEVELS,
  type AwardRow,
  exportAwardsRoute,
  GROUNDS,
  listAwardsRoute,
} from '@guongsang/contract/honours.ts'
import { addressOf } from '../../../lib/call.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { LinkButton, MenuLink, UnitLink } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { AwardFilters } from './award-filters.tsx'
import { AwardLook } from './award-look.tsx'
import { AwardSearch } from './award-search.ts'
import { AwardStateWord, decisionOf, yearsOf } from './words.tsx'

const help = {
  about: 'Mọi lần khen thưởng đã ghi của cá nhân, tập thể, hộ gia đình, cơ quan. Năm mới đứng trước.',
  steps: [
    'Gõ vài chữ của tên để tìm, có dấu hoặc không dấu.',
    'Bấm Lọc để chọn danh hiệu, cấp, năm, đơn vị, loại khen thưởng; đường dẫn giữ nguyên lựa chọn để gửi cho người khác.',
    'Bấm vào một dòng để xem quyết định, những lần đính chính, và ghi thu hồi.',
  ],
  notes: [
    'Ghi sai thì đính chính: bản cũ vẫn giữ, kèm lý do. Không ai xóa được một lần khen thưởng.',
    'Đơn vị thấy khen thưởng của mình và cấp dưới.',
  ],
}

const columns = (onLook: (id: string) => void): readonly Column<AwardRow>[] => [
  {
    key: 'subject',
    title: 'Đối tượng',
    cell: (row) => <LookButton onClick={() => onLook(row.id)}>{row.subject.name}</LookButton>,
  },
  {
    key: 'title',
    title: 'Danh hiệu, hình thức',
    wrap: true,
    minWidth: '15rem',
    cell: (row) => (
      <>
        {row.title}
        {row.revoked && (
          <>
            {' '}
            <AwardStateWord revoked />
          </>
        )}
      </>
    ),
  },
  { key: 'year', title: 'Năm', cell: yearsOf },
  { key: 'level', title: 'Cấp', cell: (row) => AWARD_LEVELS[row.level] },
  { key: 'decision', title: 'Quyết định', cell: decisionOf },
  { key: 'unit', title: 'Đơn vị', cell: (row) => <UnitLink unit={row.organization} /> },
  { key: 'ground', title: 'Loại khen thưởng', cell: (row) => row.ground && GROUNDS[row.ground] },
]

export function HistoryPage() {
  const [{ cursor, xem, ...filters }, change] = useListSearch(AwardSearch)
  const reply = useQuery(readList(listAwardsRoute, { query: { ...filters, cursor } }))
  return (
    <Page
      wide
      title="Lịch sử khen thưởng"
      lead="Mỗi lần tặng danh hiệu, hình thức khen thưởng, với quyết định của nó."
      acts={<Acts href={addressOf(exportAwardsRoute, { query: filters })} />}
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm theo tên, không cần dấu" value={filters.q} onChange={(q) => change({ q })} />
        <AwardFilters search={filters} onChange={change} />
      </Filters>
      <DataTable
        caption="Lịch sử khen thưởng"
        columns={columns((id) => change({ xem: id }))}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={(row) => change({ xem: row.id })}
        looked={xem}
        empty={
          <Empty title="Không có lần khen thưởng nào khớp">
            Bớt điều kiện lọc, thử ít chữ hơn, hoặc ghi một lần khen thưởng.
          </Empty>
        }
      />
      {xem !== undefined && (
        <AwardLook
          key={xem}
          id={xem}
          onLook={(id) => change({ xem: id })}
          onClose={() => change({ xem: undefined })}
        />
      )}
    </Page>
  )
}

function Acts({ href }: { href: string }) {
  const may = useMay()
  return (
    <>
      {may('can-record-honours') && <LinkButton to="/khen-thuong/ghi-moi">Ghi khen thưởng</LinkButton>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            Việc khác
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {may('can-record-honours') && <MenuLink to="/khen-thuong/nhap">Nhập từ Excel</MenuLink>}
          <Menu.Item component="a" download href={href}>
            Xuất Excel danh sách đang lọc
          </Menu.Item>
          <Menu.Item onClick={() => window.print()}>In trang này</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
