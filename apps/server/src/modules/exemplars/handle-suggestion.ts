import type { handleSuggestionRoute } from '@guongsang/contract/exemplars-suggestions.ts'
import { SUGGESTION_STATES } from '@guongsang/contract/exemplars-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError, type FieldError } from '../../platform/errors.ts'
import { organizationOn } from '../organizations/index.ts'
import { readTyped } from './exemplar-facts.ts'
import { labelBook } from './labels.ts'
import { takeIn } from './take-in.ts'
import { lockSuggestion, saveSuggestion, type StoredSuggestion } from './suggestion-store.ts'

type Asked = Parsed<typeof handleSuggestionRoute>['body']

/** Chuyển kiểm chứng, đưa vào danh sách, không đưa vào. With the last word goes the contact: nobody needs it any more. */
export const handleSuggestion = (ctx: Ctx, id: string, asked: Asked, at: Date): Promise<void> =>
  ctx.transaction(async (tx) => {
    const suggestion = await lockSuggestion(tx, localityOf(ctx), id)
    const { state, version, organizationId } = asked
    if (suggestion.state === 'taken-up' || suggestion.state === 'declined')
      throw new AppError('suggestion-settled', { state: SUGGESTION_STATES[suggestion.state] })
    await demandWhole(ctx, tx, asked)
    const answer = cleanText(asked.answer ?? '') || null
    await saveSuggestion(tx, suggestion, version, {
      state,
      answer,
      organization_id: organizationId,
      exemplar_id: state === 'taken-up' ? await takeUp(ctx, tx, suggestion, asked) : null,
      contact: state === 'checking' ? suggestion.contact : null,
      handled_by: ctx.actor.name,
      handled_at: at,
    })
    const facts = { code: suggestion.code, state: SUGGESTION_STATES[state], answer }
    await ctx.record(tx, 'suggestion-handled', { kind: 'suggestion', id }, facts)
  })

async function demandWhole(ctx: Ctx, tx: Tx, { state, organizationId, kindCode, answer }: Asked) {
  const problems: FieldError[] = []
  if (state === 'received')
    problems.push({ field: 'state', message: 'Chọn kiểm chứng, đưa vào hoặc không đưa vào danh sách.' })
  if (state === 'taken-up' && organizationId === null)
    problems.push({ field: 'organizationId', message: 'Chọn đơn vị bồi dưỡng.' })
  if (state === 'taken-up' && kindCode === null)
    problems.push({ field: 'kindCode', message: 'Chọn loại điển hình.' })
  if (state === 'declined' && answer === null)
    problems.push({ field: 'answer', message: 'Ghi vì sao không đưa vào, để người gửi biết.' })
  if (
    organizationId !== null &&
    (await organizationOn(tx, localityOf(ctx), organizationId, ctx.today)) === undefined
  )
    problems.push({ field: 'organizationId', message: 'Không có đơn vị này. Hãy chọn lại.' })
  if (problems.length > 0) throw new AppError('invalid-input', {}, problems)
}

/** A newcomer of the unit's watch-list: what was written is what is known of it, the rest the unit finds out. */
async function takeUp(ctx: Ctx, tx: Tx, suggestion: StoredSuggestion, asked: Asked): Promise<string> {
  const { about_name: name, about_place: place, text, code } = suggestion
  const book = await labelBook(tx, localityOf(ctx))
  const facts = await readTyped(
    ctx,
    tx,
    newcomer(ctx, asked, { name, text, sourceText: `${place}; mã ${code}` }),
    book,
  )
  return takeIn(ctx, tx, book, { ...facts, contest_id: null })
}

interface Told {
  name: string
  text: string
  sourceText: string
}

const newcomer = (
  ctx: Ctx,
  asked: Asked,
  { name, text, sourceText }: Told,
): Parameters<typeof readTyped>[2] => ({
  title: name,
  kindCode: asked.kindCode ?? '',
  subjectKind: 'other',
  subjectId: null,
  subjectName: name,
  organizationId: asked.organizationId ?? '',
  jurisdictionId: null,
  comprehensive: false,
  fieldCodes: asked.fieldCodes,
  domainCodes: [],
  foundOn: ctx.today,
  foundBy: 'Người dân',
  source: 'public',
  sourceText,
  ground: 'good-deed',
  promise: null,
  targetLevelCode: null,
  targetYear: null,
  experience: null,
  method: null,
  practice: text,
  effect: null,
  economicValue: null,
  economicBasis: null,
  socialMeaning: null,
  followsHoChiMinh: false,
  flags: [],
  contact: null,
  photoFileId: null,
  movementId: null,
  photoAlt: null,
  photoCredit: null,
})
