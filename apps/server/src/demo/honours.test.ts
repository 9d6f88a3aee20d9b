import { expect, test } from 'vitest'
import { testDatabase } from '../../../../tests/support/database.ts'
import { createClock } from '../platform/clock.ts'
import { demoDefaultDay } from './accounts.ts'
import { buildDemo } from './build.ts'
import { buildHonours } from './honours.ts'
import { previewLocalRule } from '../modules/honours/enact-local-rule.ts'
import { loadDemo } from './load.ts'

test('S003-II-2-1b: every sample locality has several hundred records, the same each time', async () => {
  const [first, again] = [buildDemo(), buildDemo()].map((demo) =>
    demo.map(({ directory }) => buildHonours(directory)),
  )
  expect(first).toEqual(again)
  for (const { awards, ratings, works } of first!) {
    expect(awards.length).toBeGreaterThan(300)
    expect(ratings.length).toBeGreaterThan(300)
    expect(works.length).toBeGreaterThan(40)
    // Whoever holds a title was rated for that year, and rated well.
    const rated = new Map(ratings.map((one) => [`${one.personId}/${one.year}`, one.rating]))
    for (const award of awards)
      expect(['HTTNV', 'HTXSNV']).toContain(rated.get(`${award.personId}/${award.year}`))
  }
  // Nothing of the invented regulation would have been refused.
  for (const { from, ...rule } of first!.flatMap(({ localRules }) => localRules))
    expect(previewLocalRule({ ...rule, from, to: null, checked: true, fileId: null }).kind).not.toBe(
      'refused',
    )
  const database = await testDatabase()
  await loadDemo(database, createClock(demoDefaultDay), () => {})
  const { rows } = await database.owner.query('select count(*)::int as rows from honours.awards')
  expect(rows[0]!['rows']).toBe(first!.reduce((sum, { awards }) => sum + awards.length, 0))
})
