import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { DurableNodeFS, durableStart } from './durable-nodefs.ts'
import { exchangeWith } from './exchange.ts'

export type Request = { id: number } & (
  | { kind: 'exchange'; messages: Uint8Array }
  | { kind: 'reset' }
  | { kind: 'close' }
)
export type Reply = { id: number; answer?: Uint8Array | undefined; error?: string }

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
port.postMessage({ id: 0 } satisfies Reply)
