/** Writes what honours an exemplar into its life, and what follows from it. */
import { RECOGNITION_KINDS } from '@guongsang/contract/exemplars-words.ts'
import { canMove } from '@guongsang/core/exemplars/stages.ts'
import type { Insertable } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { LabelBook } from './labels.ts'
import { entryOf, refuseIf } from './life-facts.ts'
import { insertLife } from './life-store.ts'
import { saveExemplar, type StoredExemplar } from './store.ts'
import { nextReview } from './survey-facts.ts'
import type { RecognitionRow } from './tables.ts'
import { stepTo } from './take-exemplar.ts'

type Recognized = Omit<
  Insertable<RecognitionRow>,
  'locality_id' | 'id' | 'exemplar_id' | 'recorded_at' | 'recorded_by'
>

/** Whoever calls this has locked the exemplar and checked what is said of it. */
export async function writeRecognition(
  ctx: Ctx,
  tx: Tx,
  exemplar: StoredExemplar,
  book: LabelBook,
  recognized: Recognized,
): Promise<string> {
  const entry = { ...entryOf(ctx, exemplar), ...recognized }
  await insertLife(tx, 'recognitions', [entry])
  if (entry.kind !== 'talk') await raise(ctx, tx, exemplar, recognized, book)
  const words = {
    title: exemplar.title,
    kind: RECOGNITION_KINDS[entry.kind].toLowerCase(),
    level: book.coded('level', entry.level).label.toLowerCase(),
    form: entry.form,
  }
  await ctx.record(tx, 'exemplar-recognized', { kind: 'exemplar', id: exemplar.id }, words)
  return entry.id
}

/** To the step and the level it has reached now, and into the list of those to be looked at again. */
async function raise(
  ctx: Ctx,
  tx: Tx,
  exemplar: StoredExemplar,
  { level, happened_on: on }: Recognized,
  book: LabelBook,
): Promise<void> {
  const reached = rankOf(book, level) >= rankOf(book, exemplar.level)
  const due = await nextReview(tx, exemplar.locality_id, on, ctx.today)
  const change = {
    level: reached ? level : exemplar.level,
    review_due_on:
      exemplar.review_due_on !== null && exemplar.review_due_on > due ? exemplar.review_due_on : due,
  }
  const moves = exemplar.stage !== 'publicized' && canMove(exemplar.stage, 'recognized')
  if (moves)
    await stepTo(ctx, tx, exemplar, exemplar.version, { stage: 'recognized', on, reason: null, ...change })
  else await saveExemplar(tx, exemplar, exemplar.version, change)
}

/** The list of levels goes upward. */
const rankOf = ({ all }: LabelBook, code: string | null): number =>
  code === null ? -1 : (all.find((one) => one.list === 'level' && one.code === code)?.position ?? -1)

/** The level said; else the one the exemplar stands at, else the lowest. */
export function levelOr({ all }: LabelBook, { level }: StoredExemplar, code: string | null): string {
  const found = code ?? level ?? all.find(({ list }) => list === 'level')?.code
  if (found === undefined)
    refuseIf([{ field: 'levelCode', message: 'Danh mục cấp đang trống. Hãy thêm cấp rồi ghi lại.' }])
  return found!
}
