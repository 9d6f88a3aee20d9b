/** What this module adds to "Việc của tôi": files waiting to be confirmed, units nobody answers for. */
import { may } from '../../platform/auth/policy.ts'
import { registerHomeProvider } from '../../platform/home.ts'
import { registerOpenImports } from '../../platform/imports/home-entries.ts'
import { countHeadless } from './home-queries.ts'
import { directorySubjects } from './import-kinds.ts'
import { canArrangeOrganizations, canImport } from './policy.ts'

registerOpenImports('imports', { policy: canImport, subjects: directorySubjects, page: 'nhap-du-lieu' })

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
        many: count,
        kind: 'Người đứng đầu',
        title: `${count} đơn vị chưa ghi người đứng đầu`,
        href: '/van-phong/don-vi',
      },
    ]
  },
})
