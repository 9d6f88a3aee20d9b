/** Which orientation notes somebody sees: those for everybody in the authorities, those for a force of his, all for who issues them. */
import { type Expression, sql, type SqlBool } from 'kysely'
import { forcesOf, type NoteTarget } from '@guongsang/core/publicity/note-targets.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Asking } from './asking.ts'
import { canIssueNotes } from './outreach-policy.ts'
import { forceKindsOf } from './speaker-queries.ts'

export interface NoteReach {
  asking: Asking
  forces: NoteTarget[]
  issues: boolean
}

export async function noteReachOf(tx: Tx, asking: Asking): Promise<NoteReach> {
  const { actor, localityId, today } = asking
  const kinds = await forceKindsOf(tx, localityId, actor.personId, today)
  return {
    asking,
    forces: forcesOf(
      actor.grants.map(({ role }) => role),
      kinds,
    ),
    issues: may(actor, canIssueNotes, { localityId }),
  }
}

/** On n (the note). */
export const visibleNote = ({ forces, issues }: NoteReach): Expression<SqlBool> =>
  issues
    ? sql<SqlBool>`true`
    : sql<SqlBool>`(n.confidentiality = 'open' or n.targets && ${[...forces]}::text[])`
