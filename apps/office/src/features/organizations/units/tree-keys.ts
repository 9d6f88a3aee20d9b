import type { TreeRow } from './tree-rows.ts'

/** What a key does in a tree: a row to go to, opening or closing this one, or looking at it. */
export function keyAct(
  key: string,
  rows: readonly TreeRow[],
  here: number,
): number | 'toggle' | 'look' | null {
  const row = rows[here]
  if (row === undefined) return null
  switch (key) {
    case 'ArrowDown':
      return here + 1
    case 'ArrowUp':
      return here - 1
    case 'Home':
      return 0
    case 'End':
      return rows.length - 1
    case 'ArrowRight':
      return !row.hasChildren ? null : row.open ? here + 1 : 'toggle'
    case 'ArrowLeft':
      return row.open ? 'toggle' : parentIndex(rows, here)
    case 'Enter':
    case ' ':
      return 'look'
    default:
      return null
  }
}

const parentIndex = (rows: readonly TreeRow[], here: number): number | null => {
  const level = rows[here]?.level ?? 1
  const above = rows.slice(0, here).findLastIndex((row) => row.level < level)
  return above === -1 ? null : above
}
