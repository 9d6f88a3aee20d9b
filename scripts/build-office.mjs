// Builds the office when its sources are newer than the last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './install.mjs'
import { step } from './steps.mjs'

const sources = ['apps/office', 'packages/contract/src', 'packages/core/src', 'package-lock.json']
const skipped = new Set(['dist', 'node_modules'])
const stamp = join(root, 'apps/office/dist/.built')

function* files(path) {
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (skipped.has(entry.name)) continue
    const inner = join(path, entry.name)
    if (entry.isDirectory()) yield* files(inner)
    else if (!/\.test\.tsx?$/.test(entry.name)) yield inner
  }
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(root, source)
    for (const file of source.includes('.') ? [path] : files(path))
      hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

export async function buildOffice() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await step('Dựng màn hình làm việc', async () => {
    await run('vite', ['build', 'apps/office', '--logLevel', 'warn'])
    writeFileSync(stamp, wanted)
  })
}
