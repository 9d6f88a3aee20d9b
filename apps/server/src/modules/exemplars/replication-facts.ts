/** What is typed of a replication. */
import type { addReplicationRoute } from '@guongsang/contract/exemplars-life.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { block, dayProblems, line, linkProblems, refuseIf } from './life-facts.ts'

export type ReplicationAsked = Parsed<typeof addReplicationRoute>['body']

export async function readReplication(
  ctx: Ctx,
  tx: Tx,
  asked: ReplicationAsked,
  known: readonly string[] = [],
) {
  const { organizationId, partnerIds, fileIds, since, endedOn } = asked
  const problems = [
    ...dayProblems(ctx, { since, endedOn }),
    ...(await linkProblems(ctx, tx, { organizationId, partnerIds, fileIds, known })),
  ]
  if (endedOn !== null && endedOn < since)
    problems.push({ field: 'endedOn', message: 'Ngày dừng đứng trước ngày bắt đầu.' })
  if ((endedOn !== null) !== (asked.state === 'stopped'))
    problems.push({ field: 'endedOn', message: 'Đã dừng thì ghi ngày dừng; chưa dừng thì để trống.' })
  refuseIf(problems)
  return {
    kind: asked.kind,
    organization_id: organizationId,
    by_name: line(asked.byName)!,
    since: since as Day,
    scale: line(asked.scale),
    goal: line(asked.goal),
    result: block(asked.result),
    state: asked.state,
    ended_on: endedOn as Day | null,
    file_ids: [...new Set(fileIds)],
    partner_ids: [...new Set(partnerIds)],
  }
}
