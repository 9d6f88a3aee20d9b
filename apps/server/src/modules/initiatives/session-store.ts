/** Loads and saves sessions of the council, their members, agenda and marks. */
import { type Insertable, type Selectable, sql } from 'kysely'
import {
  type Page,
  type PageAsked,
  boundedCount,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import type { AgendaRow, MarkRow, SessionMemberRow, SessionRow } from './tables.ts'

export type Session = Selectable<SessionRow>
export type Member = Selectable<SessionMemberRow>
export type Mark = Selectable<MarkRow>

export async function insertSession(
  tx: Tx,
  session: Insertable<SessionRow>,
  members: readonly Insertable<SessionMemberRow>[],
  agenda: readonly Insertable<AgendaRow>[],
): Promise<void> {
  await tx.insertInto('initiatives.sessions').values(session).execute()
  await tx.insertInto('initiatives.session_members').values(members).execute()
  await tx.insertInto('initiatives.agenda').values(agenda).execute()
}

export async function findSession(tx: Tx, localityId: string, id: string): Promise<Session> {
  const { rows } = await sql<Session>`
    select * from initiatives.sessions where locality_id = ${localityId} and id = ${id}`.execute(tx)
  if (rows[0] === undefined) throw new AppError('council-session-not-found', { id })
  return rows[0]
}

/** Those who mark do not wait for each other; whoever counts or concludes waits for all of them. */
export async function lockSession(
  tx: Tx,
  localityId: string,
  id: string,
  how: 'share' | 'update',
): Promise<Session> {
  const { rows } = await sql<Session>`
    select * from initiatives.sessions where locality_id = ${localityId} and id = ${id}
    for ${sql.raw(how)}`.execute(tx)
  if (rows[0] === undefined) throw new AppError('council-session-not-found', { id })
  return rows[0]
}

export const saveSession = saveVersioned('initiatives.sessions')

export const loadMembers = (tx: Tx, localityId: string, sessionId: string): Promise<Member[]> =>
  tx
    .selectFrom('initiatives.session_members')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute()

export const savePresence = (tx: Tx, localityId: string, sessionId: string, present: readonly number[]) =>
  tx
    .updateTable('initiatives.session_members')
    .set({ present: sql<boolean>`position = any(${[...present]}::integer[])` })
    .where('locality_id', '=', localityId)
    .where('session_id', '=', sessionId)
    .execute()

export type AgendaItem = Selectable<AgendaRow> & {
  title: string
  kind: 'initiative' | 'solution' | 'research'
  organization_id: string
  likeness: number | null
}

export async function loadAgenda(tx: Tx, localityId: string, sessionId: string): Promise<AgendaItem[]> {
  const { rows } = await sql<AgendaItem>`
    select a.*, i.title, i.kind, i.organization_id, l.likeness
    from initiatives.agenda a
    join initiatives.initiatives i on i.locality_id = a.locality_id and i.id = a.initiative_id
    left join lateral (select max(likeness)::float8 as likeness from initiatives.likeness_findings
      where locality_id = a.locality_id and initiative_id = a.initiative_id
        and verdict is distinct from 'harmless') l on true
    where a.locality_id = ${localityId} and a.session_id = ${sessionId} order by a.position`.execute(tx)
  return rows
}

export async function saveResults(
  tx: Tx,
  localityId: string,
  sessionId: string,
  results: readonly Pick<AgendaItem, 'initiative_id' | 'result' | 'scope'>[],
): Promise<void> {
  for (const { initiative_id, result, scope } of results)
    await tx
      .updateTable('initiatives.agenda')
      .set({ result, scope })
      .where('locality_id', '=', localityId)
      .where('session_id', '=', sessionId)
      .where('initiative_id', '=', initiative_id)
      .execute()
}

export const loadMarks = (tx: Tx, localityId: string, sessionId: string): Promise<Mark[]> =>
  tx
    .selectFrom('initiatives.marks')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('session_id', '=', sessionId)
    .orderBy('initiative_id')
    .orderBy('member_position')
    .execute()

/** False: this member's mark on this initiative stands already, and stays. */
export async function insertMark(tx: Tx, mark: Insertable<MarkRow>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('initiatives.marks')
    .values(mark)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export const insertMarks = (tx: Tx, marks: readonly Insertable<MarkRow>[]) =>
  tx.insertInto('initiatives.marks').values(marks).execute()

export type SessionRead = Session & { initiatives: number; members: number }

export async function readSessions(
  tx: Tx,
  localityId: string,
  filter: { seasonYear?: number | undefined; state?: string | undefined },
  asked: PageAsked,
): Promise<Page<SessionRead>> {
  const after = readCursor(asked.cursor, ['number', 'id'])
  const fit = sql`from initiatives.sessions s where s.locality_id = ${localityId}
    ${filter.seasonYear === undefined ? sql`` : sql`and s.season_year = ${filter.seasonYear}`}
    ${filter.state === undefined ? sql`` : sql`and s.state = ${filter.state}`}`
  const begin = after ? sql`and (s.season_year, s.id) < (${after[0]}, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<SessionRead>`
    select s.*,
      (select count(*) from initiatives.agenda a where a.locality_id = s.locality_id and a.session_id = s.id) as initiatives,
      (select count(*) from initiatives.session_members m
        where m.locality_id = s.locality_id and m.session_id = s.id) as members
    ${fit} ${begin} order by s.season_year desc, s.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ season_year, id }) => [season_year, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, fit)) }
}

/** Results of concluded sessions for these initiatives. */
export async function concludedResults(
  tx: Tx,
  localityId: string,
  sessionId: string,
  ids: readonly string[],
): Promise<Map<string, Pick<AgendaItem, 'result' | 'scope'> & { purpose: Session['purpose'] }>> {
  const { rows } = await sql<
    Pick<AgendaItem, 'initiative_id' | 'result' | 'scope'> & { purpose: Session['purpose'] }
  >`
    select a.initiative_id, a.result, a.scope, s.purpose
    from initiatives.agenda a
    join initiatives.sessions s on s.locality_id = a.locality_id and s.id = a.session_id
    where a.locality_id = ${localityId} and a.session_id = ${sessionId} and s.state = 'concluded'
      and a.initiative_id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.initiative_id, row]))
}
