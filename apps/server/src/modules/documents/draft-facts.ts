/** What is typed of a document, checked against the register and the organisations, as a row. */
import type { DraftTyped as Draft, RecordTyped as Recorded } from '@guongsang/contract/documents-drafts.ts'
import type { RecipientTarget, Relation } from '@guongsang/contract/documents-words.ts'
import { citationDoubt } from '@guongsang/core/documents/citation-doubt.ts'
import { readReference } from '@guongsang/core/documents/reference.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import type { z } from 'zod'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { findKnownDocuments } from './register-queries.ts'
import type { DocumentRecord } from './tables.ts'
import { spellDocument } from './words.ts'

export type DraftTyped = Omit<z.output<typeof Draft>, 'organizationId'>
export type RecordTyped = Omit<z.output<typeof Recorded>, 'receivedOn' | 'direction' | 'organizationId'>

type DraftRow = Pick<
  DocumentRecord,
  | 'direction'
  | 'kind'
  | 'issuer_id'
  | 'issuer_name'
  | 'title'
  | 'short_name'
  | 'place'
  | 'confidentiality'
  | 'urgency'
  | 'signing_capacity'
  | 'signing_behalf_of'
  | 'signer_post'
  | 'signer_name'
  | 'effective_from'
  | 'effective_to'
  | 'drafter_note'
  | 'doubt'
  | 'search_key'
  | 'sort_key'
> & { body: string; addressed_to: string }

const lineOf = (typed: string | null): string | null => {
  const line = cleanLine(typed ?? '')
  return line === '' ? null : line
}

/** The columns a draft may change; whom it names is there, or the refusal stands at the field. */
export async function draftRow(tx: Tx, localityId: string, on: Day, typed: DraftTyped): Promise<DraftRow> {
  const names = await demandOrganizations(tx, localityId, on, [
    { field: 'issuerId', ids: [typed.issuerId] },
    { field: 'addressedTo', ids: typed.addressedTo.flatMap(({ targets }) => targets.flatMap(idOfTarget)) },
    { field: 'recipients', ids: typed.recipients.flatMap(({ targets }) => targets.flatMap(idOfTarget)) },
  ])
  demandPeriod(typed)
  const facts = {
    direction: typed.direction,
    kind: typed.kind,
    issuer_id: typed.issuerId,
    issuer_name: names.get(typed.issuerId)!,
    title: cleanLine(typed.title),
    short_name: lineOf(typed.shortName),
    place: lineOf(typed.place),
    confidentiality: typed.confidentiality,
    urgency: typed.urgency,
    ...signatureColumns(typed.signature),
    effective_from: typed.effectiveFrom as Day | null,
    effective_to: typed.effectiveTo as Day | null,
    drafter_note: lineOf(typed.drafterNote),
    doubt: lineOf(typed.doubt),
    body: JSON.stringify(typed.body),
    addressed_to: JSON.stringify(typed.addressedTo),
  }
  return { ...facts, ...spellDocument({ ...facts, number: null, number_suffix: '', symbol: null }) }
}

export function recordRow(typed: RecordTyped) {
  demandPeriod(typed)
  const facts = {
    kind: typed.kind,
    ...numberColumns(typed.reference),
    issuer_id: typed.issuerId,
    issuer_name: cleanLine(typed.issuerName),
    issued_on: typed.issuedOn as Day | null,
    title: cleanLine(typed.title),
    short_name: lineOf(typed.shortName),
    confidentiality: typed.confidentiality,
    urgency: typed.urgency,
    ...signatureColumns(typed.signature),
    effective_from: typed.effectiveFrom as Day | null,
    effective_to: typed.effectiveTo as Day | null,
    printed_text: typed.printedText,
    doubt: lineOf(typed.doubt),
  }
  return { ...facts, ...spellDocument(facts) }
}

/** '34-CT/TW' is taken apart; what cannot be is kept as it was typed. */
export function numberColumns(
  typed: string | null,
): Pick<DocumentRecord, 'number' | 'number_suffix' | 'symbol'> {
  const reference = lineOf(typed)
  if (reference === null) return { number: null, number_suffix: '', symbol: null }
  const read = readReference(reference)
  return read.number === null
    ? { number: null, number_suffix: '', symbol: reference }
    : { number: read.number, number_suffix: read.suffix, symbol: read.symbol }
}

const signatureColumns = ({ capacity, behalfOf, post, name }: DraftTyped['signature']) => ({
  signing_capacity: capacity,
  signing_behalf_of: lineOf(behalfOf),
  signer_post: lineOf(post),
  signer_name: lineOf(name),
})

/** Ties with a document that is in the register; a day that cannot be is marked, unless somebody already wrote why. */
export async function checkedRelations(
  tx: Tx,
  localityId: string,
  relations: readonly Relation[],
  own: { id: string; issuedOn: Day | null },
): Promise<Relation[]> {
  const ids = relations.flatMap(({ relatedId }) => relatedId ?? [])
  const known = await findKnownDocuments(tx, localityId, ids)
  const wrong = relations.flatMap(({ relatedId }, at): FieldError[] => {
    if (relatedId === null || (known.has(relatedId) && relatedId !== own.id)) return []
    return [{ field: `relations.${at}.relatedId`, message: 'Chọn một văn bản khác trong sổ.' }]
  })
  if (wrong.length > 0) throw new AppError('invalid-input', {}, wrong)
  return relations.map((one) => {
    const citedOn = (one.citedOn ?? readReference(one.citation).issuedOn) as Day | null
    return { ...one, citedOn, doubt: one.doubt ?? citationDoubt(one.citation, citedOn, own.issuedOn) }
  })
}

const idOfTarget = (target: RecipientTarget): string[] =>
  (target.by === 'organization' || target.by === 'council' || target.by === 'post') && 'id' in target
    ? [target.id]
    : []

export async function demandOrganizations(
  tx: Tx,
  localityId: string,
  on: Day,
  asked: readonly { field: string; ids: readonly string[] }[],
): Promise<Map<string, string>> {
  const names = await organizationNames(tx, localityId, [...new Set(asked.flatMap(({ ids }) => ids))], on)
  const wrong = asked.filter(({ ids }) => ids.some((id) => !names.has(id)))
  if (wrong.length > 0)
    throw new AppError(
      'invalid-input',
      {},
      wrong.map(({ field }) => ({ field, message: 'Có nơi không thuộc địa phương. Hãy chọn lại.' })),
    )
  return names
}

function demandPeriod(typed: { effectiveFrom: string | null; effectiveTo: string | null }): void {
  if (typed.effectiveFrom !== null && typed.effectiveTo !== null && typed.effectiveTo < typed.effectiveFrom)
    throw new AppError('invalid-input', {}, [
      { field: 'effectiveTo', message: 'Ngày hết hiệu lực không trước ngày có hiệu lực.' },
    ])
}
