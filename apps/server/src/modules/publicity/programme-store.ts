/** Loads and saves programmes with their lines and what was done of them. */
import { type Insertable, type Selectable, sql } from 'kysely'
import { chunksOf, insertsInto } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertOnce, saveVersioned } from '../../platform/database/versioned.ts'
import type { ProgrammeLineRow, ProgrammeResultRow, ProgrammeRow } from './channel-tables.ts'

export type StoredProgramme = Selectable<ProgrammeRow>
export type StoredLine = Selectable<ProgrammeLineRow>
export type StoredResult = Selectable<ProgrammeResultRow>

export const insertProgrammes = insertsInto('publicity.programmes')

export const lockProgramme = (tx: Tx, localityId: string, id: string): Promise<StoredProgramme | undefined> =>
  tx
    .selectFrom('publicity.programmes')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export async function hasProgramme(
  tx: Tx,
  localityId: string,
  year: number,
  organizationId: string,
): Promise<boolean> {
  const found = await tx
    .selectFrom('publicity.programmes')
    .select('id')
    .where('locality_id', '=', localityId)
    .where('year', '=', year)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  return found !== undefined
}

/** One for a unit and a year. */
export const insertProgramme = insertOnce('publicity.programmes')

export const saveProgramme = saveVersioned('publicity.programmes')

export const insertLines = insertsInto('publicity.programme_lines')

/** Lines that stay keep their id, so that what was done of them stays with them. */
export async function replaceLines(
  tx: Tx,
  localityId: string,
  programmeId: string,
  rows: readonly Insertable<ProgrammeLineRow>[],
): Promise<void> {
  const kept = rows.map(({ id }) => id)
  await sql`delete from publicity.programme_lines where locality_id = ${localityId}
    and programme_id = ${programmeId} and not id = any(${kept}::uuid[])`.execute(tx)
  for (const some of chunksOf(rows))
    await tx
      .insertInto('publicity.programme_lines')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['locality_id', 'id']).doUpdateSet((update) => ({
          month: update.ref('excluded.month'),
          position: update.ref('excluded.position'),
          content: update.ref('excluded.content'),
          form: update.ref('excluded.form'),
          channel_id: update.ref('excluded.channel_id'),
          topics: update.ref('excluded.topics'),
          audiences: update.ref('excluded.audiences'),
          quantity: update.ref('excluded.quantity'),
          in_charge: update.ref('excluded.in_charge'),
        })),
      )
      .execute()
}

export const linesOf = (tx: Tx, localityId: string, programmeId: string): Promise<StoredLine[]> =>
  tx
    .selectFrom('publicity.programme_lines')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('programme_id', '=', programmeId)
    .orderBy('month')
    .orderBy('position')
    .orderBy('id')
    .execute()

export const findLine = (tx: Tx, localityId: string, id: string): Promise<StoredLine | undefined> =>
  tx
    .selectFrom('publicity.programme_lines')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()

export const insertResults = insertsInto('publicity.programme_results')

export async function resultsOf(
  tx: Tx,
  localityId: string,
  programmeId: string,
): Promise<Map<string, StoredResult[]>> {
  const { rows } = await sql<StoredResult>`
    select r.* from publicity.programme_results r
    join publicity.programme_lines l on l.locality_id = r.locality_id and l.id = r.line_id
    where r.locality_id = ${localityId} and l.programme_id = ${programmeId}
    order by r.line_id, r.done_on, r.id`.execute(tx)
  return Map.groupBy(rows, (row) => row.line_id)
}
