/** Hồ sơ cung cấp báo chí: what may be handed out of an exemplar, and no more; who received it is written with the hand-overs. */
import { missingForMedia } from '@guongsang/core/exemplars/media-kit.ts'
import { isPhotoSeen } from '@guongsang/core/exemplars/stages.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { type ExemplarRead, readOne } from './exemplar-queries.ts'
import { labelBook } from './labels.ts'
import { readProofs } from './life-queries.ts'
import { type Photo, photosOf } from './photo.ts'
import { queryRecognitions } from './public-queries.ts'
import { askingOf, reachOf } from './reach.ts'

export interface MediaKit {
  title: string
  subjectName: string
  organizationName: string
  kind: string
  fields: string[]
  summary: string
  approvedBy: string
  story: { heading: string; text: string }[]
  honours: { form: string; level: string; on: string }[]
  /** Only where the subject agreed to be contacted, and to the photo. */
  contact: string | null
  photo: (Photo & { fileId: string }) | null
}

/** Whatever is not true, agreed to or approved is refused with what it lacks. */
export async function mediaKit(ctx: Ctx, tx: Tx, id: string): Promise<MediaKit> {
  const localityId = localityOf(ctx)
  const one = await readOne(tx, await reachOf(tx, askingOf(ctx)), id)
  if (one === undefined) throw new AppError('exemplar-not-found', { id })
  const proofs = await readProofs(tx, localityId, id)
  const missing = missingForMedia({ ...one, ...proofs, summaryApproved: one.media_summary !== null })
  if (missing.length > 0) throw new AppError('exemplar-not-for-media', { missing: missing.join(' ') })
  const book = await labelBook(tx, localityId)
  const shown = isPhotoSeen({ keeps: false, agreed: one.photo_agreed })
  const photo = shown ? (await photosOf(tx, localityId, [one])).get(id) : undefined
  const honours = await queryRecognitions(tx, localityId, id)
  return {
    title: one.title,
    subjectName: one.subject_name,
    organizationName: one.organization_name,
    kind: book.coded('kind', one.kind).label,
    fields: one.comprehensive ? ['Toàn diện'] : one.fields.map((code) => book.coded('field', code).label),
    summary: one.media_summary ?? '',
    approvedBy: one.media_summary_approved_by ?? '',
    story: storyOf(one),
    honours: honours.map(({ form, level, happened_on: on }) => ({
      form,
      level: book.coded('level', level).label,
      on,
    })),
    contact: proofs.contactAgreed ? one.contact : null,
    photo: photo === undefined ? null : { ...photo, fileId: one.photo_file_id! },
  }
}

function storyOf({ practice, method, experience, effect, social_meaning }: ExemplarRead) {
  const parts: [heading: string, text: string | null][] = [
    ['Cách làm', practice],
    ['Phương pháp', method],
    ['Kinh nghiệm', experience],
    ['Hiệu quả', effect],
    ['Ý nghĩa xã hội', social_meaning],
  ]
  return parts.flatMap(([heading, text]) => (text === null ? [] : [{ heading, text }]))
}
