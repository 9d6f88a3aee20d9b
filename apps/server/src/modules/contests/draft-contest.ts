import type { editContestRoute } from '@guongsang/contract/contests.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { readTyped, type Typed } from './contest-facts.ts'
import { contestKey, insertContests, replaceQuestions, saveContest } from './contest-store.ts'
import { takeContest } from './take-contest.ts'

/** Soạn cuộc thi: may lack much until it is launched. */
export const draftContest = (ctx: Ctx, typed: Typed): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const facts = await readTyped(ctx, tx, typed)
    const id = newId()
    await insertContests(tx, [
      { locality_id: localityOf(ctx), id, ...facts, state: 'draft', created_by: ctx.actor.name },
    ])
    await ctx.record(tx, 'contest-drafted', { kind: 'contest', id }, { title: facts.title })
    return { id }
  })

/** Sửa khi chưa phát động: a launched contest keeps its word. A quiz that became a writing contest has no questions. */
export const editContest = (
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editContestRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { contest } = await takeContest(ctx, tx, id, 'edit')
    const facts = await readTyped(ctx, tx, typed)
    await saveContest(tx, contest, version, { ...facts, search_key: contestKey(facts) })
    if (facts.kind !== 'law-quiz') await replaceQuestions(tx, contest.locality_id, id, [])
    await ctx.record(tx, 'contest-edited', { kind: 'contest', id }, { title: facts.title })
  })
