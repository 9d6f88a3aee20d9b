import type { gradeItemRoute } from '@guongsang/contract/publicity-item-steps.ts'
import { GRADES } from '@guongsang/contract/publicity-item-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { itemObject, takeItem } from './item-access.ts'
import { canGradeItems } from './item-policy.ts'
import { insertGrades } from './item-store.ts'
import { line } from './typed.ts'

/** Nhận xét chất lượng của biên tập viên; the latest word counts. */
export const gradeItem = (
  ctx: Ctx,
  id: string,
  { grade, note }: Parsed<typeof gradeItemRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const item = await takeItem(ctx, tx, id, () => may(ctx.actor, canGradeItems, { localityId }))
    const graded = newId()
    await insertGrades(tx, [
      {
        locality_id: localityId,
        id: graded,
        item_id: id,
        edition: item.edition,
        grade,
        note: line(note),
        graded_on: ctx.today,
        recorded_by: ctx.actor.name,
      },
    ])
    await ctx.record(tx, 'publicity-item-graded', itemObject(id), { title: item.title, grade: GRADES[grade] })
    return { id: graded }
  })
