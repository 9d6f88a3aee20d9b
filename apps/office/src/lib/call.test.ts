import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { Id, Nothing, route } from '@guongsang/contract/route.ts'
import { ApiError, addressOf, call } from './call.ts'

const readUnit = route({
  id: 'readUnit',
  method: 'GET',
  path: '/api/units/:id/posts',
  summary: '',
  params: z.object({ id: z.string() }),
  query: z.object({ on: z.string().optional(), kind: z.array(z.string()).optional() }),
  res: { 200: z.object({ name: z.string() }) },
})
const renameUnit = route({
  id: 'renameUnit',
  method: 'PATCH',
  path: '/api/units/:id',
  summary: '',
  params: z.object({ id: Id }),
  body: z.object({ name: z.string() }),
  res: { 204: Nothing },
})

const answer = (status: number, body: unknown) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body === null ? null : JSON.stringify(body), { status })),
  )
afterEach(() => vi.unstubAllGlobals())

describe('the address of a route', () => {
  test('encodes what stands in the path and leaves out what is not asked', () => {
    expect(addressOf(readUnit, { params: { id: 'a/b' }, query: { on: undefined, q: '' } })).toBe(
      '/api/units/a%2Fb/posts',
    )
  })
  test('repeats a name for a list', () => {
    expect(addressOf(readUnit, { params: { id: '1' }, query: { kind: ['xa', 'phong'] } })).toBe(
      '/api/units/1/posts?kind=xa&kind=phong',
    )
  })
})

describe('a call', () => {
  test('gives the reply of the route', async () => {
    answer(200, { name: 'Phòng Nội vụ' })
    expect(await call(readUnit, { params: { id: '1' }, query: {} })).toEqual({ name: 'Phòng Nội vụ' })
  })

  test('sends JSON and understands an empty reply', async () => {
    answer(204, null)
    expect(await call(renameUnit, { params: { id: '1' }, body: { name: 'Sở Nội vụ' } })).toBeNull()
    expect(fetch).toHaveBeenCalledWith('/api/units/1', {
      method: 'PATCH',
      credentials: 'same-origin',
      body: '{"name":"Sở Nội vụ"}',
      headers: { 'content-type': 'application/json' },
    })
  })

  test('throws the problem the server wrote', async () => {
    answer(403, {
      type: 'about:blank',
      title: 'Không được phép',
      status: 403,
      code: 'forbidden',
      detail: 'Việc này do Phòng Nội vụ làm.',
    })
    await expect(call(readUnit, { params: { id: '1' }, query: {} })).rejects.toMatchObject({
      status: 403,
      message: 'Việc này do Phòng Nội vụ làm.',
    })
  })

  test('turns a page of a proxy into a sentence', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>502</html>', { status: 502 }))
    const failure = await call(readUnit, { params: { id: '1' }, query: {} }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ApiError)
    expect((failure as ApiError).problem).toMatchObject({ status: 502, code: 'no-answer' })
  })

  test('says that the network is gone', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch')
    })
    await expect(call(readUnit, { params: { id: '1' }, query: {} })).rejects.toMatchObject({ status: 0 })
  })
})
