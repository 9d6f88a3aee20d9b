/** Kỳ phát sóng: what lies ahead and the log of every station. */
import { listBroadcastsRoute, exportBroadcastsRoute } from '@guongsang/contract/publicity-broadcasts.ts'
import { BROADCAST_STATES } from '@guongsang/contract/publicity-channel-words.ts'
import { listChannelsRoute } from '@guongsang/contract/publicity-channels.ts'
import type { Args } from '@guongsang/contract/route.ts'
import { useQuery } from '@tanstack/react-query'
import { addressOf } from '../../../lib/call.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { DownloadButton, LinkButton } from '../../../ui/link.tsx'
import { ListSearch, oneKeyOf, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { BroadcastTable } from './broadcast-table.tsx'

const help = {
  about: 'Kỳ phát sóng của mọi đài, loa: dự kiến, biên tập, duyệt, phát, ghi nhật ký.',
  steps: [
    'Bấm Xếp lịch để thêm một kỳ; lời dẫn đọc quá thời lượng tối đa thì không nhận.',
    'Biên tập xong thì trình duyệt; sau khi phát, ghi ngày, giờ, số phút và minh chứng.',
    'Phát lại thì mở kỳ phát lần đầu, bấm Ghi phát lại: không tính thêm kỳ.',
  ],
  notes: ['Kỳ chưa duyệt chỉ người làm, đơn vị chủ trì và đơn vị phối hợp xem được.'],
}

const Search = ListSearch.extend({
  kenh: someText,
  trangthai: oneKeyOf(BROADCAST_STATES),
  tu: someText,
  den: someText,
  lan: oneOf('dau', 'lai'),
  xem: oneOf('nhat-ky'),
})

export function BroadcastsPage() {
  const may = useMay()
  const [{ q, kenh, trangthai, tu, den, lan, xem }, change] = useListSearch(Search)
  const filter: Omit<Args<typeof listBroadcastsRoute>['query'], 'cursor' | 'limit'> = {
    q,
    channelId: kenh,
    state: trangthai,
    from: tu,
    to: den,
    ...(lan !== undefined && { repeats: lan === 'lai' ? ('true' as const) : ('false' as const) }),
    ...(xem === 'nhat-ky' && { logged: 'true' as const }),
  }
  const channels = useQuery(read(listChannelsRoute, { query: { limit: 200, closed: 'true' } }))
  return (
    <Page
      wide
      title="Kỳ phát sóng"
      lead="Lịch và nhật ký phát sóng của các đài, loa."
      acts={
        <>
          <DownloadButton href={addressOf(exportBroadcastsRoute, { query: filter })}>
            Xuất Excel
          </DownloadButton>
          <LinkButton variant="default" to="/lich-bien-tap">
            Lịch biên tập
          </LinkButton>
          {may('can-edit-broadcasts') && <LinkButton to="/ky-phat-song/xep-lich">Xếp lịch</LinkButton>}
        </>
      }
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm theo tên kỳ" value={q} onChange={(text) => change({ q: text })} />
        <FilterChoice
          label="Đài, loa"
          placeholder="Mọi kênh"
          w={260}
          data={(channels.data?.rows ?? [])
            .filter(({ kind }) => AIRING.includes(kind))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={kenh}
          onChange={(id) => change({ kenh: id })}
        />
        <FilterChoice
          label="Trạng thái"
          placeholder="Mọi trạng thái"
          w={170}
          data={choicesOf(BROADCAST_STATES)}
          value={trangthai}
          onChange={(state) => change({ trangthai: state })}
        />
        <FilterChoice
          label="Lần phát"
          placeholder="Cả hai"
          w={150}
          data={[
            { value: 'dau', label: 'Lần đầu' },
            { value: 'lai', label: 'Phát lại' },
          ]}
          value={lan}
          onChange={(run) => change({ lan: run })}
        />
        <Choose
          label="Xem"
          w={170}
          allowDeselect={false}
          data={[
            { value: 'tat-ca', label: 'Lịch và nhật ký' },
            { value: 'nhat-ky', label: 'Chỉ nhật ký' },
          ]}
          value={xem ?? 'tat-ca'}
          onChange={(value) => change({ xem: value === 'nhat-ky' ? value : undefined })}
        />
        <DateField
          label="Từ ngày"
          value={tu ?? null}
          onChange={(from) => change({ tu: from ?? undefined })}
        />
        <DateField label="Đến ngày" value={den ?? null} onChange={(to) => change({ den: to ?? undefined })} />
      </Filters>
      <BroadcastTable filter={filter} />
    </Page>
  )
}

/** Channels with air time. */
export const AIRING: readonly string[] = ['loudspeaker', 'audio-press', 'video-press']
