/** What opinions add to "Việc của tôi": letters nobody has read yet, corrections that wait for the head's word. */
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { may } from '../../platform/auth/policy.ts'
import { dayAt } from '../../platform/clock.ts'
import { registerHomeProvider } from '../../platform/home.ts'
import { readCorrections } from './correction-store.ts'
import { unreadLetters } from './letter-store.ts'
import { canHandleLetters, canPublishCorrections } from './policy.ts'

registerHomeProvider({
  name: 'letters',
  async list(tx, { actor }) {
    if (actor.localityId === null || !may(actor, canHandleLetters)) return []
    const { count, oldest } = await unreadLetters(tx, actor.localityId)
    if (oldest === null) return []
    return [
      {
        object: 'unread',
        band: 'waiting',
        menu: 'thu-nguoi-dan',
        many: count,
        kind: 'Thư người dân',
        title: `${count} thư chưa đọc, cũ nhất nhận ngày ${formatDay(dayAt(oldest))}`,
        href: '/van-phong/thu-nguoi-dan?state=received',
      },
    ]
  },
})

registerHomeProvider({
  name: 'corrections',
  async list(tx, { actor }) {
    if (actor.localityId === null || !may(actor, canPublishCorrections)) return []
    const { rows } = await readCorrections(tx, actor.localityId, { state: 'noted', limit: 5 })
    return rows.slice(0, 5).map(({ id, title }) => ({
      object: id,
      band: 'waiting' as const,
      menu: 'dinh-chinh',
      kind: 'Đính chính chờ công bố',
      title,
      href: `/van-phong/dinh-chinh/${id}`,
    }))
  },
})
