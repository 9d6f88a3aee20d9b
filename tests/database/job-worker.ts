/**
 * A process that runs jobs, for a test to kill: it says when it has begun one. Without `finish` the job never ends.
 *   node job-worker.ts <data folder or postgres://…> [finish]
 */
import { writeSync } from 'node:fs'
import { z } from 'zod'
import { createPlatform } from '../../apps/server/src/platform.ts'
import { createClock } from '../../apps/server/src/platform/clock.ts'
import { loadConfig } from '../../apps/server/src/platform/config.ts'
import { openDatabase } from '../../apps/server/src/platform/database/database.ts'
import { migrate } from '../../apps/server/src/platform/database/migrate.ts'
import { INSTALLATION } from '../../apps/server/src/platform/audit/record.ts'
import { defineJob } from '../../apps/server/src/platform/jobs/define.ts'
import { startRunner } from '../../apps/server/src/platform/jobs/runner.ts'

const [place = '', finish] = process.argv.slice(2)
const say = (line: string): void => void writeSync(1, `${line}\n`)
const url = place.startsWith('postgres') ? place : null
const database = await openDatabase({ url, dataDir: place, minFreeBytes: 0 })
await migrate(database)
const platform = createPlatform(loadConfig({}), createClock(null), database)

defineJob({
  name: 'long-act',
  label: 'Việc lâu',
  payload: z.object({}),
  limit: 3,
  backoff: { first: 1, factor: 1, most: 1 },
  lease: 2,
  run: async () => {
    say('begun')
    if (!finish) await new Promise((done) => setTimeout(done, 600_000))
  },
})

// Asked for by both processes and keyed, so there is one.
await database.transaction({ localityId: null }, (tx) =>
  platform.enqueue(tx, INSTALLATION, 'long-act', {}, { key: 'one' }),
)
const runner = startRunner(platform, {
  localities: async () => [],
  pause: 50,
  log: { info: (facts) => say(JSON.stringify(facts)), error: (facts) => say(JSON.stringify(facts)) },
})
process.stdin.once('data', () => {
  // A pipe that is still open would keep the process alive.
  process.stdin.destroy()
  void runner.stop().then(() => database.close())
})
