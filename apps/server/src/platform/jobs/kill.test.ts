/** A worker is killed in the middle of a job, as by a power cut: the next one takes the job up and finishes it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
// Named here so that this file also runs on the server: testDatabase() itself is not needed, each worker opens its own.
import { testEngine } from '../../../../../tests/support/database.ts'

const script = join(import.meta.dirname, '../../../../../tests/database/job-worker.ts')
const name = `kill_${process.pid}_${Date.now()}`
const serverUrl = testEngine === 'server' ? process.env['TEST_DATABASE_URL'] : undefined
let place: string

beforeAll(async () => {
  if (!serverUrl) place = await mkdtemp(join(tmpdir(), 'guong-sang-job-'))
  else {
    await asAdministrator(`create database ${name}`)
    const url = new URL(serverUrl)
    url.pathname = `/${name}`
    place = url.href
  }
})
afterAll(async () => {
  if (serverUrl) await asAdministrator(`drop database if exists ${name} with (force)`)
  else await rm(place, { recursive: true, force: true })
})

async function asAdministrator(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

interface Worker {
  process: ChildProcess
  lines: string[]
  ended: Promise<unknown>
}

function startWorker(...args: string[]): Worker {
  const child = spawn(process.execPath, [script, place, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines: string[] = []
  let rest = ''
  child.stdout.on('data', (data: Buffer) => {
    const parts = (rest + data.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  return { process: child, lines, ended: new Promise((done) => child.once('close', done)) }
}

const says = (worker: Worker, line: string | RegExp) =>
  expect
    .poll(() => worker.lines.some((one) => (typeof line === 'string' ? one === line : line.test(one))), {
      timeout: 30_000,
    })
    .toBe(true)

test(
  'a job of a worker killed half-way is run again by the next and ends once',
  { timeout: 90_000 },
  async () => {
    for (const attempt of [1, 2]) {
      const killed = startWorker()
      await says(killed, 'begun')
      killed.process.kill('SIGKILL')
      await killed.ended
      expect(
        killed.lines.filter((line) => line.includes('"state"')),
        `attempt ${attempt}`,
      ).toEqual([])
    }
    const next = startWorker('finish')
    await says(next, /"attempt":3,"state":"done"/)
    next.process.stdin?.write('stop\n')
    await next.ended
    expect(next.lines.filter((line) => line === 'begun').length).toBe(1)
  },
)
