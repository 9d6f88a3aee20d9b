/** The channels of a sample locality, from the station of the level to the loudspeaker of each commune. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { SampleChannels } from '../../modules/publicity/index.ts'
import { idOf } from '../ids.ts'
import type { Draft } from './draft.ts'

type Channel = SampleChannels['channels'][number]

export const channelId = (slug: string, key: string): string => idOf(slug, 'channel', key)

export function buildChannels(draft: Draft): Channel[] {
  return [...ownChannels(draft), ...pressChannels(draft), ...communeChannels(draft)]
}

function ownChannels({ slug, source, unit }: Draft): Channel[] {
  const { accounts, level, name } = source
  const of = level === 'province' ? 'tỉnh' : 'huyện'
  const portalOwners = source.designations
    .filter((one) => one.function === 'portal-in-charge')
    .map(({ organization }) => unit(organization))
  const station = [unit(accounts.broadcaster)]
  const one = (
    key: string,
    kind: Channel['kind'],
    title: string,
    owners: string[],
    more: Partial<Channel> = {},
  ) => channelOf(slug, key, { kind, name: title, level, owner_ids: owners, ...more })
  return [
    one(
      'dai',
      level === 'province' ? 'audio-press' : 'loudspeaker',
      level === 'province' ? `Phát thanh tỉnh ${name}` : `Hệ thống truyền thanh huyện ${name}`,
      station,
      { address: 'Phát lúc 5 giờ 00, 11 giờ 00 và 17 giờ 30 hằng ngày' },
    ),
    one('cong', 'portal', `Cổng thông tin điện tử ${of} ${name}`, portalOwners, {
      other_names: [`Trang thông tin điện tử ${of} ${name}`],
      address: `https://${slug}.example.vn`,
    }),
    one('cong-dang', 'portal', `Cổng thông tin điện tử Đảng bộ ${of}`, [unit(accounts.propaganda)], {
      address: `https://dangbo-${slug}.example.vn`,
    }),
    one('noi-bo', 'internal-bulletin', 'Bản tin Thông báo nội bộ', [unit(accounts.propaganda)], {
      restricted: true,
      audience_note: 'Chi bộ trực thuộc, báo cáo viên',
    }),
    one('facebook', 'social-page', `Trang Facebook Thông tin ${name}`, portalOwners, {
      address: `facebook.com/thongtin-${slug}.example`,
    }),
    one('zalo', 'social-page', `Zalo Chính quyền ${of} ${name}`, [unit(accounts.portal)]),
    one('zalo-hoi', 'social-page', 'Nhóm Zalo người làm thi đua', [unit(accounts.standingAgency)], {
      official: false,
      note: 'Nhóm trao đổi, không phải trang chính thống; không tính vào thống kê.',
    }),
    one('bao-cao-vien', 'speakers', `Đội ngũ báo cáo viên, tuyên truyền viên ${of}`, [
      unit(accounts.propaganda),
    ]),
    one('co-dong', 'banners', 'Pa nô, băng rôn trên các trục đường chính', [unit(accounts.culture)]),
    one('tin-nhan', 'mobile', 'Tin nhắn qua mạng di động', [unit(accounts.culture)]),
    one('ban-tin-cu', 'bulletin', 'Bản tin Thi đua (bản in)', [unit(accounts.standingAgency)], {
      opened_on: day('2016-01-01'),
      closed_on: day('2023-06-30'),
      close_reason: 'Chuyển sang chuyên mục trên Cổng thông tin điện tử.',
    }),
  ]
}

/** Newspaper and television of a province. */
function pressChannels({ slug, source, unit }: Draft): Channel[] {
  if (source.level !== 'province') return []
  const station = [unit(source.accounts.broadcaster)]
  return [
    channelOf(slug, 'truyen-hinh', {
      kind: 'video-press',
      name: `Truyền hình tỉnh ${source.name}`,
      level: 'province',
      owner_ids: station,
    }),
    channelOf(slug, 'bao', {
      kind: 'print-press',
      name: 'Báo Điện Biên Phủ (báo in)',
      level: 'province',
      owner_ids: [unit('bao')],
    }),
    channelOf(slug, 'tap-chi', {
      kind: 'magazine',
      name: 'Tạp chí Văn nghệ tỉnh',
      level: 'province',
      owner_ids: [unit(source.accounts.culture)],
    }),
  ]
}

const communeChannels = ({ slug, communes }: Draft): Channel[] =>
  communes.flatMap(({ id, name }, at) => {
    const place = name.replace(/^Ủy ban nhân dân /u, '')
    const own = { level: 'commune' as const, owner_ids: [id] }
    return [
      channelOf(slug, `loa/${id}`, { kind: 'loudspeaker', name: `Đài Truyền thanh ${place}`, ...own }),
      ...(at % 2 === 0
        ? [channelOf(slug, `ban-tin/${id}`, { kind: 'bulletin', name: `Bản tin ${place}`, ...own })]
        : []),
    ]
  })

const channelOf = (
  slug: string,
  key: string,
  more: Pick<Channel, 'kind' | 'name' | 'level' | 'owner_ids'> & Partial<Channel>,
): Channel => ({
  id: channelId(slug, key),
  other_names: [],
  official: true,
  restricted: false,
  opened_on: day('2019-01-01'),
  created_by: 'Cơ quan thường trực',
  ...more,
})
