import type { RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import { isCarriedOut } from '@guongsang/core/documents/carrying-out.ts'
import { daysBetween } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { keptFiles } from '../files/index.ts'
import { countByLine, deliveryTo } from './delivery-queries.ts'
import { dutyBearersOf } from './listeners.ts'
import { headShown } from './paper.ts'
import { canReceiveDocuments } from './policy.ts'
import {
  type Asking,
  askingOf,
  hasSignature,
  isDrafter,
  mayDraft,
  mayNumber,
  type Reach,
  reachOf,
  seesDeliveries,
  unitsOf,
} from './reach.ts'
import { rowsByIds } from './register-queries.ts'
import {
  findVisible,
  loadFileLinks,
  loadLines,
  loadPublishing,
  loadRelations,
  loadRelationsTo,
} from './register-store.ts'
import { mayKeep } from './replace-document.ts'
import { resolveRecipients } from './resolve-recipients.ts'
import { type Act, isOpenTo } from './states.ts'
import type { DocumentRecord, LineRecord, RelationRecord } from './tables.ts'

/** Một văn bản, whole: what it says, what it stands on, who received it, and what the asker may do now. */
export const showDocument = (ctx: Ctx, id: string): Promise<RegisteredDocument> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await reachOf(tx, asking)
    const document = await findVisible(tx, asking.localityId, reach, id)
    if (document === undefined) throw new AppError('document-not-found', { id })
    const lines = await loadLines(tx, asking.localityId, id)
    const row = (await rowsByIds(tx, asking, reach, [id])).get(id)!
    const ties = await tiesOf(tx, asking, reach, document)
    const delivery = await deliveryTo(tx, asking, id, unitsOf(reach, canReceiveDocuments))
    return {
      ...row,
      ...factsOf(document),
      head: await headShown(tx, asking, document),
      ...ties,
      isCarriedOut: isCarriedOut(document.kind, ties.relatedBy),
      recipients: await recipientsOf(tx, asking, document, lines),
      files: await filesOf(tx, document),
      publishing: await publishingOf(tx, document),
      ownDelivery: delivery,
      warnings: await warningsOf(tx, asking, document, lines),
      may: actsOf(reach, document, delivery),
    }
  })

const factsOf = (document: DocumentRecord) => ({
  numberSuffix: document.number_suffix,
  symbol: document.symbol,
  place: document.place,
  shortName: document.short_name,
  confidentiality: document.confidentiality,
  signature: {
    capacity: document.signing_capacity,
    behalfOf: document.signing_behalf_of,
    post: document.signer_post,
    name: document.signer_name,
  },
  effectiveFrom: document.effective_from,
  effectiveTo: document.effective_to,
  body: document.body,
  printedText: document.printed_text,
  drafter: document.drafter_name,
  drafterNote: document.drafter_note,
  createdAt: document.created_at.toISOString(),
  issuedAt: document.issued_at?.toISOString() ?? null,
  version: document.version,
  addressedTo: document.addressed_to,
})

/** Both ways; a document the asker may not see is only its citation. */
async function tiesOf(tx: Tx, asking: Asking, reach: Reach, { id }: DocumentRecord) {
  const out = await loadRelations(tx, asking.localityId, id)
  const back = await loadRelationsTo(tx, asking.localityId, id)
  const ids = [
    ...out.flatMap(({ related_id }) => related_id ?? []),
    ...back.map(({ document_id }) => document_id),
  ]
  const rows = await rowsByIds(tx, asking, reach, [...new Set(ids)])
  const shown = (one: RelationRecord) => ({
    id: one.id,
    kind: one.kind,
    citation: one.citation,
    doubt: one.doubt,
  })
  return {
    relations: out.map((one) => ({
      ...shown(one),
      citedOn: one.cited_on,
      relatedId: one.related_id,
      related: one.related_id === null ? null : (rows.get(one.related_id) ?? null),
    })),
    relatedBy: back.flatMap((one) => {
      const document = rows.get(one.document_id)
      return document === undefined ? [] : [{ ...shown(one), document }]
    }),
  }
}

async function recipientsOf(tx: Tx, asking: Asking, { id }: DocumentRecord, lines: readonly LineRecord[]) {
  const counts = await countByLine(tx, asking.localityId, id)
  return lines.map(({ id: lineId, text, purpose, mode, targets }) => ({
    id: lineId,
    text,
    purpose,
    mode,
    targets,
    ...(counts.get(lineId) ?? { delivered: 0, opened: 0, acknowledged: 0 }),
  }))
}

