/** Tin, bài: what one's unit writes, what was sent, where it went. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ITEM_STATES } from '@guongsang/contract/publicity-item-words.ts'
import { exportPublicityItemsRoute, listPublicityItemsRoute } from '@guongsang/contract/publicity-items.ts'
import { addressOf } from '../../../../lib/call.ts'
import { readList } from '../../../../lib/query.ts'
import { useMay } from '../../../../lib/session.ts'
import { choicesOf } from '../../../../ui/choose.tsx'
import { DataTable } from '../../../../ui/data-table.tsx'
import { chosen, FilterChoice, Filters, FilterYear, MoreFilters, SearchBox } from '../../../../ui/filters.tsx'
import { LinkButton } from '../../../../ui/link.tsx'
import { useListSearch } from '../../../../ui/list-search.ts'
import { Page } from '../../../../ui/page.tsx'
import { ChannelPicker } from '../../../../ui/pickers/channel-picker.tsx'
import { ExemplarPicker } from '../../../../ui/pickers/exemplar-picker.tsx'
import { MovementPicker } from '../../../../ui/pickers/movement-picker.tsx'
import { OrganizationPicker } from '../../../../ui/pickers/organization-picker.tsx'
import { usePublicityLabels } from '../../../../ui/pickers/publicity-labels.ts'
import { Empty } from '../../../../ui/states.tsx'
import { itemColumns } from './item-columns.tsx'
import { filterOf, ItemSearch } from './item-search.ts'

const help = {
  about: 'Tin, bài, phóng sự về thi đua, khen thưởng: từ đề xuất đến lúc đăng, đính chính hoặc gỡ.',
  steps: [
    'Đơn vị bấm Đề xuất, viết rồi gửi tới chuyên mục.',
    'Biên tập mở từng bài: hỏi lại đơn vị và người trong cuộc, chốt kiểm chứng, trình duyệt.',
    'Đã duyệt thì đăng lên cổng công khai và ghi từng nơi đã đăng, phát.',
    'Cần đính chính hoặc gỡ: chọn “Còn phải sửa, gỡ” để xem nơi nào chưa làm.',
  ],
  notes: ['Bản đang viết chỉ đơn vị viết xem được. Bài đã duyệt thì mọi người làm tuyên truyền cùng xem.'],
}
const views = {
  'cho-dang': 'Chờ duyệt, chờ đăng',
  'can-sua': 'Còn phải sửa, gỡ',
  'cua-toi': 'Của đơn vị tôi',
}

export function ItemsPage() {
  const may = useMay()
  const [search, change] = useListSearch(ItemSearch)
  const filter = filterOf(search)
  const reply = useQuery(readList(listPublicityItemsRoute, { query: { ...filter, cursor: search.cursor } }))
  return (
    <Page
      wide
      title="Tin, bài"
      lead="Mỗi bài được kiểm chứng với đơn vị và người trong cuộc trước khi đăng."
      acts={
        <>
          <Button
            component="a"
            download
            variant="default"
            href={addressOf(exportPublicityItemsRoute, { query: filter })}
          >
            Xuất Excel
          </Button>
          {may('can-write-items') && <LinkButton to="/tin-bai/de-xuat">Đề xuất tin, bài</LinkButton>}
        </>
      }
      help={help}
    >
      <ItemFilters />
      <DataTable
        caption="Tin, bài"
        columns={itemColumns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có tin, bài nào khớp">Bỏ bớt điều kiện lọc, hoặc bấm Đề xuất tin, bài.</Empty>
        }
      />
    </Page>
  )
}

const moreFilters = ['noidung', 'doituong', 'donvi', 'kenh', 'dienhinh', 'phongtrao', 'nam'] as const

function ItemFilters() {
  const [search, change] = useListSearch(ItemSearch)
  const [forms, topics, audiences] = [
    usePublicityLabels('form'),
    usePublicityLabels('topic'),
    usePublicityLabels('audience'),
  ]
  return (
    <Filters>
      <SearchBox label="Tìm theo tên bài, người, tác giả" value={search.q} onChange={(q) => change({ q })} />
      <FilterChoice
        label="Xem"
        placeholder="Tất cả"
        w={220}
        data={choicesOf(views)}
        value={search['che-do']}
        onChange={(view) => change({ 'che-do': view })}
      />
      <FilterChoice
        label="Bước"
        placeholder="Mọi bước"
        w={180}
        data={choicesOf(ITEM_STATES)}
        value={search.buoc}
        onChange={(state) => change({ buoc: state })}
      />
      <FilterChoice
        label="Hình thức"
        placeholder="Mọi hình thức"
        w={170}
        data={forms}
        value={search.hinhthuc}
        onChange={(form) => change({ hinhthuc: form })}
      />
      <MoreFilters
        active={chosen(...moreFilters.map((name) => search[name]))}
        onClear={() => change(Object.fromEntries(moreFilters.map((name) => [name, undefined])))}
      >
        <FilterChoice
          label="Nội dung tuyên truyền"
          data={topics}
          value={search.noidung}
          onChange={(topic) => change({ noidung: topic })}
        />
        <FilterChoice
          label="Đối tượng"
          data={audiences}
          value={search.doituong}
          onChange={(audience) => change({ doituong: audience })}
        />
        <OrganizationPicker
          label="Đơn vị gửi hoặc được nêu"
          value={search.donvi ?? null}
          onChange={(unit) => change({ donvi: unit ?? undefined })}
        />
        <ChannelPicker
          label="Kênh"
          value={search.kenh ?? null}
          onChange={(channel) => change({ kenh: channel ?? undefined })}
        />
        <ExemplarPicker
          label="Điển hình"
          value={search.dienhinh ?? null}
          onChange={(exemplar) => change({ dienhinh: exemplar ?? undefined })}
        />
        <MovementPicker
          label="Phong trào"
          value={search.phongtrao ?? null}
          onChange={(movement) => change({ phongtrao: movement ?? undefined })}
        />
        <FilterYear value={search.nam} onChange={(year) => change({ nam: year })} />
      </MoreFilters>
    </Filters>
  )
}
