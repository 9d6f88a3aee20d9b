import { day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { newId } from '../../platform/id.ts'
import type { Directory, DirectoryOrganization } from './directory.ts'
import { insertDirectory } from './insert-directory.ts'

const database = await testDatabase()

const front = (name: string, more: Partial<DirectoryOrganization>): DirectoryOrganization => ({
  id: newId(),
  names: [{ kind: 'official', name, from: null, to: null }],
  kind: 'front',
  level: 'district',
  underCommittee: false,
  vertical: false,
  verticalParentId: null,
  verticalParentName: null,
  fields: [],
  foundedOn: null,
  endedOn: null,
  state: 'active',
  isPublic: true,
  headCounts: [],
  contacts: { address: null, phone: null, email: null, website: null },
  placements: [{ from: null, to: null, parentId: null, jurisdictionId: null }],
  ...more,
})

function directoryOf(slug: string, organizations: DirectoryOrganization[]): Directory {
  const jurisdictionId = newId()
  const place = {
    kind: 'district',
    name: 'Thử',
    parentId: null,
    foundedOn: null,
    endedOn: null,
    population: null,
  }
  return {
    locality: {
      id: newId(),
      slug,
      name: 'Thử',
      fullName: 'Huyện Thử',
      parentName: null,
      level: 'district',
      jurisdictionId,
    },
    jurisdictions: [{ ...place, id: jurisdictionId, state: 'active', attributes: [] }],
    organizations,
    successions: [],
    designations: [],
    blocs: [],
    groups: [],
    persons: [],
    posts: [],
    collectives: [],
    households: [],
    emulationOfficers: [],
    publicityMembers: [],
    consents: [],
  }
}

const insert = (directory: Directory) =>
  database.transaction({ localityId: directory.locality.id }, (tx) => insertDirectory(tx, directory))

async function rows(sql: string, id: string): Promise<unknown[]> {
  return (await database.owner.query(sql, [id])).rows
}

test('the order of the list does not matter: a child may stand before its parent, in either line', async () => {
  const province = front('Mặt trận tỉnh', { level: 'province' })
  const district = front('Mặt trận huyện', { verticalParentId: province.id })
  const commune = front('Mặt trận xã', {
    level: 'commune',
    verticalParentId: district.id,
    placements: [{ from: null, to: null, parentId: district.id, jurisdictionId: null }],
  })
  await insert(directoryOf('thu-mot', [commune, district, province]))
  const sql = `select path from organizations.organization_placements where organization_id = $1`
  expect(await rows(sql, commune.id)).toEqual([{ path: `/${district.id}/${commune.id}/` }])
})

test('a succession tells each side by its name on that side of the day', async () => {
  const names: DirectoryOrganization['names'] = [
    { kind: 'official', name: 'Tên cũ', from: null, to: day('2025-06-30') },
    { kind: 'official', name: 'Tên mới', from: day('2025-07-01'), to: null },
    { kind: 'alias', name: 'Tên khác', from: null, to: null },
  ]
  const renamed = front('', { names })
  const directory = directoryOf('thu-hai', [renamed])
  const id = newId()
  const act = { id, subject: 'organization', kind: 'rename', decision: null, note: null } as const
  directory.successions = [
    { ...act, effectiveOn: day('2025-07-01'), predecessors: [renamed.id], successors: [renamed.id] },
  ]
  await insert(directory)
  const sql = `select part, name from organizations.succession_members where succession_id = $1 order by part`
  expect(await rows(sql, id)).toEqual([
    { part: 'predecessor', name: 'Tên cũ' },
    { part: 'successor', name: 'Tên mới' },
  ])
})

test('an organisation under itself is refused, and nothing is written', async () => {
  const [first, second] = [front('Một', {}), front('Hai', {})]
  first.placements[0]!.parentId = second.id
  second.placements[0]!.parentId = first.id
  const directory = directoryOf('thu-ba', [first, second])
  await expect(insert(directory)).rejects.toThrow('under itself')
  expect(await rows('select 1 from organizations.localities where id = $1', directory.locality.id)).toEqual(
    [],
  )
})
