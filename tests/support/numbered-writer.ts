/** Starts tests/database/writer.ts and listens to it: what it found, and what it was told was written. */
import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { amcheck } from '@electric-sql/pglite/contrib/amcheck'
import { NodeFS } from '@electric-sql/pglite/nodefs'

const ours = fileURLToPath(new URL('../database/writer.ts', import.meta.url))

export interface Found {
  counted: number
  highest: number
  twins: number
  last: number
}

export class NumberedWriter {
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
  found: Found | null = null
  acknowledged = 0
  errors = ''
  #text = ''

  constructor(dataDir: string, rows?: number, script = ours) {
    const args = [script, dataDir, ...(rows === undefined ? [] : [String(rows)])]
    this.process = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    this.process.stdout?.on('data', (data: Buffer) => this.#read(String(data)))
    this.process.stderr?.on('data', (data: Buffer) => void (this.errors += String(data)))
    // 'close', not 'exit': what it said before it died must have been read.
    this.ended = new Promise((done) => this.process.once('close', done))
  }

  #read(text: string): void {
    const lines = (this.#text + text).split('\n')
    this.#text = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith('found ')) this.found = JSON.parse(line.slice('found '.length)) as Found
      if (line.startsWith('wrote ')) this.acknowledged = Number(line.slice('wrote '.length))
    }
  }

  /** Until it has said what it found; throws what it said when it ended instead. */
  async opened(): Promise<Found> {
    await this.#until(() => this.found !== null)
    return this.found!
  }

  wrote(rows: number): Promise<void> {
    return this.#until(() => this.acknowledged >= rows)
  }

  async #until(done: () => boolean): Promise<void> {
    while (!done()) {
      if (this.process.exitCode !== null || this.process.signalCode !== null)
        throw new Error(`the writer ended: ${this.errors}`)
      await pause(10)
    }
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL')
    await this.ended
  }
}

/** Every page of every table and every entry of every index, by PostgreSQL's own checker. Nobody may have it open. */
export async function checkPages(dataDir: string): Promise<void> {
  const pglite = await PGlite.create({ fs: new NodeFS(`${dataDir}/database`), extensions: { amcheck } })
  try {
    await pglite.exec('create extension if not exists amcheck')
    const { rows } = await pglite.query(
      `select v.* from pg_class c, lateral verify_heapam(c.oid) v where c.relkind = 'r'`,
    )
    if (rows.length > 0) throw new Error(`corrupt tables: ${JSON.stringify(rows)}`)
    await pglite.exec(`select bt_index_check(c.oid, true) from pg_class c join pg_am a on a.oid = c.relam
      where c.relkind = 'i' and a.amname = 'btree' and c.relpersistence = 'p'`)
  } finally {
    await pglite.close()
  }
}
