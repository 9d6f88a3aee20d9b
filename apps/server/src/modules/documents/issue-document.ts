import type { IssuePreview } from '@guongsang/contract/documents-flow.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { sendTo } from './deliver.ts'
import './errors.ts'
import './events.ts'
import { tellListeners } from './listeners.ts'
import { openPublishingTasks } from './publishing-store.ts'
import { headOfDocument } from './read-heads.ts'
import { type Asking, askingOf, mayNumber, reachOf } from './reach.ts'
import { rowsByIds } from './register-queries.ts'
import {
  findDocuments,
  findVisible,
  loadLines,
  loadRelations,
  saveDocument,
  takeDocument,
} from './register-store.ts'
import { markReplaced } from './replace-document.ts'
import { type Resolution, resolveRecipients } from './resolve-recipients.ts'
import { demandState, isOpenTo } from './states.ts'
import type { DocumentRecord, LineRecord } from './tables.ts'
import { factsOf, stateInWords } from './words.ts'

/** Xem trước khi phát hành: exactly what the issue will do, and who has duties but is no recipient. Nothing is written. */
export const previewIssue = (ctx: Ctx, id: string): Promise<IssuePreview> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const reach = await reachOf(tx, asking)
    const document = await findVisible(tx, asking.localityId, reach, id)
    if (document === undefined) throw new AppError('document-not-found', { id })
    const lines = await loadLines(tx, asking.localityId, id)
    const resolution = await resolveRecipients(tx, asking, document, lines)
    const replaced = await replacedBy(tx, document)
    const rows = await rowsByIds(
      tx,
      asking,
      reach,
      replaced.map((one) => one.id),
    )
    const named = ({ organizationId, name }: { organizationId: string; name: string }) => ({
      id: organizationId,
      name,
    })
    return {
      lines: lines.map(({ text, purpose, mode }, at) => {
        const { receivers, ...line } = resolution.lines[at]!
        return {
          text,
          purpose,
          mode,
          ...line,
          receivers: receivers.map(({ people, underCommittee, ...one }) => ({
            organization: named(one),
            underCommittee,
            people,
          })),
        }
      }),
      receivers: resolution.receivers.size,
      publishing: channelsOf(resolution),
      replaces: [...rows.values()],
      missing: resolution.missing.map(named),
      warnings: warningsOf(document, resolution),
      obstacles: isOpenTo(document, 'issue') ? [] : [`Văn bản đang ở bước “${stateInWords(document)}”.`],
    }
  })

/** Phát hành: sends by Nơi nhận, makes the publishing tasks, marks what it replaces, and tells who waits for it. */
export const issueDocument = (
  ctx: Ctx,
  at: Date,
  id: string,
  asked: { alsoTo: readonly string[]; missingAccepted: boolean },
): Promise<{ delivered: number; publishing: number }> =>
  ctx.transaction((tx) => issue(ctx, tx, at, id, asked))

async function issue(
  ctx: Ctx,
  tx: Tx,
  at: Date,
  id: string,
  asked: { alsoTo: readonly string[]; missingAccepted: boolean },
) {
  const asking = askingOf(ctx)
  const { document, reach } = await takeDocument(tx, asking, id)
  if (!mayNumber(reach, document)) throw new AppError('forbidden')
  demandState(document, 'issue')
  const lines = await loadLines(tx, asking.localityId, id)
  const resolution = await resolveRecipients(tx, asking, document, lines)
  const missing = resolution.missing.filter(({ organizationId }) => !asked.alsoTo.includes(organizationId))
  if (missing.length > 0 && !asked.missingAccepted)
    throw new AppError('document-duties-missing', { count: missing.length })
  const issued = { ...document, state: 'issued' as const, issued_at: at, version: document.version + 1 }
  await saveDocument(tx, document, { state: 'issued', issued_at: at })
  const delivered = await sendTo(ctx, tx, {
    document: issued,
    to: await addressesOf(tx, asking, lines, resolution, asked.alsoTo),
    at,
    remark: null,
  })
  const publishing = await openPublishingTasks(tx, document, channelsOf(resolution), at)
  for (const old of await replacedBy(tx, document))
    await markReplaced(ctx, tx, at, old, issued, document.issued_on ?? ctx.today)
  await ctx.record(
    tx,
    'document-issued',
    { kind: 'document', id },
    {
      ...factsOf(issued),
      delivered,
      publishing,
      missing: missing.length === 0 ? '' : `${missing.length} đơn vị có nhiệm vụ nhưng không gửi.`,
    },
  )
  await tellListeners(ctx, tx, { head: headOfDocument(issued), what: 'issued', reason: null, at })
  return { delivered, publishing }
}

/** Those the lines mean, and those sent to besides; an organisation of another locality is left out. */
async function addressesOf(
  tx: Tx,
  { localityId, today }: Asking,
  lines: readonly LineRecord[],
  { receivers }: Resolution,
  alsoTo: readonly string[],
) {
  const known = await organizationNames(tx, localityId, alsoTo, today)
  const more = [...known.keys()].filter((id) => !receivers.has(id))
  return [
    ...[...receivers].map(([organizationId, { line }]) => ({ organizationId, lineId: lines[line]!.id })),
    ...more.map((organizationId) => ({ organizationId, lineId: null })),
  ]
}

const channelsOf = ({ lines }: Resolution): string[] => [
  ...new Set(lines.flatMap(({ channels }) => channels)),
]

async function replacedBy(tx: Tx, document: DocumentRecord): Promise<DocumentRecord[]> {
  const relations = await loadRelations(tx, document.locality_id, document.id)
  const ids = relations.flatMap(({ kind, related_id }) =>
    kind === 'replaces' && related_id ? [related_id] : [],
  )
  return (await findDocuments(tx, document.locality_id, ids)).filter((old) => isOpenTo(old, 'replace'))
}

function warningsOf(document: DocumentRecord, resolution: Resolution): string[] {
  const { missing, lines, receivers } = resolution
  return [
    ...(missing.length > 0 ? [`${missing.length} đơn vị có nhiệm vụ nhưng không có trong Nơi nhận.`] : []),
    ...(document.confidentiality === 'internal' && channelsOf(resolution).length > 0
      ? ['Văn bản lưu hành nội bộ nhưng Nơi nhận có dòng đăng Trang, Cổng thông tin điện tử.']
      : []),
    ...(receivers.size === 0 && lines.length > 0
      ? ['Không dòng nào của Nơi nhận gửi đến đơn vị trong chương trình.']
      : []),
    ...(lines.some(({ archive }) => archive) ? [] : ['Nơi nhận chưa có dòng Lưu.']),
  ]
}
