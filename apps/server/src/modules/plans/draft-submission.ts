/** Soạn bài nộp: a draft of the unit; after a return it may differ only in the parts the office named. */
import type { draftSubmissionRoute } from '@guongsang/contract/plans-submissions.ts'
import { SUBMISSION_PARTS } from '@guongsang/contract/plans-submissions.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { itemStateAfter, opensNewEdition } from '@guongsang/core/plans/submission-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { canSeeDocument } from '../documents/index.ts'
import { findUsableFile } from '../files/index.ts'
import { askingOf } from './access.ts'
import { isOpen, lastReturned } from './item-acts.ts'
import { saveItem } from './item-store.ts'
import { outlineOfItem } from './outline-of-item.ts'
import { refuse } from './plan-content.ts'
import { isVisible } from './plan-queries.ts'
import { loadPlan } from './plan-store.ts'
import { problemsOfEvidence, readAnswers } from './read-answers.ts'
import { countedFor } from './submission-listeners.ts'
import { insertSubmissions, loadSubmissions, saveSubmission, type Submission } from './submission-store.ts'
import { demandInForce, type ItemInHand, takeItem, wordsOf } from './take-item.ts'
import { itemStateWord, submissionStateWord } from './words.ts'

type Asked = Parsed<typeof draftSubmissionRoute>['body']
export type Content = Pick<
  Submission,
  | 'note'
  | 'amount'
  | 'collectives'
  | 'individuals'
  | 'declared_none'
  | 'document_id'
  | 'plan_id'
  | 'file_ids'
  | 'outline_id'
  | 'answers'
>

export async function draftSubmission(ctx: Ctx, itemId: string, asked: Asked): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const inHand = await takeItem(ctx, tx, itemId)
    const { before, latest } = await demandDraftable(tx, inHand)
    // Two who begin at once: the second has not seen the draft of the first.
    if ((latest?.state === 'draft' ? latest.version : null) !== asked.version)
      throw new AppError('changed-meanwhile')
    const counted = await countedFor(tx, inHand.item.locality_id, itemId)
    const outline = await outlineOfItem(tx, inHand, before)
    const content = {
      ...contentOf(asked),
      ...(counted && { amount: null, ...counted }),
      outline_id: outline?.id ?? null,
      answers: readAnswers(outline, asked.answers),
    }
    await demandLinks(ctx, tx, inHand, content, latest)
    return writeDraft(ctx, tx, inHand, { before, latest, content })
  })
}

interface Draftable {
  before: Submission[]
  latest: Submission | undefined
}

export async function demandDraftable(tx: Tx, inHand: ItemInHand): Promise<Draftable> {
  const { item, rights } = inHand
  if (!rights.drafts) throw new AppError('forbidden')
  demandInForce(inHand)
  const before = await loadSubmissions(tx, item.locality_id, [item.id])
  const latest = before.at(-1)
  if (!isOpen(item)) throw new AppError('item-not-owed', { state: itemStateWord(item.state) })
  if (latest?.state !== 'draft' && !opensNewEdition(latest?.state ?? null))
    throw new AppError('submission-under-way', { state: submissionStateWord(latest!.state) })
  return { before, latest }
}

/** Into the draft there is, or as the next edition. */
export async function writeDraft(
  ctx: Ctx,
  tx: Tx,
  inHand: ItemInHand,
  { before, latest, content }: Draftable & { content: Content },
): Promise<{ id: string }> {
  const { item } = inHand
  demandOpenParts(content, lastReturned(before))
  const row = { ...content, answers: JSON.stringify(content.answers) }
  if (latest?.state === 'draft') {
    await saveSubmission(tx, latest, latest.version, { ...row, drafted_by: ctx.actor.name })
    return { id: latest.id }
  }
  const id = newId()
  const edition = (latest?.edition ?? 0) + 1
  await insertSubmissions(tx, [newEdition(inHand, { id, edition, by: ctx.actor.name, row })])
  await saveItem(tx, item, item.version, { state: itemStateAfter('draft') })
  const words = { ...wordsOf(inHand), edition }
  await ctx.record(tx, 'submission-drafted', { kind: 'item', id: item.id }, words)
  return { id }
}

const contentOf = (asked: Asked): Omit<Content, 'outline_id' | 'answers'> => ({
  note: cleanText(asked.note ?? '') || null,
  amount: asked.amount,
  collectives: asked.collectives,
  individuals: asked.individuals,
  declared_none: asked.declaredNone,
  document_id: asked.documentId,
  plan_id: asked.planId,
  file_ids: [...new Set(asked.fileIds)],
})

