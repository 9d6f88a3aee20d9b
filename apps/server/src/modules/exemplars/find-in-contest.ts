/** Người được viết trong cuộc thi: found by a contest, written down in its transaction and by its own right. */
import type { ExemplarTyped } from '@guongsang/contract/exemplars-changes.ts'
import type { z } from 'zod'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readTyped } from './exemplar-facts.ts'
import { labelBook } from './labels.ts'
import { findOfContest } from './life-queries.ts'
import { lockFinding } from './store.ts'
import { takeIn } from './take-in.ts'

type Typed = z.output<typeof ExemplarTyped>

export interface FoundInContest extends Pick<
  Typed,
  'kindCode' | 'fieldCodes' | 'organizationId' | 'subjectName' | 'practice'
> {
  contestId: string
  contestName: string
  foundOn: Day
  /** Who wrote about them. */
  foundBy: string | null
}

/** Of one contest and one unit the same name is one exemplar, however many wrote about it. */
export async function findInContest(ctx: Ctx, tx: Tx, found: FoundInContest): Promise<string> {
  const localityId = localityOf(ctx)
  const { contestId, contestName, ...typed } = found
  await lockFinding(tx, localityId, found.organizationId)
  const known = await findOfContest(tx, localityId, found)
  if (known !== undefined) return known.id
  const book = await labelBook(tx, localityId)
  const facts = await readTyped(
    ctx,
    tx,
    { ...nothingMore, ...typed, title: found.subjectName, sourceText: contestName },
    book,
  )
  return takeIn(ctx, tx, book, { ...facts, contest_id: contestId })
}

const nothingMore = {
  subjectKind: 'other',
  subjectId: null,
  jurisdictionId: null,
  comprehensive: false,
  domainCodes: [],
  source: 'contest',
  movementId: null,
  ground: 'good-deed',
  promise: null,
  targetLevelCode: null,
  targetYear: null,
  experience: null,
  method: null,
  effect: null,
  economicValue: null,
  economicBasis: null,
  socialMeaning: null,
  followsHoChiMinh: false,
  flags: [],
  contact: null,
  photoFileId: null,
  photoAlt: null,
  photoCredit: null,
} satisfies Partial<Typed>
