/**
 * The process is killed at random moments, the folder is used again each time: no acknowledged row may be missing.
 * Without guard 3's removal of postmaster.pid, or with the thread writing past its commit, rounds fail to open.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { checkPages, NumberedWriter } from '../support/numbered-writer.ts'

const ROUNDS = 24
const CHECK_EVERY = 8

const dataDir = await mkdtemp(join(tmpdir(), 'guong-sang-kill-'))
afterAll(() => rm(dataDir, { recursive: true, force: true }))

test(
  `no acknowledged row is lost when the process is killed ${ROUNDS} times`,
  { timeout: 180_000 },
  async () => {
    let acknowledged = 0
    for (let round = 1; round <= ROUNDS; round++) {
      const writer = new NumberedWriter(dataDir)
      const { counted, highest, twins, last } = await writer.opened()
      expect(highest).toBeGreaterThanOrEqual(acknowledged)
      expect({ counted, twins, last }).toEqual({ counted: highest, twins: highest, last: highest })
      await pause(Math.random() * 700)
      await writer.kill()
      acknowledged = Math.max(highest, writer.acknowledged)
      if (round % CHECK_EVERY === 0) await checkPages(dataDir)
    }
    // Enough rows for a torn one to have had its chance.
    expect(acknowledged).toBeGreaterThan(ROUNDS * 10)
    console.log(`${ROUNDS} lần bị dừng đột ngột, ${acknowledged} dòng đã xác nhận, không mất dòng nào`)
  },
)

test(
  'killed while it starts for the first time, the next start makes a whole database',
  { timeout: 60_000 },
  async () => {
    const fresh = join(dataDir, 'fresh')
    for (const wait of [300, 700, 1100, 1500, 1900, 2300]) {
      const writer = new NumberedWriter(fresh)
      await pause(wait)
      await writer.kill()
    }
    const writer = new NumberedWriter(fresh, 5)
    const found = await writer.opened()
    expect(found.counted).toBe(found.twins)
    expect(await writer.ended).toBe(0)
    await checkPages(fresh)
  },
)
