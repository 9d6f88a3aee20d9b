/** A small disk in a file: its power can be cut by copying the file while the kernel still holds unwritten pages. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const run = (command: string, ...args: string[]): void => void execFileSync(command, args, { stdio: 'pipe' })

export class LoopDisk {
  readonly image: string
  readonly mountedAt: string

  constructor(folder: string, name: string) {
    this.image = join(folder, `${name}.img`)
    this.mountedAt = join(folder, `${name}.mounted`)
  }

  format(megabytes: number): this {
    run('truncate', '-s', `${megabytes}M`, this.image)
    run('mkfs.ext4', '-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', this.image)
    return this
  }

  mount(): this {
    mkdirSync(this.mountedAt, { recursive: true })
    run('mount', '-o', 'loop', this.image, this.mountedAt)
    return this
  }

  unmount(): void {
    run('umount', this.mountedAt)
  }

  /** What has reached the disk at this moment, and nothing else: as if the power had gone. */
  copyWithoutSyncing(to: LoopDisk): void {
    run('cp', '--sparse=always', this.image, to.image)
  }

  remove(): void {
    try {
      this.unmount()
    } catch {
      // It was not mounted.
    }
    rmSync(this.image, { force: true })
  }
}

/** Why this machine cannot mount a disk image, or null when it can. */
export function whyNoLoopDisk(folder: string): string | null {
  if (process.getuid?.() !== 0) return 'cần quyền root để gắn ổ đĩa giả lập'
  const disk = new LoopDisk(folder, 'try')
  try {
    disk.format(16).mount()
    return null
  } catch (error) {
    return `không gắn được ổ đĩa giả lập: ${(error as Error).message.trim()}`
  } finally {
    disk.remove()
  }
}
