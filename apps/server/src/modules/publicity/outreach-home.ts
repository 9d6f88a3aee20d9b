/** What outreach adds to "Việc của tôi": what was sent to one's office, writers who wait for an answer, notes to take note of. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { may } from '../../platform/auth/policy.ts'
import { registerHomeProvider } from '../../platform/home.ts'
import { noteReachOf } from './note-reach.ts'
import { handOversToAnswer, notesToAcknowledge, visitsToAnswer } from './outreach-home-queries.ts'
import { canAnswerHandOvers, canHandOver, canReadNotes } from './outreach-policy.ts'

registerHomeProvider({
  name: 'publicity-outreach',
  async list(tx, { actor, today }) {
    const { localityId, organizationId } = actor
    if (localityId === null) return []
    const asking = { localityId, actor, today }
    const band = (dueOn: Day | null) =>
      dueOn !== null && dueOn < today ? ('late' as const) : ('owe' as const)
    const answers = organizationId !== null && may(actor, canAnswerHandOvers)
    const sent = answers ? await handOversToAnswer(tx, localityId, organizationId) : []
    const visits = may(actor, canHandOver) ? await visitsToAnswer(tx, asking) : []
    const notes = may(actor, canReadNotes) ? await notesToAcknowledge(tx, await noteReachOf(tx, asking)) : []
    const handOver = { menu: 'gui-truyen-thong', kind: 'Truyền thông' }
    return [
      ...sent.map(({ id, title, dueOn, received }) => ({
        ...handOver,
        object: `hand-over/${id}`,
        band: received ? band(dueOn) : ('waiting' as const),
        title: received ? `Cần đưa tin: ${title}` : `Chờ xác nhận đã nhận: ${title}`,
        dueOn,
        href: `/van-phong/gui-truyen-thong/${id}`,
      })),
      ...visits.map(({ id, title, dueOn }) => ({
        ...handOver,
        object: `visit/${id}`,
        band: 'waiting' as const,
        title: `Người viết hẹn gặp, ${title}`,
        dueOn,
        href: `/van-phong/gui-truyen-thong/${id}`,
      })),
      ...notes.map(({ id, title, dueOn }) => ({
        object: `orientation-note/${id}`,
        band: band(dueOn),
        menu: 'dinh-huong',
        kind: 'Định hướng',
        title,
        dueOn,
        href: '/van-phong/dinh-huong',
      })),
    ]
  },
})
