import type { AwardRules } from '../rules.ts'
import { advancedWorker } from './advanced-worker.ts'
import type { AwardCode } from './catalogue.ts'
import { advancedCollective, excellentCollective } from './collective-titles.ts'
import { commendation } from './commendation.ts'
import { culturalFamily, culturalHamlet, exemplaryCommune } from './cultural-titles.ts'
import { governmentEmulationFlag, provincialEmulationFlag } from './emulation-flags.ts'
import { grassrootsEmulationFighter } from './grassroots-emulation-fighter.ts'
import {
  firstClassIndependenceOrder,
  goldStarOrder,
  hoChiMinhOrder,
  secondClassIndependenceOrder,
  thirdClassIndependenceOrder,
} from './highest-orders.ts'
import { firstClassLabourOrder, secondClassLabourOrder, thirdClassLabourOrder } from './labour-orders.ts'
import { nationalEmulationFighter } from './national-emulation-fighter.ts'
import {
  braveryOrder,
  friendshipOrder,
  labourHero,
  memorialMedal,
  nationalUnityOrder,
} from './other-honours.ts'
import { primeMinisterCertificate } from './prime-minister-certificate.ts'
import { provincialCertificate } from './provincial-certificate.ts'
import { provincialEmulationFighter } from './provincial-emulation-fighter.ts'

/**
 * The rules of every award that has any, in the order of the catalogue. For the rest of the catalogue (the forces, the
 * prizes) the engine says that their criteria are not entered.
 */
export const awardRules: readonly AwardRules[] = [
  advancedWorker,
  grassrootsEmulationFighter,
  provincialEmulationFighter,
  nationalEmulationFighter,
  advancedCollective,
  excellentCollective,
  provincialEmulationFlag,
  governmentEmulationFlag,
  exemplaryCommune,
  culturalHamlet,
  culturalFamily,
  commendation,
  provincialCertificate,
  primeMinisterCertificate,
  memorialMedal,
  goldStarOrder,
  hoChiMinhOrder,
  firstClassIndependenceOrder,
  secondClassIndependenceOrder,
  thirdClassIndependenceOrder,
  firstClassLabourOrder,
  secondClassLabourOrder,
  thirdClassLabourOrder,
  nationalUnityOrder,
  braveryOrder,
  friendshipOrder,
  labourHero,
]

export function rulesOf(code: AwardCode): AwardRules | undefined {
  return awardRules.find((rules) => rules.code === code)
}
