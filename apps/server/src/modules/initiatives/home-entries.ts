/** What initiatives add to "Việc của tôi": requests that wait to be received, votes that wait to be given. */
import { registerHomeProvider } from '../../platform/home.ts'
import { countHandedIn, sessionsToVoteIn } from './home-queries.ts'
import { canHoldInitiativeSessions, canReceiveInitiatives, overlooks } from './policy.ts'

registerHomeProvider({
  name: 'initiatives',
  async list(tx, { actor }) {
    const { localityId, accountId } = actor
    if (localityId === null || accountId === null) return []
    const receives = overlooks(actor, canReceiveInitiatives, localityId)
    const all = overlooks(actor, canHoldInitiativeSessions, localityId)
    const waiting = receives ? await countHandedIn(tx, localityId, all ? null : 'education') : 0
    const sessions = await sessionsToVoteIn(tx, localityId, accountId)
    return [
      ...(waiting === 0
        ? []
        : [
            {
              object: 'initiatives/submitted',
              band: 'waiting' as const,
              menu: 'tiep-nhan-sang-kien',
              many: waiting,
              kind: 'Sáng kiến',
              title: `${waiting} đơn sáng kiến chờ tiếp nhận`,
              href: '/van-phong/tiep-nhan-sang-kien',
            },
          ]),
      ...sessions.map(({ id, name, left }) => ({
        object: `initiative-session/${id}`,
        band: 'waiting' as const,
        menu: 'hoi-dong-sang-kien',
        many: left,
        kind: 'Phiếu',
        title: `Còn ${left} sáng kiến chưa có phiếu của bạn`,
        place: name,
        href: `/van-phong/hoi-dong-sang-kien/${id}`,
      })),
    ]
  },
})
