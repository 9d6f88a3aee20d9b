import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../../../tests/support/database.ts'
import { systemAdministrator } from '../../../../../tests/support/actors.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../auth/actor.ts'
import { createClock } from '../clock.ts'
import { createCtx, type Ctx } from '../ctx.ts'
import type { Database } from '../database/database.ts'
import { newId } from '../id.ts'
import { defineEvents, eventSentence } from './events.ts'
import { canonical } from './record.ts'
import { verifyAudit } from './verify.ts'

defineEvents({ 'lamp-lit': 'Thắp đèn {name}', 'lamp-put-out': 'Tắt đèn {name} vì {reason}' })

const localityId = newId()
const lamp = { kind: 'lamp', id: newId() }
let database: Database
let ctx: Ctx

const ctxOf = (actor: Actor): Ctx =>
  createCtx(
    { database, clock: createClock('2024-03-10' as Day), enqueue: async () => {} },
    actor,
    'request-1',
  )

beforeAll(async () => {
  database = await testDatabase()
  ctx = ctxOf(systemAdministrator(localityId))
  for (const name of ['một', 'hai', 'ba', 'bốn'])
    await ctx.transaction((tx) =>
      ctx.record(tx, 'lamp-lit', lamp, { name, height: { cm: 12, marks: ['a', 'ă'] } }),
    )
})

const meddle = (statement: string, ...values: unknown[]) =>
  database.owner.query(
    `with fence as (select set_config('app.locality_id', '*', false)) ${statement}`,
    values,
  )

describe('S002-III-1-7c: who did what stands in a trail that cannot be changed unseen', () => {
  test('an untouched trail is whole, whatever the order in which the database gives back the facts', async () => {
    const verdict = await verifyAudit(database)
    expect(verdict).toMatchObject({ events: 4, faults: [], heads: [{ localityId, seq: 4 }] })
  })

  test('the application itself can neither change nor remove an event', async () => {
    for (const attempt of [
      () => ctx.transaction((tx) => tx.updateTable('audit.events').set({ actor_name: 'Kẻ gian' }).execute()),
      () => ctx.transaction((tx) => tx.deleteFrom('audit.events').execute()),
      () => ctx.transaction((tx) => tx.deleteFrom('audit.heads').execute()),
    ])
      await expect(attempt()).rejects.toThrow(/permission denied/)
  })

  test('a refused change leaves no event: the two are one transaction', async () => {
    const refused = ctx.transaction(async (tx) => {
      await ctx.record(tx, 'lamp-lit', lamp, { name: 'năm' })
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    expect((await verifyAudit(database)).events).toBe(4)
  })

  test('twenty at once make one chain without a gap', async () => {
    const more = Array.from({ length: 20 }, (_, index) =>
      ctx.transaction((tx) => ctx.record(tx, 'lamp-lit', lamp, { name: `đèn ${index}` })),
    )
    await Promise.all(more)
    expect(await verifyAudit(database)).toMatchObject({ events: 24, faults: [] })
  })

  test('a row that somebody with all rights changed, removed or cut off is named', async () => {
    await meddle(
      `update audit.events set actor_name = 'Kẻ gian' where locality_id = $1 and seq = 2 and exists (select from fence)`,
      localityId,
    )
    await meddle(
      `delete from audit.events where locality_id = $1 and seq = 4 and exists (select from fence)`,
      localityId,
    )
    await meddle(
      `delete from audit.events where locality_id = $1 and seq = 24 and exists (select from fence)`,
      localityId,
    )
    const { faults } = await verifyAudit(database)
    expect(faults).toEqual([
      { localityId, seq: 2, reason: 'changed' },
      { localityId, seq: 4, reason: 'missing' },
      { localityId, seq: 24, reason: 'cut-off' },
    ])
  })
})

describe('events', () => {
  test('only what is on the closed list can be recorded, and only inside a transaction of the context', async () => {
    const unknown = ctx.transaction((tx) => ctx.record(tx, 'lamp-stolen', lamp))
    await expect(unknown).rejects.toThrow('not declared')
    const outside = database.transaction({ localityId }, (tx) => ctx.record(tx, 'lamp-lit', lamp))
    await expect(outside).rejects.toThrow('outside')
  })

  test('a sentence shows a missing fact as a gap', () => {
    expect(eventSentence('lamp-put-out', { name: 'một' })).toBe('Tắt đèn một vì —')
    expect(eventSentence('lamp-lit', { name: ['một', 'hai'] })).toBe('Thắp đèn một, hai')
  })

  test('one value has one text, in whatever order its keys come', () => {
    expect(canonical({ b: [1, { d: null, c: 'ă' }], a: undefined })).toBe(
      canonical({ b: [1, { c: 'ă', d: null }] }),
    )
    expect(canonical(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"')
  })
})
