import { countExchanges } from '@guongsang/core/events/exchange-count.ts'
import { eventTransitions } from '@guongsang/core/events/event-state.ts'
import { expect, test } from 'vitest'
import { demoDefaultDay } from '../accounts.ts'
import { buildDemo, demoLocalities } from '../build.ts'
import { buildEvents } from './build-events.ts'

const all = buildDemo().map((demo) => {
  const source = demoLocalities.find(({ slug }) => slug === demo.directory.locality.slug)!
  const exemplars = demo.directory.organizations
    .slice(0, 10)
    .map(({ id }, at) => ({ id, title: `Điển hình ${at + 1}`, organizationId: id }))
  return { slug: source.slug, ...buildEvents(demo, source, 'plan', exemplars) }
})

test('every locality shows events at every step, and its exchanges once each', () => {
  for (const { slug, events } of all) {
    expect([slug, new Set(events.map(({ row }) => row.state))]).toEqual([
      slug,
      new Set(Object.keys(eventTransitions)),
    ])
    const exchanges = events.map(({ row, speakers = [] }) => ({
      id: row.id,
      kind: row.kind,
      state: row.state,
      hostEventId: row.host_event_id ?? null,
      startsOn: row.starts_on,
      exemplars: speakers.length,
    }))
    expect([slug, countExchanges(exchanges)]).toEqual([slug, 3])
  }
})

test('what was held lies behind, what is planned ahead; each ends with the step it stands at', () => {
  for (const { row, changes = [] } of all.flatMap(({ events }) => events)) {
    const isOver = row.state === 'held' || row.state === 'reported'
    if (row.state !== 'called-off')
      expect([row.name, row.starts_on < demoDefaultDay]).toEqual([row.name, isOver])
    expect(changes.at(-1)?.state).toBe(row.state)
    expect(row.organization_id).toBeTruthy()
  }
})
