/** What the register adds to "Việc của tôi": mail not opened, papers to sign, to number, to issue, to publish. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { may } from '../../platform/auth/policy.ts'
import { type HomeEntry, registerHomeProvider } from '../../platform/home.ts'
import { listInbox } from './delivery-queries.ts'
import { canPublishDocuments, canReceiveDocuments, canViewDocuments } from './policy.ts'
import { listPublishingTasks } from './publishing-queries.ts'
import { hasSignature, isDrafter, mayNumber, reachOf } from './reach.ts'
import { waitingDocuments } from './waiting-queries.ts'
import { calledOf } from './words.ts'

/** Of each kind of work no more than these are told one by one. */
const MOST = 20

const addressOf = (id: string): string => `/van-phong/van-ban/${id}`

registerHomeProvider({
  name: 'documents-inbox',
  async list(tx, { actor, today }) {
    if (actor.localityId === null || !may(actor, canReceiveDocuments)) return []
    const asking = { localityId: actor.localityId, actor, today }
    const { rows, total } = await listInbox(tx, asking, { state: 'sent', limit: 1 })
    const count = total?.count ?? 0
    if (count === 0 || rows[0] === undefined) return []
    const { document } = rows[0]
    const entry: HomeEntry = {
      object: 'unopened',
      band: 'waiting',
      menu: 'den',
      many: count,
      kind: 'Văn bản chưa mở',
      title: count === 1 ? document.title : `${count} văn bản gửi đến chưa mở, mới nhất: ${document.title}`,
      place: document.issuer.name,
      href: count === 1 ? addressOf(document.id) : '/van-phong/van-ban/den?state=sent',
    }
    return [entry]
  },
})

const STEPS = {
  submitted: 'Chờ ký',
  signed: 'Chờ cấp số',
  numbered: 'Chờ phát hành',
} as const

registerHomeProvider({
  name: 'documents-waiting',
  async list(tx, { actor, today }) {
    if (actor.localityId === null || !may(actor, canViewDocuments)) return []
    const asking = { localityId: actor.localityId, actor, today }
    const reach = await reachOf(tx, asking)
    const documents = await waitingDocuments(tx, asking, reach)
    return documents
      .filter((one) =>
        one.state === 'submitted'
          ? hasSignature(reach, one) && !isDrafter(reach, one)
          : mayNumber(reach, one),
      )
      .slice(0, MOST)
      .map((one): HomeEntry => ({
        object: `${one.id}/${one.state}`,
        band: 'waiting',
        menu: 'van-ban',
        kind: STEPS[one.state as keyof typeof STEPS],
        title: one.state === 'numbered' ? calledOf(one) : one.title,
        place: one.issuer_name,
        href: addressOf(one.id),
      }))
  },
})

registerHomeProvider({
  name: 'documents-publishing',
  async list(tx, { actor, today }) {
    if (actor.localityId === null || !may(actor, canPublishDocuments)) return []
    const asking = { localityId: actor.localityId, actor, today }
    const { rows } = await listPublishingTasks(tx, asking, { state: 'open', limit: MOST })
    return rows.map(({ id, channel, document }): HomeEntry => ({
      object: id,
      band: 'waiting',
      menu: 'van-ban',
      kind: 'Việc đăng',
      title: `Đăng ${document.reference ?? ''}: ${document.title}`.replace('Đăng :', 'Đăng:'),
      place:
        document.issuedOn === null
          ? channel
          : `${channel}, văn bản ngày ${formatDay(document.issuedOn as Day)}`,
      href: addressOf(document.id),
    }))
  },
})
