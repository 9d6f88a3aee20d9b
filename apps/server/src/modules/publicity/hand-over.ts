import type { handOverRoute } from '@guongsang/contract/publicity-hand-overs.ts'
import { HAND_OVER_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { FieldError } from '../../platform/errors.ts'
import { eventHeads } from '../events/index.ts'
import { exemplarHeads, mediaKit } from '../exemplars/index.ts'
import { organizationNames, organizationPaths } from '../organizations/index.ts'
import { entryOf, linkProblems } from './outreach-facts.ts'
import { block, line, refuseIf } from './typed.ts'
import { canHandOver, demand } from './outreach-policy.ts'
import { insertOutreach } from './outreach-store.ts'

type Asked = Parsed<typeof handOverRoute>['body']

/** Gửi cơ quan truyền thông: hồ sơ điển hình, lời mời đưa tin, văn bản cần tuyên truyền. Who received it is kept for good. */
export const handOver = (ctx: Ctx, asked: Asked): Promise<{ id: string }> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const recipients = [...new Set(asked.recipientIds)]
    const paths = await organizationPaths(tx, localityId, [asked.organizationId], ctx.today)
    const organizationPath = paths.get(asked.organizationId) ?? null
    demand(ctx.actor, canHandOver, { localityId, organizationPath })
    refuseIf([
      ...problemsOf(ctx, asked),
      ...(await linkProblems(ctx, tx, {
        fileIds: asked.fileIds,
        documentId: asked.documentId,
        organizations: recipients.map((id) => ({ field: 'recipientIds', id })),
      })),
    ])
    const profile = await demandThings(ctx, tx, asked)
    const row = {
      ...entryOf(ctx),
      kind: asked.kind,
      organization_id: asked.organizationId,
      title: line(asked.title)!,
      content: [block(asked.content), profile].filter((part) => part !== null).join('\n\n') || null,
      exemplar_id: asked.exemplarId,
      event_id: asked.eventId,
      document_id: asked.documentId,
      happens_on: asked.happensOn as Day | null,
      happens_at: line(asked.happensAt),
      place: line(asked.place),
      due_on: asked.dueOn as Day | null,
      contact: line(asked.contact),
      file_ids: asked.fileIds,
      sent_on: ctx.today,
      recalled_reason: null,
    }
    await insertOutreach(tx, 'hand_overs', [row])
    const empty = { received_on: null, received_by: null, declined_on: null, declined_reason: null }
    const sent = recipients.map((organization_id) => ({ organization_id, ...empty }))
    const of = { locality_id: localityId, hand_over_id: row.id }
    await insertOutreach(
      tx,
      'hand_over_recipients',
      sent.map((one) => ({ ...of, ...one })),
    )
    const names = await organizationNames(tx, localityId, recipients, ctx.today)
    await ctx.record(
      tx,
      'handed-over',
      { kind: 'hand-over', id: row.id },
      {
        kind: HAND_OVER_KINDS[row.kind].toLowerCase(),
        title: row.title,
        recipients: recipients.map((id) => names.get(id)).join('; '),
      },
    )
    return { id: row.id }
  })

/** What each kind is about, and that its days are still ahead. */
function problemsOf(ctx: Ctx, asked: Asked): FieldError[] {
  const problems: FieldError[] = []
  const say = (field: string, message: string) => problems.push({ field, message })
  if (asked.kind === 'profile' && asked.exemplarId === null)
    say('exemplarId', 'Chọn điển hình cần gửi hồ sơ.')
  if (asked.kind !== 'profile' && asked.exemplarId !== null)
    say('exemplarId', 'Chỉ hồ sơ điển hình mới kèm điển hình.')
  if (asked.kind === 'directive' && asked.documentId === null)
    say('documentId', 'Chọn văn bản cần tuyên truyền.')
  if (asked.kind === 'invitation') {
    if (asked.happensOn === null) say('happensOn', 'Ghi ngày diễn ra.')
    if (asked.happensOn !== null && asked.happensOn < ctx.today) say('happensOn', 'Ngày diễn ra đã qua.')
    if (asked.place === null) say('place', 'Ghi nơi diễn ra.')
  }
  if (asked.dueOn !== null && asked.dueOn < ctx.today) say('dueOn', 'Ngày cần xong đã qua.')
  return problems
}

/** Of an exemplar goes out what may be told of it, as it reads that day, and nothing where something is lacking; the event is known. */
async function demandThings(ctx: Ctx, tx: Tx, { exemplarId, eventId }: Asked): Promise<string | null> {
  const localityId = localityOf(ctx)
  if (eventId !== null && !(await eventHeads(tx, localityId, [eventId])).has(eventId))
    refuseIf([{ field: 'eventId', message: 'Không có sự kiện này. Hãy chọn lại.' }])
  if (exemplarId === null) return null
  const kit = await mediaKit(ctx, tx, exemplarId)
  const [exemplar] = (await exemplarHeads(tx, localityId, [exemplarId])).values()
  const paths = await organizationPaths(tx, localityId, [exemplar!.organizationId], ctx.today)
  demand(ctx.actor, canHandOver, {
    localityId,
    organizationPath: paths.get(exemplar!.organizationId) ?? null,
  })
  return [kit.summary, ...kit.story.map(({ heading, text }) => `${heading}: ${text}`)].join('\n\n')
}
