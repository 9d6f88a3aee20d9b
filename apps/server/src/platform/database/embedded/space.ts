import { statfs } from 'node:fs/promises'

/** Enough again only when there is a tenth more than the limit, or the engine would flicker around it. */
const MARGIN = 1.1
const LOOK_EVERY_MS = 5_000

export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Guard 8. A full disk can leave the engine turning for ever; before that, it stops accepting changes. */
export class SpaceWatch {
  readonly #folder: string
  readonly #minFreeBytes: number
  readonly #timer: NodeJS.Timeout
  #readOnly = false

  private constructor(folder: string, minFreeBytes: number) {
    this.#folder = folder
    this.#minFreeBytes = minFreeBytes
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref()
  }

  static async start(folder: string, minFreeBytes: number): Promise<SpaceWatch> {
    const watch = new SpaceWatch(folder, minFreeBytes)
    await watch.look()
    return watch
  }

  get readOnly(): boolean {
    return this.#readOnly
  }

  /** Looks now: on the timer, and when the engine has met a full disk. */
  async look(): Promise<void> {
    const free = await freeBytes(this.#folder).catch(() => null)
    if (free !== null) this.#readOnly = free < this.#minFreeBytes * (this.#readOnly ? MARGIN : 1)
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
