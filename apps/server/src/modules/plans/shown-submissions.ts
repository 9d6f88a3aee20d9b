/** The editions of what was handed in, with the names of plans, papers and files they point to. */
import type { AnswerShown } from '@guongsang/contract/plans-outlines.ts'
import type { ItemShown } from '@guongsang/contract/plans-obligations.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readDocumentHeads } from '../documents/index.ts'
import { fileNames } from '../files/index.ts'
import { loadOutlines, type Outline } from './outline-store.ts'
import { readTitles } from './plan-queries.ts'
import type { Asking } from './reach.ts'
import type { Submission } from './submission-store.ts'

export async function shownSubmissions(
  tx: Tx,
  { localityId }: Asking,
  submissions: readonly Submission[],
): Promise<ItemShown['submissions']> {
  const plans = await readTitles(
    tx,
    localityId,
    submissions.flatMap(({ plan_id }) => plan_id ?? []),
  )
  const files = await fileNames(
    tx,
    localityId,
    submissions.flatMap(({ file_ids, answers }) => [
      ...file_ids,
      ...answers.flatMap(({ fileIds }) => fileIds),
    ]),
  )
  const documents = await readDocumentHeads(
    tx,
    localityId,
    submissions.flatMap(({ document_id }) => document_id ?? []),
  )
  const outlines = await loadOutlines(
    tx,
    localityId,
    submissions.flatMap(({ outline_id }) => outline_id ?? []),
  )
  const named = (id: string | null, names: ReadonlyMap<string, string>) =>
    id !== null && names.has(id) ? { id, name: names.get(id)! } : null
  const document = (id: string | null) => {
    const head = id === null ? undefined : documents.get(id)
    return head === undefined ? null : { id: head.id, name: head.called }
  }
  return submissions.map((one) => ({
    id: one.id,
    edition: one.edition,
    state: one.state,
    note: one.note,
    amount: one.amount,
    collectives: one.collectives,
    individuals: one.individuals,
    declaredNone: one.declared_none,
    document: document(one.document_id),
    plan: named(one.plan_id, plans),
    files: one.file_ids.flatMap((id) => named(id, files) ?? []),
    answers: shownAnswers(one, outlines, files),
    draftedBy: one.drafted_by,
    headName: one.head_name,
    approvedBy: one.approved_by,
    approvedAt: one.approved_at?.toISOString() ?? null,
    sentAt: one.sent_at?.toISOString() ?? null,
    returnedBy: one.returned_by,
    returnReason: one.return_reason,
    returnedParts: one.returned_parts,
    acceptedBy: one.accepted_by,
    acceptedAt: one.accepted_at?.toISOString() ?? null,
    version: one.version,
  }))
}

/** In the order, and under the headings, of the outline it answers. */
function shownAnswers(
  { outline_id, answers }: Submission,
  outlines: readonly Outline[],
  files: ReadonlyMap<string, string>,
): AnswerShown[] {
  const questions = outlines.find(({ id }) => id === outline_id)?.questions ?? []
  return questions.map(({ key, heading, kind, columns }) => {
    const answer = answers.find((one) => one.key === key)
    return {
      key,
      heading,
      kind,
      columns,
      text: answer?.text ?? null,
      rows: answer?.rows ?? [],
      files: (answer?.fileIds ?? []).flatMap((id) => (files.has(id) ? [{ id, name: files.get(id)! }] : [])),
    }
  })
}
