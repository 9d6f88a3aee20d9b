/** Everything of a locality at once, as one value: what the sample data brings. What was recognised is in the ledger of works. */
import type { Insertable } from 'kysely'
import { chunksOf } from '../../platform/database/chunks.ts'
import type { Tx } from '../../platform/database/database.ts'
import { insertRecognizedWorks } from '../honours/index.ts'
import {
  insertInitiative,
  insertRecognitions,
  insertReplication,
  insertSharing,
  type Written,
} from './initiative-store.ts'
import { insertMarks, insertSession } from './session-store.ts'
import type {
  AgendaRow,
  AuthorRow,
  MarkRow,
  RecognitionRow,
  ReplicationRow,
  SessionMemberRow,
  SessionRow,
  SharedRow,
  SharingRow,
} from './tables.ts'

type Of<T> = Omit<Insertable<T>, 'locality_id'>

export interface SampleInitiatives {
  initiatives: { row: Omit<Written, 'locality_id'>; authors: Omit<Of<AuthorRow>, 'initiative_id'>[] }[]
  sessions: {
    row: Of<SessionRow>
    members: Omit<Of<SessionMemberRow>, 'session_id'>[]
    agenda: Omit<Of<AgendaRow>, 'session_id'>[]
    marks: Omit<Of<MarkRow>, 'session_id'>[]
  }[]
  recognitions: Of<RecognitionRow>[]
  sharing: { row: Of<SharingRow>; shared: Omit<Of<SharedRow>, 'activity_id'>[] }[]
  replications: Of<ReplicationRow>[]
}

export async function insertInitiatives(
  tx: Tx,
  localityId: string,
  sample: SampleInitiatives,
): Promise<void> {
  const here = { locality_id: localityId }
  for (const { row, authors } of sample.initiatives)
    await insertInitiative(
      tx,
      { ...row, ...here },
      authors.map((author) => ({ ...author, ...here, initiative_id: row.id })),
    )
  for (const { row, members, agenda, marks } of sample.sessions) {
    const inside = { ...here, session_id: row.id }
    await insertSession(
      tx,
      { ...row, ...here },
      members.map((member) => ({ ...member, ...inside })),
      agenda.map((item) => ({ ...item, ...inside })),
    )
    for (const some of chunksOf(marks))
      await insertMarks(
        tx,
        some.map((mark) => ({ ...mark, ...inside })),
      )
  }
  await insertRecognizedWorks(tx, localityId, worksOf(sample))
  await insertRecognitions(
    tx,
    sample.recognitions.map((one) => ({ ...one, ...here })),
  )
  for (const { row, shared } of sample.sharing)
    await insertSharing(
      tx,
      { ...row, ...here },
      shared.map((one) => ({ ...one, ...here, activity_id: row.id })),
    )
  for (const row of sample.replications) await insertReplication(tx, { ...row, ...here })
}

/** The first decision on an initiative makes it a work of its authors. */
function worksOf({ initiatives, recognitions }: SampleInitiatives) {
  const known = new Map(initiatives.map((one) => [one.row.id, one]))
  return recognitions.flatMap((recognition) => {
    const { row, authors } = known.get(recognition.initiative_id)!
    if (!recognition.work_id) return []
    return [
      {
        id: recognition.work_id,
        kind: row.kind === 'research' ? ('science-work' as const) : ('initiative' as const),
        title: row.title,
        year: row.season_year,
        scope: recognition.scope,
        decisionNumber: recognition.decision_number,
        decidedOn: recognition.decided_on,
        decidedBy: recognition.decided_by,
        recordedBy: recognition.recorded_by,
        personIds: authors.flatMap((author) => author.person_id ?? []),
      },
    ]
  })
}
