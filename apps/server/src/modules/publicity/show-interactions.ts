import type {
  AudienceText,
  listAudienceTextsRoute,
  showInteractionsRoute,
} from '@guongsang/contract/publicity-interactions.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import { nextAudienceTextStates } from '@guongsang/core/publicity/audience-text.ts'
import type { Selectable } from 'kysely'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { channelHeads } from './channel-heads.ts'
import { readCounts, readTexts } from './interaction-queries.ts'
import { type ItemHead, itemHeads } from './item-heads.ts'
import { canCountInteractions } from './outreach-policy.ts'
import type { AudienceTextRow, InteractionCountRow } from './outreach-tables.ts'

const figures = ['views', 'reactions', 'shares', 'comments', 'letters'] as const

/** Mức lan tỏa của một tin, bài: each reading, the last of each channel added up, what readers said. */
export const showInteractions = (ctx: Ctx, itemId: string): Promise<Ok<typeof showInteractionsRoute>> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const items = await itemHeads(tx, localityId, [itemId])
    if (!items.has(itemId)) throw new AppError('publicity-item-not-found', { id: itemId })
    const mayRecord = may(ctx.actor, canCountInteractions, { localityId })
    const counts = await readCounts(tx, localityId, itemId)
    const channels = await channelHeads(
      tx,
      localityId,
      counts.flatMap((count) => count.channel_id ?? []),
    )
    const texts = await readTexts(tx, localityId, { itemId }, { limit: 200 })
    return {
      latest: latestOf(counts),
      readings: counts.map((count) => ({
        ...only(count),
        channel:
          count.channel_id === null
            ? null
            : { id: count.channel_id, name: channels.get(count.channel_id)?.name ?? '' },
        countedOn: count.counted_on,
        by: count.recorded_by,
      })),
      texts: texts.rows.map((text) => shownText(text, items, mayRecord)),
      mayRecord,
    }
  })

type Counts = Pick<Selectable<InteractionCountRow>, (typeof figures)[number]>
const only = ({ views, reactions, shares, comments, letters }: Counts): Counts => ({
  views,
  reactions,
  shares,
  comments,
  letters,
})

/** Numbers of one channel grow: the last reading holds; those of several channels add up. */
function latestOf(counts: readonly Selectable<InteractionCountRow>[]): Counts {
  const last = [...Map.groupBy(counts, (count) => count.channel_id).values()]
  const of = (figure: (typeof figures)[number]): number | null => {
    const known = last.flatMap((readings) => readings.find((one) => one[figure] !== null)?.[figure] ?? [])
    return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
  }
  return {
    views: of('views'),
    reactions: of('reactions'),
    shares: of('shares'),
    comments: of('comments'),
    letters: of('letters'),
  }
}

function shownText(
  row: Selectable<AudienceTextRow>,
  items: ReadonlyMap<string, ItemHead>,
  mayHandle: boolean,
): AudienceText {
  return {
    id: row.id,
    item: { id: row.item_id, name: items.get(row.item_id)?.title ?? '' },
    kind: row.kind,
    text: row.text,
    receivedOn: row.received_on,
    state: row.state,
    handling: row.handling,
    version: row.version,
    may: mayHandle ? [...nextAudienceTextStates(row.state)] : [],
  }
}

/** Ý kiến đã ghi lại, of every item. */
export const listAudienceTexts = (
  ctx: Ctx,
  { state, kind, ...asked }: Parsed<typeof listAudienceTextsRoute>['query'],
): Promise<Ok<typeof listAudienceTextsRoute>> =>
  ctx.transaction(async (tx: Tx) => {
    const localityId = localityOf(ctx)
    const page = await readTexts(tx, localityId, { state, kind }, asked)
    const items = await itemHeads(
      tx,
      localityId,
      page.rows.map((row) => row.item_id),
    )
    const mayHandle = may(ctx.actor, canCountInteractions, { localityId })
    return { ...page, rows: page.rows.map((row) => shownText(row, items, mayHandle)) }
  })
