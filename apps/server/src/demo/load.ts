/** Loads the sample data into an empty installation: all of it in one transaction, or nothing. */
import { hasAccounts, hashPassword, insertAccounts } from '../modules/identity/index.ts'
import { insertDirectory, listLocalityIds } from '../modules/organizations/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Database, Tx } from '../platform/database/database.ts'
import { demoPassword } from './accounts.ts'
import { buildDemo } from './build.ts'
import { administrator } from './seats.ts'

type Say = (line: string) => void

export async function loadDemo(database: Database, clock: Clock, say: Say): Promise<void> {
  if (!(await database.transaction({ localityId: null, readOnly: true }, isEmpty))) return
  const at = clock.real()
  // Slow on purpose, so the common password is hashed once and outside the transaction.
  const passwordHash = await hashPassword(demoPassword)
  await database.transaction({ localityId: null }, async (tx) => {
    for (const { directory, accounts } of buildDemo()) {
      const from = performance.now()
      await insertDirectory(tx, directory)
      await insertAccounts(tx, directory.locality.id, accounts, { passwordHash, at })
      const { locality, organizations, persons } = directory
      const counts = `${organizations.length} đơn vị, ${persons.length} người, ${accounts.length} tài khoản`
      say(`  ${locality.fullName}: ${counts} (${seconds(performance.now() - from)} giây)`)
    }
    await insertAccounts(tx, null, [administrator], { passwordHash, at })
  })
}

const isEmpty = async (tx: Tx): Promise<boolean> =>
  (await listLocalityIds(tx)).length === 0 && !(await hasAccounts(tx))

const seconds = (millis: number): string => (millis / 1000).toFixed(1).replace('.', ',')
