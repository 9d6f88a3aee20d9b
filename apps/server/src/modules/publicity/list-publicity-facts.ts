import type { listPublicityFactsRoute } from '@guongsang/contract/publicity-statistics.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { labelBook } from '../exemplars/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { channelHeads } from './channel-heads.ts'
import { publicityLabelBook } from './channel-labels.ts'
import { askingOf } from './asking.ts'
import { readFacts } from './statistics-queries.ts'
import {
  codesCountedAs,
  commonFieldsOf,
  filterOf,
  formCode,
  formWord,
  unitsWorld,
} from './statistics-world.ts'

/** What stands behind a figure: each thing once, the newest first. */
export const listPublicityFacts = (
  ctx: Ctx,
  asked: Parsed<typeof listPublicityFactsRoute>['query'],
): Promise<Ok<typeof listPublicityFactsRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const filter = await filterOf(tx, asking, asked)
    const { byForce } = await unitsWorld(tx, asking)
    const book = await publicityLabelBook(tx, localityId)
    const topics = codesCountedAs(book, 'topic', asked.topic)
    const audiences = codesCountedAs(book, 'audience', asked.audience)
    const fields = await fieldsCountedAs(tx, localityId, asked.field)
    const wanted = { ...asked, ...filter, topics, audiences, fields }
    const page = await readFacts(tx, asking, wanted, byForce, asked)
    const units = page.rows.map((row) => row.organization_id)
    const names = await organizationNames(tx, localityId, units, today)
    const channels = await channelHeads(
      tx,
      localityId,
      page.rows.flatMap((row) => row.channel_ids),
    )
    const rows = page.rows.map((row) => ({
      source: row.source,
      id: row.id,
      title: row.title,
      on: row.on,
      organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
      form: row.form === null ? null : formWord(book, formCode(book, row.form)).label,
      channels: row.channel_ids.flatMap((id) => channels.get(id)?.name ?? []),
      minutes: row.seconds === 0 ? null : Math.round(row.seconds / 6) / 10,
      reached: row.reached,
    }))
    return { ...page, rows }
  })

/** A common field with what the plans call by it. */
async function fieldsCountedAs(
  tx: Tx,
  localityId: string,
  field: string | undefined,
): Promise<string[] | undefined> {
  if (field === undefined) return undefined
  const { codes, commons } = commonFieldsOf(await labelBook(tx, localityId))
  return [field, ...codes.filter((_, at) => commons[at] === field)]
}
