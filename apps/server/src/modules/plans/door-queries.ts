/** What other modules ask about plans by id. */
import { sql } from 'kysely'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Asking, reachOf } from './reach.ts'
import { visibleTo } from './reach-queries.ts'

export async function planTitles(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from plans.plans
    where locality_id = ${localityId} and id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** Those the actor sees. */
export async function seenPlanTitles(
  tx: Tx,
  asking: Asking,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; title: string }>`
    select p.id, p.title from plans.plans p where p.locality_id = ${asking.localityId}
      and p.id = any(${[...ids]}::uuid[]) and ${visibleTo(await reachOf(tx, asking))}`.execute(tx)
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export interface SeenIndicator {
  id: string
  planId: string
  name: string
  year: number
  /** 'ít nhất 85 %'; empty while no target is set. */
  goal: string
}

/** Chỉ tiêu of plans the actor sees, the latest year first. */
export async function seenIndicators(
  tx: Tx,
  asking: Asking,
  ids: readonly string[],
): Promise<SeenIndicator[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<IndicatorRead>`
    select ${indicatorColumns} from plans.indicators i
    join plans.plans p on p.locality_id = i.locality_id and p.id = i.plan_id
    where i.locality_id = ${asking.localityId} and i.id = any(${[...ids]}::uuid[])
      and ${visibleTo(await reachOf(tx, asking))}
    order by i.year desc, i.plan_id, i.position, i.id`.execute(tx)
  return rows.map(shownIndicator)
}

interface IndicatorRead {
  id: string
  planId: string
  name: string
  year: number
  aim: string
  target: number | null
  measure: string
}

const indicatorColumns = sql`i.id, i.plan_id as "planId", i.name, i.year, i.aim, i.target::float8 as target,
  i.unit_of_measure as measure`

const shownIndicator = ({ aim, target, measure, ...indicator }: IndicatorRead): SeenIndicator => ({
  ...indicator,
  goal:
    target === null
      ? ''
      : `${aim === 'at-least' ? 'ít nhất' : 'không quá'} ${formatNumber(target, { decimals: 3 })} ${measure}`,
})
