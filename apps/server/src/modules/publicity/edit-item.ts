import type { editItemRoute } from '@guongsang/contract/publicity-items.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { isOver } from '@guongsang/core/publicity/item-state.ts'
import { ITEM_STATES } from '@guongsang/contract/publicity-item-words.ts'
import { type Ctx, localityOf } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationPaths } from '../organizations/index.ts'
import { isWriter, itemObject, mayDecide, takeItem } from './item-access.ts'
import { canEditItems, mayWriteFor } from './item-policy.ts'
import { keyOf, portalKeyOf, saveItem } from './item-store.ts'
import { factsOf } from './item-typed.ts'

const labels = {
  form: 'hình thức',
  organization_id: 'đơn vị gửi',
  about_organization_id: 'đơn vị được nêu',
  subject_name: 'người được nêu',
  author_name: 'tác giả',
  channel_id: 'kênh',
  column_id: 'chuyên mục',
  topics: 'nội dung tuyên truyền',
  audiences: 'đối tượng',
  fields: 'lĩnh vực',
  movement_id: 'phong trào',
  exemplar_id: 'điển hình',
  follows_ho_chi_minh: 'học tập và làm theo Bác',
  photo_file_id: 'ảnh',
  photo_alt: 'mô tả ảnh',
  duration_seconds: 'thời lượng',
} as const

/** Sửa thông tin về tin, bài. Its words are written, not edited: each is an edition. */
export const editItem = (
  ctx: Ctx,
  id: string,
  { version, ...typed }: Parsed<typeof editItemRoute>['body'],
): Promise<void> =>
  ctx.transaction(async (tx) => {
    const localityId = localityOf(ctx)
    const before = await takeItem(
      ctx,
      tx,
      id,
      async (one) => isWriter(ctx, one) || (await mayDecide(ctx, tx, one, canEditItems)),
    )
    if (isOver(before.state))
      throw new AppError('publicity-item-state-refuses', { state: ITEM_STATES[before.state] })
    if (typed.organizationId !== before.organization_id) {
      const { organizationId } = typed
      const paths = await organizationPaths(tx, localityId, [organizationId], ctx.today)
      const path = paths.get(organizationId) ?? null
      if (!mayWriteFor(ctx.actor, { localityId, organizationId, path })) throw new AppError('forbidden')
    }
    const facts = await factsOf(ctx, tx, typed, before)
    await saveItem(tx, before, version, {
      ...facts,
      search_key: keyOf(before, facts),
      portal_key: before.portal_key === null ? null : portalKeyOf(before, facts),
    })
    const keys = Object.keys(labels) as (keyof typeof labels)[]
    const changed = keys.filter((key) => String(before[key] ?? '') !== String(facts[key] ?? ''))
    const words = changed.map((key) => labels[key]).join(', ') || 'thông tin khác'
    await ctx.record(tx, 'publicity-item-edited', itemObject(id), { title: before.title, changed: words })
  })
