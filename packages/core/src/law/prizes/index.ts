import { awardCodes } from '../awards/catalogue.ts'
import type { Entry } from '../procedures/answer.ts'
import { baseSalary } from './base-salary.ts'
import { coefficientEntry } from './coefficients.ts'
import { prizeRules } from './rules.ts'

/** Every number and rule of prize money, for whoever lists or prints the law. */
export const prizeEntries: readonly Entry<unknown>[] = [
  baseSalary,
  ...prizeRules,
  ...awardCodes.flatMap((award) =>
    (['individual', 'collective'] as const).map((subject) => coefficientEntry(award, subject)),
  ),
].filter(({ versions }) => versions.length > 0)
