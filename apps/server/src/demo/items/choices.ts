/** What the standing agency packed for the propaganda department, and what that picked for the Party's channels. */
import { addDays, day } from '@guongsang/core/kernel/day.ts'
import { idOf } from '../ids.ts'
import type { Building } from './building.ts'

const SENT = day('2024-02-20')

export function addChoices({ slug, value, head, officer, propaganda }: Building): void {
  const approved = value.items.filter(({ state }) => state === 'published' || state === 'corrected')
  const channelId = idOf(slug, 'channel', 'noi-bo')
  value.packages.push({
    row: {
      id: idOf(slug, 'content-package', 'quy-1'),
      title: 'Nội dung tuyên truyền thi đua, khen thưởng quý I/2024',
      organization_id: officer.organizationId,
      receiver_id: propaganda.organizationId,
      note: 'Ưu tiên gương lao động trực tiếp và mô hình ở cơ sở.',
      drawn_up_on: addDays(SENT, -2),
      sent_on: SENT,
      created_by: head.name,
    },
    entries: approved.slice(0, 4).map(({ id }, at) => ({
      position: at + 1,
      item_id: id,
      exemplar_id: null,
      note: at === 0 ? 'Đăng kỳ đầu.' : null,
    })),
  })
  const ends = [
    { used_on: addDays(SENT, 6) },
    {},
    {},
    { dropped_on: addDays(SENT, 3), dropped_reason: 'Bản tin tháng trước đã giới thiệu.' },
  ]
  for (const [at, end] of ends.entries())
    value.picks.push({
      id: idOf(slug, 'publicity-pick', String(at)),
      item_id: approved[at]!.id,
      exemplar_id: null,
      channel_id: channelId,
      note: null,
      picked_on: addDays(SENT, 1),
      picked_by: propaganda.name,
      used_on: null,
      dropped_on: null,
      dropped_reason: null,
      ...end,
    })
}
