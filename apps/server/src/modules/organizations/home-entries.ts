/** What this module adds to "Việc của tôi": files waiting to be confirmed, units nobody answers for. */
import { may } from '../../platform/auth/policy.ts'
import { registerHomeProvider } from '../../platform/home.ts'
import { countHeadless, listOpenImports } from './home-queries.ts'
import { canArrangeOrganizations, canImport } from './policy.ts'

registerHomeProvider({
  name: 'imports',
  async list(tx, { actor }) {
    if (actor.localityId === null || !may(actor, canImport)) return []
    const open = await listOpenImports(tx, actor.localityId)
    return open.map((batch) => ({
      object: batch.id,
      band: 'waiting' as const,
      menu: 'nhap-du-lieu',
      kind: 'Nhập từ Excel',
      title: `${batch.file_name}: ${batch.row_count} dòng chờ xác nhận`,
      href: `/van-phong/nhap-du-lieu/${batch.id}`,
    }))
  },
})

registerHomeProvider({
  name: 'headless-organizations',
  async list(tx, { actor, today }) {
    if (actor.localityId === null || !may(actor, canArrangeOrganizations)) return []
    const count = await countHeadless(tx, actor.localityId, today)
    if (count === 0) return []
    return [
      {
        object: 'all',
        band: 'waiting' as const,
        menu: 'don-vi',
        kind: 'Người đứng đầu',
        title: `${count} đơn vị chưa ghi người đứng đầu`,
        href: '/van-phong/don-vi',
      },
    ]
  },
})
