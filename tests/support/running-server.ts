/** The program as an operator starts it: its own process, its own data folder, a port of its own choosing. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const main = resolve(import.meta.dirname, '../../apps/server/src/main.ts')
const PATIENCE = 120_000

export interface RunningServer {
  url: string
  dataDir: string
  /** Everything it has said so far. */
  said(): string
  /** Asks it to stop and waits; gives the exit code. */
  stop(): Promise<number | null>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
}

export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const dataDir = environment['DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'guong-sang-run-')))
  const child = spawn(process.execPath, [main], {
    // Not the test runner's own environment: it sets names that the configuration reads, BASE_URL among them.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LOG_LEVEL: 'warn',
      PORT: '0',
      TODAY: '2024-03-10',
      MIN_FREE_MB: '64',
      ...environment,
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = new Promise<number | null>((done) => child.on('exit', (code) => done(code)))
  const url = await addressOf(child, () => text)
  return {
    url,
    dataDir,
    said: () => text,
    stop: async () => {
      child.kill('SIGTERM')
      return ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`The server did not start:\n${said()}`)), PATIENCE)
    const look = (): void => {
      const address = /đang chạy tại (http:\/\/\S+)/.exec(said())?.[1]
      if (!address || !said().includes('Dừng: nhấn Ctrl-C')) return
      clearTimeout(timer)
      found(address)
    }
    child.stdout?.on('data', look)
    child.on('exit', (code) => {
      clearTimeout(timer)
      failed(new Error(`The server ended with ${code}:\n${said()}`))
    })
  })
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })
