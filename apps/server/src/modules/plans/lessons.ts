/** Bài học kinh nghiệm, đề xuất: raised by units and the office, judged by the standing agency, found again for reports. */
import type {
  judgeLessonRoute,
  LessonShown,
  listLessonsRoute,
  raiseLessonRoute,
} from '@guongsang/contract/plans-learning.ts'
import { LESSON_KINDS, LESSON_STATES } from '@guongsang/contract/plans-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { z } from 'zod'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Page, pageOf } from '../../platform/database/paging.ts'
import { newId } from '../../platform/id.ts'
import { organizationNames } from '../organizations/index.ts'
import { askingOf } from './access.ts'
import { unitOf } from './ask-question.ts'
import { canAnswerQuestions } from './duty-policy.ts'
import { itemReachOf } from './item-reach.ts'
import { insertLesson, lockLesson, readLessons, saveLesson } from './lesson-store.ts'
import { refuse } from './plan-content.ts'
import { overlooks } from './policy.ts'
import type { Asking } from './reach.ts'
import { findPlan } from './show-plan.ts'

export async function listLessons(
  tx: Tx,
  asking: Asking,
  asked: Parsed<typeof listLessonsRoute>['query'],
): Promise<Page<z.output<typeof LessonShown>>> {
  const { localityId, actor, today } = asking
  const read = await readLessons(tx, localityId, await itemReachOf(tx, asking), asked)
  const units = read.rows.map(({ organization_id }) => organization_id)
  const names = await organizationNames(tx, localityId, units, today)
  const judges = overlooks(actor, canAnswerQuestions, localityId)
  const page = pageOf(
    read.rows,
    asked,
    ({ id }) => [id],
    (row) => ({
      id: row.id,
      plan: { id: row.plan_id, name: row.plan_title },
      organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
      kind: row.kind,
      text: row.text,
      about: row.about,
      state: row.state,
      outcome: row.outcome,
      recordedAt: row.recorded_at.toISOString(),
      recordedBy: row.recorded_by,
      version: row.version,
      may: judges ? ['judge'] : [],
    }),
  )
  return { ...page, ...(read.total && { total: read.total }) }
}

export async function raiseLesson(
  ctx: Ctx,
  planId: string,
  asked: Parsed<typeof raiseLessonRoute>['body'],
): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    await findPlan(tx, askingOf(ctx), planId)
    const unitId = unitOf(ctx)
    const text = cleanText(asked.text)
    const about = cleanLine(asked.about ?? '') || null
    await insertLesson(tx, {
      locality_id: localityId,
      id,
      plan_id: planId,
      organization_id: unitId,
      kind: asked.kind,
      text,
      about,
      state: 'raised',
      outcome: null,
      search_key: searchKey(`${text} ${about ?? ''}`),
      recorded_by: ctx.actor.name,
    })
    const unit = (await organizationNames(tx, localityId, [unitId], ctx.today)).get(unitId) ?? ''
    const kind = LESSON_KINDS[asked.kind].toLowerCase()
    await ctx.record(tx, 'lesson-raised', { kind: 'plan', id: planId }, { unit, kind, text })
    return { id }
  })
}

export async function judgeLesson(
  ctx: Ctx,
  id: string,
  { state, outcome, version }: Parsed<typeof judgeLessonRoute>['body'],
): Promise<void> {
  const isDecided = state === 'adopted' || state === 'declined'
  if (isDecided && outcome === null)
    refuse([{ field: 'outcome', message: 'Ghi kết quả: áp dụng thế nào, hoặc vì sao không áp dụng.' }])
  await ctx.transaction(async (tx) => {
    const lesson = await lockLesson(tx, localityOf(ctx), id)
    await saveLesson(tx, lesson, version, { state, outcome: cleanText(outcome ?? '') || null })
    const unitId = lesson.organization_id
    const unit = (await organizationNames(tx, lesson.locality_id, [unitId], ctx.today)).get(unitId) ?? ''
    const facts = {
      unit,
      kind: LESSON_KINDS[lesson.kind].toLowerCase(),
      state: LESSON_STATES[state],
      outcome: outcome ?? '',
    }
    await ctx.record(tx, 'lesson-judged', { kind: 'plan', id: lesson.plan_id }, facts)
  })
}
