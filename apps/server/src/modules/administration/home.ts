/** What waits for an administrator. */
import { may } from '../../platform/auth/policy.ts'
import { registerHomeProvider } from '../../platform/home.ts'
import { lastCheck } from './audit-queries.ts'
import { countJobs } from './jobs-shown.ts'
import { canReadAudit, canSteerJobs } from './policy.ts'

registerHomeProvider({
  name: 'dead-jobs',
  list: async (tx, { actor }) => {
    if (!may(actor, canSteerJobs)) return []
    const { dead } = await countJobs(tx, actor)
    if (dead === 0) return []
    return [
      {
        object: 'dead',
        band: 'late',
        menu: 'viec-nen',
        many: dead,
        kind: 'Việc chạy nền',
        title: `${dead} việc chạy nền bị hỏng, cần xem và cho chạy lại`,
        href: '/van-phong/quan-tri/viec-nen?trang-thai=dead',
      },
    ]
  },
})

registerHomeProvider({
  name: 'audit-faults',
  list: async (tx, { actor }) => {
    if (!may(actor, canSteerJobs) || !may(actor, canReadAudit)) return []
    const faults = (await lastCheck(tx, actor))?.faults ?? []
    if (faults.length === 0) return []
    return [
      {
        object: 'faults',
        band: 'late',
        menu: 'nhat-ky',
        many: faults.length,
        kind: 'Nhật ký',
        title: `Nhật ký có ${faults.length} chỗ không còn nguyên vẹn, cần kiểm tra ngay`,
        href: '/van-phong/quan-tri/nhat-ky',
      },
    ]
  },
})
