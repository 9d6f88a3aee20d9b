/** The law of a locality: the nation's with the locality's own provisions laid over it by core. */
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { createLaw, type Law, nationalLaw } from '@guongsang/core/eligibility/body-of-law.ts'
import { type AwardCode, isAwardCode } from '@guongsang/core/law/awards/catalogue.ts'
import { generalConditions } from '@guongsang/core/law/awards/general.ts'
import { awardRules } from '@guongsang/core/law/awards/index.ts'
import { citeIn } from '@guongsang/core/law/cite.ts'
import { mergeOverlay, type Remark } from '@guongsang/core/law/overlays/merge.ts'
import { changeInWords } from '@guongsang/core/law/overlays/words.ts'
import type { Change, Provision } from '@guongsang/core/law/overlays/overlay.ts'
import { parameters } from '@guongsang/core/law/parameters/index.ts'
import { AppError } from '../../platform/errors.ts'
import { type KeptRule, stood } from './local-rule-store.ts'

type Entered = Pick<KeptRule, 'from' | 'to' | 'instrument' | 'place' | 'checked' | 'rule'>

const merge = (rules: readonly Entered[]) =>
  mergeOverlay(awardRules, parameters, { id: 'local', owner: '', changes: rules.map(changeOf) })

/**
 * By what a subject of this locality is assessed. A threshold nobody held against the signed text does not take the place
 * of the nation's number: that would leave neither of them to decide.
 */
export function lawOf(rules: readonly KeptRule[]): Law {
  const standing = stood(rules).filter(({ checked, rule }) => checked || rule.kind !== 'threshold')
  if (standing.length === 0) return nationalLaw
  const merged = merge(standing)
  return createLaw(merged.awards, generalConditions, merged.numbers)
}

/** How a provision stands to the law of the nation: stricter, laxer, added, or not to be taken. */
export const remarkOn = (rule: Entered): Remark => merge([rule]).remarks[0]!

/** The same provision as one sentence. */
export const saysOf = (rule: Entered): string => changeInWords(changeOf(rule))

/** What the locality lays down beside conditions and numbers: its own lists of papers. */
export const changesOf = (rules: readonly KeptRule[]): Change[] =>
  stood(rules)
    .filter(({ checked }) => checked)
    .map(changeOf)

function changeOf({ from, to, instrument, place, checked, rule }: Entered): Change {
  const provision: Provision = {
    from,
    to,
    cite: citeIn(instrument, place),
    confidence: checked ? 'VERIFIED' : 'RECALLED',
  }
  switch (rule.kind) {
    case 'threshold': {
      const { loosenedBecause, ...threshold } = rule
      return { ...provision, ...threshold, ...(loosenedBecause !== undefined && { loosenedBecause }) }
    }
    case 'quota':
      return { ...provision, ...rule, award: awardOf(rule.award) }
    case 'condition':
      return { ...provision, ...rule, award: awardOf(rule.award), code: slugOf(rule.what) }
    case 'route':
      return {
        ...provision,
        ...rule,
        award: awardOf(rule.award),
        id: `${instrument}/${place}`,
        criteria: rule.criteria.map((what) => ({ code: slugOf(what), what })),
      }
    case 'dossier':
      return { ...provision, ...rule, award: awardOf(rule.award) }
  }
}

function awardOf(code: string): AwardCode {
  if (isAwardCode(code)) return code
  throw new AppError('invalid-input', {}, [
    { field: 'rule.award', message: 'Chọn danh hiệu, hình thức trong danh mục.' },
  ])
}
