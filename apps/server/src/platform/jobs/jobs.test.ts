import type { Day } from '@guongsang/core/kernel/day.ts'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { createPlatform } from '../../platform.ts'
import { type Clock, createClock } from '../clock.ts'
import { loadConfig } from '../config.ts'
import type { Database } from '../database/database.ts'
import type { Platform } from '../http/server.ts'
import { newId } from '../id.ts'
import { backoffSeconds, defineJob, type JobWork } from './define.ts'
import { claimJob, endLease } from './lease.ts'
import { type RunnerLog, runNextJob, startRunner } from './runner.ts'
import { createScheduler } from './schedule.ts'
import { cancelJob, rescueJob, retryJob } from './steer.ts'
import type { JobRow } from './table.ts'

const place = newId()
const elsewhere = newId()
let database: Database
let platform: Platform
let real: Date
let clock: Clock
let lines: string[]
let act: (work: JobWork<{ subject: string }>) => Promise<void>

const payload = z.object({ subject: z.string() })
const patient = { payload, limit: 3, backoff: { first: 10, factor: 3, most: 60 } }
defineJob({ ...patient, name: 'test-act', label: 'Việc thử', run: (work) => act(work) })
defineJob({
  ...patient,
  name: 'test-daily',
  label: 'Việc hằng ngày',
  payload: z.object({ day: z.string() }),
  daily: { at: '07:00', each: 'locality' },
  run: async () => {},
})

const log: RunnerLog = { info: (facts) => note(facts), error: (facts) => note(facts) }
const note = (facts: object) => void lines.push((facts as { state: string }).state)
const never = new AbortController().signal

beforeAll(async () => {
  database = await testDatabase()
})

beforeEach(async () => {
  real = new Date('2024-03-10T02:00:00Z')
  clock = createClock(null, () => real)
  platform = createPlatform(loadConfig({}), clock, database)
  lines = []
  act = async () => {}
  await inSystem((tx) => tx.deleteFrom('platform.jobs').execute())
})

const inSystem: <T>(work: Parameters<Database['transaction']>[1]) => Promise<T> = (work) =>
  database.transaction({ localityId: null }, work) as never

const pass = (seconds: number): void => {
  real = new Date(real.getTime() + seconds * 1_000)
}
/** One after the other: jobs of the same millisecond have no order. */
const enqueue = (subject: string, key?: string, runAt?: Date) => {
  pass(0.001)
  const options = { ...(key && { key }), ...(runAt && { runAt }) }
  return inSystem((tx) => platform.enqueue(tx, place, 'test-act', { subject }, options))
}
const rows = () =>
  inSystem<JobRow[]>((tx) => tx.selectFrom('platform.jobs').selectAll().orderBy('id').execute())
const states = async () => (await rows()).map(({ state }) => state)
const runNext = () => runNextJob(platform, log, never)

/** A busy machine may take its time; only the order and the outcome are judged. */
const PATIENCE = { timeout: 10_000 }

describe('enqueue', () => {
  test('a job exists only if the transaction that asked for it commits', async () => {
    const failed = inSystem(async (tx) => {
      await platform.enqueue(tx, place, 'test-act', { subject: 'a' })
      throw new Error('later step failed')
    })
    await expect(failed).rejects.toThrow('later step failed')
    expect(await rows()).toEqual([])
  })

  test('a name that is not declared is refused', async () => {
    await expect(inSystem((tx) => platform.enqueue(tx, place, 'test-unknown', {}))).rejects.toThrow(
      'Job "test-unknown" is not declared',
    )
  })

  test('a payload of the wrong shape is refused where it is written', async () => {
    await expect(inSystem((tx) => platform.enqueue(tx, place, 'test-act', { subject: 7 }))).rejects.toThrow(
      'subject',
    )
  })

  test('a key is enqueued once, whatever became of the job; another locality has its own', async () => {
    await enqueue('a', 'monday')
    await enqueue('b', 'monday')
    await runNext()
    await enqueue('c', 'monday')
    pass(0.001)
    await inSystem((tx) => platform.enqueue(tx, elsewhere, 'test-act', { subject: 'd' }, { key: 'monday' }))
    expect((await rows()).map((row) => [row.locality_id === place, row.payload, row.state])).toEqual([
      [true, { subject: 'a' }, 'done'],
      [false, { subject: 'd' }, 'waiting'],
    ])
  })
})

