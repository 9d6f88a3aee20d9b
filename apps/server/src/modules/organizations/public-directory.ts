import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type OrganizationRead, readOrganizations } from './organization-queries.ts'
import { readCursor, writeCursor } from '../../platform/database/paging.ts'
import { inTreeOrder } from './tree-order.ts'

export interface DirectoryQuery {
  on: Day
  q: string
  kind: string | null
  cursor: string | null
  limit: number
}

/** Danh bạ công khai: in the order of kinds, then of the tree, then of names. Kinds are counted and pages cut from one read. */
export async function readDirectory(tx: Tx, localityId: string, query: DirectoryQuery) {
  const read = await readOrganizations(tx, localityId, {
    on: query.on,
    q: query.q,
    isPublic: true,
    // People remember old names: a search also finds what has ended.
    state: query.q.trim() === '' ? 'active' : 'all',
  })
  const all = inDirectoryOrder(read)
  const rows = query.kind === null ? all : all.filter(({ kind }) => kind.code === query.kind)
  const start = readCursor(query.cursor ?? undefined, ['number'])?.[0] ?? 0
  const end = start + query.limit
  return {
    rows: rows.slice(start, end),
    next: end < rows.length ? writeCursor([end]) : null,
    total: { count: rows.length, capped: false },
    kinds: [...Map.groupBy(all, ({ kind }) => kind.code).values()].map((ofKind) => ({
      ...ofKind[0]!.kind,
      count: ofKind.length,
    })),
  }
}

function inDirectoryOrder(read: readonly OrganizationRead[]) {
  const byKind = Map.groupBy(read, (row) => row.kind_code)
  return [...byKind.values()].flatMap((ofKind) => {
    const depths = new Map<string, number>()
    return inTreeOrder(ofKind.map((row) => ({ ...row, parentId: row.parent_id, sortKey: row.sort_key }))).map(
      (row) => {
        const above = row.parent_id === null ? undefined : depths.get(row.parent_id)
        const depth = above === undefined ? 0 : above + 1
        depths.set(row.id, depth)
        return shown(row, depth)
      },
    )
  })
}

const shown = (row: OrganizationRead, depth: number) => ({
  id: row.id,
  name: row.name,
  shortName: row.short_name,
  kind: { code: row.kind_code, label: row.kind_label },
  parentName: row.parent_name,
  depth,
  state: row.state as Exclude<OrganizationRead['state'], 'duplicate'>,
  headTitle: row.head_title,
  headName: row.head_name,
})
