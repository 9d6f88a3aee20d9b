/** What events add to "Việc của tôi": invitations to answer, events of one's own office to report on. */
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { may } from '../../platform/auth/policy.ts'
import { type HomeEntry, registerHomeProvider } from '../../platform/home.ts'
import { titleOf } from './event-store.ts'
import { readUnanswered, readUnreported, type Waiting } from './home-queries.ts'
import { canAnswerInvitations, canHoldEvents } from './policy.ts'

const entry = (event: Waiting, kind: string, tab: string, title: string): HomeEntry => ({
  object: `event/${event.id}/${tab}`,
  band: 'waiting',
  menu: 'su-kien',
  kind,
  title,
  place: event.place,
  href: `/van-phong/su-kien/${event.id}?muc=${tab}`,
})

registerHomeProvider({
  name: 'events',
  async list(tx, { actor, today }) {
    const { localityId, organizationId } = actor
    if (localityId === null) return []
    const asking = { localityId, actor, today }
    const unanswered = may(actor, canAnswerInvitations) ? await readUnanswered(tx, asking) : []
    const unreported =
      may(actor, canHoldEvents) && organizationId !== null
        ? await readUnreported(tx, asking, organizationId)
        : []
    return [
      ...unanswered.map((event) =>
        entry(
          event,
          'Giấy mời',
          'khach-moi',
          `Trả lời giấy mời: ${titleOf(event)}, ngày ${formatDay(event.starts_on)}`,
        ),
      ),
      ...unreported.map((event) =>
        entry(
          event,
          'Sự kiện',
          'ket-qua',
          `Báo cáo kết quả: ${titleOf(event)}, ngày ${formatDay(event.starts_on)}`,
        ),
      ),
    ]
  },
})
