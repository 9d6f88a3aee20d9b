import { LetterTyped } from '@guongsang/contract/opinions.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newFollowCode } from '../../platform/follow-code.ts'
import { newId } from '../../platform/id.ts'
import { insertLetters } from './letter-store.ts'

/** Thư người dân: kept until a person has read and answered it; the code is all that leads back to it. */
export async function receiveLetter(
  ctx: Ctx,
  typed: Readonly<Record<string, unknown>>,
  at: Date,
): Promise<{ code: string }> {
  const read = LetterTyped.safeParse(typed)
  if (!read.success) {
    const fields = read.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
    throw new AppError('invalid-input', {}, fields)
  }
  const { kind, about, text, senderName, contact } = read.data
  return ctx.transaction(async (tx) => {
    const [id, code] = [newId(), newFollowCode()]
    await insertLetters(tx, [
      {
        locality_id: localityOf(ctx),
        id,
        code,
        kind,
        about: cleanLine(about),
        text: cleanText(text),
        sender_name: cleanLine(senderName) || null,
        contact: cleanLine(contact) || null,
        received_at: at,
        state: 'received',
        organization_id: null,
        passed_to: null,
        answer: null,
        handled_by: null,
        handled_at: null,
      },
    ])
    await ctx.record(tx, 'letter-received', { kind: 'letter', id }, { code })
    return { code }
  })
}