describe('running', () => {
  test('the program itself acts, in the locality of the job', async () => {
    const seen: unknown[] = []
    act = async ({ ctx, payload: { subject } }) => {
      seen.push([ctx.actor.kind, ctx.actor.localityId === place, ctx.today, subject])
    }
    await enqueue('a')
    expect([await runNext(), await runNext()]).toEqual([true, false])
    expect(seen).toEqual([['system', true, '2024-03-10' as Day, 'a']])
    expect(await states()).toEqual(['done'])
  })

  test('what is planned for later waits until then', async () => {
    await enqueue('a', undefined, new Date(real.getTime() + 60_000))
    expect(await runNext()).toBe(false)
    pass(61)
    expect(await runNext()).toBe(true)
  })

  test('a failure is tried again later and later, then the job is dead and says why', async () => {
    act = async () => {
      throw new Error('cổng không trả lời')
    }
    await enqueue('a')
    const seen: unknown[] = []
    for (const wait of [0, 9, 1, 29, 1, 1_000]) {
      pass(wait)
      seen.push(await runNext())
    }
    expect(seen).toEqual([true, false, true, false, true, false])
    const [row] = await rows()
    expect([row?.state, row?.attempts, row?.error]).toEqual(['dead', 3, 'cổng không trả lời'])
    expect(lines).toEqual(['waiting', 'waiting', 'dead'])
  })

  test('back-off grows to its limit', () => {
    expect([1, 2, 3, 4].map((attempts) => backoffSeconds(patient.backoff, attempts))).toEqual([
      10, 30, 60, 60,
    ])
  })

  test('a poisoned payload is dead at once and does not hold up the next job', async () => {
    await enqueue('a')
    await inSystem((tx) => tx.updateTable('platform.jobs').set({ payload: '{"subject":7}' }).execute())
    await enqueue('b')
    expect([await runNext(), await runNext()]).toEqual([true, true])
    expect(await states()).toEqual(['dead', 'done'])
  })

  test('a job whose name no longer exists is dead at once', async () => {
    await enqueue('a')
    await inSystem((tx) => tx.updateTable('platform.jobs').set({ name: 'test-gone' }).execute())
    await runNext()
    expect((await rows()).map((row) => [row.state, row.error])).toEqual([
      ['dead', 'Không còn loại công việc này.'],
    ])
  })
})

describe('lease', () => {
  const claim = () => inSystem<JobRow | undefined>((tx) => claimJob(tx, real))

  test('a worker that died half-way loses the job to the next one, and cannot finish it any more', async () => {
    await enqueue('a')
    const dead = await claim()
    expect(await claim()).toBe(undefined)
    pass(31)
    const next = await claim()
    expect([next?.id === dead?.id, next?.attempts]).toEqual([true, 2])
    expect(await inSystem((tx) => endLease(tx, dead!, { state: 'done' }))).toBe(false)
    expect(await states()).toEqual(['running'])
    expect(await inSystem((tx) => endLease(tx, next!, { state: 'done' }))).toBe(true)
    expect(await states()).toEqual(['done'])
  })

  test('a job that kills its worker every time is dead after its limit', async () => {
    await enqueue('a')
    for (let attempt = 1; attempt <= 3; attempt++) {
      expect((await claim())?.attempts).toBe(attempt)
      pass(31)
    }
    expect(await claim()).toBe(undefined)
    expect((await rows()).map((row) => [row.state, row.attempts, row.error])).toEqual([
      ['dead', 3, 'Tiến trình dừng giữa chừng ở lần chạy cuối.'],
    ])
  })

  test('two runners run a hundred jobs once each', async () => {
    const seen: string[] = []
    act = async ({ payload: { subject } }) => void seen.push(subject)
    for (let number = 100; number < 200; number++) await enqueue(String(number))
    const drain = async () => {
      while (await runNext()) continue
    }
    await Promise.all([drain(), drain(), drain()])
    expect(seen.toSorted()).toEqual(Array.from({ length: 100 }, (_, index) => String(index + 100)))
    expect(new Set(await states())).toEqual(new Set(['done']))
  })

  test('a living worker keeps its job however long it takes', async () => {
    defineJob({ ...patient, name: 'test-slow', label: 'Việc lâu', lease: 0.2, run: (work) => act(work) })
    real = new Date()
    const slow = createPlatform(loadConfig({}), createClock(null), database)
    await inSystem((tx) => slow.enqueue(tx, place, 'test-slow', { subject: 'a' }))
    let finish = () => {}
    act = () => new Promise((done) => (finish = done))
    const first = runNextJob(slow, log, never)
    await new Promise((done) => setTimeout(done, 700))
    expect(await runNextJob(slow, log, never)).toBe(false)
    finish()
    expect(await first).toBe(true)
    expect((await rows()).map((row) => [row.state, row.attempts])).toEqual([['done', 1]])
  })
})

