/** What movements add to "Việc của tôi": those launched this year by others that one's own unit has not answered yet. */
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { may } from '../../platform/auth/policy.ts'
import { registerHomeProvider } from '../../platform/home.ts'
import { readUnanswered } from './movement-queries.ts'
import { canKeepMovements } from './policy.ts'

registerHomeProvider({
  name: 'movements',
  async list(tx, { actor, today }) {
    const { localityId, organizationId } = actor
    if (localityId === null || organizationId === null || !may(actor, canKeepMovements)) return []
    const { count, newest } = await readUnanswered(tx, localityId, organizationId, today)
    if (newest === null) return []
    return [
      {
        object: 'unanswered',
        band: 'waiting',
        menu: 'phong-trao',
        many: count,
        kind: 'Phong trào',
        title:
          count === 1
            ? `Phong trào mới “${newest.name}” đơn vị chưa ghi hưởng ứng`
            : `${formatNumber(count)} phong trào mới đơn vị chưa ghi hưởng ứng, mới nhất: ${newest.name}`,
        href:
          count === 1 ? `/van-phong/phong-trao/${newest.id}` : '/van-phong/phong-trao?chon=chua-huong-ung',
      },
    ]
  },
})
