/**
 * Who sees and does what with a document. What is not issued yet is seen by the people of the unit that drafts it, and from
 * the day it is submitted by those who sign and number for the body that issues it. What was issued is seen by the office,
 * by who issued it and by who received it.
 */
import { type Expression, sql, type SqlBool } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor, Grant } from '../../platform/auth/actor.ts'
import type { Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationPaths, standingAgencyOn } from '../organizations/index.ts'
import {
  canDraftDocuments,
  canNumberDocuments,
  canPublishDocuments,
  canReceiveDocuments,
  canRecordDocuments,
  canSignDocuments,
  canViewDocuments,
} from './policy.ts'
import type { DocumentRecord } from './tables.ts'

export interface Asking {
  localityId: string
  actor: Actor
  today: Day
}

export const askingOf = (ctx: Ctx): Asking => ({
  localityId: localityOf(ctx),
  actor: ctx.actor,
  today: ctx.today,
})

export interface Reach {
  actor: Actor
  /** Sees everything that was issued. */
  everything: boolean
  publishes: boolean
  agencyId: string | null
  /** The standing agency of the day and what stands above it: their documents are the locality's own. */
  office: readonly string[]
}

export async function reachOf(tx: Tx, { localityId, actor, today }: Asking): Promise<Reach> {
  const agency = await standingAgencyOn(tx, localityId, today)
  const paths = agency && (await organizationPaths(tx, localityId, [agency.id], today))
  const path = agency && (paths?.get(agency.id) ?? `/${agency.id}/`)
  return {
    actor,
    everything: reachesAll(actor, canViewDocuments),
    publishes: reachesAll(actor, canPublishDocuments),
    agencyId: agency?.id ?? null,
    office: path ? path.split('/').filter((id) => id !== '') : [],
  }
}

const overLocality = ({ scope }: Grant): boolean => scope.kind === 'locality' || scope.kind === 'system'

const reachesAll = (actor: Actor, policy: Policy): boolean =>
  actor.kind === 'system' ||
  actor.grants.some((grant) => policy.cells[grant.role] === 'locality' && overLocality(grant))

/** The organisations for which the actor may do what the policy says. */
export function unitsOf({ actor, office }: Reach, policy: Policy): string[] {
  const own = actor.organizationId === null ? [] : [actor.organizationId]
  const ids = actor.grants.flatMap((grant) => {
    const cell = policy.cells[grant.role]
    if (cell === undefined) return []
    if (grant.scope.kind === 'organization') return grant.scope.id === null ? [] : [grant.scope.id]
    return cell === 'locality' && overLocality(grant) ? [...office, ...own] : own
  })
  return [...new Set(ids)]
}

type Facts = Pick<DocumentRecord, 'organization_id' | 'issuer_id' | 'signing_capacity' | 'drafter_id'>

const serves = (reach: Reach, policy: Policy, organizationId: string | null): boolean =>
  reach.actor.kind === 'system' ||
  (organizationId !== null && unitsOf(reach, policy).includes(organizationId))

export const mayDraft = (reach: Reach, { organization_id }: Pick<Facts, 'organization_id'>): boolean =>
  serves(reach, canDraftDocuments, organization_id)
export const mayNumber = (reach: Reach, { issuer_id }: Pick<Facts, 'issuer_id'>): boolean =>
  serves(reach, canNumberDocuments, issuer_id)
export const mayReceive = (reach: Reach, organizationId: string): boolean =>
  serves(reach, canReceiveDocuments, organizationId)
export const mayRecord = (reach: Reach, organizationId: string): boolean =>
  serves(reach, canRecordDocuments, organizationId)
/** Văn bản căn cứ are everybody's: only the office writes them down. */
export const mayRecordLibrary = (reach: Reach): boolean => reachesAll(reach.actor, canRecordDocuments)

/** The head of the agency signs for the agency, and for the committee only by its order or mandate. */
export function hasSignature(reach: Reach, document: Facts): boolean {
  if (!serves(reach, canSignDocuments, document.issuer_id)) return false
  const { actor, agencyId } = reach
  const signs = actor.grants.filter((grant) => canSignDocuments.cells[grant.role] !== undefined)
  const mandated = document.signing_capacity === 'TL.' || document.signing_capacity === 'TUQ.'
  return signs.some(({ role, scope }) => {
    if (scope.kind === 'organization') return scope.id === document.issuer_id
    if (role === 'agency-head') return mandated || document.issuer_id === agencyId
    return true
  })
}

/** Who opened and acknowledged a document: for who sent it and for the office, not for the other receivers. */
export const seesDeliveries = (reach: Reach, document: Facts): boolean =>
  reach.everything || mayDraft(reach, document) || mayNumber(reach, document) || hasSignature(reach, document)

export const isDrafter = ({ actor }: Reach, { drafter_id }: Pick<Facts, 'drafter_id'>): boolean =>
  drafter_id !== null && drafter_id === actor.accountId

const uuids = (ids: readonly string[]): Expression<string[]> => sql`${[...ids]}::uuid[]`
const inOneOf = (column: string, ids: readonly string[]): Expression<SqlBool> =>
  ids.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`${sql.ref(column)} = any(${uuids(ids)})`

/** The rule above as a condition on the document `d`: one for a list and for a single document. */
export function visibleTo(reach: Reach): Expression<SqlBool> {
  if (reach.actor.kind === 'system') return sql<SqlBool>`true`
  const drafting = unitsOf(reach, canDraftDocuments)
  const acting = [...new Set([...unitsOf(reach, canSignDocuments), ...unitsOf(reach, canNumberDocuments)])]
  const units = unitsOf(reach, canViewDocuments)
  const parts: Expression<SqlBool>[] = [
    sql<SqlBool>`d.direction = 'external'`,
    inOneOf('d.organization_id', drafting),
    sql<SqlBool>`(d.state in ('submitted', 'signed', 'numbered') and ${inOneOf('d.issuer_id', acting)})`,
    sql<SqlBool>`(${wasIssued} and (${inOneOf('d.organization_id', units)} or ${inOneOf('d.issuer_id', units)}))`,
    sql<SqlBool>`(d.direction = 'incoming' and ${inOneOf('d.organization_id', units)})`,
  ]
  if (reach.everything) parts.push(sql<SqlBool>`(d.direction in ('outgoing', 'internal') and ${wasIssued})`)
  if (units.length > 0)
    parts.push(sql<SqlBool>`exists (select from documents.deliveries v where v.locality_id = d.locality_id
      and v.document_id = d.id and v.organization_id = any(${uuids(units)}))`)
  if (reach.publishes)
    parts.push(sql<SqlBool>`exists (select from documents.publishing_tasks t
      where t.locality_id = d.locality_id and t.document_id = d.id)`)
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`
}

/** Whose line it is in the book of outgoing documents: a receiver keeps none of what others sent. */
export function sentBy(reach: Reach): Expression<SqlBool> {
  if (reach.everything || reach.actor.kind === 'system') return sql<SqlBool>`true`
  const units = [...new Set([...unitsOf(reach, canViewDocuments), ...unitsOf(reach, canNumberDocuments)])]
  return sql<SqlBool>`(${inOneOf('d.organization_id', units)} or ${inOneOf('d.issuer_id', units)})`
}

const wasIssued = sql<SqlBool>`d.issued_at is not null`
