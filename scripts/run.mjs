// Runs a command on the project's own Node (an optional dependency), or on a system Node that is new enough.
// Plain JavaScript that Node 18 can parse: this file must be able to explain what is missing.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAJOR_NEEDED = 24
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const windows = process.platform === 'win32'

function bundledNode() {
  try {
    const platform = windows ? 'win' : process.platform
    const manifest = createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/package.json`)
    const binary = join(dirname(manifest), 'bin', windows ? 'node.exe' : 'node')
    return existsSync(binary) ? binary : null
  } catch {
    return null
  }
}

/** The Node that runs the project, or null when there is none. */
export function projectNode() {
  return (
    bundledNode() ?? (Number(process.versions.node.split('.')[0]) >= MAJOR_NEEDED ? process.execPath : null)
  )
}

/** Starts a command of the project (a script or a tool of node_modules/.bin) on that Node. */
export function start(command, args, options = {}) {
  const node = projectNode()
  if (!node) {
    console.error(
      `Cần Node ${MAJOR_NEEDED} trở lên. Chạy "npm install" (không bỏ optional dependencies), hoặc cài Node ${MAJOR_NEEDED}.`,
    )
    process.exit(1)
  }
  const env = {
    ...process.env,
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    NODE_COMPILE_CACHE: join(root, '.cache', 'node'),
    ...options.env,
  }
  const file = command === 'node' ? node : command
  return spawn(file, args, {
    stdio: 'inherit',
    cwd: root,
    ...options,
    env,
    shell: windows && command !== 'node',
  })
}

/** Waits for a child, passes signals on to it, and gives its exit code. */
export function finish(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const forward = signals.map((signal) => [signal, () => child.kill(signal)])
  for (const [signal, listener] of forward) process.on(signal, listener)
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(String(error.message))
      done(1)
    })
    child.on('exit', (code, signal) => {
      for (const [name, listener] of forward) process.off(name, listener)
      done(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1))
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command = 'node', ...args] = process.argv.slice(2)
  process.exit(await finish(start(command, args)))
}
