/** Kênh tuyên truyền: every channel of the locality, from the portal to the loudspeaker of a commune. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { CHANNEL_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import {
  type ChannelRow,
  exportChannelsRoute,
  listChannelsRoute,
} from '@guongsang/contract/publicity-channels.ts'
import { z } from 'zod'
import { addressOf } from '../../../lib/call.ts'
import { showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { DownloadButton, LinkButton, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, oneKeyOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import styles from '../publicity.module.css'

const help = {
  about: 'Nơi tin, bài và chương trình được đăng, phát: cổng, đài, loa, báo, bản tin, trang mạng xã hội…',
  steps: [
    'Lọc theo loại, cấp, cơ quan chủ quản; bấm tên để xem chuyên mục của kênh.',
    'Đơn vị nào cũng mở được kênh của mình; nhiều cơ quan có thể cùng quản một kênh.',
  ],
  notes: ['Trang mạng xã hội không chính thống vẫn ghi được, nhưng không tính vào thống kê.'],
}

const Search = ListSearch.extend({
  loai: oneKeyOf(CHANNEL_KINDS),
  cap: oneKeyOf(LEVELS),
  donvi: someText,
  dung: z.coerce.boolean().optional().catch(undefined),
})

export function ChannelsPage() {
  const may = useMay()
  const [search, change] = useListSearch(Search)
  const { q, loai, cap, donvi, dung, cursor } = search
  const filter = {
    q,
    kind: loai,
    level: cap,
    ownerId: donvi,
    ...(dung === true && { closed: 'true' as const }),
  }
  const reply = useQuery(readList(listChannelsRoute, { query: { ...filter, cursor } }))
  return (
    <Page
      wide
      title="Kênh tuyên truyền"
      lead="Cổng, đài, loa, báo, bản tin, trang chính thống: ai quản, dùng từ bao giờ."
      acts={
        <>
          <DownloadButton href={addressOf(exportChannelsRoute, { query: filter })}>Xuất Excel</DownloadButton>
          <LinkButton variant="default" to="/chuyen-muc">
            Chuyên mục
          </LinkButton>
          {may('can-keep-channels') && <LinkButton to="/kenh/mo-moi">Mở kênh</LinkButton>}
        </>
      }
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm theo tên kênh" value={q} onChange={(text) => change({ q: text })} />
        <FilterChoice
          label="Loại"
          placeholder="Mọi loại"
          w={230}
          data={choicesOf(CHANNEL_KINDS)}
          value={loai}
          onChange={(kind) => change({ loai: kind })}
        />
        <FilterChoice
          label="Cấp"
          placeholder="Mọi cấp"
          w={150}
          data={choicesOf(LEVELS)}
          value={cap}
          onChange={(level) => change({ cap: level })}
        />
        <OrganizationPicker
          label="Cơ quan chủ quản"
          placeholder="Mọi cơ quan"
          w={260}
          value={donvi ?? null}
          onChange={(unit) => change({ donvi: unit ?? undefined })}
        />
        <Choose
          label="Tình trạng"
          w={170}
          allowDeselect={false}
          data={[
            { value: 'mo', label: 'Đang dùng' },
            { value: 'tat-ca', label: 'Cả kênh đã dừng' },
          ]}
          value={dung === true ? 'tat-ca' : 'mo'}
          onChange={(value) => change({ dung: value === 'tat-ca' ? true : undefined })}
        />
      </Filters>
      <DataTable
        caption="Kênh tuyên truyền"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Empty title="Không có kênh nào khớp">Bỏ bớt điều kiện lọc, hoặc bấm Mở kênh.</Empty>}
      />
    </Page>
  )
}

const marks = ({ official, counted, restricted }: ChannelRow): string =>
  [official ? '' : 'không chính thống', counted ? '' : 'không tính vào thống kê', restricted ? 'nội bộ' : '']
    .filter(Boolean)
    .join(', ')

const columns: readonly Column<ChannelRow>[] = [
  {
    key: 'name',
    title: 'Kênh',
    wrap: true,
    minWidth: '16rem',
    cell: (row) => (
      <>
        <Link to="/kenh/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
        <span className={styles.facts}>
          {[CHANNEL_KINDS[row.kind], ...row.otherNames, marks(row)].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'level', title: 'Cấp', cell: (row) => LEVELS[row.level] },
  {
    key: 'owners',
    title: 'Cơ quan chủ quản',
    wrap: true,
    minWidth: '14rem',
    cell: (row) =>
      row.owners.map((owner) => (
        <div key={owner.id}>
          <UnitLink unit={owner} />
        </div>
      )),
  },
  { key: 'columns', title: 'Chuyên mục', numeric: true, cell: (row) => row.columns || '' },
  { key: 'open', title: 'Dùng', cell: (row) => showPeriod(row.openedOn, row.closedOn) },
]
