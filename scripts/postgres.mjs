// A throw-away PostgreSQL for tests: found or (as root on Debian) installed, started in a temporary folder on a free
// port, without fsync, as an unprivileged user. Plain JavaScript that Node 20 can run.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ensure } from './apt.mjs'

const asRoot = process.getuid?.() === 0
const debian = '/usr/lib/postgresql'
const ROLE = 'guongsang'

/** Starts one; `url` names a database whose owner is no superuser, as in an office. `stop` removes everything. */
export async function startPostgres() {
  if (!findPostgres())
    ensure([debian], ['postgresql'], 'kiểm thử trên PostgreSQL; hoặc đặt POSTGRES_BIN là thư mục chứa initdb')
  const bin = findPostgres()
  const user = asRoot ? unprivilegedUser() : {}
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-postgres-'))
  if (asRoot) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const run = { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] }
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    run,
  )
  const port = await freePort()
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings(port)], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  })
  const clean = () => {
    server.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
  process.on('exit', clean)
  await ready(bin, port, server)
  return {
    url: `postgres://${ROLE}@127.0.0.1:${port}/${ROLE}`,
    async stop() {
      const ended = new Promise((done) => server.once('exit', done))
      server.kill('SIGINT')
      await ended
      process.off('exit', clean)
      clean()
    },
  }
}

const settings = (port) =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ].flatMap((setting) => ['-c', setting])

/** The folder of the newest initdb of this machine, or null. */
function findPostgres() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    process.env.POSTGRES_BIN,
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
    '/opt/homebrew/opt/postgresql@17/bin',
    '/usr/local/opt/postgresql@17/bin',
  ]
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return folders.find((folder) => folder && existsSync(join(folder, `initdb${suffix}`))) ?? null
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser() {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such user here: the next one.
    }
  }
  throw new Error('Cần một tài khoản hệ thống không phải root (postgres hoặc nobody) để chạy PostgreSQL.')
}

async function ready(bin, port, server) {
  const psql = (sql) =>
    execFileSync(
      join(bin, 'psql'),
      ['-qX', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-c', sql],
      {
        stdio: 'pipe',
      },
    )
  for (let attempt = 1; ; attempt++) {
    try {
      psql(`create role ${ROLE} login createdb createrole`)
      break
    } catch (error) {
      if (attempt === 100 || server.exitCode !== null) throw error
      await pause(100)
    }
  }
  psql(`create database ${ROLE} owner ${ROLE}`)
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => done(port))
    })
  })
}

// Run by hand: keeps one up until Ctrl-C.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const postgres = await startPostgres()
  console.log(`TEST_DATABASE_URL=${postgres.url}`)
  process.on('SIGINT', () => void postgres.stop().then(() => process.exit(0)))
}
