import type pg from 'pg'

export type Row = Record<string, unknown>

/** One connection of the owner, kept while work runs: for what needs its own BEGIN and COMMIT. */
export interface OwnerSession {
  query(sql: string, params?: unknown[]): Promise<{ rows: Row[] }>
  script(sql: string): Promise<void>
}

/** Speaks as the owner of the tables, who sees every locality. Never for requests. */
export class Owner implements OwnerSession {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  query(sql: string, params: unknown[] = []): Promise<{ rows: Row[] }> {
    return this.transaction((session) => session.query(sql, params))
  }

  script(sql: string): Promise<void> {
    return this.session((session) => session.script(sql))
  }

  /** Row-level security binds the owner too, so it says once a transaction that it means every locality. */
  transaction<T>(work: (session: OwnerSession) => Promise<T>): Promise<T> {
    return this.session(async (session) => {
      await session.script(
        `begin; select set_config('app.locality_id', '*', true), set_config('timezone', 'UTC', true), ` +
          `set_config('datestyle', 'ISO', true)`,
      )
      const result = await work(session)
      await session.script('commit')
      return result
    })
  }

  async session<T>(work: (session: OwnerSession) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect()
    const session: OwnerSession = {
      query: (sql, params = []) => client.query(sql, params),
      script: async (sql) => void (await client.query(sql)),
    }
    let clean = false
    try {
      const result = await work(session)
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
