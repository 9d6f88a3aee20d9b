/** Danh sách tôn vinh, trao thưởng: who is honoured by the event itself, who is handed an award of a decision, and whether it was. */
import type {
  addEventHonoursRoute,
  editEventHonourRoute,
  loadDecisionRoute,
} from '@guongsang/contract/events-desk.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanLine } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { awardsOfDecision } from '../honours/index.ts'
import { askingOf, refuse, refuseIf, takeArranged } from './access.ts'
import { block, exemplarProblems, line, notYet } from './links.ts'
import { deletePart, insertParts, loadParts, lockPart, nextPosition, saveHonour } from './part-store.ts'
import type { HonourLineRow } from './tables.ts'

type Typed = Parsed<typeof addEventHonoursRoute>['body']['rows'][number]
type Facts = Omit<HonourLineRow, 'locality_id' | 'id' | 'event_id' | 'position' | 'version'>

export const addEventHonours = (
  ctx: Ctx,
  id: string,
  { rows }: Parsed<typeof addEventHonoursRoute>['body'],
): Promise<{ added: number }> =>
  ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    refuseIf(rows.flatMap((row, at) => ownProblems(row, `rows.${at}.`)))
    refuseIf(
      await exemplarProblems(
        ctx,
        tx,
        rows.map(({ exemplarId }, at) => ({ field: `rows.${at}.exemplarId`, id: exemplarId })),
      ),
    )
    return addLines(ctx, tx, event.locality_id, id, rows.map(factsOf))
  })

/** Whoever stands on the list already by this decision is not put there twice. */
export const loadDecision = (
  ctx: Ctx,
  id: string,
  { decisionNumber, presenter }: Parsed<typeof loadDecisionRoute>['body'],
): Promise<{ added: number }> =>
  ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const awards = await awardsOfDecision(tx, askingOf(ctx), decisionNumber)
    if (awards.length === 0) throw new AppError('decision-without-awards', { number: decisionNumber })
    const known = await loadParts(tx, 'honour_lines', { locality_id: event.locality_id, event_id: id })
    const keyOf = (name: string, form: string, number: string | null) => `${number} ${form} ${name}`
    const there = new Set(known.map(({ name, form, decision_number: number }) => keyOf(name, form, number)))
    const fresh = awards.filter(
      (award) => !there.has(keyOf(award.subjectName, award.title, award.decisionNumber)),
    )
    return addLines(
      ctx,
      tx,
      event.locality_id,
      id,
      fresh.map((award) => ({
        kind: 'award' as const,
        exemplar_id: null,
        subject_kind: award.subjectKind,
        name: award.subjectName,
        address: award.organizationName,
        standing: 'serving' as const,
        form: award.title,
        authority: award.decidedBy,
        decision_number: award.decisionNumber,
        decided_on: award.decidedOn as Day | null,
        reason: null,
        presenter: line(presenter),
        handed_on: null,
        not_handed_reason: null,
      })),
    )
  })

/** Behind those that stand there. */
export async function addLines(ctx: Ctx, tx: Tx, localityId: string, id: string, lines: readonly Facts[]) {
  const key = { locality_id: localityId, event_id: id }
  const from = await nextPosition(tx, 'honour_lines', key)
  await insertParts(
    tx,
    'honour_lines',
    lines.map((one, at) => ({ ...key, ...one, id: newId(), position: from + at })),
  )
  await ctx.record(tx, 'event-honours-added', { kind: 'event', id }, { count: lines.length })
  return { added: lines.length }
}

/** Each line says for itself whether it was handed over, by whom, or why not. */
export async function editEventHonour(
  ctx: Ctx,
  id: string,
  partId: string,
  { handedOn, notHandedReason, version, ...typed }: Parsed<typeof editEventHonourRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const before = await lockPart(
      tx,
      'honour_lines',
      { locality_id: event.locality_id, event_id: id },
      partId,
    )
    refuseIf([...ownProblems(typed, ''), ...notYet(ctx, 'handedOn', handedOn)])
    if (handedOn !== null && line(notHandedReason) !== null)
      refuse('notHandedReason', 'Đã ghi ngày trao thì để trống lý do chưa trao.')
    refuseIf(
      await exemplarProblems(ctx, tx, [
        { field: 'exemplarId', id: typed.exemplarId, known: before.exemplar_id },
      ]),
    )
    await saveHonour(tx, before, version, {
      ...factsOf(typed),
      handed_on: handedOn as Day | null,
      not_handed_reason: line(notHandedReason),
    })
    const handed = handedOn === null ? 'chưa trao' : `đã trao ngày ${formatDay(handedOn as Day)}`
    await ctx.record(tx, 'event-honour-edited', { kind: 'event', id }, { name: typed.name, handed })
  })
}

export async function removeEventHonour(ctx: Ctx, id: string, partId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const honour = await lockPart(
      tx,
      'honour_lines',
      { locality_id: event.locality_id, event_id: id },
      partId,
    )
    if (honour.handed_on !== null) throw new AppError('honour-handed', { name: honour.name })
    await deletePart(tx, 'honour_lines', honour)
    await ctx.record(tx, 'event-honour-removed', { kind: 'event', id }, { name: honour.name })
  })
}

/** An award is one of a decision; what the event itself honours is none. */
function ownProblems({ kind, decisionNumber }: Pick<Typed, 'kind' | 'decisionNumber'>, at: string) {
  if (kind === 'award' && line(decisionNumber) === null)
    return [{ field: `${at}decisionNumber`, message: 'Ghi số quyết định khen thưởng.' }]
  if (kind === 'honour' && line(decisionNumber) !== null)
    return [
      {
        field: `${at}decisionNumber`,
        message: 'Tôn vinh, biểu dương không theo quyết định khen thưởng; hãy để trống.',
      },
    ]
  return []
}

const factsOf = (typed: Typed): Facts => ({
  kind: typed.kind,
  exemplar_id: typed.exemplarId,
  subject_kind: typed.subjectKind,
  name: cleanLine(typed.name),
  address: line(typed.address),
  standing: typed.standing,
  form: cleanLine(typed.form),
  authority: line(typed.authority),
  decision_number: line(typed.decisionNumber),
  decided_on: typed.decidedOn as Day | null,
  reason: block(typed.reason),
  presenter: line(typed.presenter),
  handed_on: null,
  not_handed_reason: null,
})
