/** Files that are drawn: covers, drums, the code that leads from a wall sheet back to its page; and the icons. */
import { drumCover, drumFace } from '@guongsang/core/look/drum-rings.ts'
import type { FastifyInstance } from 'fastify'
import { renderSVG } from 'uqr'
import { drawingInPoints } from '../platform/files/pictures.ts'
import { ASSET_PATH } from './assets.ts'
import { createPageCache, store, type StoredPage } from './page-cache.ts'
import * as icons from './pages/icons.ts'
import { FOR_A_DAY, FOR_EVER } from './respond.ts'
import { addFile, outsideAddress, pathOf, type Params, type Portal } from './serve.ts'

export function addDrawings(app: FastifyInstance, portal: Portal): void {
  const { assets } = portal
  addFile(app, portal, `${ASSET_PATH}*`, FOR_EVER, (request) => assets.files.get(pathOf(request)) ?? null)
  const icon = store(icons.icon(), 'file')
  const manifest = store(icons.manifest(assets), 'file')
  addFile(app, portal, '/favicon.svg', FOR_A_DAY, () => icon)
  addFile(app, portal, '/manifest.webmanifest', FOR_A_DAY, () => manifest)
  const svg = (drawn: string | null): StoredPage | null =>
    drawn === null ? null : store({ type: 'image/svg+xml', body: drawn })
  addFile(app, portal, '/bia/:name', FOR_A_DAY, ({ params }) => svg(drawingOf((params as Params)['name']!)))
  // Points cost more than lines: what is passed on is asked for again and again, by one network after the other.
  const passedOn = createPageCache({ now: () => performance.now(), bytesMax: 16 * 1024 * 1024 })
  addFile(app, portal, '/bia/:locality/:field/:name', FOR_A_DAY, async (request) => {
    const cover = coverOf(request.params as Params)
    if (cover === null || cover.form === 'svg') return svg(cover && cover.drawn)
    return passedOn.get(pathOf(request), 'drawn', async () => ({
      type: 'image/png',
      body: await drawingInPoints(cover.drawn),
    }))
  })
  // Nothing is asked of the database: the code says only where the reader already is.
  addFile(app, portal, '/ma-qr/:slug/:part/:name', FOR_A_DAY, (request) => {
    const path = codedPath(request.params as Params)
    if (path === null) return null
    const drawn = renderSVG(outsideAddress(portal, request) + path, { border: 2, whiteColor: '#fff' })
    return store({ type: 'image/svg+xml', body: drawn })
  })
}

const isWord = (text: string): boolean => /^[a-z0-9-]{1,60}$/.test(text)

function codedPath({ slug, part, name }: Params): string | null {
  const id = /^([a-z0-9-]{1,60})\.svg$/.exec(name!)?.[1]
  return id !== undefined && isWord(slug!) && isWord(part!) ? `/${slug}/${part}/${id}` : null
}

/** The cover of a story: field and id choose lacquer and view, the locality its drum; as lines, or in points to be passed on. */
function coverOf({ locality, field, name }: Params): { drawn: string; form: 'svg' | 'png' } | null {
  const [, id, form] = /^([a-z0-9-]{1,60})\.(svg|png)$/.exec(name!) ?? []
  if (id === undefined || !isWord(locality!) || !isWord(field!)) return null
  return { drawn: drumCover({ id, field: field!, locality: locality! }), form: form as 'svg' | 'png' }
}

/** 'dienbien.svg' lies, 'dienbien.dung.svg' stands, 'dienbien.trong.svg' is the drum alone in gold. */
function drawingOf(name: string): string | null {
  const found = /^([a-z0-9-]{1,60})(\.dung|\.trong)?\.svg$/.exec(name)
  if (!found) return null
  const [, locality, form] = found as unknown as [string, string, string | undefined]
  if (form === '.trong') return drumFace(locality)
  return drumCover({ id: locality, locality, shape: form === '.dung' ? 'portrait' : 'landscape' })
}
