import type pg from 'pg'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import type { Duplex } from 'node:stream'
import { AppError } from '../errors.ts'

/** What pg keeps in a client but does not type: the socket, to send several messages as one. */
type WithStream = { connection: { stream: Duplex } }

const ended = Promise.resolve(null)
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
  readonly #idleLimitMs: number
  #client: Promise<pg.PoolClient | null> | null = null
  #running = 0
  #idle: NodeJS.Timeout | undefined
  #cursors = 0

  constructor(pool: pg.Pool, opening: string, idleLimitMs: number, count: () => void) {
    this.#pool = pool
    this.#opening = opening
    this.#idleLimitMs = idleLimitMs
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
    const client = await this.#end()
    if (!client) return
    const { command } = await client.query('commit').catch((error: unknown) => {
      client.release(true)
      throw error
    })
    client.release()
    if (command === 'ROLLBACK')
      throw new Error('the transaction was rolled back by an error that was swallowed')
  }

  async rollback(): Promise<void> {
    const client = await this.#end().catch(() => null)
    if (!client) return
    const clean = await client.query('rollback').then(
      () => true,
      () => false,
    )
    client.release(!clean)
  }

  /** The connection that is to be given back, once; afterwards a tx that was kept for later opens nothing new. */
  async #end(): Promise<pg.PoolClient | null> {
    clearTimeout(this.#idle)
    const client = this.#client
    this.#client = ended
    return client
  }

  async #send(sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    clearTimeout(this.#idle)
    const isFirst = this.#client === null
    const client = await (this.#client ??= this.#pool.connect())
    if (client === null) throw new Error('the transaction is over')
    this.#running++
    try {
      return await (isFirst ? this.#begin(client, sql, parameters) : client.query(sql, [...parameters]))
    } finally {
      if (--this.#running === 0) this.#watchIdle(client)
    }
  }

  async #begin(client: pg.PoolClient, sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    const { stream } = (client as unknown as WithStream).connection
    stream.cork()
    const begun = client.query(this.#opening)
    const answer = client.query(sql, [...parameters])
    stream.uncork()
    const [, result] = await Promise.all([begun, answer])
    return result
  }

  /** Work that holds a transaction and asks nothing holds everybody: after a while it loses the connection. */
  #watchIdle(client: pg.PoolClient): void {
    if (this.#client === ended) return
    this.#idle = setTimeout(() => {
      this.#client = Promise.reject(new AppError('statement-too-long'))
      this.#client.catch(() => {})
      client.release(true)
    }, this.#idleLimitMs).unref()
  }
}
