import type { OwnerSession } from './owner.ts'

/** How many rows each table has: what a copy is compared with before it is called good. */
export type Tally = Record<string, number>

/** Our tables by their full names, in order. */
export async function listTables(session: OwnerSession): Promise<string[]> {
  const { rows } = await session.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`,
  )
  return rows.map(({ name }) => name)
}

export async function countRows(session: OwnerSession): Promise<Tally> {
  const tally: Tally = {}
  for (const table of await listTables(session)) {
    const { rows } = await session.query<{ counted: number }>(`select count(*) as counted from ${table}`)
    tally[table] = rows[0]!.counted
  }
  return tally
}

/** The tables whose counts differ, told in words; empty when the two agree. */
export function differences(expected: Tally, found: Tally): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])]
    .filter((table) => expected[table] !== found[table])
    .map((table) => `${table}: cần ${expected[table] ?? 'không có'}, thấy ${found[table] ?? 'không có'}`)
}
