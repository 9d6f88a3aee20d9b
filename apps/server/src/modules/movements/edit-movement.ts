import type { editMovementRoute } from '@guongsang/contract/movements.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { demandKeeperOf, takeMovement } from './access.ts'
import { saveFacts } from './movement-store.ts'
import { factsOf } from './typed-movement.ts'

const labels = {
  name: 'tên',
  aliases: 'tên gọi khác',
  kind: 'loại',
  level: 'cấp phát động',
  organization_id: 'đơn vị phát động',
  launched_by: 'nơi phát động',
  launched_on: 'ngày phát động',
  valid_from: 'ngày bắt đầu',
  valid_to: 'ngày kết thúc',
  parent_id: 'phong trào cấp trên',
  launch_document_id: 'văn bản phát động',
  plan_id: 'kế hoạch',
  is_focus: 'trọng tâm',
  follows_ho_chi_minh: 'học tập và làm theo Bác',
  content: 'nội dung',
  serves: 'nhiệm vụ phục vụ',
  resolution_ids: 'nghị quyết',
  indicator_ids: 'chỉ tiêu',
} as const

/** Sửa phong trào; kéo dài là sửa ngày kết thúc. */
export async function editMovement(
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editMovementRoute>['body'],
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const before = await takeMovement(ctx, tx, id)
    await demandKeeperOf(ctx, tx, typed.organizationId)
    const facts = await factsOf(ctx, tx, typed, before)
    await saveFacts(tx, before, version, facts)
    const keys = Object.keys(labels) as (keyof typeof labels)[]
    const changed = keys.filter((key) => String(before[key] ?? '') !== String(facts[key] ?? ''))
    await ctx.record(
      tx,
      'movement-edited',
      { kind: 'movement', id },
      { changed: changed.map((key) => labels[key]).join(', ') || 'không đổi nội dung' },
    )
  })
}
