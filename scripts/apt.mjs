// Debian's packages for the tests: installed when we may, named in a sentence when we may not.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

function apt(...args) {
  const done = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (done.status !== 0) throw new Error(`apt-get ${args.join(' ')} không chạy được`)
}

/** Makes sure that one of these paths exists, installing the packages when it does not. */
export function ensure(paths, packages, purpose) {
  const found = () => paths.find((path) => existsSync(path))
  const before = found()
  if (before) return before
  if (!canInstall())
    throw new Error(
      `Thiếu ${packages.join(', ')} (${purpose}). Hãy cài: sudo apt-get install ${packages.join(' ')}`,
    )
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  const after = found()
  if (!after) throw new Error(`Đã cài ${packages.join(', ')} nhưng không thấy ${paths.join(' hoặc ')}`)
  return after
}
