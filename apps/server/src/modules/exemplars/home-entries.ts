/** What exemplars add to "Việc của tôi": citizens' suggestions, invitations to answer, those to be looked at again. */
import { may } from '../../platform/auth/policy.ts'
import { type HomeEntry, registerHomeProvider } from '../../platform/home.ts'
import { countReviewsDue } from './review-queries.ts'
import { countUnanswered } from './invitation-queries.ts'
import { canHandleSuggestions, canKeepExemplars } from './policy.ts'
import { reachOf } from './reach.ts'
import { countNewSuggestions } from './suggestion-store.ts'

const waiting = (many: number, entry: Omit<HomeEntry, 'band' | 'many' | 'kind'>): HomeEntry[] =>
  many === 0 ? [] : [{ band: 'waiting', kind: 'Điển hình', many, ...entry }]

registerHomeProvider({
  name: 'exemplars',
  async list(tx, { actor, today }) {
    const { localityId } = actor
    if (localityId === null) return []
    const suggested = may(actor, canHandleSuggestions) ? await countNewSuggestions(tx, localityId) : 0
    const entries = waiting(suggested, {
      object: 'suggestions',
      menu: 'nguoi-dan-gioi-thieu',
      title: `${suggested} lời giới thiệu của người dân chưa xem`,
      href: '/van-phong/nguoi-dan-gioi-thieu?state=received',
    })
    if (!may(actor, canKeepExemplars)) return entries
    const reach = await reachOf(tx, { localityId, actor, today })
    const invited = await countUnanswered(tx, reach)
    const due = await countReviewsDue(tx, reach)
    return [
      ...entries,
      ...waiting(invited, {
        object: 'invitations',
        menu: 'dien-hinh',
        title: `${invited} lời mời báo cáo kinh nghiệm chờ trả lời`,
        href: '/van-phong/dien-hinh/loi-moi?state=asked',
      }),
      ...waiting(due, {
        object: 'reviews',
        menu: 'dien-hinh',
        title: `${due} điển hình đến hạn theo dõi lại`,
        href: '/van-phong/dien-hinh?view=review-due',
      }),
    ]
  },
})
