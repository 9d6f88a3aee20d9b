import type { editExemplarRoute } from '@guongsang/contract/exemplars-changes.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { organizationPaths } from '../organizations/index.ts'
import { readTyped } from './exemplar-facts.ts'
import { labelBook } from './labels.ts'
import { AppError } from '../../platform/errors.ts'
import { canKeepExemplars, demand } from './policy.ts'
import { keysOf, saveExemplar, type StoredExemplar } from './store.ts'
import { mayEdit, takeLiving } from './take-exemplar.ts'

type Asked = Parsed<typeof editExemplarRoute>['body']

/** Sửa thông tin điển hình. Into another unit's care it goes only by somebody who answers for both. */
export const editExemplar = (ctx: Ctx, id: string, { version, ...typed }: Asked): Promise<void> =>
  ctx.transaction(async (tx) => {
    const { exemplar, reach } = await takeLiving(ctx, tx, id, canKeepExemplars)
    if (!mayEdit(reach, exemplar)) throw new AppError('exemplar-is-public')
    const { locality_id: localityId } = exemplar
    if (typed.organizationId !== exemplar.organization_id) {
      const paths = await organizationPaths(tx, localityId, [typed.organizationId], ctx.today)
      const organizationPath = paths.get(typed.organizationId) ?? null
      demand(ctx.actor, canKeepExemplars, { localityId, organizationPath })
    }
    const facts = await readTyped(ctx, tx, typed, await labelBook(tx, localityId), exemplar)
    await saveExemplar(tx, exemplar, version, { ...facts, ...keysOf(facts) })
    const changed = changedWords(exemplar, facts)
    if (changed !== '')
      await ctx.record(tx, 'exemplar-edited', { kind: 'exemplar', id }, { title: facts.title, changed })
  })

/** What a reader of the log calls the columns. */
const words = {
  title: 'tên',
  kind: 'loại',
  subject_name: 'đối tượng',
  organization_id: 'đơn vị',
  jurisdiction_id: 'địa bàn',
  comprehensive: 'phạm vi',
  fields: 'lĩnh vực',
  domains: 'hoạt động',
  found_on: 'ngày phát hiện',
  source: 'nguồn phát hiện',
  source_text: 'nguồn phát hiện',
  movement_id: 'phong trào',
  ground: 'căn cứ',
  promise: 'triển vọng',
  experience: 'kinh nghiệm',
  method: 'phương pháp',
  practice: 'cách làm',
  effect: 'hiệu quả',
  economic_value: 'giá trị kinh tế',
  social_meaning: 'ý nghĩa xã hội',
  flags: 'nhóm ưu tiên',
  photo_file_id: 'ảnh',
  photo_alt: 'lời tả ảnh',
} as const satisfies Partial<Record<keyof StoredExemplar, string>>

function changedWords(before: StoredExemplar, after: Partial<StoredExemplar>): string {
  const keys = Object.keys(words) as (keyof typeof words)[]
  const changed = keys.filter((key) => String(before[key] ?? '') !== String(after[key] ?? ''))
  return [...new Set(changed.map((key) => words[key]))].join(', ')
}
