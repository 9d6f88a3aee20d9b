/** A parent before its children, siblings by their sort keys. What has no parent among the rows stands at the root. */
export function inTreeOrder<T extends { id: string; parentId: string | null; sortKey: string }>(
  rows: readonly T[],
): T[] {
  const present = new Set(rows.map((row) => row.id))
  const below = new Map<string | null, T[]>()
  for (const row of rows) {
    const parent = row.parentId !== null && present.has(row.parentId) ? row.parentId : null
    const siblings = below.get(parent)
    if (siblings) siblings.push(row)
    else below.set(parent, [row])
  }
  const ordered: T[] = []
  const visit = (parent: string | null): void => {
    const siblings = below.get(parent) ?? []
    siblings.sort((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : a.id < b.id ? -1 : 1))
    for (const row of siblings) {
      ordered.push(row)
      visit(row.id)
    }
  }
  visit(null)
  return ordered
}