describe('an administrator', () => {
  const only = async () => (await rows())[0]!

  test('retries a dead job with all its attempts', async () => {
    act = async () => {
      throw new Error('hỏng')
    }
    await enqueue('a')
    for (const wait of [0, 100, 100]) {
      pass(wait)
      await runNext()
    }
    const { id } = await only()
    await inSystem((tx) => retryJob(tx, place, id, real))
    expect([(await only()).state, (await only()).attempts]).toEqual(['waiting', 0])
    act = async () => {}
    await runNext()
    expect((await only()).state).toBe('done')
  })

  test('rescues a job from a worker that hangs; what that worker says later is ignored', async () => {
    let finish = () => {}
    const signals: AbortSignal[] = []
    act = ({ signal }) => new Promise((done) => (signals.push(signal), (finish = done)))
    await enqueue('a')
    const stuck = runNext()
    await expect.poll(() => signals.length, PATIENCE).toBe(1)
    await inSystem(async (tx) =>
      rescueJob(
        tx,
        place,
        (await tx.selectFrom('platform.jobs').select('id').executeTakeFirstOrThrow()).id,
        real,
      ),
    )
    act = async () => {}
    await runNext()
    finish()
    await stuck
    expect(lines).toEqual(['done', 'taken-away'])
    expect([(await only()).state, (await only()).attempts]).toEqual(['done', 2])
  })

  test('cancels with a reason; what is done cannot be cancelled', async () => {
    await enqueue('a')
    const { id } = await only()
    await inSystem((tx) => cancelJob(tx, place, id, real, 'nhập nhầm'))
    expect([(await only()).state, (await only()).cancelled_reason]).toEqual(['cancelled', 'nhập nhầm'])
    expect(await runNext()).toBe(false)
    await inSystem((tx) => retryJob(tx, place, id, real))
    await runNext()
    await expect(inSystem((tx) => cancelJob(tx, place, id, real, 'thôi'))).rejects.toThrow(
      'job-not-steerable',
    )
    await expect(inSystem((tx) => retryJob(tx, elsewhere, id, real))).rejects.toThrow('job-not-found')
  })
})

describe('daily', () => {
  const daily = async () =>
    (await rows())
      .filter((row) => row.name === 'test-daily')
      .map((row) => [row.locality_id === place, row.payload])
  const tick = () => createScheduler(platform, async () => [place, elsewhere])()

  test('fires at its time, once a day for each locality, also when two processes look', async () => {
    real = new Date('2024-03-09T23:59:00Z')
    await tick()
    expect(await daily()).toEqual([])
    real = new Date('2024-03-10T00:00:00Z')
    await Promise.all([tick(), tick()])
    await tick()
    expect((await daily()).toSorted((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [false, { day: '2024-03-10' }],
      [true, { day: '2024-03-10' }],
    ])
  })

  test("fires when the demo's day is moved, once for each believed day", async () => {
    real = new Date('2024-03-09T20:00:00Z')
    const look = createScheduler(platform, async () => [place])
    for (const day of ['2024-04-15', '2024-06-20', '2024-04-15', null]) {
      clock.believe(day as Day | null)
      pass(1)
      await look()
    }
    expect((await daily()).map(([, given]) => given)).toEqual([{ day: '2024-04-15' }, { day: '2024-06-20' }])
  })
})

describe('the runner', () => {
  test('works through what is enqueued, and stops when asked without leaving a job half-way', async () => {
    const seen: string[] = []
    const held = Promise.withResolvers<void>()
    act = async ({ payload: { subject } }) => {
      if (subject === 'd') await held.promise
      seen.push(subject)
    }
    for (const subject of ['a', 'b', 'c']) await enqueue(subject)
    const runner = startRunner(platform, { localities: async () => [], log, pause: 10 })
    await expect.poll(() => seen.length, PATIENCE).toBe(3)
    await enqueue('d')
    await expect
      .poll(async () => (await states()).filter((state) => state === 'running').length, PATIENCE)
      .toBe(1)
    const stopped = runner.stop()
    held.resolve()
    await stopped
    expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect((await states()).filter((state) => state !== 'done')).toEqual([])
  })
})
