/** Bài này thành lời đọc, tin ngắn, trang trình chiếu, tờ in: what an editor wrote, else what core makes of the text. */
import type { Yield } from '@guongsang/contract/publicity-item-yields.ts'
import { YIELD_KINDS } from '@guongsang/contract/publicity-item-words.ts'
import { readingOf } from '@guongsang/core/publicity/reading-time.ts'
import { type Story, type YieldKind, yieldOf } from '@guongsang/core/publicity/yields.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { loadLocality, organizationNames } from '../organizations/index.ts'
import { type Asking, askingOf } from './asking.ts'
import { type ItemRead, readItem } from './item-queries.ts'
import { loadEdition } from './item-store.ts'
import { loadYields } from './item-yield-store.ts'

const kinds = Object.keys(YIELD_KINDS) as YieldKind[]

export const listYields = (
  ctx: Ctx,
  baseUrl: string | undefined,
  id: string,
): Promise<{ rows: Yield[]; wordsPerMinute: number }> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const item = await requireItem(tx, asking, id)
    const story = await storyOf(tx, asking, item, baseUrl)
    const written = new Map((await loadYields(tx, asking.localityId, id)).map((one) => [one.kind, one]))
    const wordsPerMinute = await settingOn(tx, asking.localityId, 'script-words-per-minute', asking.today)
    const rows = kinds.map((kind): Yield => {
      const made = yieldOf(kind, story)
      const kept = written.get(kind)
      const text = kept?.text ?? made
      const { words, seconds } = readingOf(text, wordsPerMinute)
      return {
        kind,
        text,
        made,
        writtenBy: kept?.written_by ?? null,
        writtenAt: kept?.written_at.toISOString() ?? null,
        stale: kept !== undefined && kept.edition < item.edition,
        words,
        characters: text.length,
        readingSeconds: kind === 'loudspeaker' ? seconds : null,
        version: kept?.version ?? null,
      }
    })
    return { rows, wordsPerMinute }
  })

export async function requireItem(tx: Tx, asking: Asking, id: string): Promise<ItemRead> {
  const item = await readItem(tx, asking, id)
  if (item === undefined) throw new AppError('publicity-item-not-found', { id })
  return item
}

/** The latest wording; once it was approved, that one. */
export async function storyOf(
  tx: Tx,
  { localityId, today }: Asking,
  item: ItemRead,
  baseUrl: string | undefined,
): Promise<Story> {
  const { title, standfirst, body } = await loadEdition(tx, item, item.approved_edition ?? item.edition)
  const unit = item.about_organization_id ?? item.organization_id
  const names = await organizationNames(tx, localityId, [unit], today)
  return {
    title,
    standfirst,
    body: body ?? '',
    author: item.author_name,
    unit: names.get(unit) ?? '',
    address: await addressOf(tx, localityId, item, baseUrl),
  }
}

/** Where it can be read by all; null: it is not on the portal, or the portal was not told its own address. */
async function addressOf(
  tx: Tx,
  localityId: string,
  item: ItemRead,
  baseUrl: string | undefined,
): Promise<string | null> {
  if (item.portal_at === null || baseUrl === undefined) return null
  const locality = await loadLocality(tx, localityId)
  return new URL(`/${locality!.slug}/tin/${item.id}`, baseUrl).href
}
