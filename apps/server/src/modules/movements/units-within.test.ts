import { day } from '@guongsang/core/kernel/day.ts'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { newId } from '../../platform/id.ts'
import { ofUnitsBelow, ofUnitsWithin } from '../../platform/auth/units-within.ts'
import { canKeepMovements } from './policy.ts'

test('units are found once for a whole list: a hashed set, joined to no row', async () => {
  const database = await testDatabase()
  const localityId = newId()
  const path = `/${newId()}/`
  const actor = actorWith('unit-officer', { localityId, organizationPath: path })
  const asking = { localityId, actor, today: day('2024-03-10') }
  for (const condition of [
    ofUnitsWithin(asking, canKeepMovements, 'm.organization_id'),
    ofUnitsBelow(asking, path, 'm.organization_id'),
  ]) {
    const plan = await database.transaction({ localityId }, async (tx) => {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`
        explain select from movements.movements m where m.locality_id = ${localityId} and ${condition}`.execute(
        tx,
      )
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toContain('hashed SubPlan')
    expect(plan.split('\n')[0]).not.toContain('Join')
    expect(plan.split('\n')[0]).not.toContain('Nested Loop')
  }
})
