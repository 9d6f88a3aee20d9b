/** The embedded engine in memory and in this thread: for tests and for the schema dump, never for records. */
import { PGlite } from '@electric-sql/pglite'
import { databaseOn, type Database } from '../../apps/server/src/platform/database/database.ts'
import { exchangeWith } from '../../apps/server/src/platform/database/embedded/exchange.ts'
import { EngineStream } from '../../apps/server/src/platform/database/embedded/stream.ts'
import { enginePool } from '../../apps/server/src/platform/database/pool.ts'

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
  const pool = enginePool({ connect: () => new EngineStream(async () => engine) })
  const close = async (): Promise<void> => {
    await pool.end()
    await pglite.close()
  }
  return Object.assign(databaseOn({ engine: 'embedded', pool, close }), {
    dump: () => pglite.dumpDataDir('none'),
  })
}
