// Installs what is missing, and nothing when nothing is missing. Plain JavaScript: it runs before anything is there.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { finish, start } from './run.mjs'
import { step } from './steps.mjs'

export const root = resolve(fileURLToPath(import.meta.url), '../..')

/** Throws with a plain sentence when the Node that started us is too old even to install. */
export function requireNode20() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(
      `Cần Node 20 trở lên để cài đặt; máy này có ${process.versions.node}. Tải Node tại nodejs.org rồi chạy lại.`,
    )
}

/**
 * Installs what the lockfile names when it is newer than what is there. Not `npm ci`: that refuses a lockfile in which a tool's
 * binary for some foreign platform is missing; this keeps to the same versions and hashes, and writes nothing back.
 */
export async function installPackages() {
  requireNode20()
  const installed = join(root, 'node_modules/.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  await step('Cài thư viện (lần đầu khoảng nửa phút, cần mạng)', async () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const child = spawn(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    const code = await finish(child)
    if (code !== 0)
      throw new Error(
        'npm install không chạy được. Xem thông báo ở trên; thường là do mất mạng hoặc máy chủ thư viện.',
      )
  })
}

/** Runs a command of the project and throws when it fails. */
export async function run(command, args, options) {
  const code = await finish(start(command, args, options))
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} kết thúc với mã ${code}`)
}
