import { markOf } from '@guongsang/core/contests/marking.ts'
import { conflictOf } from '@guongsang/core/contests/seating.ts'
import { expect, test } from 'vitest'
import { buildDemo } from '../build.ts'
import { buildContests } from './build-contests.ts'

const all = buildDemo().map((demo) => ({ slug: demo.directory.locality.slug, ...buildContests(demo) }))

test('every locality has contests at each step, with jurors who are bound to nobody they mark', () => {
  for (const { slug, contests, entries, jurors, seats } of all) {
    expect([slug, contests.map(({ state }) => state)]).toEqual([
      slug,
      ['prized', 'marking', 'launched', 'launched', 'launched', 'called-off'],
    ])
    expect(new Set(jurors.map(({ account_id }) => account_id)).size).toBe(4)
    for (const { entry_id, account_id } of seats) {
      const entry = entries.find(({ id }) => id === entry_id)!
      const juror = jurors.find((one) => one.account_id === account_id)!
      const author = { name: entry.author_name, organizationId: entry.organization_id ?? null }
      expect(
        conflictOf(
          { ...juror, accountId: account_id, organizationId: juror.organization_id ?? null },
          author,
        ),
      ).toBeNull()
    }
  }
})

test('one entry waits for the third juror, one is found to be a copy, and winners are proposed with whom they wrote about', () => {
  for (const { entries, seats, marks, winners, proposals } of all) {
    const standing = Map.groupBy(seats, ({ entry_id }) => entry_id)
    const kinds = [...standing].map(([id, own]) => {
      const given = own.flatMap(({ account_id, seat }) => {
        const mark = marks.find((one) => one.entry_id === id && one.account_id === account_id)
        return mark === undefined ? [] : [{ seat, total: mark.total }]
      })
      return markOf(given, 20).kind
    })
    expect(kinds.filter((kind) => kind === 'third-needed')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'settled')).toHaveLength(14)
    expect(entries.filter(({ likest_id }) => likest_id != null)).toHaveLength(1)
    expect(proposals).toHaveLength(winners.length * 2)
    expect(winners.length).toBeGreaterThanOrEqual(6)
  }
})
