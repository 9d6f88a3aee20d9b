import type { RolloutUnit, showRolloutRoute } from '@guongsang/contract/documents-rollout.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { compareKeys, titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { organizationNames } from '../organizations/index.ts'
import { askingOf, reachOf, seesDeliveries } from './reach.ts'
import { findVisible } from './register-store.ts'
import { type HeldAbout, heldAbout } from './rollout-sources.ts'
import { type Reached, readCarryingOut, readReached } from './rollout-queries.ts'

/** Triển khai: everything is read from ties, deliveries and events; nothing of it is kept a second time. */
export const showRollout = (ctx: Ctx, id: string): Promise<Ok<typeof showRolloutRoute>> =>
  ctx.transaction(async (tx) => {
    const asking = askingOf(ctx)
    const { localityId, today } = asking
    const reach = await reachOf(tx, asking)
    const document = await findVisible(tx, localityId, reach, id)
    if (document === undefined) throw new AppError('document-not-found', { id })
    const carrying = await readCarryingOut(tx, localityId, reach, id)
    const all = [document, ...carrying]
    const events = await heldAbout(
      tx,
      asking,
      all.map((one) => one.id),
    )
    // How far a document came is the business of who sent it, as on its own page.
    const followed = all.filter((one) => seesDeliveries(reach, one)).map((one) => one.id)
    const units = unitsOf(await readReached(tx, localityId, followed), events)
    const named = [...units.keys(), ...events.map(({ organizationId }) => organizationId)]
    const names = await organizationNames(tx, localityId, named, today)
    const nameOf = (unitId: string) => ({ id: unitId, name: names.get(unitId) ?? '' })
    return {
      documentCount: carrying.length,
      events: events.map(({ organizationId, attendedBy: _, ...event }) => ({
        ...event,
        organization: nameOf(organizationId),
      })),
      units: [...units]
        .map(([unitId, figures]) => ({ organization: nameOf(unitId), ...figures }))
        .toSorted(byName),
    }
  })

type Figures = Omit<RolloutUnit, 'organization'>

function unitsOf(reached: readonly Reached[], events: readonly HeldAbout[]): Map<string, Figures> {
  const units = new Map<string, Figures>(
    reached.map(({ organization_id, ...figures }) => [organization_id, { ...figures, attended: 0 }]),
  )
  for (const unitId of events.flatMap(({ attendedBy }) => attendedBy)) {
    const known = units.get(unitId) ?? { sent: 0, opened: 0, acknowledged: 0, attended: 0 }
    units.set(unitId, { ...known, attended: known.attended + 1 })
  }
  return units
}

const byName = (a: RolloutUnit, b: RolloutUnit): number =>
  compareKeys(titleSortKey(a.organization.name), titleSortKey(b.organization.name)) ||
  compareKeys(a.organization.id, b.organization.id)
