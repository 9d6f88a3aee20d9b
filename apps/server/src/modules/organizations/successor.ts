import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { localityOf } from './change.ts'
import { foundOrganization, type NewOrganization } from './create-organization.ts'
import { lockOrganization, type OrganizationOn } from './organization-store.ts'
import { readName } from './spelling.ts'

/** An organisation that is there already, or one founded by the act. */
export type SuccessorAsked =
  | { kind: 'existing'; id: string }
  | { kind: 'new'; organization: Omit<NewOrganization, 'foundedOn' | 'decision'> }

export interface Successor {
  /** Null while a new one is only previewed. */
  id: string | null
  name: string
  existing: OrganizationOn | null
  parentId: string | null
}

/** What can be known of a successor before anything is written. */
export async function foreseeSuccessor(ctx: Ctx, tx: Tx, asked: SuccessorAsked, on: Day): Promise<Successor> {
  if (asked.kind === 'existing') {
    const existing = await lockOrganization(tx, localityOf(ctx), asked.id, on)
    return { id: existing.id, name: existing.name, existing, parentId: existing.parent_id }
  }
  const name = readName('officialName', asked.organization.officialName)
  return { id: null, name, existing: null, parentId: asked.organization.parentId }
}

/** Founds what is to be founded. The tree must be locked. */
export async function establishSuccessor(
  ctx: Ctx,
  tx: Tx,
  asked: SuccessorAsked,
  on: Day,
  decision: string,
): Promise<{ id: string; name: string }> {
  if (asked.kind === 'new')
    return foundOrganization(ctx, tx, { ...asked.organization, foundedOn: on, decision })
  const existing = await lockOrganization(tx, localityOf(ctx), asked.id, on)
  return { id: existing.id, name: existing.name }
}
