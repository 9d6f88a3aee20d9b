/** Theo dõi sau công nhận: who is due to be looked at again. */
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { fitting } from './exemplar-queries.ts'
import { keptBy, type Reach } from './reach.ts'

/** Of those the actor answers for. */
export async function countReviewsDue(tx: Tx, reach: Reach): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count ${fitting(reach, { view: 'review-due' })} and ${keptBy(reach)}`.execute(tx)
  return rows[0]!.count
}

export interface ReviewDue {
  id: string
  title: string
  organizationId: string
  dueOn: Day
}

/** Whose day came between two days, so that a reminder that did not run is made up for. */
export async function reviewsDue(
  tx: Tx,
  localityId: string,
  { from, to }: { from: Day; to: Day },
): Promise<ReviewDue[]> {
  const { rows } = await sql<ReviewDue>`
    select id, title, organization_id as "organizationId", review_due_on as "dueOn" from exemplars.exemplars
    where locality_id = ${localityId} and review_due_on >= ${from} and review_due_on <= ${to}
      and stage not in ('dropped', 'withdrawn')
    order by organization_id, review_due_on, id`.execute(tx)
  return rows
}
