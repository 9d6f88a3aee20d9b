import { Worker } from 'node:worker_threads'
import { AppError } from '../../errors.ts'
import { Refusal } from '../refusal.ts'
import type { Exchange } from './stream.ts'
import { NOT_DURABLE, type Reply, type Request } from './protocol.ts'

type Waiting = { resolve: (answer: Uint8Array) => void; reject: (error: Error) => void }
type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never

/** After a block of the program's own loop, the answer may already lie there unread. */
const SECOND_LOOK_MS = 100

/**
 * Guard 7. PGlite in a thread of its own: a slow statement never stops the program's loop, and one that passes its
 * limit is stopped by ending the thread. statement_timeout is not enforced by this engine.
 */
export class EngineThread implements Exchange {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #onEnd: () => void
  #next = 1
  #opened = false
  #ended: Error | null = null

  private constructor(folder: string, onEnd: () => void) {
    this.#onEnd = onEnd
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder } })
    this.#worker.on('message', (reply: Reply) => this.#settle(reply))
    this.#worker.on('error', (error) => this.#lose(error as Error))
    this.#worker.on('exit', () => this.#lose(new Error('the database thread has ended')))
  }

  /** Opens the folder; `onEnd` is called once when the thread is gone, for whatever reason but close(). */
  static async start(folder: string, onEnd: () => void = () => {}): Promise<EngineThread> {
    const thread = new EngineThread(folder, onEnd)
    await new Promise<unknown>((resolve, reject) => thread.#waiting.set(0, { resolve, reject })).catch(
      (error: Error) => {
        thread.kill(error)
        throw refusalToOpen(folder, error)
      },
    )
    return thread
  }

  async exchange(messages: Uint8Array, limitMs: number | null = null): Promise<Uint8Array> {
    if (limitMs === null) return this.#ask({ kind: 'exchange', messages })
    let timer = setTimeout(() => {
      timer = setTimeout(() => this.kill(new AppError('statement-too-long')), SECOND_LOOK_MS)
    }, limitMs)
    try {
      return await this.#ask({ kind: 'exchange', messages })
    } finally {
      clearTimeout(timer)
    }
  }

  async reset(): Promise<void> {
    await this.#ask({ kind: 'reset' })
  }

  async close(): Promise<void> {
    if (this.#ended) return
    await this.#ask({ kind: 'close' })
    this.#ended = new Error('the database is closed')
    await this.#worker.terminate()
  }

  /** Ends the thread as a power cut would; whoever waits for it gets the reason. */
  kill(reason: Error): void {
    if (this.#ended) return
    this.#ended = reason
    void this.#worker.terminate()
    for (const { reject } of this.#waiting.values()) reject(reason)
    this.#waiting.clear()
    this.#onEnd()
  }

  /** Before it has opened, the reason is for whoever starts the program; afterwards for whoever uses it. */
  #lose(reason: Error): void {
    this.kill(this.#opened ? Object.assign(new AppError('database-restarted'), { cause: reason }) : reason)
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
    if (error !== undefined && id !== 0) return this.#lose(new Error(error))
    this.#opened = true
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error === undefined) waiting?.resolve(answer ?? new Uint8Array())
    else waiting?.reject(new Error(error))
  }
}

function refusalToOpen(folder: string, error: Error): Refusal {
  if (error.message === NOT_DURABLE) {
    return new Refusal(
      'Động cơ cơ sở dữ liệu không ghi chắc xuống đĩa (không thấy fsync), nên chương trình không khởi động để tránh mất dữ liệu khi mất điện. Hãy cài lại đúng phiên bản đi kèm ("npm ci"), hoặc dùng PostgreSQL qua DATABASE_URL.',
    )
  }
  return new Refusal(
    `Không mở được cơ sở dữ liệu ở ${folder} (${error.message}). Hãy khôi phục bản sao lưu gần nhất: npm run db:restore.`,
    { cause: error },
  )
}
