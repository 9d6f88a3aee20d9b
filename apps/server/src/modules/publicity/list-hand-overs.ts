import type { Selectable } from 'kysely'
import type { HandOverRow, listHandOversRoute } from '@guongsang/contract/publicity-hand-overs.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { handOverState, isLate, recipientState } from '@guongsang/core/publicity/hand-over-state.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { type Asking, askingOf, pathAsked } from './asking.ts'
import { readHandOvers, readRecipients } from './hand-over-queries.ts'
import type { HandOverRow as HandOverTableRow } from './outreach-tables.ts'

/** Những gì đã gửi cơ quan truyền thông: the same few statements for any number. */
export const listHandOvers = (
  ctx: Ctx,
  { withinId, ...asked }: Parsed<typeof listHandOversRoute>['query'],
): Promise<Ok<typeof listHandOversRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const within = await pathAsked(tx, asking, withinId)
    const page = await readHandOvers(tx, asking, { ...asked, within }, asked)
    return { ...page, rows: await shownHandOvers(tx, asking, page.rows) }
  })

export async function shownHandOvers(
  tx: Tx,
  { localityId, today }: Asking,
  rows: readonly Selectable<HandOverTableRow>[],
): Promise<HandOverRow[]> {
  const recipients = Map.groupBy(
    await readRecipients(
      tx,
      localityId,
      rows.map(({ id }) => id),
    ),
    (one) => one.hand_over_id,
  )
  const units = [
    ...rows.map((row) => row.organization_id),
    ...[...recipients.values()].flat().map((one) => one.organization_id),
  ]
  const names = await organizationNames(tx, localityId, units, today)
  const named = (id: string) => ({ id, name: names.get(id) ?? '' })
  const exemplars = await exemplarHeads(
    tx,
    localityId,
    rows.flatMap(({ exemplar_id: id }) => id ?? []),
  )
  return rows.map((row) => {
    const shown = (recipients.get(row.id) ?? []).map((one) => ({
      organization: named(one.organization_id),
      state: recipientState(
        { receivedOn: one.received_on, declinedOn: one.declined_on, uses: one.uses },
        row.recalled_reason !== null,
      ),
    }))
    const state = handOverState(shown.map((one) => one.state))
    const exemplar = row.exemplar_id === null ? undefined : exemplars.get(row.exemplar_id)
    return {
      id: row.id,
      kind: row.kind,
      title: row.title,
      organization: named(row.organization_id),
      exemplar: exemplar === undefined ? null : { id: row.exemplar_id!, name: exemplar.title },
      happensOn: row.happens_on,
      dueOn: row.due_on,
      sentOn: row.sent_on,
      state,
      isLate: isLate(state, row.due_on, today),
      recipients: shown,
    }
  })
}
