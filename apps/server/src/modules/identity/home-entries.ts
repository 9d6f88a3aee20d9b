/** What identity adds to "Việc của tôi" and to the reminders: delegations given and received. */
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { registerDeadlines } from '../../platform/deadlines.ts'
import { registerHomeProvider } from '../../platform/home.ts'
import { delegationsInForce } from './delegation-queries.ts'
import { localityOf } from './locality-of.ts'

const PAGE = '/van-phong/tai-khoan'

registerHomeProvider({
  name: 'delegations',
  async list(tx, { actor, today }) {
    if (actor.accountId === null) return []
    const found = await delegationsInForce(tx, localityOf(actor), actor.accountId, today)
    return found.map((delegation) => ({
      object: delegation.id,
      band: 'waiting' as const,
      menu: 'tai-khoan',
      kind: 'Ủy quyền',
      title:
        delegation.receiver_id === actor.accountId
          ? `Làm thay ${delegation.giver_name} đến ${formatDay(delegation.valid_to)}`
          : `${delegation.receiver_name} làm thay đến ${formatDay(delegation.valid_to)}`,
      dueOn: delegation.valid_to,
      href: PAGE,
    }))
  },
})

registerDeadlines({
  name: 'delegations',
  async list(tx, localityId, today) {
    const found = await delegationsInForce(tx, localityId, null, today)
    return found.map((delegation) => ({
      object: { kind: 'delegation', id: delegation.id },
      accountIds: [delegation.giver_id, delegation.receiver_id],
      since: delegation.valid_from,
      dueOn: delegation.valid_to,
      title: `Ủy quyền của ${delegation.giver_name} cho ${delegation.receiver_name} hết hạn`,
      href: PAGE,
    }))
  },
})
