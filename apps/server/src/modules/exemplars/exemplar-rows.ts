/** Exemplars as a list shows them. */
import type { ExemplarRow } from '@guongsang/contract/exemplars.ts'
import type { ExemplarRead } from './exemplar-queries.ts'
import type { LabelBook } from './labels.ts'
import type { Photo } from './photo.ts'

const SUMMARY_MAX = 280

export const shownRow = (one: ExemplarRead, book: LabelBook, photo: Photo | undefined): ExemplarRow => ({
  id: one.id,
  title: one.title,
  kind: book.coded('kind', one.kind),
  subject: { kind: one.subject_kind, id: one.subject_id, name: one.subject_name },
  organization: { id: one.organization_id, name: one.organization_name },
  fields: one.fields.map((code) => book.coded('field', code)),
  comprehensive: one.comprehensive,
  stage: one.stage,
  level: book.codedOrNull('level', one.level),
  visibility: one.visibility,
  flags: one.flags,
  foundOn: one.found_on,
  summary: summaryOf(one),
  reviewDueOn: one.review_due_on,
  photo: photo ?? null,
})

/** The first words of what was done, cut between two words. */
function summaryOf({ effect, practice, method, experience, promise }: ExemplarRead): string | null {
  const text = practice ?? effect ?? method ?? experience ?? promise
  if (text === null || text.length <= SUMMARY_MAX) return text
  const cut = text.slice(0, SUMMARY_MAX)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
