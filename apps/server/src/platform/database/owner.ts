import type pg from 'pg'

/** One connection of the owner, kept while work runs: for what needs its own BEGIN and COMMIT. */
export interface OwnerSession {
  // The shape of a row is known only to whoever wrote the statement.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  query<R extends object = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<{ rows: R[] }>
  script(sql: string): Promise<void>
}

type Around = <T>(work: () => Promise<T>) => Promise<T>

/** Speaks as the owner of the tables, who sees every locality. Never for requests. */
export class Owner implements OwnerSession {
  readonly #pool: pg.Pool
  readonly #around: Around

  constructor(pool: pg.Pool, around: Around = (work) => work()) {
    this.#pool = pool
    this.#around = around
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  query<R extends object = Record<string, unknown>>(
    sql: string,
    params: unknown[] = [],
  ): Promise<{ rows: R[] }> {
    return this.transaction((session) => session.query<R>(sql, params))
  }

  script(sql: string): Promise<void> {
    return this.session((session) => session.script(sql))
  }

  transaction<T>(work: (session: OwnerSession) => Promise<T>): Promise<T> {
    return this.session((session) => inTransaction(session, work))
  }

  async session<T>(work: (session: OwnerSession) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect()
    const session: OwnerSession = {
      query: (sql, params = []) => client.query(sql, params),
      script: async (sql) => void (await client.query(sql)),
    }
    let clean = false
    try {
      const result = await this.#around(() => work(session))
      clean = true
      return result
    } catch (error) {
      clean = await client.query('rollback').then(
        () => true,
        () => false,
      )
      throw error
    } finally {
      client.release(!clean)
    }
  }
}

/** Row-level security binds the owner too, so it says once a transaction that it means every locality. */
export async function inTransaction<T>(
  session: OwnerSession,
  work: (session: OwnerSession) => Promise<T>,
  mode = '',
): Promise<T> {
  await session.script(
    `begin ${mode}; select set_config('app.locality_id', '*', true), set_config('timezone', 'UTC', true), ` +
      `set_config('datestyle', 'ISO', true)`,
  )
  const result = await work(session)
  await session.script('commit')
  return result
}
