/** A typed activity as a row: what core asks of its kind, and that everything it points at is there. */
import type { logActivityRoute } from '@guongsang/contract/publicity-outreach.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { cleanText } from '@guongsang/core/kernel/vietnamese/clean.ts'
import { activityProblems } from '@guongsang/core/publicity/activity.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { exemplarHeads } from '../exemplars/index.ts'
import { movementHeads } from '../movements/index.ts'
import { demandPublicityLabels, publicityLabelBook } from './channel-labels.ts'
import { askingOf } from './asking.ts'
import { demandFor, linkProblems } from './outreach-facts.ts'
import { block, line, refuseIf } from './typed.ts'
import { canLogForUnits } from './outreach-policy.ts'
import { forceMembers } from './speaker-queries.ts'

export type ActivityAsked = Parsed<typeof logActivityRoute>['body']

export async function readActivity(ctx: Ctx, tx: Tx, asked: ActivityAsked, known: readonly string[] = []) {
  await demandFor(ctx, tx, asked.organizationId, canLogForUnits)
  const row = {
    kind: asked.kind,
    organization_id: asked.organizationId,
    content: cleanText(asked.content),
    held_on: asked.heldOn as Day,
    until: asked.until as Day | null,
    place: line(asked.place),
    member_id: asked.memberId,
    topics: asked.topics,
    audiences: asked.audiences,
    quantity: asked.quantity,
    reached: asked.reached,
    members_reached: asked.membersReached,
    follows_ho_chi_minh: asked.followsHoChiMinh,
    movement_ids: asked.movementIds,
    exemplar_ids: asked.exemplarIds,
    event_id: asked.eventId,
    note: block(asked.note),
    file_ids: asked.fileIds,
  }
  const told = {
    kind: row.kind,
    heldOn: row.held_on,
    until: row.until,
    hasSpeaker: row.member_id !== null,
    place: row.place,
    quantity: row.quantity,
    reached: row.reached,
    membersReached: row.members_reached,
  }
  refuseIf([
    ...activityProblems(told, ctx.today),
    ...(await pointerProblems(ctx, tx, asked)),
    ...(await linkProblems(ctx, tx, { fileIds: asked.fileIds, known })),
  ])
  return row
}

async function pointerProblems(ctx: Ctx, tx: Tx, asked: ActivityAsked): Promise<FieldError[]> {
  const { localityId, today } = askingOf(ctx)
  const book = await publicityLabelBook(tx, localityId)
  demandPublicityLabels(book, [
    ...asked.topics.map((code) => ({ field: 'topics', list: 'topic' as const, code })),
    ...asked.audiences.map((code) => ({ field: 'audiences', list: 'audience' as const, code })),
  ])
  const problems: FieldError[] = []
  if (asked.memberId !== null) {
    const [member] = await forceMembers(tx, localityId, [asked.memberId])
    const spoke =
      member !== undefined &&
      member.validFrom <= asked.heldOn &&
      asked.heldOn <= (member.validTo ?? asked.heldOn)
    if (!spoke)
      problems.push({
        field: 'memberId',
        message: 'Người này không ở trong lực lượng tuyên truyền vào ngày đó.',
      })
  }
  const movements = await movementHeads(tx, localityId, asked.movementIds, today)
  if (asked.movementIds.some((id) => !movements.has(id)))
    problems.push({ field: 'movementIds', message: 'Không có phong trào này. Hãy chọn lại.' })
  const exemplars = await exemplarHeads(tx, localityId, asked.exemplarIds)
  if (asked.exemplarIds.some((id) => !exemplars.has(id)))
    problems.push({ field: 'exemplarIds', message: 'Không có điển hình này. Hãy chọn lại.' })
  return problems
}
