import { day } from '@guongsang/core/kernel/day.ts'
import { expect, test } from 'vitest'
import { testLocality } from '../../../../tests/support/accounts.ts'
import { testApp } from '../../../../tests/support/app.ts'
import { testDatabase } from '../../../../tests/support/database.ts'
import { publicReads } from '../modules/organizations/index.ts'
import type { Database } from '../platform/database/database.ts'
import { demoAccounts, demoDefaultDay, demoPassword } from './accounts.ts'
import { buildDemo } from './build.ts'
import { loadDemo } from './load.ts'

const app = await testApp({ today: demoDefaultDay })
const { database, clock } = app.platform

async function count(db: Database, table: string): Promise<number> {
  const { rows } = await db.owner.query(`select count(*)::int as rows from ${table}`)
  return rows[0]!['rows'] as number
}

test('an interrupted start leaves nothing behind, and the next one loads everything', async () => {
  const lines: string[] = []
  const interrupted = loadDemo(database, clock, (line) => {
    lines.push(line)
    if (lines.length === 3) throw new Error('killed')
  })
  await expect(interrupted).rejects.toThrow('killed')
  expect(await count(database, 'organizations.localities')).toBe(0)
  expect(await count(database, 'organizations.persons')).toBe(0)
  expect(await count(database, 'identity.accounts')).toBe(0)

  const demo = buildDemo()
  await loadDemo(database, clock, () => {})
  const total = (of: (one: (typeof demo)[number]) => number) => demo.reduce((sum, one) => sum + of(one), 0)
  expect(await count(database, 'organizations.organizations')).toBe(
    total((one) => one.directory.organizations.length),
  )
  expect(await count(database, 'organizations.persons')).toBe(total((one) => one.directory.persons.length))
  expect(await count(database, 'identity.accounts')).toBe(total((one) => one.accounts.length) + 1)
})

test('a start on a full installation writes nothing', async () => {
  const lines: string[] = []
  const before = database.statements
  expect(await loadDemo(database, clock, (line) => lines.push(line))).toBe(true)
  expect(lines).toEqual([])
  expect(database.statements - before).toBeLessThan(5)
})

test('an installation with data of its own is no sample, whatever the configuration says', async () => {
  const own = await testDatabase()
  await testLocality(own, 'xathat', 'Xã Thật')
  expect(await loadDemo(own, clock, () => {})).toBe(false)
  expect(await count(own, 'organizations.localities')).toBe(1)
})

test('the portal tells the plan year and 1/7/2025 apart', async () => {
  const reads = publicReads(database)
  const then = await reads.locality('dienkhanh', day('2024-03-10'))
  const later = await reads.locality('dienkhanh', day('2025-07-01'))
  expect(then?.standingAgency?.name).toBe('Phòng Nội vụ')
  expect(then?.standingAgency?.head?.title).toBe('Trưởng phòng')
  expect(later?.endedOn).toBe('2025-06-30')
  expect(later?.organizationCount).not.toBe(then?.organizationCount)
  const communesOn = async (on: string): Promise<number | undefined> => {
    const asked = { on: day(on), q: '', kind: 'commune-committee', cursor: null, limit: 1 }
    return (await reads.organizations('dienkhanh', asked))?.total.count
  }
  expect([await communesOn('2024-03-10'), await communesOn('2025-07-01')]).toEqual([18, 6])
})

test('every organisation has a path that goes through its parent to itself', async () => {
  const placements = 'organizations.organization_placements'
  const wrong = `not (path like '%/' || organization_id || '/') or not (path like '%/' || coalesce(parent_id, organization_id) || '/%')`
  expect(await count(database, `${placements} where ${wrong}`)).toBe(0)
  const organizations = await count(database, 'organizations.organizations')
  expect(await count(database, `(select distinct organization_id from ${placements}) as placed`)).toBe(
    organizations,
  )
})

test('whoever is on the list signs in with the common password, as the role says', async () => {
  for (const login of ['quantri', 'dienbien.giamdoc', 'dienkhanh.xa-dienlac']) {
    const signIn = await app.asBrowser().post('/api/session', { login, password: demoPassword })
    expect([login, signIn.status, signIn.body]).toEqual([login, 200, { next: 'done' }])
  }
})

test('the sign-in page is told the accounts, but only in the demo', async () => {
  const shown = await app.asBrowser().get('/api/demo')
  expect(shown.status).toBe(200)
  expect(shown.body).toEqual({ password: demoPassword, accounts: demoAccounts() })
  const real = await testApp({ config: { DEMO: false } })
  expect((await real.asBrowser().get('/api/demo')).status).toBe(404)
})
