/** What waits for somebody: files that were looked at and neither confirmed nor left. */
import type { ImportSubject } from '@guongsang/contract/imports.ts'
import { may, type Policy } from '../auth/policy.ts'
import { registerHomeProvider } from '../home.ts'
import { registerTimeline } from '../timelines.ts'
import { listOpenImports, showImport } from './queries.ts'

/** `page`: the address of the screen, '/van-phong/<page>/<id>'; its first part is the entry of the menu. */
export function registerOpenImports(
  name: string,
  { policy, subjects, page }: { policy: Policy; subjects: readonly ImportSubject[]; page: string },
): void {
  registerHomeProvider({
    name,
    async list(tx, { actor }) {
      if (actor.localityId === null || !may(actor, policy)) return []
      const open = await listOpenImports(tx, actor.localityId, subjects)
      return open.map((batch) => ({
        object: batch.id,
        band: 'waiting' as const,
        menu: page.split('/')[0]!,
        kind: 'Nhập từ Excel',
        title: `${batch.file_name}: ${batch.row_count} dòng chờ xác nhận`,
        href: `/van-phong/${page}/${batch.id}`,
      }))
    },
  })
}

/** Whoever may see an import may see what happened to it. */
registerTimeline('import', async (ctx, tx, id) => {
  if (ctx.actor.localityId === null) return false
  return showImport(tx, ctx.actor.localityId, ctx.actor, id).then(
    () => true,
    () => false,
  )
})
