/** Loads and saves tasks, their parties, logs and outputs. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { TaskLogRow, TaskOutputRow, TaskPartyRow, TaskRow } from './tables.ts'

export type Task = Selectable<TaskRow>
export type Party = Selectable<TaskPartyRow>

export async function insertTasks(tx: Tx, rows: readonly Insertable<TaskRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.tasks')
      .values([...some])
      .execute()
}

export async function insertParties(tx: Tx, rows: readonly Insertable<TaskPartyRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.task_parties')
      .values([...some])
      .execute()
}

export const loadTasks = (tx: Tx, localityId: string, planId: string): Promise<Task[]> =>
  tx
    .selectFrom('plans.tasks')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute()

export async function lockTask(tx: Tx, localityId: string, id: string): Promise<Task> {
  const task = await tx
    .selectFrom('plans.tasks')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (task === undefined) throw new AppError('task-not-found', { id })
  return task
}

export const saveTask = saveVersioned('plans.tasks')

export const loadParties = (tx: Tx, localityId: string, taskIds: readonly string[]): Promise<Party[]> =>
  tx
    .selectFrom('plans.task_parties')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`task_id = any(${[...taskIds]}::uuid[])`)
    .orderBy('task_id')
    .orderBy('position')
    .execute()

export const removeParties = (tx: Tx, localityId: string, taskIds: readonly string[]) =>
  tx
    .deleteFrom('plans.task_parties')
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`task_id = any(${[...taskIds]}::uuid[])`)
    .execute()

/** Tasks of a draft, with what hung on them: a duty stays in the plan without its task. */
export async function removeTasks(tx: Tx, localityId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const among = (column: 'id' | 'task_id') => sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`
  await tx
    .updateTable('plans.obligation_rules')
    .set({ task_id: null })
    .where('locality_id', '=', localityId)
    .where(among('task_id'))
    .execute()
  await tx
    .deleteFrom('plans.task_outputs')
    .where('locality_id', '=', localityId)
    .where(among('task_id'))
    .execute()
  await removeParties(tx, localityId, ids)
  await tx.deleteFrom('plans.tasks').where('locality_id', '=', localityId).where(among('id')).execute()
}

/** New tasks, and known ones with another text. */
export async function writeTasks(tx: Tx, rows: readonly Insertable<TaskRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.tasks')
      .values([...some])
      .onConflict((conflict) =>
        conflict.columns(['locality_id', 'id']).doUpdateSet((eb) => ({
          section_id: eb.ref('excluded.section_id'),
          position: eb.ref('excluded.position'),
          grouping: eb.ref('excluded.grouping'),
          ordinal: eb.ref('excluded.ordinal'),
          title: eb.ref('excluded.title'),
          due_kind: eb.ref('excluded.due_kind'),
          due_on: eb.ref('excluded.due_on'),
          due_inclusive: eb.ref('excluded.due_inclusive'),
          due_text: eb.ref('excluded.due_text'),
          condition: eb.ref('excluded.condition'),
          year_about: eb.ref('excluded.year_about'),
          year_of: eb.ref('excluded.year_of'),
          year_for: eb.ref('excluded.year_for'),
          school_year: eb.ref('excluded.school_year'),
          yearly: eb.ref('excluded.yearly'),
          strength: eb.ref('excluded.strength'),
          output_kind: eb.ref('excluded.output_kind'),
          accountable_name: eb.ref('excluded.accountable_name'),
          state_reason: eb.ref('excluded.state_reason'),
          version: sql`plans.tasks.version + 1`,
        })),
      )
      .execute()
}

export const acceptParty = (
  tx: Tx,
  { locality_id: localityId, task_id: taskId, position }: Party,
  by: string,
) =>
  tx
    .updateTable('plans.task_parties')
    .set({ accepted_at: sql`now()`, accepted_by: by })
    .where('locality_id', '=', localityId)
    .where('task_id', '=', taskId)
    .where('position', '=', position)
    .execute()

export async function insertLogs(tx: Tx, rows: readonly Insertable<TaskLogRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.task_logs')
      .values([...some])
      .execute()
}

export async function insertOutputs(tx: Tx, rows: readonly Insertable<TaskOutputRow>[]): Promise<void> {
  for (const some of chunksOf(rows))
    await tx
      .insertInto('plans.task_outputs')
      .values([...some])
      .execute()
}

export const findOutput = (
  tx: Tx,
  localityId: string,
  by: { id: string } | { task_id: string; object_kind: string; object_id: string },
): Promise<Selectable<TaskOutputRow> | undefined> =>
  tx
    .selectFrom('plans.task_outputs')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where((eb) => eb.and(by))
    .executeTakeFirst()

/** The tasks that this brought forth, locked in one order. */
export async function lockTasksOfOutput(
  tx: Tx,
  localityId: string,
  { object_kind: kind, object_id: id }: Pick<TaskOutputRow, 'object_kind' | 'object_id'>,
): Promise<Task[]> {
  const { rows } = await sql<Task>`
    select t.* from plans.tasks t where t.locality_id = ${localityId} and t.id in (
      select o.task_id from plans.task_outputs o
      where o.locality_id = ${localityId} and o.object_kind = ${kind} and o.object_id = ${id})
    order by t.id for update`.execute(tx)
  return rows
}

export const removeOutput = (tx: Tx, localityId: string, id: string) =>
  tx.deleteFrom('plans.task_outputs').where('locality_id', '=', localityId).where('id', '=', id).execute()
