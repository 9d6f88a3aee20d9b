/** The bulk insert of the sample data: rows as they would be after the acts that made them. */
import type { Insertable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { insertContests as insertContestRows, insertCounts, replaceQuestions } from './contest-store.ts'
import { insertEntries, type WrittenEntry } from './entry-store.ts'
import { insertJurors, insertMarks, insertSeats } from './jury-store.ts'
import { insertProposals, insertWinners } from './result-store.ts'
import type {
  ContestRow,
  CountRow,
  JurorRow,
  MarkRow,
  ProposalRow,
  QuestionRow,
  SeatRow,
  WinnerRow,
} from './tables.ts'

type Sample<T> = Omit<Insertable<T>, 'locality_id'>

export interface SampleContests {
  contests: readonly Omit<Sample<ContestRow>, 'search_key'>[]
  questions: readonly Sample<QuestionRow>[]
  entries: readonly Omit<WrittenEntry, 'locality_id'>[]
  jurors: readonly Sample<JurorRow>[]
  seats: readonly Sample<SeatRow>[]
  marks: readonly Sample<MarkRow>[]
  winners: readonly Sample<WinnerRow>[]
  proposals: readonly Sample<ProposalRow>[]
  counts: readonly Sample<CountRow>[]
}

export async function insertContests(tx: Tx, localityId: string, sample: SampleContests): Promise<void> {
  const here = <T extends object>(rows: readonly T[]) =>
    rows.map((row) => ({ locality_id: localityId, ...row }))
  if (sample.contests.length === 0) return
  await insertContestRows(tx, here(sample.contests))
  for (const [contestId, rows] of Map.groupBy(here(sample.questions), (row) => row.contest_id))
    await replaceQuestions(tx, localityId, contestId, rows)
  await insertEntries(tx, here(sample.entries))
  if (sample.jurors.length > 0) await insertJurors(tx, here(sample.jurors))
  await insertSeats(tx, here(sample.seats))
  await insertMarks(tx, here(sample.marks))
  await insertWinners(tx, here(sample.winners))
  await insertProposals(tx, here(sample.proposals))
  if (sample.counts.length > 0) await insertCounts(tx, here(sample.counts))
}
