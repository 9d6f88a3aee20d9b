import { DraftTyped } from '@guongsang/contract/documents-drafts.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { draftDocument } from '../documents/index.ts'
import { standingAgencyOn } from '../organizations/index.ts'
import { ranksOf } from './nomination-rows.ts'
import { askingOf } from './reach.ts'
import { type NominationRead, readReceived } from './round-queries.ts'
import { insertForwardedLists, loadForwardedLists, saveRound, type StoredRound } from './round-store.ts'
import { takeRound } from './rounds.ts'

/** Chốt danh sách và soạn công văn gửi cấp trên: the list stays as it was sent, whatever is edited later. */
export const forwardRound = (
  ctx: Ctx,
  id: string,
  { version }: { version: number },
): Promise<{ listId: string; documentId: string }> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { round, next } = await takeRound(ctx, tx, id, { act: 'forward', version })
    const received = await readReceived(tx, asking, id)
    const open = received.filter(({ outcome }) => outcome === null).length
    if (open > 0) throw new AppError('outcomes-missing', { count: open })
    const chosen = received.filter(({ outcome }) => outcome === 'introduced')
    if (chosen.length === 0) throw new AppError('nobody-introduced')
    const ids = received.map((one) => one.id)
    const ranks = await ranksOf(tx, asking.localityId, id, ids)
    const document = await draftLetter(ctx, tx, round, chosen)
    const edition = ((await loadForwardedLists(tx, asking.localityId, id)).at(-1)?.edition ?? 0) + 1
    const listId = newId()
    await insertForwardedLists(tx, [
      {
        locality_id: asking.localityId,
        id: listId,
        round_id: id,
        edition,
        rows: JSON.stringify(chosen.map((one) => frozen(one, ranks.get(one.id)?.rank ?? null))),
        document_id: document.id,
        frozen_by: ctx.actor.name,
      },
    ])
    await saveRound(tx, round, version, { state: next })
    const words = { round: round.label, edition, count: chosen.length }
    await ctx.record(tx, 'round-forwarded', { kind: 'round', id }, words)
    return { listId, documentId: document.id }
  })

const frozen = (one: NominationRead, rank: number | null) => ({
  nominationId: one.id,
  title: one.title,
  subjectName: one.subject_name,
  organization: one.organization_name,
  achievement: one.brief.achievement,
  rank,
})

/** In the name of the standing agency; numbered and signed in the register. */
async function draftLetter(
  ctx: Ctx,
  tx: Tx,
  round: StoredRound,
  chosen: readonly NominationRead[],
): Promise<{ id: string }> {
  const agency = await standingAgencyOn(tx, round.locality_id, ctx.today)
  if (agency === null) throw new AppError('standing-agency-unknown')
  const list = chosen.map(({ subject_name, title }, at) => `${at + 1}. ${subject_name}: ${title}`)
  const paragraphs = [
    `Thực hiện ${round.label.charAt(0).toLowerCase()}${round.label.slice(1)}, cơ quan thường trực Hội đồng Thi đua - Khen thưởng đã tổng hợp, lựa chọn và giới thiệu ${chosen.length} điển hình tiên tiến (có trích ngang thành tích kèm theo):`,
    ...list,
    `Kính đề nghị ${round.sends_to ?? 'cơ quan cấp trên'} xem xét, tuyên truyền, nhân rộng.`,
  ]
  return draftDocument(
    ctx,
    tx,
    DraftTyped.parse({
      kind: 'letter',
      organizationId: agency.id,
      issuerId: agency.id,
      title: `Giới thiệu điển hình tiên tiến (${round.label})`,
      body: paragraphs.map((text) => ({ block: 'paragraph', text })),
    }),
  )
}
