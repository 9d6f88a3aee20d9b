/** Số liệu sử dụng: which organisations work in the system, counted from the audit trail. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { percentOf } from '@guongsang/core/kernel/percent.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { sql } from 'kysely'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { startOfDay } from './audit-queries.ts'
import './errors.ts'
import { localityOf } from './scope.ts'

/** Acts of people only: what the program does by itself is nobody's use of it. */
const actsByOrganization = (tx: Tx, actor: Actor, from: Day, to: Day) =>
  tx
    .selectFrom('audit.events')
    .where('locality_id', '=', localityOf(actor))
    .where('actor_kind', '=', 'account')
    .where('organization_id', 'is not', null)
    .where('at', '>=', startOfDay(from))
    .where('at', '<', startOfDay(addDays(to, 1)))
    .select(({ fn }) => [
      'organization_id',
      fn.countAll<number>().as('acts'),
      fn.count<number>('account_id').distinct().as('accounts'),
      sql<number>`count(distinct (at + interval '7 hours')::date)`.as('days'),
      fn.max('at').as('last_at'),
    ])
    .groupBy('organization_id')
    .execute()

/** Every organisation there ever was, with its name on the last day of the period. */
const organizationsOn = (tx: Tx, actor: Actor, on: Day) =>
  tx
    .selectFrom('organizations.places')
    .where('locality_id', '=', localityOf(actor))
    .where('kind', '=', 'organization')
    .whereRef('id', '=', 'kept_id')
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', on)]))
    .select(['id', 'name', 'ended_on'])
    .execute()

export async function getUsage(tx: Tx, actor: Actor, { from, to }: { from: Day; to: Day }) {
  if (from > to) throw new AppError('period-upside-down')
  const acts = await actsByOrganization(tx, actor, from, to)
  const organizations = await organizationsOn(tx, actor, to)
  const byId = new Map(organizations.map((organization) => [organization.id, organization]))
  const isInBeing = (id: string | null): boolean => {
    const organization = byId.get(id ?? '')
    return organization !== undefined && (organization.ended_on === null || organization.ended_on >= to)
  }
  const all = organizations.filter(({ id }) => isInBeing(id)).length
  const active = acts.filter((row) => isInBeing(row.organization_id)).length
  const rows = acts.map((row) => ({
    organizationId: row.organization_id!,
    organizationName: byId.get(row.organization_id!)?.name ?? 'Đơn vị không còn trong danh sách',
    acts: row.acts,
    accounts: row.accounts,
    days: row.days,
    lastAt: row.last_at.toISOString(),
  }))
  rows.sort(
    (a, b) =>
      b.acts - a.acts || (titleSortKey(a.organizationName) < titleSortKey(b.organizationName) ? -1 : 1),
  )
  const share = percentOf(active, all)
  return {
    from,
    to,
    rows,
    organizations: all,
    organizationsActive: active,
    shareText: share === null ? 'Chưa có đơn vị' : `${formatNumber(share, { decimals: 1 })} %`,
  }
}
