import { z } from 'zod'
import type { printRoundListRoute } from '@guongsang/contract/exemplars-votes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { askPrint, definePrint, issuerOn } from '../documents/index.ts'
import { labelBook } from './labels.ts'
import { askingOf } from './reach.ts'
import { type NominationRead, readNominations } from './round-queries.ts'
import { roundListDocument } from './round-list-document.ts'
import { findRound, type StoredRound } from './round-store.ts'

const template = 'nomination-list'

interface Listed {
  round: StoredRound
  nominations: NominationRead[]
}

/** Of the round, or of one unit's paper; what the actor sees of it. */
export async function listedIn(ctx: Ctx, tx: Tx, roundId: string, itemId: string | null): Promise<Listed> {
  const asking = askingOf(ctx)
  const round = await findRound(tx, asking.localityId, roundId)
  const read = await readNominations(tx, asking, { roundId })
  return { round, nominations: itemId === null ? read : read.filter((one) => one.item_id === itemId) }
}

definePrint({
  template,
  parameters: z.object({ roundId: z.uuid(), itemId: z.uuid().nullable(), label: z.string() }),
  title: ({ label }) => `Trích ngang điển hình: ${label}`,
  document: async (ctx, tx, { roundId, itemId }) => {
    const { round, nominations } = await listedIn(ctx, tx, roundId, itemId)
    const unitId = itemId === null ? null : (nominations[0]?.organization_id ?? null)
    return roundListDocument(nominations, {
      issuer: await issuerOn(tx, localityOf(ctx), ctx.today, unitId),
      issuedOn: ctx.today,
      label: round.label,
      book: await labelBook(tx, round.locality_id),
    })
  },
})

/** In danh sách trích ngang của đợt, or of one unit. */
export const printRoundList = (
  ctx: Ctx,
  at: Date,
  id: string,
  { format, itemId }: Parsed<typeof printRoundListRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { round } = await listedIn(ctx, tx, id, itemId)
    const parameters = { roundId: id, itemId, label: round.label }
    const print = await askPrint(ctx, tx, at, { template, format, parameters })
    return { id: print.id }
  })
