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
  if (request.kind === 'exchange') return engine.exchange(request.messages)
  if (request.kind === 'reset') await engine.reset()
  else {
    await pglite.exec('checkpoint')
    await pglite.close()
  }
  return undefined
}

async function serve(request: Request): Promise<void> {
  try {
    port.postMessage({ id: request.id, answer: await answer(request) } satisfies Reply)
  } catch (error) {
    port.postMessage({ id: request.id, error: String(error) } satisfies Reply)
  }
}

port.on('message', (request: Request) => void serve(request))
port.postMessage(
  ((await commitReachesDisk(pglite)) ? { id: 0 } : { id: 0, error: NOT_DURABLE }) satisfies Reply,
)
