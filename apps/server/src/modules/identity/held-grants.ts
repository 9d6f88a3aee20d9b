import type { Day } from '@guongsang/core/kernel/day.ts'
import { type RawBuilder, sql } from 'kysely'

/** Whether a dated row (a grant, a delegation) is in force on a day. A row ended on a day is over from that day on. */
export const inForce = (alias: string, on: Day): RawBuilder<boolean> => {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql`(${column('valid_from')} <= ${on} and (${column('valid_to')} is null or ${column('valid_to')} >= ${on})
    and (${column('ended_on')} is null or ${column('ended_on')} > ${on}))`
}

/**
 * Every grant held on a day, one's own or by delegation, as a table expression. A delegation hands over grants the giver
 * holds himself: it cannot go further than they do, ends when they end or the giver is locked, and is never handed on.
 */
export const heldGrants = (on: Day): RawBuilder<unknown> => sql`(
  select g.locality_id, g.account_id, g.id, g.role, g.scope_kind, g.scope_id, g.valid_from, g.valid_to,
    null::uuid as giver_id, null::text as giver_name
  from identity.grants g
  where ${inForce('g', on)}
  union all
  select g.locality_id, d.receiver_id, g.id, g.role, g.scope_kind, g.scope_id,
    greatest(g.valid_from, d.valid_from), least(g.valid_to, d.valid_to), giver.id, giver.name
  from identity.delegations d
  join identity.accounts giver
    on giver.locality_id = d.locality_id and giver.id = d.giver_id and giver.state = 'active'
  join identity.grants g
    on g.locality_id = d.locality_id and g.account_id = d.giver_id and g.role = any(d.roles)
  where ${inForce('d', on)} and ${inForce('g', on)}
)`

/** The name and tree path of a scope on a day. */
export const placeOn = (on: Day): RawBuilder<unknown> => sql`(
  select locality_id, kind, id, name, path from organizations.places
  where valid_from <= ${on} and (valid_to is null or valid_to >= ${on})
)`
