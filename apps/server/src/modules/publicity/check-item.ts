import type { checkItemRoute } from '@guongsang/contract/publicity-item-steps.ts'
import { PARTIES } from '@guongsang/contract/publicity-item-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { may } from '../../platform/auth/policy.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { findUsableFile } from '../files/index.ts'
import { isWriter, itemObject, takeItem } from './item-access.ts'
import { canConfirmItems } from './item-policy.ts'
import { insertChecks } from './item-store.ts'
import { line, refuse } from './typed.ts'

/** Ghi lời xác nhận: by whom, of which edition or which picture. What was said stays; the latest word counts. */
export const checkItem = (
  ctx: Ctx,
  id: string,
  asked: Parsed<typeof checkItemRoute>['body'],
): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const item = await takeItem(
      ctx,
      tx,
      id,
      (one) =>
        isWriter(ctx, one) ||
        may(ctx.actor, canConfirmItems, { localityId, organizationPath: one.about_path ?? one.path }),
    )
    if (asked.edition !== item.edition) throw new AppError('publicity-item-edition-old')
    if (asked.givenOn > ctx.today) refuse('givenOn', 'Ngày xác nhận chưa tới.')
    if (asked.party === 'photo' && item.photo_file_id === null) refuse('party', 'Bài này chưa có ảnh.')
    if (asked.fileId !== null && (await findUsableFile(ctx, tx, asked.fileId)) === undefined)
      refuse('fileId', 'Không mở được tệp này. Hãy đính lại.')
    const check = newId()
    await insertChecks(tx, [
      {
        locality_id: localityId,
        id: check,
        item_id: id,
        edition: item.edition,
        party: asked.party,
        agreed: asked.agreed,
        by_name: cleanLine(asked.byName),
        by_post: line(asked.byPost),
        given_on: asked.givenOn as Day,
        how: cleanLine(asked.how),
        note: line(asked.note),
        file_id: asked.fileId,
        photo_file_id: asked.party === 'photo' ? item.photo_file_id : null,
        recorded_by: ctx.actor.name,
      },
    ])
    await ctx.record(tx, 'publicity-item-checked', itemObject(id), {
      title: item.title,
      party: PARTIES[asked.party],
      answer: asked.agreed ? 'đồng ý' : 'không đồng ý',
      edition: item.edition,
      by: cleanLine(asked.byName),
    })
    return { id: check }
  })
