import type { loadRoundRoute } from '@guongsang/contract/events-desk.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { type ChosenExemplar, chosenInRound } from '../exemplars/index.ts'
import { askingOf, takeArranged } from './access.ts'
import { saveEvent } from './event-store.ts'
import { addLines } from './keep-honours.ts'
import { line } from './links.ts'
import { loadParts } from './part-store.ts'

type Asked = Parsed<typeof loadRoundRoute>['body']

/** Lấy danh sách tôn vinh theo đợt bình chọn: each exemplar the round chose becomes a line, once; the event says by which round. */
export const loadRound = (
  ctx: Ctx,
  id: string,
  { roundId, form, authority, presenter, version }: Asked,
): Promise<{ added: number }> =>
  ctx.transaction(async (tx) => {
    const event = await takeArranged(ctx, tx, id)
    const chosen = await chosenInRound(tx, askingOf(ctx), roundId)
    if (chosen.length === 0) throw new AppError('round-chose-nobody')
    await saveEvent(tx, event, version, { round_id: roundId })
    const known = await loadParts(tx, 'honour_lines', { locality_id: event.locality_id, event_id: id })
    const there = new Set(known.map(({ exemplar_id }) => exemplar_id))
    const fresh = chosen.filter(({ exemplarId }) => !there.has(exemplarId))
    return addLines(
      ctx,
      tx,
      event.locality_id,
      id,
      fresh.map((one) => ({
        kind: 'honour' as const,
        exemplar_id: one.exemplarId,
        subject_kind: kindOf(one),
        name: one.subjectName,
        address: one.organizationName,
        standing: 'serving' as const,
        form: form.trim(),
        authority: line(authority),
        decision_number: null,
        decided_on: null,
        reason: one.achievement,
        presenter: line(presenter),
        handed_on: null,
        not_handed_reason: null,
      })),
    )
  })

/** A practice has an owner and is no subject of an honour of its own kind. */
const kindOf = ({ subjectKind }: ChosenExemplar) => (subjectKind === 'practice' ? 'other' : subjectKind)
