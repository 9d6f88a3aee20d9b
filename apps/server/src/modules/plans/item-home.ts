/** What duties add to "Việc của tôi": what a unit owes, what waits for its head, what the office has to receive or answer. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { itemStandingOn, SOON_DAYS } from '@guongsang/core/plans/item-standing.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type HomeEntry, registerHomeProvider } from '../../platform/home.ts'
import { readUnitFacts, type UnitFacts } from '../organizations/index.ts'
import {
  canAnswerQuestions,
  canApproveSubmissions,
  canDraftSubmissions,
  canReceiveSubmissions,
  mayForUnit,
} from './duty-policy.ts'
import { readItemsDue } from './item-home-queries.ts'
import type { ItemRead } from './item-queries.ts'
import { itemReachOf } from './item-reach.ts'
import { factsOf } from './item-rows.ts'
import { overlooks } from './policy.ts'
import { readWaiting } from './state-queries.ts'
import { itemHref } from './submission-news.ts'

registerHomeProvider({
  name: 'items',
  async list(tx, { actor, today }) {
    const { localityId } = actor
    if (localityId === null) return []
    const works = may(actor, canDraftSubmissions)
    const receives = may(actor, canReceiveSubmissions)
    if (!works && !receives) return []
    const reach = await itemReachOf(tx, { localityId, actor, today })
    return [
      ...(works ? await owedBy(tx, localityId, actor, reach.unitIds, today) : []),
      ...(await waitingFor(tx, localityId, actor, reach.receivesFor)),
    ]
  },
})

async function owedBy(
  tx: Tx,
  localityId: string,
  actor: Actor,
  unitIds: readonly string[],
  today: Day,
): Promise<HomeEntry[]> {
  const items = await readItemsDue(tx, localityId, unitIds, addDays(today, SOON_DAYS))
  const ids = [...new Set(items.map(({ organization_id }) => organization_id))]
  const units = await readUnitFacts(tx, localityId, ids, today)
  return items.flatMap((item) => {
    const unit = units.get(item.organization_id)
    return unit === undefined ? [] : [entryOf(item, unit, { localityId, actor, today })]
  })
}

interface For {
  localityId: string
  actor: Actor
  today: Day
}

function entryOf(item: ItemRead, unit: UnitFacts, { localityId, actor, today }: For): HomeEntry {
  const place = { localityId, id: unit.id, path: unit.path }
  const toApprove = item.state === 'with-head' && mayForUnit(actor, canApproveSubmissions, place)
  const { standing } = itemStandingOn(factsOf(item, unit.underCommittee), today)
  return {
    object: item.id,
    band: standing === 'late' ? 'late' : toApprove ? 'waiting' : 'owe',
    menu: 'viec-don-vi',
    kind: toApprove ? 'Duyệt' : item.state === 'returned' ? 'Trả lại' : 'Nộp',
    title: `${item.title}, ${item.period_label}`,
    place: unit.name,
    dueOn: item.last_day,
    href: itemHref(item.id),
  }
}

async function waitingFor(
  tx: Tx,
  localityId: string,
  actor: Actor,
  receivesFor: readonly string[],
): Promise<HomeEntry[]> {
  const answers = overlooks(actor, canAnswerQuestions, localityId)
  if (receivesFor.length === 0 && !answers) return []
  const { toReceive, questionsOpen } = await readWaiting(tx, localityId, receivesFor)
  const entries: HomeEntry[] = []
  if (toReceive > 0)
    entries.push({
      object: 'to-receive',
      band: 'waiting',
      menu: 'tiep-nhan',
      many: toReceive,
      kind: 'Tiếp nhận',
      title: `${toReceive} bài nộp chờ tiếp nhận`,
      href: '/van-phong/tiep-nhan',
    })
  if (answers && questionsOpen > 0)
    entries.push({
      object: 'questions',
      band: 'waiting',
      menu: 'vuong-mac',
      many: questionsOpen,
      kind: 'Trả lời',
      title: `${questionsOpen} vướng mắc chưa trả lời`,
      href: '/van-phong/vuong-mac?trangthai=open',
    })
  return entries
}
