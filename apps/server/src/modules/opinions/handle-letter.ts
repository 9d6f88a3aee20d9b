import type { handleLetterRoute } from '@guongsang/contract/opinions.ts'
import { LETTER_STATES } from '@guongsang/contract/opinions-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { isLastWord, nextLetterState } from '@guongsang/core/opinions/letter-state.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { organizationOn } from '../organizations/index.ts'
import { lockLetter, saveLetter } from './letter-store.ts'

type Asked = Parsed<typeof handleLetterRoute>['body']

/** Giao xem xét, trả lời, chuyển nơi khác, không xem xét. With the last word go the sender's name and contact. */
export const handleLetter = (ctx: Ctx, id: string, asked: Asked, at: Date): Promise<void> =>
  ctx.transaction(async (tx) => {
    const letter = await lockLetter(tx, localityOf(ctx), id)
    const state = nextLetterState(letter.state, asked.act)
    if (state === undefined) throw new AppError('letter-settled', { state: LETTER_STATES[letter.state] })
    const answer = cleanText(asked.answer ?? '') || null
    const passedTo = cleanLine(asked.passedTo ?? '') || null
    await demandWhole(ctx, tx, asked, { answer, passedTo })
    const isLast = isLastWord(state)
    await saveLetter(tx, letter, asked.version, {
      state,
      organization_id: asked.organizationId ?? letter.organization_id,
      passed_to: asked.act === 'pass-on' ? passedTo : null,
      answer: isLast ? answer : letter.answer,
      ...(isLast && { sender_name: null, contact: null }),
      handled_by: ctx.actor.name,
      handled_at: at,
    })
    const facts = { code: letter.code, state: LETTER_STATES[state] }
    await ctx.record(tx, 'letter-handled', { kind: 'letter', id }, facts)
  })

interface Told {
  answer: string | null
  passedTo: string | null
}

async function demandWhole(ctx: Ctx, tx: Tx, { act, organizationId }: Asked, { answer, passedTo }: Told) {
  const problems: FieldError[] = []
  const need = (field: string, message: string) => problems.push({ field, message })
  if (act === 'take-up' && organizationId === null) need('organizationId', 'Chọn đơn vị xem xét.')
  if (act === 'pass-on' && passedTo === null) need('passedTo', 'Ghi nơi đã chuyển thư đến.')
  if (act === 'answer' && answer === null) need('answer', 'Ghi lời trả lời, người gửi đọc bằng mã theo dõi.')
  if (act === 'pass-on' && answer === null) need('answer', 'Ghi vì sao chuyển và người gửi hỏi tiếp ở đâu.')
  if (act === 'set-aside' && answer === null) need('answer', 'Ghi vì sao không xem xét, để người gửi biết.')
  if (
    organizationId !== null &&
    (await organizationOn(tx, localityOf(ctx), organizationId, ctx.today)) === undefined
  )
    need('organizationId', 'Không có đơn vị này. Hãy chọn lại.')
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
}
