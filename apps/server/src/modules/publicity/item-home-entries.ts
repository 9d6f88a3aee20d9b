/** What items add to "Việc của tôi": what was sent to be decided, what is to be set right, what came back. */
import { registerHomeProvider } from '../../platform/home.ts'
import { may } from '../../platform/auth/policy.ts'
import { countWaiting } from './item-queries.ts'
import { canEditItems, canWriteItems } from './item-policy.ts'

registerHomeProvider({
  name: 'publicity-items',
  async list(tx, { actor, today }) {
    const { localityId } = actor
    if (localityId === null || !may(actor, canWriteItems)) return []
    const decides = may(actor, canEditItems, { localityId })
    const counts = await countWaiting(tx, { localityId, actor, today }, decides)
    const entry = (view: string, many: number, title: string, menu: string, band: 'waiting' | 'owe') =>
      many === 0
        ? []
        : [
            {
              object: `publicity-items/${view}`,
              band,
              menu,
              many,
              kind: 'Tin, bài',
              title,
              href: `/van-phong/tin-bai?${view}`,
            },
          ]
    return [
      ...entry(
        'che-do=cho-dang',
        counts.queue,
        `${counts.queue} tin, bài chờ duyệt, chờ đăng`,
        'tin-bai',
        'waiting',
      ),
      ...entry(
        'che-do=can-sua',
        counts.setRight,
        `${counts.setRight} tin, bài còn nơi phải sửa, phải gỡ`,
        'tin-bai',
        'owe',
      ),
      ...entry(
        'buoc=returned',
        counts.returned,
        `${counts.returned} tin, bài bị trả lại, chờ viết thêm`,
        'tin-bai',
        'owe',
      ),
    ]
  },
})
