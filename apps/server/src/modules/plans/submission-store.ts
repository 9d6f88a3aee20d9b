/** Loads and saves what units hand in. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { SubmissionRow } from './tables.ts'

export type Submission = Selectable<SubmissionRow>

export async function insertSubmissions(tx: Tx, rows: readonly Insertable<SubmissionRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.submissions')
      .values([...some])
      .execute()
}

/** The first edition first. */
export const loadSubmissions = (
  tx: Tx,
  localityId: string,
  itemIds: readonly string[],
): Promise<Submission[]> =>
  tx
    .selectFrom('plans.submissions')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`item_id = any(${[...itemIds]}::uuid[])`)
    .orderBy('item_id')
    .orderBy('edition')
    .execute()

export async function findSubmission(tx: Tx, localityId: string, id: string): Promise<Submission> {
  const submission = await tx
    .selectFrom('plans.submissions')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (submission === undefined) throw new AppError('submission-not-found', { id })
  return submission
}

export const saveSubmission = saveVersioned('plans.submissions')

/** What the units have reported for these duties, the latest edition of each item that the office has or has received. */
export async function readContributions(
  tx: Tx,
  localityId: string,
  asked: { organizationId: string; dutyIds: readonly string[] },
) {
  const { rows } = await sql<
    Pick<Submission, 'amount' | 'collectives' | 'individuals' | 'declared_none'> & {
      rule_id: string
      period_from: string
      period_to: string
    }
  >`
    select distinct on (i.id) i.rule_id, i.period_from, i.period_to, s.amount, s.collectives, s.individuals,
      s.declared_none
    from plans.obligation_items i
    join plans.submissions s on s.locality_id = i.locality_id and s.item_id = i.id
    where i.locality_id = ${localityId} and i.organization_id = ${asked.organizationId}
      and i.rule_id = any(${[...asked.dutyIds]}::uuid[]) and i.state in ('sent', 'accepted')
      and s.state in ('sent', 'accepted')
    order by i.id, s.edition desc`.execute(tx)
  return rows
}
