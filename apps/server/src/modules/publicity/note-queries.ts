import { type Selectable, sql } from 'kysely'
import type { NoteTarget } from '@guongsang/core/publicity/note-targets.ts'
import type { Tx } from '../../platform/database/database.ts'
import {
  boundedCount,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
} from '../../platform/database/paging.ts'
import { type NoteReach, visibleNote } from './note-reach.ts'
import type { NoteAcknowledgementRow, NoteRow } from './outreach-tables.ts'

export type NoteRead = Selectable<NoteRow> & { acknowledged: number; acknowledged_at: Date | null }

const seen = (reach: NoteReach) => sql`from publicity.notes n
  where n.locality_id = ${reach.asking.localityId} and ${visibleNote(reach)}`

const columns = ({ asking: { actor } }: NoteReach) => sql`n.*,
  (select count(*) from publicity.note_acknowledgements k
    where k.locality_id = n.locality_id and k.note_id = n.id) as acknowledged,
  (select k.given_at from publicity.note_acknowledgements k where k.locality_id = n.locality_id and k.note_id = n.id
    and k.account_id = ${actor.accountId}) as acknowledged_at`

export async function readNotes(
  tx: Tx,
  reach: NoteReach,
  { target, ...asked }: PageAsked & { target?: NoteTarget | undefined },
): Promise<Page<NoteRead>> {
  const after = readCursor(asked.cursor, ['day', 'id'])
  const found = sql`${seen(reach)} ${target === undefined ? sql`` : sql`and ${target} = any(n.targets)`}`
  const begin = after ? sql`and (n.issued_on, n.id) < (${after[0]}::date, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<NoteRead>`select ${columns(reach)} ${found} ${begin}
    order by n.issued_on desc, n.id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ issued_on, id }) => [issued_on, id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, found)) }
}

export async function readNote(tx: Tx, reach: NoteReach, id: string): Promise<NoteRead | undefined> {
  const { rows } = await sql<NoteRead>`select ${columns(reach)} ${seen(reach)} and n.id = ${id}`.execute(tx)
  return rows[0]
}

/** Who took note, the latest first. */
export async function readAcknowledgements(
  tx: Tx,
  localityId: string,
  noteId: string,
  asked: PageAsked,
): Promise<Page<Selectable<NoteAcknowledgementRow>>> {
  const after = readCursor(asked.cursor, ['moment', 'id'])
  const found = sql`from publicity.note_acknowledgements k
    where k.locality_id = ${localityId} and k.note_id = ${noteId}`
  const begin = after
    ? sql`and (k.given_at, k.account_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``
  const { rows } = await sql<Selectable<NoteAcknowledgementRow>>`select k.* ${found} ${begin}
    order by k.given_at desc, k.account_id desc limit ${asked.limit + 1}`.execute(tx)
  const page = pageOf(
    rows,
    asked,
    ({ given_at, account_id }) => [given_at.toISOString(), account_id],
    (row) => row,
  )
  return { ...page, ...(await boundedCount(tx, asked, found)) }
}
