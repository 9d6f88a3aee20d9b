/** Whom groups and named units mean on each of many days: the same few statements for one day and for thirty. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import { contains } from '@guongsang/core/kernel/period.ts'
import { type Addressable, resolveAddressees } from '@guongsang/core/organizations/addressees.ts'
import { successorsOn } from '@guongsang/core/organizations/succession.ts'
import type { Tx } from '../../platform/database/database.ts'
import { readBlocMemberships, readGroups, readPlacedOrganizations } from './addressed-queries.ts'
import { loadActs } from './succession-store.ts'

export interface AddressedOnDays {
  /** The members of a group that are active on the day; one that ended answers through its successors. */
  group(id: string, on: Day): string[]
  /** The unit itself while it is active, else those that stand in its place. */
  standing(id: string, on: Day): string[]
}

export async function addressedOnDays(
  tx: Tx,
  localityId: string,
  groupIds: readonly string[],
): Promise<AddressedOnDays> {
  const placed = await readPlacedOrganizations(tx, localityId)
  const memberships = await readBlocMemberships(tx, localityId)
  const groups = new Map((await readGroups(tx, localityId, groupIds)).map((group) => [group.id, group]))
  const acts = await loadActs(tx, localityId, 'organization')
  const days = new Map<Day, { all: Addressable[]; active: Set<string> }>()
  const onDay = (on: Day) => {
    const known = days.get(on)
    if (known !== undefined) return known
    const blocs = Map.groupBy(
      memberships.filter((one) => contains(one, on)),
      ({ organizationId }) => organizationId,
    )
    const all = placed
      .filter(({ placedFrom, placedTo }) => contains({ from: placedFrom, to: placedTo }, on))
      // Neither name nor order matters here: who belongs is asked, not how it is printed.
      .map(({ id, kind, level, from, to, path }) => {
        const blocIds = (blocs.get(id) ?? []).map(({ blocId }) => blocId)
        return { id, kind, level, from, to, path, blocIds, name: '', sortKey: '' }
      })
    const active = new Set(all.filter((one) => contains(one, on)).map(({ id }) => id))
    const made = { all, active }
    days.set(on, made)
    return made
  }
  const standing = (id: string, on: Day): string[] => {
    const { active } = onDay(on)
    if (active.has(id)) return [id]
    return successorsOn(id, acts, on).filter((one) => active.has(one))
  }
  return {
    standing,
    group(id, on) {
      const group = groups.get(id)
      if (group === undefined) return []
      if (group.state === 'frozen') return [...new Set(group.frozen.flatMap((one) => standing(one, on)))]
      return resolveAddressees(group.expression, onDay(on).all, on).ids
    },
  }
}
