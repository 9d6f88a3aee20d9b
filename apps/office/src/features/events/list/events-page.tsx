/** Sự kiện: what is ahead, what was held, by kind, purpose, unit and bloc. */
import { useQuery } from '@tanstack/react-query'
import { exportEventsRoute, listEventsRoute } from '@guongsang/contract/events-register.ts'
import {
  EVENT_KINDS,
  EVENT_MODES,
  EVENT_PURPOSES,
  EVENT_STATES,
  EVENT_VIEWS,
} from '@guongsang/contract/events-words.ts'
import { listBlocsRoute } from '@guongsang/contract/organizations-functions.ts'
import { addressOf } from '../../../lib/call.ts'
import { read, readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { chosen, FilterChoice, Filters, FilterYear, MoreFilters, SearchBox } from '../../../ui/filters.tsx'
import { DownloadButton, LinkButton } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { eventColumns } from './event-columns.tsx'
import { EventSearch, filterOf } from './event-search.ts'

const help = {
  about:
    'Hội nghị, đại hội thi đua, giao lưu, tọa đàm, tham quan, thăm hỏi, tặng quà của địa phương và các đơn vị.',
  steps: [
    'Lập sự kiện: chọn loại, ngày, hình thức; giao lưu lồng ghép thì chọn hội nghị chủ trì.',
    'Chuẩn bị, soạn giấy mời, ghi trả lời, tổ chức rồi báo cáo: mỗi bước một nút trên trang của sự kiện.',
    'Sự kiện cũng hiện trên Lịch và trong lịch điện thoại của đơn vị.',
  ],
  notes: [
    'Đơn vị xem sự kiện của mình, sự kiện được mời và sự kiện đã công bố.',
    'Khối trưởng lập và ghi hội nghị của khối mình.',
  ],
}

export function EventsPage() {
  const may = useMay()
  const [search, change] = useListSearch(EventSearch)
  const filter = filterOf(search)
  const reply = useQuery(readList(listEventsRoute, { query: { ...filter, cursor: search.cursor } }))
  return (
    <Page
      wide
      title="Sự kiện"
      lead="Từ dự kiến, chuẩn bị, mời đến kết quả và báo cáo."
      acts={
        <>
          <LinkButton variant="default" to="/giao-luu-trong-nam">
            Giao lưu trong năm
          </LinkButton>
          <LinkButton variant="default" to="/lich-bao-cao-dien-hinh">
            Lịch báo cáo điển hình
          </LinkButton>
          <DownloadButton href={addressOf(exportEventsRoute, { query: filter })}>Xuất Excel</DownloadButton>
          {may('can-hold-events') && <LinkButton to="/su-kien/lap-moi">Lập sự kiện</LinkButton>}
        </>
      }
      help={help}
    >
      <EventFilters />
      <DataTable
        caption="Sự kiện"
        columns={eventColumns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Không có sự kiện nào khớp">
            Chọn xem sự kiện đã qua, bỏ bớt điều kiện lọc, hoặc bấm Lập sự kiện.
          </Empty>
        }
      />
    </Page>
  )
}

function EventFilters() {
  const [search, change] = useListSearch(EventSearch)
  return (
    <Filters>
      <SearchBox label="Tìm theo tên, nơi tổ chức" value={search.q} onChange={(q) => change({ q })} />
      <Choose
        label="Xem"
        allowDeselect={false}
        w={130}
        data={choicesOf(EVENT_VIEWS)}
        value={search.xemtheo ?? 'ahead'}
        onChange={(view) => change({ xemtheo: (view ?? undefined) as typeof search.xemtheo })}
      />
      <FilterChoice
        label="Loại"
        placeholder="Mọi loại"
        w={210}
        data={choicesOf(EVENT_KINDS)}
        value={search.loai}
        onChange={(kind) => change({ loai: kind })}
      />
      <FilterChoice
        label="Trạng thái"
        placeholder="Mọi trạng thái"
        w={160}
        data={choicesOf(EVENT_STATES)}
        value={search.trangthai}
        onChange={(state) => change({ trangthai: state })}
      />
      <LessUsed />
    </Filters>
  )
}

function LessUsed() {
  const [search, change] = useListSearch(EventSearch)
  const blocs = useQuery(read(listBlocsRoute, { query: {} })).data?.rows ?? []
  const { noidung, hinhthuc, nam, donvi, khoi, theobac, phongtrao, kyniem, dienhinh, kehoach } = search
  const linked = { phongtrao: undefined, kyniem: undefined, dienhinh: undefined, kehoach: undefined }
  return (
    <MoreFilters
      active={chosen(noidung, hinhthuc, nam, donvi, khoi, theobac, phongtrao, kyniem, dienhinh, kehoach)}
      onClear={() =>
        change({
          ...linked,
          noidung: undefined,
          hinhthuc: undefined,
          nam: undefined,
          donvi: undefined,
          khoi: undefined,
          theobac: undefined,
        })
      }
    >
      <FilterChoice
        label="Nội dung"
        placeholder="Mọi nội dung"
        w={250}
        data={choicesOf(EVENT_PURPOSES)}
        value={noidung}
        onChange={(purpose) => change({ noidung: purpose })}
      />
      <FilterChoice
        label="Hình thức"
        placeholder="Mọi hình thức"
        w={160}
        data={choicesOf(EVENT_MODES)}
        value={hinhthuc}
        onChange={(mode) => change({ hinhthuc: mode })}
      />
      <FilterYear value={nam} onChange={(year) => change({ nam: year })} />
      <OrganizationPicker
        label="Đơn vị tổ chức"
        placeholder="Mọi đơn vị"
        w={260}
        value={donvi ?? null}
        onChange={(unit) => change({ donvi: unit ?? undefined })}
      />
      <FilterChoice
        label="Cụm, khối thi đua"
        placeholder="Mọi cụm, khối"
        w={240}
        data={blocs.map(({ id, name }) => ({ value: id, label: name }))}
        value={khoi}
        onChange={(bloc) => change({ khoi: bloc })}
      />
      <Choose
        label="Học tập và làm theo Bác"
        placeholder="Tất cả"
        clearable
        w={190}
        data={[{ value: 'true', label: 'Gắn với học tập Bác' }]}
        value={theobac ?? null}
        onChange={(value) => change({ theobac: value === null ? undefined : 'true' })}
      />
    </MoreFilters>
  )
}
