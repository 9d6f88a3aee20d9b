/** The thread in which the embedded engine runs. It only passes bytes; everything else is decided outside. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { commitReachesDisk, DurableNodeFS, durableStart } from './durable-nodefs.ts'
import { exchangeWith } from './exchange.ts'
import { NOT_DURABLE, type Reply, type Request } from './protocol.ts'

const port = parentPort!
const { folder } = workerData as { folder: string }

const pglite = await PGlite.create({ fs: new DurableNodeFS(folder), startParams: durableStart })
const engine = exchangeWith(pglite)

async function answer(request: Request): Promise<Uint8Array | undefined> {
  switch (request.kind) {
    case 'exchange':
      return engine.exchange(request.messages)
    case 'reset':
      await engine.reset()
      return
    case 'close':
      await pglite.exec('checkpoint')
      await pglite.close()
      return
  }
}

port.on('message', async (request: Request) => {
  try {
    port.postMessage({ id: request.id, answer: await answer(request) } satisfies Reply)
  } catch (error) {
    port.postMessage({ id: request.id, error: String(error) } satisfies Reply)
  }
})
port.postMessage(
  ((await commitReachesDisk(pglite)) ? { id: 0 } : { id: 0, error: NOT_DURABLE }) satisfies Reply,
)
