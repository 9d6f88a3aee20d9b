/** Exemplars counted by year and by movement. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { firstPraise, fitting, ofBase } from './exemplar-queries.ts'
import type { Reach } from './reach.ts'

interface FoundInYear {
  year: number
  found: number
  fromBase: number
  commended: number
  medianDays: number | null
  followingHoChiMinh: number
}

/** The latest year first. */
export async function readFoundByYear(tx: Tx, reach: Reach): Promise<FoundInYear[]> {
  const { rows } = await sql<FoundInYear>`
    with f as (select e.found_on, e.follows_ho_chi_minh, ${ofBase} as of_base, ${firstPraise} as praised_on
      ${fitting(reach, { view: 'all' })})
    select extract(year from found_on)::int as year, count(*)::int as found,
      count(*) filter (where of_base)::int as "fromBase", count(praised_on)::int as commended,
      (percentile_cont(0.5) within group (order by greatest(0, praised_on - found_on))
        filter (where praised_on is not null))::int as "medianDays",
      count(*) filter (where follows_ho_chi_minh)::int as "followingHoChiMinh"
    from f group by 1 order by 1 desc`.execute(tx)
  return rows
}

/** Those in which most were found first. */
export async function readFoundByMovement(
  tx: Tx,
  reach: Reach,
): Promise<{ movementId: string; found: number; commended: number }[]> {
  const { rows } = await sql<{ movementId: string; found: number; commended: number }>`
    with f as (select e.movement_id, ${firstPraise} as praised_on ${fitting(reach, { view: 'all' })}
      and e.movement_id is not null)
    select movement_id as "movementId", count(*)::int as found, count(praised_on)::int as commended
    from f group by 1 order by 2 desc, 1 limit 100`.execute(tx)
  return rows
}
