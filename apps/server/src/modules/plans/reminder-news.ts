/** Reminders as news: one for a unit and a day, that leads to the item, or to all that the unit owes. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Tx } from '../../platform/database/database.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { askingOf } from './access.ts'
import { canDraftSubmissions } from './duty-policy.ts'
import type { ItemRead } from './item-queries.ts'
import type { Reminder } from './reminder-store.ts'
import type { LateTask } from './running-queries.ts'
import { itemHref } from './submission-news.ts'

/** What is to be said about one item or task today. */
export interface Due {
  kind: Reminder['object_kind']
  id: string
  unit: string
  level: 'notice' | 'letter'
  rung: string
  sentence: string
  lastDay: Day
  what: ItemRead | LateTask
}

const LINES_MAX = 10

export async function tellUnits(ctx: Ctx, tx: Tx, due: readonly Due[]): Promise<void> {
  const { localityId, today } = askingOf(ctx)
  const units = Map.groupBy(due, ({ unit }) => unit)
  const accounts = Map.groupBy(
    await accountsWorkingIn(tx, localityId, [...units.keys()], canDraftSubmissions, today),
    ({ organizationId }) => organizationId,
  )
  for (const [unit, own] of units) {
    const [first] = own
    const lines = own.map((one) => `${labelOf(one)}: ${one.sentence}`)
    const more = lines.length > LINES_MAX ? [`và ${lines.length - LINES_MAX} việc khác`] : []
    await notify(ctx, tx, {
      accountIds: (accounts.get(unit) ?? []).map(({ accountId }) => accountId),
      kind: 'reminder',
      title: own.length === 1 ? `Nhắc: ${labelOf(first!)}` : `Nhắc ${own.length} việc theo kế hoạch`,
      detail: own.length === 1 ? first!.sentence : [...lines.slice(0, LINES_MAX), ...more].join('\n'),
      href: own.length === 1 ? hrefOf(first!) : `/van-phong/viec-don-vi/${unit}`,
      key: `plans:${unit}:${today}`,
    })
  }
}

const labelOf = ({ what, lastDay }: Due): string =>
  'period_label' in what ? `${what.title}, ${what.period_label}` : `${what.title} (hạn ${formatDay(lastDay)})`

const hrefOf = ({ kind, id }: Due): string => (kind === 'item' ? itemHref(id) : `/van-phong/nhiem-vu/${id}`)
