import type { enactLocalRuleRoute } from '@guongsang/contract/honours-overlays.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { overlaps } from '@guongsang/core/kernel/period.ts'
import { citeIn, printCitation } from '@guongsang/core/law/cite.ts'
import type { Remark } from '@guongsang/core/law/overlays/merge.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { remarkOn, saysOf } from './local-law.ts'
import { insertLocalRule, type KeptRule, loadLocalRules, stood } from './local-rule-store.ts'
import { canEnactLocalRules, demand } from './policy.ts'
import { lockThing } from './record-store.ts'
import { demandFile } from './subject.ts'

type Typed = Parsed<typeof enactLocalRuleRoute>['body']

/** Xem trước: how it stands to the law of the nation, before anything is written. */
export function previewLocalRule(typed: Typed): Remark & { says: string } {
  if (typed.to !== null && typed.to < typed.from)
    throw new AppError('invalid-input', {}, [{ field: 'to', message: 'Ngày cuối không trước ngày đầu.' }])
  const entered = { ...typed, from: typed.from as Day, to: typed.to as Day | null }
  return { ...remarkOn(entered), says: saysOf(entered) }
}

/** Ghi quy định của địa phương. What core does not take is refused in its words; a loosening is recorded in words. */
export async function enactLocalRule(ctx: Ctx, typed: Typed): Promise<{ id: string }> {
  const localityId = localityOf(ctx)
  const remark = previewLocalRule(typed)
  if (remark.kind === 'refused') throw new AppError('local-rule-refused', { why: remark.sentence })
  const id = newId()
  return ctx.transaction(async (tx) => {
    demand(ctx.actor, canEnactLocalRules, { localityId })
    await demandFile(ctx, tx, typed.fileId)
    await lockThing(tx, localityId, 'local-rules', localityId)
    const other = stood(await loadLocalRules(tx, localityId)).find((kept) => isSame(kept, typed))
    if (other !== undefined)
      throw new AppError('local-rule-overlaps', {
        citation: printCitation(citeIn(other.instrument, other.place)),
      })
    const { from, to, instrument, place, checked, rule, fileId } = typed
    await insertLocalRule(tx, {
      locality_id: localityId,
      id,
      valid_from: from as Day,
      valid_to: to as Day | null,
      instrument,
      place,
      checked,
      rule: JSON.stringify(rule),
      file_id: fileId,
      recorded_by: ctx.actor.name,
    })
    const facts = { citation: printCitation(citeIn(instrument, place)), sentence: remark.sentence }
    await ctx.record(tx, 'local-rule-enacted', { kind: 'local-rule', id }, facts)
    return { id }
  })
}

/** Two of the same for one day: nobody could say which of them holds. */
function isSame(kept: KeptRule, { from, to, rule }: Typed): boolean {
  if (!overlaps(kept, { from: from as Day, to: to as Day | null })) return false
  if (rule.kind === 'threshold')
    return kept.rule.kind === 'threshold' && kept.rule.parameter === rule.parameter
  if (rule.kind === 'quota') return kept.rule.kind === 'quota' && kept.rule.award === rule.award
  if (rule.kind === 'dossier') return kept.rule.kind === 'dossier' && kept.rule.award === rule.award
  return JSON.stringify(kept.rule) === JSON.stringify(rule)
}
