import type { AwardRules } from '../rules.ts'
import { advancedWorker } from './advanced-worker.ts'
import type { AwardCode } from './catalogue.ts'
import { provincialCertificate } from './provincial-certificate.ts'

/** The rules of every award that has any; the catalogue has the rest, and the engine says that they are not modelled. */
export const awardRules: readonly AwardRules[] = [advancedWorker, provincialCertificate]

export function rulesOf(code: AwardCode): AwardRules | undefined {
  return awardRules.find((rules) => rules.code === code)
}
