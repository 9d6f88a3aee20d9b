/** What the portal may tell: who is public, in the words the subject agreed to; never contacts, shortcomings or where drafts stand. */
import { isUuid } from '@guongsang/core/kernel/id.ts'
import type { Tx } from '../../platform/database/database.ts'
import { labelBook } from './labels.ts'
import { type PublicAsked, type PublicRead, queryPublic, queryPublicOne } from './public-queries.ts'

export interface PublicExemplar {
  id: string
  title: string
  kind: string
  fields: string[]
  subjectName: string
  organization: { id: string; name: string }
  foundOn: string
  experience: string | null
  method: string | null
  practice: string | null
  effect: string | null
  socialMeaning: string | null
  /** Only where the subject agreed to the picture too. */
  photo: { fileId: string; alt: string } | null
}

export async function publicExemplars(
  tx: Tx,
  localityId: string,
  asked: PublicAsked,
): Promise<PublicExemplar[]> {
  return shown(tx, localityId, await queryPublic(tx, localityId, asked))
}

/** Null: there is none, or it was withdrawn. */
export async function publicExemplar(tx: Tx, localityId: string, id: string): Promise<PublicExemplar | null> {
  if (!isUuid(id)) return null
  return (await shown(tx, localityId, await queryPublicOne(tx, localityId, id)))[0] ?? null
}

async function shown(tx: Tx, localityId: string, read: readonly PublicRead[]): Promise<PublicExemplar[]> {
  const book = await labelBook(tx, localityId)
  return read.map((one) => ({
    id: one.id,
    title: one.title,
    kind: book.coded('kind', one.kind).label,
    fields: one.comprehensive ? ['Toàn diện'] : one.fields.map((code) => book.coded('field', code).label),
    subjectName: one.subject_name,
    organization: { id: one.organization_id, name: one.organization_name },
    foundOn: one.found_on,
    experience: one.experience,
    method: one.method,
    practice: one.practice,
    effect: one.effect,
    socialMeaning: one.social_meaning,
    photo:
      one.photo_file_id === null || !one.photo_agreed
        ? null
        : { fileId: one.photo_file_id, alt: one.photo_alt ?? '' },
  }))
}
