import pg from 'pg'
import type { EngineStream } from './embedded/stream.ts'
import { values } from './values.ts'

/** Waiting longer than this for a connection is an answer too: the database is busy. */
const settings = { types: values, pipeline: true, connectionTimeoutMillis: 30_000 }

/** Connections to a PostgreSQL server. */
export const serverPool = (url: string, connections: number): pg.Pool =>
  quiet(new pg.Pool({ ...settings, connectionString: url, max: connections }))

/** The one connection of an embedded engine; who asks for it waits in order of arrival. */
export const enginePool = (engine: { connect(): EngineStream }): pg.Pool =>
  quiet(new pg.Pool({ ...settings, stream: () => engine.connect(), max: 1, idleTimeoutMillis: 0 }))

/**
 * A connection that breaks while idle is replaced at the next use. One that breaks in use tells its user through the
 * statement; the event says the same a second time, and would end the program if nobody listened.
 */
const quiet = (pool: pg.Pool): pg.Pool =>
  pool.on('error', () => {}).on('connect', (client) => void client.on('error', () => {}))
