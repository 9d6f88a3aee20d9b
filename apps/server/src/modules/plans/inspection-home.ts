/** What inspections add to "Việc của tôi" and to the reminders: what a unit has to remedy, what the office has to check off. */
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { registerDeadlines } from '../../platform/deadlines.ts'
import { type HomeEntry, registerHomeProvider } from '../../platform/home.ts'
import { accountsWorkingIn } from '../identity/index.ts'
import { organizationNames } from '../organizations/index.ts'
import { canRecordInspections, canRemedyInspections } from './inspection-policy.ts'
import { countInspectionsWaiting, inspectionReach, readRemediesOwed } from './inspection-store.ts'
import type { Asking } from './reach.ts'
import { inspectionHref } from './take-inspection.ts'

const MENU = 'kiem-tra-don-vi'

registerHomeProvider({
  name: 'inspections',
  async list(tx, { actor, today }) {
    const { localityId } = actor
    if (localityId === null) return []
    const asking = { localityId, actor, today }
    return [...(await owedBy(tx, actor, asking)), ...(await waitingFor(tx, actor, asking))]
  },
})

async function owedBy(tx: Tx, actor: Actor, asking: Asking): Promise<HomeEntry[]> {
  if (!may(actor, canRemedyInspections)) return []
  const { localityId, today } = asking
  const { unitIds } = await inspectionReach(tx, asking)
  const owed = await readRemediesOwed(tx, localityId, unitIds)
  const units = owed.map(({ organization_id }) => organization_id)
  const names = await organizationNames(tx, localityId, units, today)
  return owed.map((row): HomeEntry => ({
    object: row.id,
    band: row.remedy_due_on! < today ? 'late' : 'owe',
    menu: MENU,
    kind: 'Khắc phục',
    title: row.demand!,
    place: names.get(row.organization_id) ?? null,
    dueOn: row.remedy_due_on,
    href: inspectionHref(row.id),
  }))
}

async function waitingFor(tx: Tx, actor: Actor, { localityId, today }: Asking): Promise<HomeEntry[]> {
  if (!may(actor, canRecordInspections, { localityId })) return []
  const { answered, late } = await countInspectionsWaiting(tx, localityId, today)
  const entry = (standing: string, many: number, title: string): HomeEntry[] =>
    many === 0
      ? []
      : [
          {
            object: standing,
            band: 'waiting',
            menu: MENU,
            many,
            kind: 'Kiểm tra',
            title: `${many} ${title}`,
            href: `/van-phong/${MENU}?trangthai=${standing}`,
          },
        ]
  return [
    ...entry('answered', answered, 'kết quả khắc phục chờ xác nhận'),
    ...entry('late', late, 'lần kiểm tra quá hạn khắc phục'),
  ]
}

registerDeadlines({
  name: 'inspections',
  async list(tx, localityId, today) {
    const owed = await readRemediesOwed(tx, localityId)
    const units = [...new Set(owed.map(({ organization_id }) => organization_id))]
    const people = await accountsWorkingIn(tx, localityId, units, canRemedyInspections, today)
    return owed.map((row) => ({
      object: { kind: 'inspection', id: row.id },
      accountIds: people.flatMap((one) =>
        one.organizationId === row.organization_id ? [one.accountId] : [],
      ),
      since: row.sent_on!,
      dueOn: row.remedy_due_on!,
      title: `Khắc phục sau kiểm tra: ${row.demand}`,
      href: inspectionHref(row.id),
    }))
  },
})