async function filesOf(tx: Tx, document: DocumentRecord) {
  const links = await loadFileLinks(tx, document)
  const files = await keptFiles(
    tx,
    document.locality_id,
    links.map(({ file_id }) => file_id),
  )
  return links.map(({ file_id, purpose, added_at, added_by }) => ({
    id: file_id,
    name: files.get(file_id)?.name ?? '',
    purpose,
    sizeBytes: files.get(file_id)?.size_bytes ?? 0,
    addedAt: added_at.toISOString(),
    addedBy: added_by,
  }))
}

const publishingOf = async (tx: Tx, document: DocumentRecord) =>
  (await loadPublishing(tx, document)).map((task) => ({
    id: task.id,
    channel: task.channel,
    state: task.state,
    publishedOn: task.published_on,
    address: task.address,
    reason: task.reason,
  }))

/** What looks wrong and blocks nothing. Duty-bearers without a copy are looked for while the lines can still change. */
async function warningsOf(tx: Tx, asking: Asking, document: DocumentRecord, lines: readonly LineRecord[]) {
  const { effective_to } = document
  const warnings = document.doubt === null ? [] : [document.doubt]
  if (document.state === 'issued' && document.number === null)
    warnings.push('Bản trong sổ không có số và ngày; giữ như bản sao đã nhận.')
  if (effective_to !== null && daysBetween(effective_to, asking.today) > 0 && isOpenTo(document, 'expire'))
    warnings.push('Đã quá ngày hết hiệu lực ghi trên văn bản.')
  const isBeforeIssue = ['draft', 'submitted', 'signed', 'numbered'].includes(document.state)
  if (!isBeforeIssue) return warnings
  const duties = await dutyBearersOf(tx, asking.localityId, document.id, asking.today)
  if (duties.length === 0) return warnings
  const { missing } = await resolveRecipients(tx, asking, document, lines)
  if (missing.length > 0)
    warnings.push(
      `Đơn vị có nhiệm vụ nhưng không có trong Nơi nhận: ${missing
        .slice(0, 5)
        .map(({ name }) => name)
        .join('; ')}${missing.length > 5 ? `; và ${missing.length - 5} đơn vị khác` : ''}.`,
    )
  return warnings
}

function actsOf(
  reach: Reach,
  document: DocumentRecord,
  delivery: RegisteredDocument['ownDelivery'],
): string[] {
  const drafts = mayDraft(reach, document)
  const keeps = mayKeep(reach, document)
  const signs = hasSignature(reach, document)
  const numbers = mayNumber(reach, document)
  const who: Record<Act, boolean> = {
    edit: drafts,
    submit: drafts,
    withdraw: drafts,
    return: signs || drafts,
    sign: signs && !isDrafter(reach, document),
    number: numbers,
    issue: numbers,
    cancel: signs,
    forward: keeps,
    replace: keeps,
    expire: keeps,
    correct: keeps && document.direction !== 'outgoing' && document.direction !== 'internal',
  }
  const acts = (Object.keys(who) as Act[]).filter((act) => who[act] && isOpenTo(document, act))
  const isPrinted = document.direction === 'outgoing' || document.direction === 'internal'
  return [
    ...acts,
    ...(isPrinted ? ['print'] : []),
    ...(keeps || (numbers && document.state !== 'draft') ? ['attach'] : []),
    ...(drafts || keeps ? ['link'] : []),
    ...(delivery === null ? [] : ['enter-incoming']),
    ...(delivery !== null && delivery.acknowledgedAt === null ? ['acknowledge'] : []),
    ...(delivery?.state === 'acknowledged' ? ['carry-out'] : []),
    ...(document.issued_at !== null && reach.publishes ? ['publish'] : []),
    ...(seesDeliveries(reach, document) ? ['deliveries'] : []),
  ]
}

/** May the actor see it, and so what happened to it? */
export async function canSeeDocument(ctx: Ctx, tx: Tx, id: string): Promise<boolean> {
  const asking = askingOf(ctx)
  return (await findVisible(tx, asking.localityId, await reachOf(tx, asking), id)) !== undefined
}

/** Of these, the ones the actor may see. */
export async function seenDocuments(ctx: Ctx, tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const asking = askingOf(ctx)
  return new Set((await rowsByIds(tx, asking, await reachOf(tx, asking), ids)).keys())
}
