/**
 * Who may import whom. Imports are resolved to real files and held against this table, so a new module is guarded the
 * day it is created. Each rule has a canary in canaries/ that breaks it, and the test demands that it is caught.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'

export interface Rule {
  name: string
  /** Which files the rule is about. */
  from: RegExp
  /** What they may import: a path of the repository, or `npm:<package>`, or `node:<module>`. */
  may: readonly RegExp[]
  /** What to do instead. */
  instead: string
}

export interface Breach {
  rule: string
  file: string
  imports: string
  instead: string
}

const npm = /^(npm:|node:)/
const contract = /^packages\/contract\/src\//
const kernel = /^packages\/core\/src\/kernel\//
const law = /^packages\/core\/src\/law\//
const calendar = /^packages\/core\/src\/calendar\//
const paper = /^packages\/core\/src\/documents\//
const look = /^packages\/core\/src\/look\//
const core = /^packages\/core\/src\//
const platform = /^apps\/server\/src\/platform\//
const door = /^apps\/server\/src\/modules\/[^/]+\/index\.ts$/

/** A file's own folder: `$own` stands for the part that the rule's pattern captured. */
const own = (name: string): RegExp => new RegExp(name.replaceAll('/', '\\/'))

export const rules: readonly Rule[] = [
  {
    name: 'kernel-imports-nothing',
    from: /^packages\/core\/src\/kernel\//,
    may: [kernel],
    instead: 'core/kernel is the ground: bring the value in as an argument.',
  },
  {
    name: 'core-is-pure',
    from: /^packages\/core\/src\/(?!kernel\/)([^/]+)\//,
    may: [kernel, law, calendar, paper, own('^packages/core/src/$own/')],
    instead:
      'core knows no package, no node: module, and of itself only the kernel, the law, the calendar and the parts of a document; load the data in the use-case.',
  },
  {
    name: 'contract-is-shapes',
    from: /^packages\/contract\/src\//,
    may: [contract, kernel, /^npm:zod$/],
    instead: 'The contract holds shapes only: put the rule in core, the work in the module.',
  },
  {
    name: 'platform-knows-no-module',
    from: /^apps\/server\/src\/platform\//,
    may: [platform, kernel, look, /^packages\/core\/src\/documents\//, contract, npm],
    instead: 'Let the module register itself with the platform (defineJob, defineErrors, …).',
  },
  {
    name: 'routes-only-translate',
    from: /^apps\/server\/src\/modules\/([^/]+)\/(?:.+-)?routes\.ts$/,
    may: [
      own('^apps/server/src/modules/$own/(?!(.+-)?store\\.ts)'),
      platform,
      contract,
      /^packages\/core\/src\/kernel\//,
    ],
    instead: 'A route is a schema, one call, one reply: move the work into a use-case.',
  },
  {
    name: 'store-only-stores',
    from: /^apps\/server\/src\/modules\/([^/]+)\/(?:.+-)?(?:store|queries)\.ts$/,
    may: [
      own('^apps/server/src/modules/$own/(?!(.+-)?routes\\.ts)'),
      /^apps\/server\/src\/platform\/(database|auth|audit|id|errors|ctx|paging|settings|[a-z]+\/table)/,
      core,
      contract,
      /^npm:kysely$/,
      /^node:/,
    ],
    instead: 'store.ts and queries.ts hold SQL and nothing else.',
  },
  {
    name: 'modules-meet-at-doors',
    from: /^apps\/server\/src\/modules\/([^/]+)\//,
    may: [own('^apps/server/src/modules/$own/'), door, platform, core, contract, npm],
    instead: "Call the other module's index.ts; if it lacks something, add it there.",
  },
  {
    name: 'portal-reads-at-doors',
    from: /^apps\/server\/src\/portal\//,
    may: [
      /^apps\/server\/src\/portal\//,
      door,
      /^apps\/server\/src\/platform\/(http|clock|errors|config)/,
      // Whatever decodes pictures is set up in one place.
      /^apps\/server\/src\/platform\/files\/pictures\.ts$/,
      kernel,
      look,
      contract,
      npm,
    ],
    instead: 'The portal reads through modules/*/index.ts.',
  },
  {
    name: 'office-knows-the-contract',
    from: /^apps\/office\//,
    may: [/^apps\/office\//, contract, kernel, look, npm],
    instead: 'The office knows only the published contract, core/kernel and core/look.',
  },
  {
    name: 'features-do-not-meet',
    from: /^apps\/office\/src\/features\/([^/]+)\//,
    may: [
      own('^apps/office/src/features/$own/'),
      /^apps\/office\/src\/(ui|lib|app)\//,
      contract,
      kernel,
      look,
      npm,
    ],
    instead: 'Lift what two features share into ui/ or lib/.',
  },
  {
    name: 'shared-office-knows-no-feature',
    from: /^apps\/office\/src\/(?:ui|lib)\//,
    may: [/^apps\/office\/src\/(ui|lib)\//, contract, kernel, look, npm],
    instead: 'ui/ and lib/ are below the features.',
  },
]

const sourceFolders = ['packages/core/src', 'packages/contract/src', 'apps/server/src', 'apps/office/src']
const isSource = (name: string): boolean =>
  /\.tsx?$/.test(name) && !/\.(test|samples|fixture)\.tsx?$/.test(name)

export function sourceFiles(root: string): string[] {
  const found: string[] = []
  for (const folder of sourceFolders) {
    const path = join(root, folder)
    if (!existsSync(path)) continue
    for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' }))
      if (isSource(entry)) found.push(`${folder}/${entry.replaceAll('\\', '/')}`)
  }
  return found.sort()
}

// What stands between the word and its `from` is names only: SQL in the code says `from 'x'` as well.
const importPattern =
  /(?:^|\n)\s*(?:import\s+(?:[\w*{}\s,$]+\sfrom\s*)?|export\s+(?:type\s+)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?)\s*from\s*)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

export function importsOf(text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...bare.matchAll(importPattern)].map((match) => match[1] ?? match[2]!)
}

/** An import as a path of the repository, or `npm:` and `node:` names. */
export function resolveImport(root: string, file: string, specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  const workspace = /^@guongsang\/(core|contract)\/(.+)$/.exec(specifier)
  if (workspace) return `packages/${workspace[1]}/src/${workspace[2]}`
  if (specifier.startsWith('.'))
    return relative(root, resolve(root, dirname(file), specifier))
      .replaceAll('\\', '/')
      .replace(/\?.*$/, '')
  const parts = specifier.split('/')
  return `npm:${specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]}`
}

/** Every import of one file that a rule forbids. The file may be a canary that stands in for another path. */
export function breachesOf(root: string, file: string, text: string): Breach[] {
  const breaches: Breach[] = []
  for (const specifier of importsOf(text)) {
    const target = resolveImport(root, file, specifier)
    for (const rule of rules) {
      const match = rule.from.exec(file)
      if (!match) continue
      const allowed = rule.may.some((pattern) =>
        new RegExp(pattern.source.replaceAll('$own', match[1] ?? '')).test(target),
      )
      if (!allowed) breaches.push({ rule: rule.name, file, imports: target, instead: rule.instead })
    }
  }
  return breaches
}

export function checkImports(root: string): { files: number; breaches: Breach[] } {
  const files = sourceFiles(root)
  return {
    files: files.length,
    breaches: files.flatMap((file) => breachesOf(root, file, readFileSync(join(root, file), 'utf8'))),
  }
}

/** Circles between doors: module → the modules whose index.ts it imports. */
export function doorCycles(root: string): string[][] {
  const edges = new Map<string, Set<string>>()
  for (const file of sourceFiles(root)) {
    const from = /^apps\/server\/src\/modules\/([^/]+)\//.exec(file)?.[1]
    if (!from) continue
    for (const specifier of importsOf(readFileSync(join(root, file), 'utf8'))) {
      const to = /^apps\/server\/src\/modules\/([^/]+)\/index\.ts$/.exec(
        resolveImport(root, file, specifier),
      )?.[1]
      if (to && to !== from) edges.set(from, (edges.get(from) ?? new Set()).add(to))
    }
  }
  return cyclesIn(edges)
}

export function cyclesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const visit = (node: string, path: string[]): void => {
    const at = path.indexOf(node)
    if (at >= 0) cycles.push([...path.slice(at), node])
    if (at >= 0 || done.has(node)) return
    for (const next of edges.get(node) ?? []) visit(next, [...path, node])
    done.add(node)
  }
  for (const node of edges.keys()) visit(node, [])
  return cycles
}

export const canaryPath = (line: string): string | undefined => /^\/\/ stands in for (\S+)/.exec(line)?.[1]
export const canaryFolder = posix.join('tests', 'architecture', 'canaries')
