/**
 * Public pages, rendered once and kept compressed. One render at a time for a page however many ask; when what is
 * shown has changed, the new page is waited for a moment and the old one served only if the new one is slow or fails.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export interface RenderedPage {
  /** With charset. */
  type: string
  body: string | Buffer
}

export type Encoding = 'identity' | 'gzip' | 'br'

export interface StoredPage {
  type: string
  /** Weak: the same page in three encodings has one tag. */
  etag: string
  /** Packed when first asked for, and kept: a page that nobody reads twice is packed once. */
  encoded(encoding: Encoding): Promise<Buffer>
}

/** Null: there is no such page. Gone: there was, and it was taken down on purpose. */
export type Made<T> = T | null | 'gone'
type Render = () => Promise<Made<RenderedPage>>

export interface PageCache {
  /**
   * The page for this key as of this version, where `render` gives one. With version null (the
   * data cannot be asked) a page kept from before is served, and an error thrown when there is none. `exact`: what the
   * page shows can be taken back, so no page of another version ever stands in.
   */
  get(key: string, version: string | null, render: Render, exact?: boolean): Promise<Made<StoredPage>>
  /** Pages kept now, and what they weigh. */
  size(): { pages: number; bytes: number }
}

export interface PageCacheOptions {
  /** Milliseconds of a clock that only goes forward. */
  now: () => number
  /** Query strings and names of hosts must not fill the memory: the page asked for least recently goes first. */
  bytesMax?: number
  /** How long a visitor waits for the new page before getting the old one. */
  patienceMs?: number
  /** How long after its making an old page may still stand in for a new one. */
  staleMs?: number
}

interface Kept {
  version: string
  madeAt: number
  page: StoredPage
  bytes: number
}

/** What a page weighs beside its body: its own packed forms are as much again at most, and something is needed to find it. */
const weigh = (key: string, body: string | Buffer): number =>
  2 * (Buffer.byteLength(body) + Buffer.byteLength(key)) + 1024

export function createPageCache(options: PageCacheOptions): PageCache {
  const { now, bytesMax = 64 * 1024 * 1024, patienceMs = 150, staleMs = 600_000 } = options
  const kept = new Map<string, Kept>()
  const underWay = new Map<string, Promise<Made<StoredPage>>>()
  let bytes = 0
  const forget = (key: string): void => {
    bytes -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }

  const make = async (key: string, version: string, render: Render): Promise<Made<StoredPage>> => {
    const madeAt = now()
    const made = await render()
    forget(key)
    if (made === null || made === 'gone') return made
    const one = { version, madeAt, page: store(made), bytes: weigh(key, made.body) }
    kept.set(key, one)
    bytes += one.bytes
    for (const oldest of kept.keys()) {
      if (bytes <= bytesMax) break
      forget(oldest)
    }
    return one.page
  }

  const makeOnce = (key: string, version: string, render: Render) => {
    const flight = JSON.stringify([key, version])
    const started = underWay.get(flight)
    if (started) return started
    const making = make(key, version, render).finally(() => underWay.delete(flight))
    underWay.set(flight, making)
    return making
  }

  return {
    size: () => ({ pages: kept.size, bytes }),
    async get(key, version, render, exact = false) {
      const old = kept.get(key)
      if (old) touch(kept, key, old)
      if (old?.version === version) return old.page
      const isUsable = !exact && old !== undefined && now() - old.madeAt <= staleMs
      const usable = isUsable ? old.page : undefined
      if (version === null) {
        if (usable) return usable
        throw new Error('The portal cannot ask for its data, and has no page kept')
      }
      const making = makeOnce(key, version, render)
      return usable ? sooner(making, usable, patienceMs) : making
    },
  }
}

/** Puts the page at the young end of the row. */
function touch(kept: Map<string, Kept>, key: string, page: Kept): void {
  kept.delete(key)
  kept.set(key, page)
}

/** What is being made, unless it takes longer than patience lasts or fails. */
async function sooner<T>(making: Promise<T>, instead: T, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(instead), patienceMs)
  })
  try {
    return await Promise.race([making.catch(() => instead), patience])
  } finally {
    clearTimeout(timer)
  }
}

const compressGzip = promisify(gzip)
const compressBrotli = promisify(brotliCompress)

/** Of what is kept for ever the smallest is made, of a page that may be another one in a minute a small one at once. */
const QUALITY = { page: { br: 5, gzip: 6 }, file: { br: 10, gzip: 9 } } as const

export function store({ type, body }: RenderedPage, as: keyof typeof QUALITY = 'page'): StoredPage {
  const identity = typeof body === 'string' ? Buffer.from(body) : body
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  const quality = QUALITY[as]
  const packed: Partial<Record<Encoding, Promise<Buffer>>> = {}
  const pack = (encoding: Encoding): Promise<Buffer> =>
    encoding === 'br'
      ? compressBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: quality.br } })
      : encoding === 'gzip'
        ? compressGzip(identity, { level: quality.gzip })
        : Promise.resolve(identity)
  return { type, etag, encoded: (encoding) => (packed[encoding] ??= pack(encoding)) }
}

/** If-None-Match is a list, or a star; weak and strong tags of the same page are the same here. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '')
  return header.split(',').some((tag) => bare(tag) === bare(etag))
}

/** The best encoding the reader accepts. */
export function chooseEncoding(header: string | undefined): Encoding {
  const accepted = new Map(
    (header ?? '').split(',').map((part) => {
      const [name, ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return [name!.trim(), quality === undefined ? 1 : Number(quality)] as const
    }),
  )
  const takes = (name: string): boolean => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}
