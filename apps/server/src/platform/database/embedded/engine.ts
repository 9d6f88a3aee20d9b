import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { EngineStream } from './stream.ts'
import { EngineThread } from './thread.ts'

export interface EmbeddedEngine {
  /** A socket for the pg driver. */
  connect(): EngineStream
  close(): Promise<void>
}

export async function openEmbeddedEngine(config: { dataDir: string }): Promise<EmbeddedEngine> {
  const folder = join(config.dataDir, 'database')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const thread = await EngineThread.start(folder)
  return {
    connect: () => new EngineStream(thread),
    close: () => thread.close(),
  }
}
