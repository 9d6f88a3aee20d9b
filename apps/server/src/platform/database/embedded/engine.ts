import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Refusal } from '../refusal.ts'
import { prepareFolder } from './folder.ts'
import { lockFolder } from './lock.ts'
import { freeBytes } from './space.ts'
import { EngineStream, type Exchange } from './stream.ts'
import { EngineThread } from './thread.ts'

/** With less, the engine may turn for ever while it replays its log. */
const OPENING_NEEDS_BYTES = 64 * 1_048_576

/** The embedded engine on one folder: holds the lock, keeps a thread running, and opens a new one when it ends. */
export class EmbeddedEngine {
  readonly folder: string
  readonly #limitMs: number
  readonly #unlock: () => void
  #thread: Promise<EngineThread> | null = null
  #unwatched = 0
  #closing = false

  private constructor(folder: string, limitMs: number, unlock: () => void) {
    this.folder = folder
    this.#limitMs = limitMs
    this.#unlock = unlock
  }

  static async open(folder: string, limitMs: number): Promise<EmbeddedEngine> {
    await mkdir(dirname(folder), { recursive: true })
    const engine = new EmbeddedEngine(folder, limitMs, lockFolder(folder))
    try {
      await engine.#current()
      return engine
    } catch (error) {
      engine.#unlock()
      throw error
    }
  }

  /** A socket for the pg driver. It belongs to the thread that runs when it connects, and ends with it. */
  connect(): EngineStream {
    return new EngineStream(async () => {
      const thread = await this.#current()
      return {
        exchange: (messages) => thread.exchange(messages, this.#unwatched > 0 ? null : this.#limitMs),
        reset: () => thread.reset(),
      } satisfies Exchange
    })
  }

  /** Work of the owner may take its time: migrations, VACUUM, counting for a backup. */
  async unwatched<T>(work: () => Promise<T>): Promise<T> {
    this.#unwatched++
    try {
      return await work()
    } finally {
      this.#unwatched--
    }
  }

  async close(): Promise<void> {
    this.#closing = true
    await (await this.#thread?.catch(() => null))?.close()
    this.#unlock()
  }

  #current(): Promise<EngineThread> {
    if (this.#closing) return Promise.reject(new Error('the database is closed'))
    if (this.#thread) return this.#thread
    const opening = this.#startThread()
    this.#thread = opening
    opening.catch(() => {
      if (this.#thread === opening) this.#thread = null
    })
    return opening
  }

  async #startThread(): Promise<EngineThread> {
    await refuseFullDisk(this.folder)
    await prepareFolder(this.folder)
    return EngineThread.start(this.folder, () => {
      this.#thread = null
      // Opened again at once, so that the next request does not wait for it.
      if (!this.#closing) this.#current().catch(() => {})
    })
  }
}

async function refuseFullDisk(folder: string): Promise<void> {
  if ((await freeBytes(dirname(folder))) >= OPENING_NEEDS_BYTES) return
  throw new Refusal(
    `Ổ đĩa chứa ${folder} gần như đã đầy, chưa mở được cơ sở dữ liệu. Hãy dọn cho có ít nhất 64 MB trống; dữ liệu đã ghi vẫn còn nguyên.`,
  )
}
