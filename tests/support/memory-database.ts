/** The embedded engine in memory and in this thread: for tests and for the schema dump, never for records. */
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { databaseOn, poolSettings, type Database } from '../../apps/server/src/platform/database/database.ts'
import { exchangeWith } from '../../apps/server/src/platform/database/embedded/exchange.ts'
import { EngineStream } from '../../apps/server/src/platform/database/embedded/stream.ts'

export interface MemoryDatabase extends Database {
  /** The whole data folder as a tar file: what `loadDataDir` takes. */
  dump(): Promise<Blob>
}

export async function openMemoryDatabase(loadDataDir?: Blob): Promise<MemoryDatabase> {
  const pglite = await PGlite.create({
    ...(loadDataDir && { loadDataDir }),
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
  })
  const engine = exchangeWith(pglite)
  const pool = new pg.Pool({
    ...poolSettings,
    stream: () => new EngineStream(engine),
    max: 1,
    idleTimeoutMillis: 0,
  })
  return Object.assign(
    databaseOn('embedded', pool, () => pglite.close()),
    { dump: () => pglite.dumpDataDir('none') },
  )
}
