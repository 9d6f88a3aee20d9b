import { describe, expect, test } from 'vitest'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import {
  chooseEncoding,
  createPageCache,
  matchesEtag,
  store,
  type Made,
  type RenderedPage,
  type StoredPage,
} from './page-cache.ts'

const page = (body: string): RenderedPage => ({ type: 'text/html; charset=utf-8', body })

/** A render that counts its calls and answers when told to. */
function controlled() {
  const waiting: PromiseWithResolvers<RenderedPage | null>[] = []
  return {
    render: () => {
      const answer = Promise.withResolvers<RenderedPage | null>()
      waiting.push(answer)
      return answer.promise
    },
    calls: () => waiting.length,
    answer: (call: number, value: RenderedPage | null) => waiting[call]!.resolve(value),
    fail: (call: number) => waiting[call]!.reject(new Error('no data')),
  }
}
const clock = () => {
  let at = 0
  return { now: () => at, pass: (ms: number) => (at += ms) }
}
const text = async (stored: Made<StoredPage>): Promise<string | null> =>
  stored === null || stored === 'gone' ? stored : (await stored.encoded('identity')).toString()

describe('page cache', () => {
  test('a hundred visitors at once are one render, and later ones none', async () => {
    const source = controlled()
    const cache = createPageCache(clock())
    const asked = Array.from({ length: 100 }, () => cache.get('/', '1', source.render))
    source.answer(0, page('one'))
    expect(new Set(await Promise.all((await Promise.all(asked)).map(text)))).toEqual(new Set(['one']))
    await cache.get('/', '1', source.render)
    expect(source.calls()).toBe(1)
  })

  test('a new version is waited for and shown', async () => {
    const cache = createPageCache(clock())
    await cache.get('/', '1', async () => page('old'))
    expect(await text(await cache.get('/', '2', async () => page('new')))).toBe('new')
  })

  test('a slow new version: the old page is served, and the new one to the next visitor', async () => {
    const source = controlled()
    const cache = createPageCache({ ...clock(), patienceMs: 5 })
    await cache.get('/', '1', async () => page('old'))
    expect(await text(await cache.get('/', '2', source.render))).toBe('old')
    source.answer(0, page('new'))
    expect(await text(await cache.get('/', '2', source.render))).toBe('new')
    expect(source.calls()).toBe(1)
  })

  test('a failing render: the old page stands in, but not for ever', async () => {
    const time = clock()
    const cache = createPageCache({ ...time, staleMs: 1000 })
    const fail = async (): Promise<never> => Promise.reject(new Error('no data'))
    await cache.get('/', '1', async () => page('old'))
    expect(await text(await cache.get('/', '2', fail))).toBe('old')
    expect(await text(await cache.get('/', null, fail))).toBe('old')
    time.pass(1001)
    await expect(cache.get('/', '2', fail)).rejects.toThrow('no data')
    await expect(cache.get('/', null, fail)).rejects.toThrow('no page kept')
  })

  test('a failure is not kept: the next visitor tries again', async () => {
    const source = controlled()
    const cache = createPageCache(clock())
    const first = cache.get('/', '1', source.render)
    source.fail(0)
    await expect(first).rejects.toThrow('no data')
    const second = cache.get('/', '1', source.render)
    source.answer(1, page('one'))
    expect(await text(await second)).toBe('one')
  })

  test('what has been taken down is gone at once', async () => {
    const cache = createPageCache(clock())
    await cache.get('/x', '1', async () => page('there'))
    expect(await cache.get('/x', '2', async () => null)).toBeNull()
    expect(cache.size()).toEqual({ pages: 0, bytes: 0 })
  })

  test('whoever asks at the same moment is told the same: that it was taken down on purpose', async () => {
    const cache = createPageCache(clock())
    const gone = async (): Promise<Made<RenderedPage>> => 'gone'
    expect(await Promise.all([cache.get('/x', '1', gone), cache.get('/x', '1', gone)])).toEqual([
      'gone',
      'gone',
    ])
    expect(cache.size().pages).toBe(0)
  })

  test('of what can be taken back no older page stands in, however slow the new one is or whatever fails', async () => {
    const cache = createPageCache({ ...clock(), patienceMs: 5 })
    const get = (version: string | null, render: () => Promise<RenderedPage | null>) =>
      cache.get('/', version, render, true)
    const fail = async (): Promise<never> => Promise.reject(new Error('no data'))
    await get('1', async () => page('old'))
    expect(await text(await get('1', fail))).toBe('old')
    await expect(get('2', fail)).rejects.toThrow('no data')
    await expect(get(null, fail)).rejects.toThrow('no page kept')
    const slow = get('2', () => new Promise((resolve) => setTimeout(() => resolve(page('new')), 30)))
    expect(await text(await slow)).toBe('new')
  })

  test('never more than the limit, and the page asked for least recently goes first', async () => {
    const cache = createPageCache({ ...clock(), bytesMax: 3500 })
    const get = (key: string) => cache.get(key, '1', async () => page(`${key} ${(made += 1)}`))
    let made = 0
    for (const key of ['a', 'b', 'c', 'a', 'd']) await get(key)
    expect(cache.size().pages).toBe(3)
    expect(await text(await get('a'))).toBe('a 1')
    expect(await text(await get('b'))).toBe('b 5')
  })

  test('holds at most 64 MB when nobody says otherwise: many small pages, a few large ones, long addresses', async () => {
    const cache = createPageCache(clock())
    const large = page('x'.repeat(5_000_000))
    for (let index = 0; index < 12; index += 1) await cache.get(`/${index}.xml`, '1', async () => large)
    expect(cache.size().pages).toBe(6)
    const long = 'q'.repeat(8_000)
    for (let index = 0; index < 5_000; index += 1)
      await cache.get(`/?q=${long}${index}`, '1', async () => page('x'))
    expect(cache.size().bytes).toBeLessThanOrEqual(64 * 1024 * 1024)
    expect(cache.size().pages).toBeLessThan(4_000)
  })
})

test('a page is kept in three encodings under one weak tag', async () => {
  const stored = store(page('<p>Điện Biên</p>'.repeat(100)))
  const [identity, gzip, br] = await Promise.all(
    (['identity', 'gzip', 'br'] as const).map((encoding) => stored.encoded(encoding)),
  )
  expect([gunzipSync(gzip!), brotliDecompressSync(br!)]).toEqual([identity, identity])
  expect(await stored.encoded('br')).toBe(br)
  expect(stored.etag).toMatch(/^W\/"[\w-]{22}"$/)
  expect(store(page('<p>other</p>')).etag).not.toBe(stored.etag)
})

test.each([
  [undefined, false],
  ['W/"a"', true],
  ['"a"', true],
  ['"x", W/"a" , "y"', true],
  ['*', true],
  ['"b"', false],
  ['', false],
])('If-None-Match %j against W/"a": %j', (header, expected) => {
  expect(matchesEtag(header, 'W/"a"')).toBe(expected)
})

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['GZIP; q=1.0', 'gzip'],
])('Accept-Encoding %j: %s', (header, expected) => {
  expect(chooseEncoding(header)).toBe(expected)
})
