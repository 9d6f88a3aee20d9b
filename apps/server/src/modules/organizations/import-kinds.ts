/** What this module lets be brought in from Excel: its units and its people. */
import type { Question } from '../../platform/imports/kind.ts'
import { defineImport } from '../../platform/imports/kind.ts'
import { applyOrganizations } from './import-apply-organizations.ts'
import { applyPeople } from './import-apply-people.ts'
import { organizationColumns, peopleColumns } from './import-columns.ts'
import type { OrganizationDeed, PersonDeed } from './import-deeds.ts'
import type { OrganizationDone, PersonDone } from './import-done.ts'
import { isThere } from './import-places.ts'
import { planOrganizations } from './import-plan-organizations.ts'
import { planPeople } from './import-plan-people.ts'
import { takeBackOrganizations, takeBackPeople } from './import-take-back.ts'
import type { ImportWorld } from './import-world.ts'
import { readWorld } from './import-world-queries.ts'
import { lockTargets } from './import-write-store.ts'
import { canImport } from './policy.ts'
import { lockTree } from './tree-store.ts'

export const directorySubjects = ['organizations', 'people'] as const

const shared = {
  policy: canImport,
  worker: new URL('./import-plan-worker.ts', import.meta.url),
  lock: lockTree,
  choicesOf,
}
const skip = { choice: 'skip', label: 'Bỏ qua tất cả' } as const
const one: Question = {
  label: 'Giống đúng một bản ghi',
  choices: [
    { choice: 'link', label: 'Đều là bản ghi đó' },
    { choice: 'create', label: 'Đều là bản ghi mới' },
    skip,
  ],
}
const several: Question = {
  label: 'Giống nhiều bản ghi',
  choices: [{ choice: 'create', label: 'Đều là bản ghi mới' }, skip],
}
const questions = { one, several }

defineImport<ImportWorld, OrganizationDeed, OrganizationDone>({
  ...shared,
  subject: 'organizations',
  columns: organizationColumns,
  mainColumns: ['name'],
  questions,
  readWorld: (tx, localityId, asked) => readWorld(tx, localityId, { ...asked, subject: 'organizations' }),
  plan: planOrganizations,
  lockTargets: (tx, localityId, deeds) =>
    lockTargets(
      tx,
      localityId,
      deeds.flatMap(({ id, place }) => [id, place?.parentId ?? id]),
      [],
    ),
  write: applyOrganizations,
  takeBack: takeBackOrganizations,
})

defineImport<ImportWorld, PersonDeed, PersonDone>({
  ...shared,
  subject: 'people',
  columns: peopleColumns,
  mainColumns: ['fullName'],
  questions,
  readWorld: (tx, localityId, asked) => readWorld(tx, localityId, { ...asked, subject: 'people' }),
  plan: planPeople,
  lockTargets: (tx, localityId, deeds) =>
    lockTargets(
      tx,
      localityId,
      deeds.flatMap(({ post, belonging }) =>
        [post?.organizationId, belonging?.organizationId].filter((id) => id != null),
      ),
      deeds.flatMap(({ id, isNew }) => (isNew ? [] : [id])),
    ),
  write: applyPeople,
  takeBack: takeBackPeople,
})

function choicesOf(list: string, world: ImportWorld): readonly string[] {
  switch (list) {
    case 'kinds':
      return world.kinds.map(({ label }) => label)
    case 'occupations':
      return world.occupations.map(({ label }) => label)
    case 'jurisdictions':
      return world.jurisdictions.map(({ fullName }) => fullName)
    default:
      return organizationNames(world)
  }
}

const organizationNames = (world: ImportWorld): string[] => {
  const there = world.organizations.filter((unit) => isThere(unit, world.on))
  return [...new Set(there.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'vi'))
}
