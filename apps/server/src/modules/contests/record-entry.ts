import type { recordEntryRoute } from '@guongsang/contract/contests-entries.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { findUsableFile } from '../files/index.ts'
import { lockContest } from './contest-store.ts'
import { demandNotBlind } from './demand-not-blind.ts'
import { refuse } from './errors.ts'
import { demandOpen, keepEntry, writingFacts } from './receive-entry.ts'
import { demandKind } from './take-contest.ts'

/** Nhập bài giấy: its text, or a scan from which the author's name was cut. */
export const recordEntry = (
  ctx: Ctx,
  id: string,
  { fileIds, ...typed }: Parsed<typeof recordEntryRoute>['body'],
  at: Date,
): Promise<{ id: string; code: string }> =>
  ctx.transaction(async (tx) => {
    const contest = await lockContest(tx, localityOf(ctx), id, 'share')
    demandKind(contest, 'writing')
    await demandNotBlind(ctx, tx, contest)
    demandOpen(ctx, contest)
    if (typed.text === '' && fileIds.length === 0)
      refuse('text', 'Nhập nội dung bài, hoặc đính kèm bản chụp.')
    for (const fileId of fileIds) await demandScan(ctx, tx, fileId)
    const facts = await writingFacts(ctx, tx, contest, typed)
    return keepEntry(ctx, tx, contest, { ...facts, file_ids: fileIds, source: 'office' }, at)
  })

/** A page as a picture, uploaded here: a document of a word processor carries its writer's name, another upload its own. */
async function demandScan(ctx: Ctx, tx: Tx, fileId: string): Promise<void> {
  const file = await findUsableFile(ctx, tx, fileId)
  if (file === undefined) refuse('fileIds', 'Không mở được một tệp đính kèm. Hãy bỏ tệp đó và đính lại.')
  if (file.purpose !== 'blind-scan' || file.format === 'docx' || file.format === 'xlsx')
    refuse('fileIds', 'Chỉ đính bản chụp đã rọc phách, tệp PDF hoặc ảnh, tải lên ở chính mục này.')
}
