/** What contests add to "Việc của tôi": entries to be marked, entries to be checked. */
import { registerHomeProvider } from '../../platform/home.ts'
import { countUnchecked } from './contest-queries.ts'
import { countLeft } from './jury-queries.ts'
import { canHandleEntries, overlooks } from './policy.ts'

registerHomeProvider({
  name: 'contests',
  async list(tx, { actor }) {
    const { localityId, accountId } = actor
    if (localityId === null || accountId === null) return []
    const toMark = await countLeft(tx, localityId, accountId)
    const toCheck = overlooks(actor, canHandleEntries) ? await countUnchecked(tx, localityId) : []
    return [
      ...toMark.map(({ contest_id, title, count }) => ({
        object: `contest-marking/${contest_id}`,
        band: 'waiting' as const,
        menu: 'ban-cham',
        many: count,
        kind: 'Chấm thi',
        title: `${count} bài chờ bạn chấm`,
        place: title,
        href: '/van-phong/ban-cham',
      })),
      ...toCheck.map(({ contest_id, title, count }) => ({
        object: `contest-entries/${contest_id}`,
        band: 'waiting' as const,
        menu: 'cuoc-thi',
        many: count,
        kind: 'Cuộc thi',
        title: `${count} bài dự thi chờ kiểm tra`,
        place: title,
        href: `/van-phong/cuoc-thi/${contest_id}?muc=bai`,
      })),
    ]
  },
})
