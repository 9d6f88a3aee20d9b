/** Items of a locality at once, as one value: what the sample data brings. */
import type { Insertable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import * as store from './item-store.ts'
import type * as rows from './item-tables.ts'
import { insertPackage, insertPicks } from './pick-store.ts'

type Of<T> = Omit<Insertable<T>, 'locality_id'>

export interface SampleItems {
  items: Omit<Of<rows.ItemRow>, 'search_key' | 'portal_key'>[]
  /** The latest edition of each, and those before it. */
  editions: Of<rows.ItemEditionRow>[]
  changes: Of<rows.ItemChangeRow>[]
  claims: Of<rows.ItemClaimRow>[]
  checks: Of<rows.ItemCheckRow>[]
  placements: Of<rows.ItemPlacementRow>[]
  remedies: Of<rows.PlacementRemedyRow>[]
  grades: Of<rows.ItemGradeRow>[]
  picks: Of<rows.PickRow>[]
  packages: { row: Of<rows.PackageRow>; entries: Omit<Of<rows.PackageEntryRow>, 'package_id'>[] }[]
}

export async function insertItemSamples(tx: Tx, localityId: string, sample: SampleItems): Promise<void> {
  const here = { locality_id: localityId }
  const within = <T extends object>(all: readonly T[]) => all.map((one) => ({ ...one, ...here }))
  const words = new Map(sample.editions.map((one) => [`${one.item_id}/${one.edition}`, one]))
  const keyed = sample.items.map((row) => {
    const latest = words.get(`${row.id}/${row.edition}`)!
    const approved = words.get(`${row.id}/${row.approved_edition}`)
    const told = { standfirst: null, ...latest }
    const subject = { subject_name: row.subject_name ?? null }
    return {
      ...row,
      search_key: store.keyOf(told, { ...subject, author_name: row.author_name }),
      // Whatever went out was on the portal once: withdrawn, it is known to be gone.
      portal_key:
        approved === undefined || row.state === 'approved'
          ? null
          : store.portalKeyOf({ standfirst: null, ...approved }, subject),
    }
  })
  await store.insertItems(tx, within(keyed))
  await store.insertEditions(tx, within(sample.editions))
  await store.insertChanges(tx, within(sample.changes))
  await store.insertClaims(tx, within(sample.claims))
  await store.insertChecks(tx, within(sample.checks))
  await store.insertPlacements(tx, within(sample.placements))
  await store.insertRemedies(tx, within(sample.remedies))
  await store.insertGrades(tx, within(sample.grades))
  await insertPicks(tx, within(sample.picks))
  for (const { row, entries } of sample.packages)
    await insertPackage(
      tx,
      { ...row, ...here },
      entries.map((entry) => ({ ...entry, ...here, package_id: row.id })),
    )
}
