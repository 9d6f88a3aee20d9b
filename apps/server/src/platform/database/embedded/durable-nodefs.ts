import fs from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Mounted = {
  NODEFS: { stream_ops: { fsync?: (stream: Open) => number }; realPath(node: unknown): string }
}
type Open = { nfd?: number | null; node: unknown }

const EIO = 29

/** fsync calls that reached the disk. */
let synced = 0

/**
 * Guard 1. PGlite's own Node file system answers fsync without doing anything: a power cut then loses the
 * database. Emscripten's fd_sync calls stream_ops.fsync when there is one, so this gives it one.
 */
export class DurableNodeFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const result = await super.init(...args)
    result.emscriptenOpts.preRun?.push((module) => {
      const { NODEFS } = module as unknown as Mounted
      NODEFS.stream_ops.fsync = (stream) => {
        try {
          if (stream.nfd != null) fs.fsyncSync(stream.nfd)
          else syncDirectory(NODEFS.realPath(stream.node))
        } catch {
          // PostgreSQL must hear of it: it stops rather than go on with what may not be on the disk.
          return EIO
        }
        synced++
        return 0
      }
    })
    return result
  }
}

/** Windows cannot open a directory to sync it, and needs no such call. */
function syncDirectory(path: string): void {
  if (process.platform === 'win32') return
  const handle = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** fsync on (PGlite starts with -F, off), and by fsync: fdatasync does nothing in this build. */
export const durableStart = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  ...['-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=32MB'],
]

/** A commit that writes must reach fsync: else the hook hangs in the air, say after an upgrade of the engine. */
export async function commitReachesDisk(pglite: PGlite): Promise<boolean> {
  const before = synced
  await pglite.exec(`select pg_logical_emit_message(true, 'probe', '')`)
  return synced > before
}
