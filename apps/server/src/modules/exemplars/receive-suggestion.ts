import { SuggestionTyped } from '@guongsang/contract/exemplars-suggestions.ts'
import { cleanLine, cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newFollowCode } from '../../platform/follow-code.ts'
import { newId } from '../../platform/id.ts'
import { insertSuggestion } from './suggestion-store.ts'
import './suggestion-words.ts'

/** Người dân giới thiệu: kept until a person looks through it; the code is all that leads back to it. */
export async function receiveSuggestion(
  ctx: Ctx,
  typed: Readonly<Record<string, unknown>>,
  at: Date,
): Promise<{ code: string }> {
  const read = SuggestionTyped.safeParse(typed)
  if (!read.success) {
    const fields = read.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
    throw new AppError('invalid-input', {}, fields)
  }
  const { aboutName, aboutPlace, text, contact } = read.data
  return ctx.transaction(async (tx) => {
    const [id, code] = [newId(), newFollowCode()]
    await insertSuggestion(tx, {
      locality_id: localityOf(ctx),
      id,
      code,
      about_name: cleanLine(aboutName),
      about_place: cleanLine(aboutPlace),
      text: cleanText(text),
      contact: cleanLine(contact) || null,
      received_at: at,
      state: 'received',
      answer: null,
      organization_id: null,
      exemplar_id: null,
      handled_by: null,
      handled_at: null,
    })
    await ctx.record(tx, 'suggestion-received', { kind: 'suggestion', id }, { code })
    return { code }
  })
}
