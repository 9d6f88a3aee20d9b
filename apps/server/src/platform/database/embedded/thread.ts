import { Worker } from 'node:worker_threads'
import type { Exchange } from './stream.ts'
import type { Reply, Request } from './worker.ts'

type Waiting = { resolve(answer: Uint8Array): void; reject(error: Error): void }
type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never

/** PGlite in a thread of its own: a slow statement never stops the program's own loop. */
export class EngineThread implements Exchange {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #next = 1
  #ended: Error | null = null

  private constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (reply: Reply) => this.#settle(reply))
    worker.on('error', (error) => this.#end(error as Error))
    worker.on('exit', () => this.#end(new Error('the database thread has ended')))
  }

  static async start(folder: string): Promise<EngineThread> {
    const thread = new EngineThread(
      new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder } }),
    )
    await new Promise<unknown>((resolve, reject) => thread.#waiting.set(0, { resolve, reject }))
    return thread
  }

  exchange(messages: Uint8Array): Promise<Uint8Array> {
    return this.#ask({ kind: 'exchange', messages })
  }

  async reset(): Promise<void> {
    await this.#ask({ kind: 'reset' })
  }

  async close(): Promise<void> {
    await this.#ask({ kind: 'close' })
    await this.#worker.terminate()
  }

  #ask(request: Unnumbered<Request>): Promise<Uint8Array> {
    if (this.#ended) return Promise.reject(this.#ended)
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, ...request })
    })
  }

  #settle({ id, answer, error }: Reply): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error === undefined) waiting?.resolve(answer ?? new Uint8Array())
    else waiting?.reject(new Error(error))
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }
}
