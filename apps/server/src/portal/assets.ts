/** Files of the portal: one style sheet built from the tokens, the fonts, the ornaments. Made at start, kept for ever. */
import { cornerOrnament, divider, smallSun, toothTile } from '@guongsang/core/look/drum-rings.ts'
import { emblem } from '@guongsang/core/look/emblem.ts'
import { themeSheet } from '@guongsang/core/look/tokens.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { store, type StoredPage } from './page-cache.ts'

export interface Assets {
  /** Address of the style sheet. */
  styleSheet: string
  /** Fonts every page needs at once. */
  preload: readonly string[]
  /** By address. */
  files: ReadonlyMap<string, StoredPage>
}

export const ASSET_PATH = '/tai-nguyen/'

/** In this order: what comes later wins. */
const SHEETS = [
  'base',
  'board',
  'home',
  'lists',
  'plaques',
  'reading',
  'stories',
  'story',
  'published',
  'letters',
  'contests',
  'narrow',
  'print',
  'wall',
]
const INK = '#000000'
/** Ornaments are masks: the style sheet gives them the colour of the theme. */
const ORNAMENTS: Record<string, string> = {
  'teeth.svg': toothTile(INK),
  'sun.svg': smallSun(INK),
  'divider.svg': divider(INK),
  'corner.svg': cornerOrnament(INK),
  'emblem.svg': emblem({ size: 512 }),
}

interface Face {
  family: string
  weight: string
  file: (subset: string) => string
  unicode: string
  preload: boolean
}

const beVietnamPro = (weight: string, preload: boolean): Face => ({
  family: 'Be Vietnam Pro',
  weight,
  file: (subset) => `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
  unicode: '@fontsource/be-vietnam-pro/unicode.json',
  preload,
})

/** Only what the pages use: two weights for the interface, one variable file for headings and stories. */
const FACES: readonly Face[] = [
  beVietnamPro('400', true),
  beVietnamPro('600', false),
  {
    family: 'Literata',
    weight: '200 900',
    file: (subset) => `@fontsource-variable/literata/files/literata-${subset}-wght-normal.woff2`,
    unicode: '@fontsource-variable/literata/unicode.json',
    preload: true,
  },
]

export async function loadAssets(): Promise<Assets> {
  const files = new Map<string, StoredPage>()
  const add = async (name: string, type: string, body: Buffer | string): Promise<string> => {
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
    const address = ASSET_PATH + name.replace(/\.(\w+)$/, `.${hash}.$1`)
    files.set(address, store({ type, body }, 'file'))
    return address
  }

  const fonts = await addFonts(add)
  const ornaments = await Promise.all(
    Object.entries(ORNAMENTS).map(
      async ([name, svg]) => [name, await add(name, 'image/svg+xml', svg)] as const,
    ),
  )
  const sheets = await Promise.all(
    SHEETS.map((name) => readFile(join(import.meta.dirname, 'styles', `${name}.css`), 'utf8')),
  )
  let css = [fonts.css, themeSheet(), ...sheets].join('\n')
  for (const [name, address] of ornaments) css = css.replaceAll(`url(${name})`, `url(${address})`)
  return {
    styleSheet: await add('portal.css', 'text/css; charset=utf-8', shrink(css)),
    preload: fonts.preload,
    files,
  }
}

type Add = (name: string, type: string, body: Buffer) => Promise<string>

async function addFonts(add: Add): Promise<{ css: string; preload: string[] }> {
  const { resolve } = createRequire(import.meta.url)
  const rules: string[] = []
  const preload: string[] = []
  for (const face of FACES) {
    const ranges = JSON.parse(await readFile(resolve(face.unicode), 'utf8')) as Record<string, string>
    for (const subset of ['vietnamese', 'latin']) {
      const path = resolve(face.file(subset))
      const address = await add(path.replace(/^.*[\\/]/, ''), 'font/woff2', await readFile(path))
      if (face.preload) preload.push(address)
      rules.push(
        `@font-face { font-family: '${face.family}'; font-weight: ${face.weight}; font-style: normal; font-display: swap; ` +
          `src: url(${address}) format('woff2'); unicode-range: ${ranges[subset]}; }`,
      )
    }
  }
  return { css: rules.join('\n'), preload }
}

/** Comments and needless white space; nothing that could change a meaning. */
function shrink(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim()
}
