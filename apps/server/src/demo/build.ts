/** A locality of the demo, from its written source: always the same value for the same source. */
import { addCollectives, addHouseholds } from './collectives.ts'
import type { Directory } from '../modules/organizations/index.ts'
import { addCouncils } from './councils.ts'
import { createDraft } from './draft.ts'
import { addBlocs, addDesignations, addGroups } from './groups.ts'
import { cammy } from './localities/cammy.ts'
import { dienbien } from './localities/dienbien.ts'
import { dienkhanh } from './localities/dienkhanh.ts'
import { tanbien } from './localities/tanbien.ts'
import { vinhthuan } from './localities/vinhthuan.ts'
import { addPeople } from './people.ts'
import { addJurisdictions, addOrganizations } from './places.ts'
import { addConsents, addEmulationOfficers, addPublicityMembers } from './publicity.ts'
import { accountsOf, type AccountValue } from './seats.ts'
import type { LocalitySource } from './source.ts'
import { endDistrictLevel } from './two-levels/end-district-level.ts'

export const demoLocalities: readonly LocalitySource[] = [vinhthuan, dienkhanh, cammy, dienbien, tanbien]

export interface DemoLocality {
  directory: Directory
  accounts: AccountValue[]
}

export function buildLocality(source: LocalitySource): DemoLocality {
  const draft = createDraft(source)
  addJurisdictions(draft)
  addOrganizations(draft)
  addPeople(draft)
  addCouncils(draft)
  addDesignations(draft)
  addBlocs(draft)
  addGroups(draft)
  addCollectives(draft)
  addHouseholds(draft)
  addEmulationOfficers(draft)
  addPublicityMembers(draft)
  addConsents(draft)
  const accounts = accountsOf(draft)
  endDistrictLevel(draft)
  return { directory: draft.directory, accounts }
}

/** All localities, in the order of the sample plans. */
export const buildDemo = (): DemoLocality[] => demoLocalities.map(buildLocality)
