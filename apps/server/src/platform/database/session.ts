import type pg from 'pg'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'

/** What pg keeps in a client but does not type: the socket, to send several messages as one. */
type Corkable = { connection: { stream: { cork(): void; uncork(): void } } }

const CHANGES = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/**
 * One transaction on one connection. Nothing is taken from the pool before the first statement, and the
 * opening words travel in the same message as that statement: on the embedded engine each message is a
 * trip to its thread, and the connection is the only one.
 */
export class Session implements DatabaseConnection {
  readonly #pool: pg.Pool
  readonly #opening: string
  readonly #count: () => void
  #client: Promise<pg.PoolClient> | null = null
  #cursors = 0

  constructor(pool: pg.Pool, opening: string, count: () => void) {
    this.#pool = pool
    this.#opening = opening
    this.#count = count
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    this.#count()
    const { rows, rowCount, command } = await this.#send(query.sql, query.parameters)
    return CHANGES.has(command)
      ? { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) }
      : { rows: rows as R[] }
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    this.#count()
    const cursor = `cursor_${++this.#cursors}`
    await this.#send(`declare ${cursor} no scroll cursor for ${query.sql}`, query.parameters)
    try {
      for (;;) {
        const { rows } = await this.#send(`fetch ${chunkSize} from ${cursor}`, [])
        if (rows.length > 0) yield { rows: rows as R[] }
        if (rows.length < chunkSize) break
      }
    } finally {
      // After a failed statement the cursor is gone with its transaction, and the first error must be seen.
      await this.#send(`close ${cursor}`, []).catch(() => undefined)
    }
  }

  async commit(): Promise<void> {
    const client = await this.#client
    if (!client) return
    const { command } = await client.query('commit')
    if (command === 'ROLLBACK')
      throw new Error('the transaction was rolled back by an error that was swallowed')
    this.#client = null
    client.release()
  }

  async rollback(): Promise<void> {
    const client = await this.#client?.catch(() => null)
    if (!client) return
    const clean = await client.query('rollback').then(
      () => true,
      () => false,
    )
    client.release(!clean)
  }

  async #send(sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    if (this.#client) return (await this.#client).query(sql, [...parameters])
    this.#client = this.#pool.connect()
    const client = await this.#client
    const { stream } = (client as unknown as Corkable).connection
    stream.cork()
    const begun = client.query(this.#opening)
    const answer = client.query(sql, [...parameters])
    stream.uncork()
    const [, result] = await Promise.all([begun, answer])
    return result
  }
}
