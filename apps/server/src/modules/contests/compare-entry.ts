/** So độ giống: each written entry with all that were ever sent here, once it has come in. */
import { findLike } from '@guongsang/core/initiatives/likeness.ts'
import { matchingPassages } from '@guongsang/core/initiatives/matching-passages.ts'
import { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import { findEntry, loadSketches, saveLikeness, type StoredEntry } from './entry-store.ts'

/** A likeness of fewer words than this share of the entry is a turn of speech. */
const WORTH_SHOWING = 0.15
const MOST_READ = 3

export interface SharedPassage {
  ours: string
  theirs: string
  words: number
}

export function passagesOf(
  entry: Pick<StoredEntry, 'text'>,
  other: Pick<StoredEntry, 'text'>,
): { likeness: number; passages: SharedPassage[] } {
  const [ours, theirs] = [entry.text ?? '', other.text ?? '']
  const { passages, likeness } = matchingPassages(ours, theirs)
  return {
    likeness,
    passages: passages.map((passage) => ({
      ours: ours.slice(passage.ours.from, passage.ours.to),
      theirs: theirs.slice(passage.theirs.from, passage.theirs.to),
      words: passage.words,
    })),
  }
}

defineJob({
  name: 'compare-contest-entry',
  label: 'So một bài dự thi với các bài đã có',
  payload: z.object({ entryId: z.uuid() }),
  limit: 3,
  backoff: { first: 30, factor: 4, most: 600 },
  run: ({ ctx, payload, platform }) => compareEntry(ctx, payload.entryId, platform.clock.now()),
})

const compareEntry = (ctx: Ctx, entryId: string, at: Date): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const entry = await findEntry(tx, localityId, entryId)
    const like = findLike(entry.sketch, await loadSketches(tx, localityId, entryId), MOST_READ)
    const found: { id: string; likeness: number }[] = []
    for (const { id } of like)
      found.push({ id, likeness: passagesOf(entry, await findEntry(tx, localityId, id)).likeness })
    const [likest] = found
      .filter(({ likeness }) => likeness >= WORTH_SHOWING)
      .toSorted((a, b) => b.likeness - a.likeness)
    await saveLikeness(tx, entry, {
      likest_id: likest?.id ?? null,
      likeness: likest?.likeness ?? null,
      compared_at: at,
    })
  })
