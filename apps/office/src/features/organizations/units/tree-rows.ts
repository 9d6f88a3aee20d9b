/** The tree as the rows on screen: opened branches only, or what a search finds with everything above it. */
import type { OrganizationNode } from '@guongsang/contract/organizations.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'

export type Node = Pick<OrganizationNode, 'id' | 'parentId' | 'name' | 'shortName' | 'kindCode' | 'state'>

export interface TreeRow {
  node: Node
  /** 1 at the top. */
  level: number
  hasChildren: boolean
  open: boolean
  /** Found by the search itself, not only on the way to something found. */
  found: boolean
}

export function rowsOf(nodes: readonly Node[], opened: ReadonlySet<string>, query: string): TreeRow[] {
  const children = childrenOf(nodes)
  const searching = query.trim() !== ''
  const found = new Set(
    searching
      ? nodes.filter((node) => matches(query, `${node.name} ${node.shortName ?? ''}`)).map((node) => node.id)
      : [],
  )
  const kept = searching ? withAncestors(nodes, found) : null
  const rows: TreeRow[] = []
  const walk = (parentId: string | null, level: number) => {
    for (const node of children.get(parentId) ?? []) {
      if (kept && !kept.has(node.id)) continue
      const below = children.get(node.id) ?? []
      const open = kept ? below.some((child) => kept.has(child.id)) : opened.has(node.id)
      rows.push({ node, level, hasChildren: below.length > 0, open, found: found.has(node.id) })
      if (open) walk(node.id, level + 1)
    }
  }
  walk(null, 1)
  return rows
}

/** A node whose parent is not among the rows stands at the top. */
function childrenOf(nodes: readonly Node[]): Map<string | null, Node[]> {
  const known = new Set(nodes.map((node) => node.id))
  const children = new Map<string | null, Node[]>()
  for (const node of nodes) {
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null
    children.set(parent, [...(children.get(parent) ?? []), node])
  }
  return children
}

function withAncestors(nodes: readonly Node[], found: ReadonlySet<string>): Set<string> {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]))
  const kept = new Set<string>()
  for (const id of found) {
    for (let at: string | null | undefined = id; at != null && !kept.has(at); at = parents.get(at))
      kept.add(at)
  }
  return kept
}

/** What stands open at first: the top, and one level more while that stays short. */
export function openAtFirst(nodes: readonly Node[]): Set<string> {
  const top = (childrenOf(nodes).get(null) ?? []).map((node) => node.id)
  return new Set(top)
}

export const allWithChildren = (nodes: readonly Node[]): Set<string> =>
  new Set(nodes.flatMap((node) => (node.parentId === null ? [] : [node.parentId])))
