/**
 * Existing items held against the wanted ones, after a group, a deadline or a unit has changed. What a unit has already
 * sent something for is never taken away; a draft does not hold it.
 */
import type { ObligationItem } from './obligation-items.ts'

export interface ExistingItem extends ObligationItem {
  wasSent: boolean
  /** Ended by an earlier comparison; the row stays. */
  ended: boolean
}

export interface ItemChanges {
  add: ObligationItem[]
  /** Wanted as before, but with another due day, number or reason. */
  change: ObligationItem[]
  /** Ended before and wanted again. */
  reopen: ObligationItem[]
  /** Keys of items that stay as they are. */
  keep: string[]
  /** Keys of items nobody owes any more and nothing was sent for. */
  end: string[]
  /** Keys of items no longer owed that stay because something was sent. */
  keepSent: string[]
}

export function compareItems(
  existing: readonly ExistingItem[],
  wanted: readonly ObligationItem[],
): ItemChanges {
  const changes: ItemChanges = { add: [], change: [], reopen: [], keep: [], end: [], keepSent: [] }
  const known = new Map(existing.map((item) => [item.key, item]))
  const asked = new Map(wanted.map((item) => [item.key, item]))
  for (const item of asked.values()) {
    const before = known.get(item.key)
    if (before === undefined) changes.add.push(item)
    else if (before.ended) changes.reopen.push(item)
    else if (isSame(before, item)) changes.keep.push(item.key)
    else changes.change.push(item)
  }
  for (const item of known.values()) {
    if (asked.has(item.key) || item.ended) continue
    if (item.wasSent) changes.keepSent.push(item.key)
    else changes.end.push(item.key)
  }
  return changes
}

function isSame(a: ObligationItem, b: ObligationItem): boolean {
  return (
    a.label === b.label &&
    a.period.from === b.period.from &&
    a.period.to === b.period.to &&
    a.due?.on === b.due?.on &&
    a.due?.inclusive === b.due?.inclusive &&
    a.lastDayInTime === b.lastDayInTime &&
    a.required === b.required &&
    a.notApplicable === b.notApplicable
  )
}
