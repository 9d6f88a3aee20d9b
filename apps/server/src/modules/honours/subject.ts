/** Who a record is about, and which records are of the same one. */
import type { RecordedSubject } from '@guongsang/contract/honours-records.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { z } from 'zod'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames, predecessorsOfOn } from '../organizations/index.ts'
import { localityOf } from './award-facts.ts'

export type Subject = z.output<typeof RecordedSubject>

/** An organisation must be one of this locality. */
export async function demandOrganization(ctx: Ctx, tx: Tx, { kind, id }: Subject): Promise<void> {
  if (kind !== 'organization') return
  const names = await organizationNames(tx, localityOf(ctx), [id], ctx.today)
  if (!names.has(id)) throw new AppError('organization-not-found', { id })
}

/** The subject and those whose place it took: titles of a unit that was merged into another are part of its history. */
export async function idsOf(ctx: Ctx, tx: Tx, { kind, id }: Subject): Promise<string[]> {
  if (kind !== 'organization') return [id]
  return [id, ...(await predecessorsOfOn(tx, localityOf(ctx), id, ctx.today))]
}

/** What is written down has happened. */
export function demandDayInPast(ctx: Ctx, field: string, on: string | null): void {
  if (on !== null && (on as Day) > ctx.today)
    throw new AppError('invalid-input', {}, [{ field, message: 'Ngày này chưa tới.' }])
}
