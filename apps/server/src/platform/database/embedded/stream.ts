import { Duplex } from 'node:stream'

/** What answers PostgreSQL protocol messages: PGlite in this thread, or in a worker. */
export interface Exchange {
  /** Takes whole messages, gives back everything the engine says to them. */
  exchange(messages: Uint8Array): Promise<Uint8Array>
  /** Leaves nothing of the previous connection behind: no open transaction, no setting, no prepared name. */
  reset(): Promise<void>
}

/** AuthenticationOk and ReadyForQuery: the engine is ours alone, there is nobody to identify. */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49])
const TERMINATE = 0x58

/**
 * A socket for the pg driver that ends in the embedded engine. Both engines thus share one driver, one way of
 * reading values and one way of sending parameters; only the transport differs.
 */
export class EngineStream extends Duplex {
  readonly #find: () => Promise<Exchange>
  #engine: Exchange | null = null
  #greeted = false

  constructor(find: () => Promise<Exchange>) {
    super()
    this.#find = find
  }

  connect(): this {
    this.#open().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    )
    return this
  }

  async #open(): Promise<void> {
    this.#engine = await this.#find()
    await this.#engine.reset()
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#forward(chunk, done)
  }

  /** What was written while the engine was busy, or corked together, goes as one message. */
  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#forward(Buffer.concat(chunks.map(({ chunk }) => chunk)), done)
  }

  override _final(done: (error?: Error | null) => void): void {
    this.push(null)
    done()
  }

  #forward(bytes: Buffer, done: (error?: Error | null) => void): void {
    if (!this.#greeted) {
      this.#greeted = true
      this.push(WELCOME)
      return done()
    }
    if (bytes[0] === TERMINATE) return done()
    this.#engine!.exchange(bytes).then(
      (answer) => {
        this.push(answer)
        done()
      },
      (error: Error) => done(error),
    )
  }

  // The pg driver sets these on its socket; a thread has none of them.
  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}
}
