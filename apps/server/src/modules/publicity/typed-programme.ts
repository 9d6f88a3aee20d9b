/** The lines of a programme as typed, as rows. */
import type { draftProgrammeRoute } from '@guongsang/contract/publicity-programmes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'
import { channelHeads } from './channel-heads.ts'
import { demandPublicityLabels, publicityLabelBook } from './channel-labels.ts'
import { line, refuseIf } from './typed.ts'

type TypedLine = Parsed<typeof draftProgrammeRoute>['body']['lines'][number]

export async function lineRows(
  ctx: Ctx,
  tx: Tx,
  programmeId: string,
  typed: readonly TypedLine[],
  own: ReadonlySet<string> = new Set(),
) {
  const localityId = localityOf(ctx)
  const book = await publicityLabelBook(tx, localityId)
  demandPublicityLabels(
    book,
    typed.flatMap(({ form, topics, audiences }, at) => [
      { field: `lines.${at}.form`, list: 'form' as const, code: form },
      ...topics.map((code) => ({ field: `lines.${at}.topics`, list: 'topic' as const, code })),
      ...audiences.map((code) => ({ field: `lines.${at}.audiences`, list: 'audience' as const, code })),
    ]),
  )
  const channels = await channelHeads(
    tx,
    localityId,
    typed.flatMap(({ channelId }) => channelId ?? []),
  )
  refuseIf(
    typed.flatMap(({ channelId }, at) =>
      channelId === null || channels.has(channelId)
        ? []
        : [{ field: `lines.${at}.channelId`, message: 'Không có kênh này. Hãy chọn lại trong danh sách.' }],
    ),
  )
  return typed.map((one, at) => ({
    locality_id: localityId,
    // Only a line of this programme keeps its id: another's is none of its business.
    id: one.id !== null && own.has(one.id) ? one.id : newId(),
    programme_id: programmeId,
    month: one.month,
    position: at + 1,
    content: cleanText(one.content),
    form: one.form,
    channel_id: one.channelId,
    topics: one.topics,
    audiences: one.audiences,
    quantity: one.quantity,
    in_charge: line(one.inCharge),
  }))
}
