import type { LocalRule } from '@guongsang/contract/honours-overlays.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { contains } from '@guongsang/core/kernel/period.ts'
import { citeIn, printCitation } from '@guongsang/core/law/cite.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Page, type PageAsked, pageOf, readCursor } from '../../platform/database/paging.ts'
import { AppError } from '../../platform/errors.ts'
import { remarkOn, saysOf } from './local-law.ts'
import { type KeptRule, loadLocalRules, stood } from './local-rule-store.ts'

/** Quy định của địa phương, newest first, each with how it stands to the law. */
export async function listLocalRules(
  tx: Tx,
  localityId: string,
  on: Day | undefined,
  asked: PageAsked,
): Promise<Page<LocalRule>> {
  const after = readCursor(asked.cursor, ['id'])
  const all = await loadLocalRules(tx, localityId)
  const fit = (on === undefined ? all : stood(all).filter((rule) => contains(rule, on))).reverse()
  const begin = after === null ? 0 : fit.findIndex(({ id }) => id < after[0])
  const rest = begin < 0 ? [] : fit.slice(begin, begin + asked.limit + 1)
  const page = pageOf(rest, asked, ({ id }) => [id], shownRule)
  return after === null ? { ...page, total: { count: fit.length, capped: false } } : page
}

export async function showLocalRule(tx: Tx, localityId: string, id: string): Promise<LocalRule> {
  const found = (await loadLocalRules(tx, localityId)).find((rule) => rule.id === id)
  if (found === undefined) throw new AppError('local-rule-not-found', { id })
  return shownRule(found)
}

function shownRule(kept: KeptRule): LocalRule {
  const { kind, sentence } = remarkOn(kept)
  return {
    id: kept.id,
    from: kept.from,
    to: kept.to,
    instrument: kept.instrument,
    place: kept.place,
    citation: printCitation(citeIn(kept.instrument, kept.place)),
    checked: kept.checked,
    file: kept.file_id === null ? null : { id: kept.file_id, name: kept.file_name ?? 'Tệp đã gỡ' },
    rule: kept.rule,
    says: saysOf(kept),
    remark: { kind, sentence },
    recordedBy: kept.recorded_by,
    recordedAt: kept.recorded_at.toISOString(),
    ended: kept.ended,
  }
}
