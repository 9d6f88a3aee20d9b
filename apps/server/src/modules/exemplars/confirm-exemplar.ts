import type { confirmExemplarRoute } from '@guongsang/contract/exemplars-life.ts'
import { CONFIRMATION_PURPOSES } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { dayProblems, entryOf, line, linkProblems, refuseIf } from './life-facts.ts'
import { insertLife } from './life-store.ts'
import { canKeepExemplars } from './policy.ts'
import { saveExemplar } from './store.ts'
import { takeLiving } from './take-exemplar.ts'

type Asked = Parsed<typeof confirmExemplarRoute>['body']

/** Người trong cuộc đồng ý, hoặc rút đồng ý: whoever no longer agrees to the story is public no more, at once. */
export const confirmExemplar = (ctx: Ctx, id: string, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const { exemplar } = await takeLiving(ctx, tx, id, canKeepExemplars)
    const { purpose, agreed, givenOn, fileId } = asked
    const fileIds = fileId === null ? [] : [fileId]
    const photo = purpose === 'photo' ? exemplar.photo_file_id : null
    const problems =
      purpose === 'photo' && agreed && photo === null
        ? [{ field: 'purpose', message: 'Chưa có ảnh. Hãy đính kèm ảnh rồi ghi đồng ý.' }]
        : []
    refuseIf([...problems, ...dayProblems(ctx, { givenOn }), ...(await linkProblems(ctx, tx, { fileIds }))])
    const entry = {
      ...entryOf(ctx, exemplar),
      purpose,
      agreed,
      given_on: givenOn as Day,
      how: line(asked.how)!,
      file_id: fileId,
      photo_file_id: photo,
    }
    await insertLife(tx, 'confirmations', [entry])
    if (purpose === 'story' && !agreed && exemplar.visibility === 'public')
      await saveExemplar(tx, exemplar, exemplar.version, { visibility: 'office' })
    const words = {
      title: exemplar.title,
      answer: agreed ? 'đồng ý' : 'không đồng ý',
      purpose: CONFIRMATION_PURPOSES[purpose].toLowerCase(),
    }
    await ctx.record(tx, 'exemplar-confirmed', { kind: 'exemplar', id }, words)
    return { id: entry.id }
  })
