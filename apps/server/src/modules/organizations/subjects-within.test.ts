import type { Day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { createCollective } from './create-collective.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { newLocality, person, unit } from './organizations.fixture.ts'
import { subjectsWithin } from './subjects-within.ts'

const database = await testDatabase()

test('a unit holds its own people and collectives and those of the units below, not the neighbours', async () => {
  const { ctx, id, officer } = await newLocality(database)
  const office = (await createOrganization(ctx, unit('Phòng Nội vụ'))).id
  const desk = (await createOrganization(ctx, unit('Tổ Thi đua', { parentId: office }))).id
  const other = (await createOrganization(ctx, unit('Phòng Tư pháp'))).id
  await createPerson(ctx, person('Trần Thị Bình', desk, { gender: 'female' }))
  await createPerson(ctx, person('Nguyễn Văn An', office))
  await createPerson(ctx, person('Lê Văn Chi', other))
  const team = { name: 'Tập thể Tổ Thi đua', organizationId: desk, isSmall: true, size: 3, from: null }
  await createCollective(ctx, team)
  const within = (kind: 'person' | 'collective', withinId: string) =>
    ctx.transaction((tx) => subjectsWithin(tx, id, officer, { kind, withinId, on: '2024-03-10' as Day }))
  expect((await within('person', office)).map(({ name, gender, place }) => [name, gender, place])).toEqual([
    ['Nguyễn Văn An', null, 'Phòng Nội vụ'],
    ['Trần Thị Bình', 'female', 'Tổ Thi đua'],
  ])
  expect((await within('collective', office)).map(({ name }) => name)).toEqual(['Tập thể Tổ Thi đua'])
  expect(await within('collective', other)).toEqual([])
})
