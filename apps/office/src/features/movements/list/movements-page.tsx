/** Phong trào thi đua: of the levels above, of the locality and of its units. */
import { useQuery } from '@tanstack/react-query'
import { exportMovementsRoute, listMovementsRoute } from '@guongsang/contract/movements.ts'
import { MOVEMENT_KINDS, MOVEMENT_STANDINGS } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { readList } from '../../../lib/query.ts'
import { useAccount, useMay } from '../../../lib/session.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { chosen, FilterChoice, Filters, FilterYear, MoreFilters, SearchBox } from '../../../ui/filters.tsx'
import { DownloadButton, LinkButton } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { movementColumns } from './movement-columns.tsx'
import { filterOf, MovementSearch } from './movement-search.ts'

const help = {
  about: 'Phong trào thi đua, cuộc vận động, đợt thi đua đặc biệt của các cấp mà địa phương đang tham gia.',
  steps: [
    'Tìm theo tên, kể cả tên gọi khác; lọc theo cấp phát động, tình trạng, năm.',
    'Bấm tên phong trào để xem văn bản phát động, lịch sơ kết, tổng kết và ghi đơn vị hưởng ứng.',
    'Chọn Đơn vị tôi chưa hưởng ứng để thấy phong trào nào còn thiếu.',
  ],
  notes: [
    'Phong trào chưa đến ngày phát động chỉ nơi phát động và cơ quan thường trực xem được.',
    'Số tập thể và số cá nhân được đếm riêng.',
  ],
}

const CHOICES = {
  'trong-tam': 'Phong trào trọng tâm',
  'theo-bac': 'Học tập và làm theo Bác',
  'chua-huong-ung': 'Đơn vị tôi chưa hưởng ứng',
}

export function MovementsPage() {
  const may = useMay()
  const { organization } = useAccount()
  const [search, change] = useListSearch(MovementSearch)
  const filter = filterOf(search, organization?.id)
  const reply = useQuery(readList(listMovementsRoute, { query: { ...filter, cursor: search.cursor } }))
  return (
    <Page
      wide
      title="Phong trào thi đua"
      lead="Ai phát động, từ bao giờ, đơn vị nào đã hưởng ứng."
      acts={
        <>
          <LinkButton to="/phong-trao/lich" variant="default">
            Lịch sơ kết, tổng kết
          </LinkButton>
          <DownloadButton href={addressOf(exportMovementsRoute, { query: filter })}>
            Xuất Excel
          </DownloadButton>
          {may('can-keep-movements') && <LinkButton to="/phong-trao/ghi-moi">Ghi phong trào</LinkButton>}
        </>
      }
      help={help}
    >
      <MovementFilters hasUnit={organization !== null} />
      <DataTable
        caption="Phong trào thi đua"
        columns={movementColumns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Không có phong trào nào khớp">Bỏ bớt điều kiện lọc, hoặc bấm Ghi phong trào.</Empty>
        }
      />
    </Page>
  )
}

function MovementFilters({ hasUnit }: { hasUnit: boolean }) {
  const [search, change] = useListSearch(MovementSearch)
  return (
    <Filters>
      <SearchBox label="Tìm theo tên, nơi phát động" value={search.q} onChange={(q) => change({ q })} />
      <FilterChoice
        label="Cấp phát động"
        placeholder="Mọi cấp"
        w={150}
        data={choicesOf(LEVELS)}
        value={search.cap}
        onChange={(cap) => change({ cap })}
      />
      <FilterChoice
        label="Tình trạng"
        placeholder="Mọi tình trạng"
        w={170}
        data={choicesOf(MOVEMENT_STANDINGS)}
        value={search.tinhtrang}
        onChange={(value) => change({ tinhtrang: value })}
      />
      <FilterChoice
        label="Chọn nhanh"
        placeholder="Tất cả"
        w={230}
        data={choicesOf(CHOICES).filter(({ value }) => hasUnit || value !== 'chua-huong-ung')}
        value={search.chon}
        onChange={(value) => change({ chon: value })}
      />
      <MoreFilters
        active={chosen(search.nam, search.loai, search.donvi)}
        onClear={() => change({ nam: undefined, loai: undefined, donvi: undefined })}
      >
        <FilterYear value={search.nam} onChange={(year) => change({ nam: year })} />
        <FilterChoice
          label="Loại"
          placeholder="Mọi loại"
          w={200}
          data={choicesOf(MOVEMENT_KINDS)}
          value={search.loai}
          onChange={(loai) => change({ loai })}
        />
        <OrganizationPicker
          label="Đơn vị phát động"
          placeholder="Mọi đơn vị"
          w={260}
          value={search.donvi ?? null}
          onChange={(unit) => change({ donvi: unit ?? undefined })}
        />
      </MoreFilters>
    </Filters>
  )
}