type KeptContent = Omit<Content, 'answers'> & { answers: string }

const newEdition = (
  { item }: ItemInHand,
  { id, edition, by, row }: { id: string; edition: number; by: string; row: KeptContent },
) => ({
  locality_id: item.locality_id,
  id,
  item_id: item.id,
  edition,
  state: 'draft' as const,
  ...row,
  drafted_by: by,
  head_name: null,
  approved_by: null,
  approved_at: null,
  sent_at: null,
  sent_on: null,
  returned_at: null,
  returned_by: null,
  return_reason: null,
  returned_parts: [],
  accepted_at: null,
  accepted_by: null,
})

type Part = keyof typeof SUBMISSION_PARTS

/** Which field of the form shows a part. */
const parts: Record<Part, { field: string; of: (content: Content) => unknown }[]> = {
  note: [{ field: 'note', of: ({ note }) => note }],
  amount: [
    { field: 'amount', of: ({ amount }) => amount },
    { field: 'collectives', of: ({ collectives }) => collectives },
    { field: 'individuals', of: ({ individuals }) => individuals },
    { field: 'declaredNone', of: ({ declared_none }) => declared_none },
  ],
  document: [{ field: 'documentId', of: ({ document_id }) => document_id }],
  plan: [{ field: 'planId', of: ({ plan_id }) => plan_id }],
  files: [{ field: 'fileIds', of: ({ file_ids }) => file_ids.toSorted().join() }],
  answers: [{ field: 'answers', of: ({ answers }) => JSON.stringify(answers.map(inOrder)) }],
}

/** However the database orders the keys of what it keeps. */
const inOrder = ({ key, text, rows, fileIds }: Content['answers'][number]) => [key, text, rows, fileIds]

function demandOpenParts(content: Content, returned: Submission | undefined): void {
  const open = returned?.returned_parts ?? []
  if (returned === undefined || open.length === 0) return
  const named = open.map((part) => SUBMISSION_PARTS[part as Part]).join(', ')
  const changed = Object.entries(parts)
    .filter(([part]) => !open.includes(part))
    .flatMap(([, fields]) => fields.filter(({ of }) => of(content) !== of(returned)))
  if (changed.length > 0)
    refuse(
      changed.map(({ field }) => ({
        field,
        message: `Bài được trả lại chỉ để sửa phần: ${named}. Hãy giữ phần này như đã gửi.`,
      })),
    )
}

/** What it points to is there: files the writer may attach, a plan of this unit. */
async function demandLinks(
  ctx: Ctx,
  tx: Tx,
  { item, plan, reach }: ItemInHand,
  content: Content,
  latest: Submission | undefined,
): Promise<void> {
  const problems: FieldError[] = []
  const { localityId } = askingOf(ctx)
  if (
    content.declared_none &&
    (content.amount ?? 0) + (content.collectives ?? 0) + (content.individuals ?? 0) > 0
  )
    problems.push({ field: 'amount', message: 'Đã báo không có thì để trống số lượng.' })
  for (const id of content.file_ids)
    if (latest?.file_ids.includes(id) !== true && (await findUsableFile(ctx, tx, id)) === undefined)
      problems.push({ field: 'fileIds', message: 'Có tệp không còn dùng được. Hãy chọn lại tệp.' })
  problems.push(...(await problemsOfEvidence(ctx, tx, content.answers, latest)))
  const document = content.document_id
  if (document !== null && latest?.document_id !== document && !(await canSeeDocument(ctx, tx, document)))
    problems.push({ field: 'documentId', message: 'Không có văn bản này. Hãy chọn lại trong sổ văn bản.' })
  if (content.plan_id !== null) {
    const isSeen = await isVisible(tx, localityId, reach, 'plan', content.plan_id)
    const own = isSeen ? await loadPlan(tx, localityId, content.plan_id) : undefined
    if (own?.organization_id !== item.organization_id || own.id === plan.id)
      problems.push({ field: 'planId', message: 'Chọn kế hoạch của chính đơn vị.' })
    else if (own.parent_id !== null && own.parent_id !== plan.id)
      problems.push({
        field: 'planId',
        message: 'Kế hoạch này đã ghi một kế hoạch cấp trên khác. Hãy sửa kế hoạch cấp trên của nó trước.',
      })
  }
  if (problems.length > 0) refuse(problems)
}
