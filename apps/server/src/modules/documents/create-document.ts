import type { DraftTyped as Draft } from '@guongsang/contract/documents-drafts.ts'
import type { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { checkedRelations, demandOrganizations, draftRow } from './draft-facts.ts'
import './events.ts'
import { askingOf, mayDraft, reachOf } from './reach.ts'
import { insertDocumentRows, saveLines, saveRelations } from './register-store.ts'
import { factsOf } from './words.ts'

export type DraftAsked = z.output<typeof Draft>

/** Lập dự thảo: kept by the unit that drafts it, seen by its people alone until it is submitted. */
export const createDocument = (ctx: Ctx, asked: DraftAsked): Promise<{ id: string }> =>
  ctx.transaction((tx) => draftDocument(ctx, tx, asked))

export async function draftDocument(ctx: Ctx, tx: Tx, asked: DraftAsked): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const organizationId = asked.organizationId ?? ctx.actor.organizationId
  if (organizationId === null)
    throw new AppError('invalid-input', {}, [{ field: 'organizationId', message: 'Chọn đơn vị soạn thảo.' }])
  await demandOrganizations(tx, localityId, ctx.today, [{ field: 'organizationId', ids: [organizationId] }])
  if (!mayDraft(await reachOf(tx, askingOf(ctx)), { organization_id: organizationId }))
    throw new AppError('forbidden')
  const id = newId()
  const row = {
    ...(await draftRow(tx, localityId, ctx.today, asked)),
    locality_id: localityId,
    id,
    organization_id: organizationId,
    number: null,
    symbol: null,
    issued_on: null,
    printed_text: null,
    state: 'draft' as const,
    series_id: null,
    drafter_id: ctx.actor.accountId,
    drafter_name: ctx.actor.name,
    issued_at: null,
  }
  await insertDocumentRows(tx, [row])
  await saveRelations(
    tx,
    localityId,
    id,
    await checkedRelations(tx, localityId, asked.relations, { id, issuedOn: null }),
  )
  await saveLines(tx, localityId, id, asked.recipients)
  await ctx.record(tx, 'document-drafted', { kind: 'document', id }, factsOf({ ...row, number_suffix: '' }))
  return { id }
}
