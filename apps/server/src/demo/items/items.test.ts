import { expect, test } from 'vitest'
import { buildLocality, demoLocalities } from '../build.ts'
import { buildExemplars } from '../exemplars/build-exemplars.ts'
import { buildItems } from './build-items.ts'

const samples = demoLocalities.map((source) => {
  const demo = buildLocality(source)
  const { exemplars } = buildExemplars(demo, [], false, [])
  return { slug: source.slug, exemplars, ...buildItems(demo, exemplars) }
})

test('every locality has items at each step, and what is on the portal tells of nobody who is not public', () => {
  for (const { items, exemplars } of samples) {
    expect(new Set(items.map(({ state }) => state)).size).toBe(10)
    const open = new Set(exemplars.filter(({ visibility }) => visibility === 'public').map(({ id }) => id))
    const told = items.flatMap(({ portal_at, exemplar_id }) =>
      portal_at === null || exemplar_id == null ? [] : [exemplar_id],
    )
    expect(told.length).toBeGreaterThan(5)
    expect(told.filter((id) => !open.has(id))).toEqual([])
  }
})

test('S004-II-1-a, S004-II-1-b1, S004-II-1-c, S004-II-1-d0, S004-II-1-dd1, S004-II-1-e, S004-II-1-f: each topic of Tân Biên’s plan is carried by items and counted, letters as printed', () => {
  const { items } = samples.find(({ slug }) => slug === 'tanbien')!
  const count = (code: string) => items.filter(({ topics }) => (topics as string[]).includes(code)).length
  const counts = ['tb-a', 'tb-b', 'tb-c', 'tb-d', 'tb-dd', 'tb-e', 'tb-f'].map(count)
  expect(counts.every((one) => one > 0)).toBe(true)
  const blocs = items.filter(({ topics }) => (topics as string[]).includes('tb-e'))
  expect(blocs.every(({ bloc_id }) => bloc_id !== null)).toBe(true)
})
