import { awardCodes } from '../awards/catalogue.ts'
import type { Entry } from './answer.ts'
import { decisionEntry, submissionEntry } from './authorities.ts'
import { delegation } from './delegation.ts'
import { dossierEntry, electronicFiling, foreignerDossier, simplifiedDossier } from './dossiers.ts'
import { frequencyEntry } from './frequency.ts'
import { fundEntries } from './fund.ts'
import { publicationEntries } from './publication.ts'
import { publicityEntries } from './publicity.ts'
import { revocationEntries } from './revocation.ts'
import { templates } from './templates.ts'
import { timeLimits } from './time-limits.ts'
import { voteEntries } from './votes.ts'

const ofAwards: readonly Entry<unknown>[] = awardCodes.flatMap((award) => [
  decisionEntry(award),
  submissionEntry(award),
  dossierEntry(award),
  frequencyEntry(award),
])

/** Every procedure by its code, for whoever lists or prints the law. What is silent has no versions, and says why. */
export const procedureEntries: readonly Entry<unknown>[] = [
  ...ofAwards,
  dossierEntry('HCLD3', 'DOT_XUAT'),
  simplifiedDossier,
  foreignerDossier,
  electronicFiling,
  ...delegation,
  ...templates,
  ...timeLimits,
  ...voteEntries,
  ...publicityEntries,
  ...publicationEntries,
  ...fundEntries,
  ...revocationEntries,
]
