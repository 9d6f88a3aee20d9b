/** What the portal may tell: who is public, in the words the subject agreed to; never contacts, shortcomings or where drafts stand. */
import { isUuid } from '@guongsang/core/kernel/id.ts'
import { RECOGNITION_KINDS } from '@guongsang/contract/exemplars-words.ts'
import { isPhotoSeen } from '@guongsang/core/exemplars/stages.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { PictureSize } from '../../platform/files/pictures.ts'
import { keptPicture } from '../files/index.ts'
import { postTitlesOn } from '../organizations/index.ts'
import { type LabelBook, labelBook } from './labels.ts'
import { type Photo, photosOf } from './photo.ts'
import {
  type PublicAsked,
  type PublicRead,
  queryCopiers,
  queryPublic,
  queryPublicOne,
  queryRecognitions,
} from './public-queries.ts'

export interface PublicExemplar {
  id: string
  title: string
  kind: string
  fields: string[]
  /** The first of its fields; null when it stands for all. */
  fieldCode: string | null
  level: string | null
  subjectName: string
  /** What a person was in that organisation when they were found; null for whoever is no person of the records. */
  post: string | null
  organization: { id: string; name: string }
  foundOn: Day
  experience: string | null
  method: string | null
  practice: string | null
  effect: string | null
  socialMeaning: string | null
  /** Only where the subject agreed to the picture too. */
  photo: Photo | null
}

/** With what came of it, for its own page. */
export interface ToldExemplar extends PublicExemplar {
  recognitions: { kind: string; level: string; form: string; on: Day; decision: string | null }[]
  copiers: { name: string; since: Day }[]
}

export async function publicExemplars(
  tx: Tx,
  localityId: string,
  asked: PublicAsked,
): Promise<PublicExemplar[]> {
  const book = await labelBook(tx, localityId)
  return shownAll(tx, localityId, book, await queryPublic(tx, localityId, asked))
}

/** Null: there is none, or it was withdrawn. */
export async function publicExemplar(tx: Tx, localityId: string, id: string): Promise<ToldExemplar | null> {
  if (!isUuid(id)) return null
  const book = await labelBook(tx, localityId)
  const [told] = await shownAll(tx, localityId, book, await queryPublicOne(tx, localityId, id))
  if (told === undefined) return null
  const recognitions = await queryRecognitions(tx, localityId, id)
  return {
    ...told,
    recognitions: recognitions.map((one) => ({
      kind: RECOGNITION_KINDS[one.kind],
      level: book.coded('level', one.level).label,
      form: one.form,
      on: one.happened_on,
      decision: one.decision_number,
    })),
    copiers: await queryCopiers(tx, localityId, id),
  }
}

/** The way to the bytes of a photo; null when the public must not see it. */
export async function publicPhoto(tx: Tx, localityId: string, id: string, size: PictureSize) {
  const [read] = isUuid(id) ? await queryPublicOne(tx, localityId, id) : []
  if (read === undefined || read.photo_file_id === null || !isPublicPhoto(read)) return null
  return keptPicture(tx, localityId, read.photo_file_id, size)
}

/** Nobody keeps an exemplar on the portal: only consent shows a photo there. */
const isPublicPhoto = (one: PublicRead) => isPhotoSeen({ keeps: false, agreed: one.photo_agreed })

/** The same few statements, however many. */
async function shownAll(
  tx: Tx,
  localityId: string,
  book: LabelBook,
  read: readonly PublicRead[],
): Promise<PublicExemplar[]> {
  const photos = await photosOf(tx, localityId, read.filter(isPublicPhoto))
  const people = read.filter((one) => one.subject_kind === 'person' && one.subject_id !== null)
  const titles = await postTitlesOn(
    tx,
    localityId,
    people.map((one) => ({
      personId: one.subject_id!,
      organizationId: one.organization_id,
      on: one.found_on,
    })),
  )
  const posts = new Map(people.map(({ id }, at) => [id, titles[at] ?? null]))
  return read.map((one) => shown(one, book, { photo: photos.get(one.id), post: posts.get(one.id) }))
}

interface Beside {
  photo: Photo | undefined
  post: string | null | undefined
}

const shown = (one: PublicRead, book: LabelBook, { photo, post }: Beside): PublicExemplar => ({
  id: one.id,
  title: one.title,
  kind: book.coded('kind', one.kind).label,
  fields: one.comprehensive ? ['Toàn diện'] : one.fields.map((code) => book.coded('field', code).label),
  fieldCode: one.comprehensive ? null : (one.fields[0] ?? null),
  level: book.codedOrNull('level', one.level)?.label ?? null,
  subjectName: one.subject_name,
  post: post ?? null,
  organization: { id: one.organization_id, name: one.organization_name },
  foundOn: one.found_on,
  experience: one.experience,
  method: one.method,
  practice: one.practice,
  effect: one.effect,
  socialMeaning: one.social_meaning,
  photo: photo ?? null,
})
