import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { inTransaction, type OwnerSession } from './owner.ts'
import { Refusal } from './refusal.ts'
import { listTables } from './tally.ts'

const ROWS_AT_ONCE = 1000
/** The target writes its own, from the same files. */
const MIGRATIONS = 'platform.migrations'

export interface Moved {
  table: string
  rows: number
}

/** Everything from one database into another that is empty, in one transaction, compared row by row by checksum. */
export async function moveDatabase(
  source: Database,
  target: Database,
  tell: (moved: Moved) => void,
): Promise<Moved[]> {
  await refuseFilled(target)
  await migrate(source)
  await migrate(target)
  const moved = await source.owner.session((from) =>
    inTransaction(
      from,
      () => target.owner.transaction((to) => moveTables(from, to, tell)),
      'isolation level repeatable read read only',
    ),
  )
  await target.owner.script('analyze')
  return moved
}

async function moveTables(
  from: OwnerSession,
  to: OwnerSession,
  tell: (moved: Moved) => void,
): Promise<Moved[]> {
  const tables = (await listTables(from)).filter((table) => table !== MIGRATIONS)
  // Rows come in any order; the keys between tables are checked when all are there.
  const foreignKeys = await dropForeignKeys(to)
  await to.script(`truncate ${tables.join(', ')}`)
  const moved: Moved[] = []
  for (const table of tables) {
    const rows = await moveRows(from, to, table)
    await compare(from, to, table)
    moved.push({ table, rows })
    tell({ table, rows })
  }
  for (const { add } of foreignKeys) await to.script(add)
  await moveSequences(from, to)
  return moved
}

/** A row travels as PostgreSQL's own text of it, which loses nothing and needs no knowledge of its columns. */
async function moveRows(from: OwnerSession, to: OwnerSession, table: string): Promise<number> {
  await from.script(`declare moving no scroll cursor for select t::text as line from ${table} t`)
  const insert = `insert into ${table} overriding system value
    select (row).* from (select unnest($1::text[])::${table} as row offset 0) rows`
  let moved = 0
  for (;;) {
    const { rows } = await from.query(`fetch ${ROWS_AT_ONCE} from moving`)
    if (rows.length > 0) await to.query(insert, [rows.map(({ line }) => line)])
    moved += rows.length
    if (rows.length < ROWS_AT_ONCE) break
  }
  await from.script('close moving')
  return moved
}

/** The sum does not depend on the order in which rows are met. */
async function compare(from: OwnerSession, to: OwnerSession, table: string): Promise<void> {
  const checksum = `select count(*) as rows, sum(('x' || left(md5(t::text), 15))::bit(60)::bigint)::text as sum from ${table} t`
  const [here, there] = await Promise.all([from.query(checksum), to.query(checksum)])
  if (JSON.stringify(here.rows) === JSON.stringify(there.rows)) return
  throw new Refusal(
    `Bảng ${table} không khớp sau khi chép (${JSON.stringify(here.rows[0])} và ${JSON.stringify(there.rows[0])}); chưa ghi gì vào máy chủ.`,
  )
}

async function dropForeignKeys(to: OwnerSession): Promise<{ add: string }[]> {
  const { rows } = await to.query<{ drop: string; add: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
     from pg_constraint where contype = 'f' order by conrelid::regclass::text, conname`,
  )
  for (const { drop } of rows) await to.script(drop)
  return rows
}

async function moveSequences(from: OwnerSession, to: OwnerSession): Promise<void> {
  const { rows } = await from.query<{ name: string }>(
    `select format('%I.%I', schemaname, sequencename) as name from pg_sequences order by 1`,
  )
  for (const { name } of rows) {
    const { rows: state } = await from.query(`select last_value, is_called from ${name}`)
    await to.query('select setval($1::regclass, $2, $3)', [
      name,
      state[0]?.['last_value'],
      state[0]?.['is_called'],
    ])
  }
}

async function refuseFilled(target: Database): Promise<void> {
  await target.owner.transaction(async (session) => {
    for (const table of await listTables(session)) {
      if (table === MIGRATIONS) continue
      const { rows } = await session.query(`select exists (select from ${table}) as filled`)
      if (rows[0]?.['filled'] !== true) continue
      throw new Refusal(
        `Cơ sở dữ liệu đích đã có dữ liệu (bảng ${table}). Hãy tạo một cơ sở dữ liệu mới, rỗng, rồi chạy lại; chưa ghi gì.`,
      )
    }
  })
}
