import type { listSilentUnitsRoute } from '@guongsang/contract/publicity-statistics.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import {
  dayFrom,
  endOfQuarter,
  endOfYear,
  quarterOf,
  startOfYear,
  yearOf,
} from '@guongsang/core/kernel/day.ts'
import { communesAmong } from '@guongsang/core/publicity/forces.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { askingOf } from './asking.ts'
import { canViewStatistics } from './outreach-policy.ts'
import { readProducers, readShown } from './statistics-queries.ts'
import { unitsWorld } from './statistics-world.ts'

/** Ai im lặng: communes that brought nothing out in the quarter, units nobody told of in the year. */
export const listSilentUnits = (
  ctx: Ctx,
  asked: Parsed<typeof listSilentUnitsRoute>['query'],
): Promise<Ok<typeof listSilentUnitsRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, actor, today } = asking
    const year = asked.year ?? yearOf(today)
    const quarter = asked.quarter ?? (year === yearOf(today) ? quarterOf(today) : 4)
    const from = dayFrom(year, quarter * 3 - 2, 1)!
    const to = endOfQuarter(from)
    const { units, showable: all } = await unitsWorld(tx, asking)
    const seen = units.filter(({ path }) =>
      may(actor, canViewStatistics, { localityId, organizationPath: path }),
    )
    const producers = await readProducers(tx, asking, from, to)
    const pathOf = new Map(units.map((unit) => [unit.id, unit.path]))
    const within = (path: string) => producers.filter(({ id }) => pathOf.get(id)?.startsWith(path) === true)
    const communes = communesAmong(seen)
    const shown = new Set(await readShown(tx, localityId, startOfYear(from), endOfYear(from)))
    const showable = all.filter((unit) => seen.includes(unit))
    const silent = communes.flatMap(({ id, name, path }) => {
      const work = within(path)
      if (work.some(({ published }) => published > 0)) return []
      return [
        {
          organization: { id, name },
          activities: work.reduce((sum, one) => sum + one.activities, 0),
          lastOn: null,
        },
      ]
    })
    const before = await lastDays(silent.map(({ organization }) => organization.id))
    return {
      year,
      quarter,
      from,
      to,
      communes: silent.map((one) => ({ ...one, lastOn: before.get(one.organization.id) ?? null })),
      communesAll: communes.length,
      neverShown: showable.filter(({ id }) => !shown.has(id)).map(({ id, name }) => ({ id, name })),
      unitsAll: showable.length,
    }

    /** When each last brought something out, up to three years back. */
    async function lastDays(ids: readonly string[]): Promise<Map<string, string>> {
      const earlier = await readProducers(tx, asking, dayFrom(year - 3, 1, 1)!, to)
      return new Map(
        ids.flatMap((id) => {
          const days = earlier.flatMap((one) =>
            pathOf.get(one.id)?.startsWith(pathOf.get(id)!) ? (one.lastOn ?? []) : [],
          )
          return days.length === 0 ? [] : [[id, days.sort().at(-1)!] as const]
        }),
      )
    }
  })
