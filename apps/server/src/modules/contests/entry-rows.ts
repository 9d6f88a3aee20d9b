/** Rows of entries with their authors, names and marks: the same number of statements for three rows as for one. */
import type { EntryRow as Shown } from '@guongsang/contract/contests-entries.ts'
import { type EntryMark, markOf } from '@guongsang/core/contests/marking.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationNames } from '../organizations/index.ts'
import type { StoredContest } from './contest-store.ts'
import type { EntryRead } from './entry-queries.ts'
import { loadSeatsOf, type SeatRead } from './jury-store.ts'

/** Of one entry, from the seats that count: whoever stood aside gave nothing. */
export const markOfSeats = (seats: readonly SeatRead[], mostApart: number): EntryMark =>
  markOf(
    seats.flatMap(({ seat, total, aside_reason }) =>
      total === null || aside_reason !== null ? [] : [{ seat, total }],
    ),
    mostApart,
  )

export async function shownEntries(
  tx: Tx,
  contest: StoredContest,
  rows: readonly EntryRead[],
  on: Day,
): Promise<Shown[]> {
  const units = rows.flatMap(({ organization_id: id }) => id ?? [])
  const names = await organizationNames(tx, contest.locality_id, units, on)
  const ids = rows.map(({ id }) => id)
  const seats = Map.groupBy(await loadSeatsOf(tx, contest.locality_id, ids), (seat) => seat.entry_id)
  return rows.map((row) => shownEntry(contest, row, names, seats.get(row.id) ?? []))
}

function shownEntry(
  contest: StoredContest,
  row: EntryRead,
  names: ReadonlyMap<string, string>,
  seats: readonly SeatRead[],
): Shown {
  const mark = markOfSeats(seats, contest.most_apart)
  return {
    id: row.id,
    code: row.code,
    contest: { id: contest.id, name: contest.title },
    authorName: row.author_name,
    organization:
      row.organization_id === null
        ? null
        : { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
    category: contest.categories.find(({ code }) => code === row.category) ?? null,
    title: row.title,
    aboutName: row.about_name,
    source: row.source,
    round: row.round,
    receivedAt: row.received_at.toISOString(),
    state: row.state,
    maskNumber: row.mask_number,
    standing: row.mask_number === null || contest.kind === 'law-quiz' ? null : mark.kind,
    score:
      contest.kind === 'law-quiz'
        ? row.right_answers
        : mark.kind === 'settled'
          ? mark.hundredths / 100
          : null,
    likeness: row.likeness,
    inWatchList: row.exemplar_id !== null,
  }
}
