import type { Day } from '../kernel/day.ts'
import type { AwardCode } from '../law/awards/catalogue.ts'
import { generalConditions } from '../law/awards/general.ts'
import { awardRules } from '../law/awards/index.ts'
import { parameterOn } from '../law/parameters/parameter.ts'
import type { AwardRules, Condition } from '../law/rules.ts'
import { rulesOn, type DayRules, type Numbers } from './program.ts'

/** A body of law to assess by: the nation's, or the nation's with one province's overlay. Compiled once a day and award. */
export interface Law {
  rulesOn(code: AwardCode, on: Day): DayRules | null
}

export function createLaw(
  awards: readonly AwardRules[] = awardRules,
  general: readonly Condition[] = generalConditions,
  numbers: Numbers = parameterOn,
): Law {
  const compiled = new Map<AwardCode, Map<Day, DayRules>>()
  const byCode = new Map(awards.map((rules) => [rules.code, rules]))
  return {
    rulesOn(code, on) {
      const found = compiled.get(code)?.get(on)
      if (found !== undefined) return found
      const rules = byCode.get(code)
      if (rules === undefined) return null
      const fresh = rulesOn(rules, general, on, numbers)
      const days = compiled.get(code) ?? new Map<Day, DayRules>()
      compiled.set(code, days.set(on, fresh))
      return fresh
    },
  }
}

export const nationalLaw = createLaw()
