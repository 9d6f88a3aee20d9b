import type { editInitiativeRoute } from '@guongsang/contract/initiatives.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { demandFor, takeInitiative } from './access.ts'
import { keysOf, replaceAuthors, saveInitiative } from './initiative-store.ts'
import { demandNext } from './move-initiative.ts'
import { canWriteInitiatives } from './policy.ts'
import { authorsOf, factsOf } from './typed-initiative.ts'

const labels = {
  title: 'tên',
  kind: 'loại',
  organization_id: 'đơn vị',
  investor: 'chủ đầu tư',
  field: 'lĩnh vực',
  season: 'mùa xét',
  season_year: 'năm',
  summary: 'nội dung',
  before_text: 'tình trạng trước',
  novelty: 'tính mới',
  effect: 'hiệu quả',
  benefit_amount: 'số tiền làm lợi',
  benefit_basis: 'cách tính',
  conditions: 'điều kiện',
  confidential_parts: 'phần bảo mật',
  applied_where: 'nơi áp dụng',
  first_users: 'người áp dụng lần đầu',
  first_applied_on: 'ngày áp dụng lần đầu',
} as const

/** Sửa đơn khi chưa nộp hoặc bị trả lại. */
export async function editInitiative(
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editInitiativeRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const before = await takeInitiative(ctx, tx, id, canWriteInitiatives)
    demandNext(before, 'edit')
    await demandFor(ctx, tx, typed.organizationId, canWriteInitiatives)
    const facts = await factsOf(ctx, tx, typed)
    const authors = await authorsOf(ctx, tx, id, typed)
    const filled = { ...before, ...facts, benefit_amount: null }
    await saveInitiative(tx, before, version, { ...facts, ...keysOf(filled, authors) })
    await replaceAuthors(tx, localityOf(ctx), id, authors)
    const keys = Object.keys(labels) as (keyof typeof labels)[]
    const changed = keys.filter((key) => String(before[key] ?? '') !== String(facts[key] ?? ''))
    await ctx.record(
      tx,
      'initiative-edited',
      { kind: 'initiative', id },
      { changed: changed.map((key) => labels[key]).join(', ') || 'tác giả, tệp' },
    )
  })
}
