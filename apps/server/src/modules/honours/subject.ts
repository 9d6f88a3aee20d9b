/** Who a record is about, and which records are of the same one. */
import type { RecordedSubject } from '@guongsang/contract/honours-records.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Insertable } from 'kysely'
import type { z } from 'zod'
import type { Policy } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { findUsableFile } from '../files/index.ts'
import { predecessorsOfOn, sameRecords, type SubjectOn, subjectOn } from '../organizations/index.ts'
import { demand } from './policy.ts'
import type { AwardRow } from './tables.ts'

export type Subject = z.output<typeof RecordedSubject>

/** Records whose history is one, and which of them were merged into which. */
export interface RecordIds {
  ids: string[]
  keptOf: ReadonlyMap<string, string>
}

/** Whom something is written about; a record merged into another gives way to it. */
export async function demandSubject(
  ctx: Ctx,
  tx: Tx,
  subject: Subject,
  field = 'subject.id',
): Promise<SubjectOn> {
  const found = await subjectOn(tx, localityOf(ctx), subject, ctx.today)
  if (found === undefined) refuse(field, 'Không tìm thấy đối tượng này. Hãy chọn lại trong danh sách.')
  return found
}

/** Whose records are read. Of somebody else's unit one learns nothing, not even the name. */
export async function requireSubject(ctx: Ctx, tx: Tx, subject: Subject, policy: Policy): Promise<SubjectOn> {
  const localityId = localityOf(ctx)
  const found = await subjectOn(tx, localityId, subject, ctx.today)
  // Whoever reaches only a unit is refused alike for what is elsewhere and for what is not there.
  demand(ctx.actor, policy, { localityId, organizationPath: found?.path ?? null })
  if (found === undefined) throw new AppError('subject-not-found', { id: subject.id })
  return found
}

/** The records of each of these, and those merged into them. */
export async function recordIds(
  tx: Tx,
  localityId: string,
  kind: Subject['kind'],
  asked: readonly string[],
): Promise<RecordIds> {
  const same = await sameRecords(tx, localityId, kind, asked)
  const keptOf = new Map<string, string>()
  for (const [kept, ...dropped] of same.values()) for (const id of dropped) keptOf.set(id, kept!)
  return { ids: [...new Set([...same.values()].flat())], keptOf }
}

/** The subject and those whose place it took: titles of a unit that was merged into another are part of its history. */
export async function historyOf(
  tx: Tx,
  localityId: string,
  { kind, id }: Subject,
  on: Day,
): Promise<RecordIds> {
  const own = await recordIds(tx, localityId, kind, [id])
  if (kind !== 'organization') return own
  const before = await Promise.all(own.ids.map((one) => predecessorsOfOn(tx, localityId, one, on)))
  return recordIds(tx, localityId, kind, [...own.ids, ...before.flat()])
}

type OfSubject = Pick<Insertable<AwardRow>, 'locality_id' | 'subject_kind' | 'subject_id'>

/** Whether two awards are of one subject, written under the same record or under one merged into the other. */
export async function isSameSubject(tx: Tx, one: OfSubject, other: OfSubject): Promise<boolean> {
  const { subject_kind: kind, subject_id: id } = one
  if (id === other.subject_id) return true
  if (kind === 'other' || !id || !other.subject_id) return false
  return (await recordIds(tx, one.locality_id, kind, [id])).ids.includes(other.subject_id)
}

/** A file that is there and that the actor may see. */
export async function demandFile(ctx: Ctx, tx: Tx, fileId: string | null): Promise<void> {
  if (fileId !== null && (await findUsableFile(ctx, tx, fileId)) === undefined)
    refuse('fileId', 'Không tìm thấy tệp này. Hãy đính kèm lại.')
}

/** What is written down has happened. */
export function demandDayInPast(ctx: Ctx, field: string, on: string | null): void {
  if (on !== null && (on as Day) > ctx.today) refuse(field, 'Ngày này chưa tới.')
}

function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', {}, [{ field, message }])
}
