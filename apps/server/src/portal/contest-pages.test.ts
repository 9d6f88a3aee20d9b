import { expect, test } from 'vitest'
import { AppError } from '../platform/errors.ts'
import { openPortal } from './portal.fixture.ts'
import { faultsOf } from './page-faults.ts'

const BASE = '/dienkhanh/cuoc-thi'
const portal = await openPortal()
const get = async (path: string) => {
  const { statusCode, body, headers } = await portal.inject({ method: 'GET', url: BASE + path })
  return { status: statusCode, body, headers }
}
/** The questions as they stand on the page: names in order, with the values of their options in order. */
const orderOf = (body: string): string =>
  [...body.matchAll(/name="cau-(\d+)" value="(\d)"/g)]
    .map(([, position, value]) => `${position}${value}`)
    .join(' ')

test('every page of a contest stands without script and within its size', async () => {
  for (const path of [
    '',
    '/thi-viet',
    '/thi-viet/du-thi',
    '/thi-luat',
    '/thi-luat/du-thi',
    '/thi-cu/ket-qua',
    '/thi-tinh',
  ]) {
    const { status, body } = await get(path)
    expect([path, status, faultsOf(body)]).toEqual([path, 200, []])
  }
  expect((await get('/khong-co')).status).toBe(404)
  expect((await get('/thi-viet/ket-qua')).status).toBe(404)
  expect((await get('/thi-tinh/du-thi')).status).toBe(404)
})

test('questions come in another order at every visit, none lost, and never with the answer', async () => {
  const bodies = await Promise.all(Array.from({ length: 5 }, () => get('/thi-luat/du-thi')))
  const orders = bodies.map(({ body }) => orderOf(body))
  expect(new Set(orders).size).toBe(5)
  for (const order of orders) expect(order.split(' ').toSorted()).toEqual(orders[0]!.split(' ').toSorted())
  expect(orders[0]!.split(' ')).toHaveLength(80)
  expect(bodies[0]!.headers['cache-control']).toBe('no-store')
})

test('a refused form keeps what was chosen and the order it was in; markup is not taken, a trap takes nothing in', async () => {
  const received: object[] = []
  const desk = {
    receive: async (_params: object, typed: Readonly<Record<string, string>>) => {
      received.push(typed)
      throw new AppError('invalid-input', {}, [
        { field: 'answers', message: 'Còn 19 câu chưa chọn trả lời.' },
      ])
    },
    follow: async () => null,
  }
  const app = await openPortal({ desks: { contests: desk } })
  const send = (typed: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: `${BASE}/thi-luat/du-thi`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(typed).toString(),
    })
  const seed = 'a1b2c3d4-e5f6'
  const [first, again] = [await send({ 'thu-tu': seed, 'cau-7': '2' }), await send({ 'thu-tu': seed })]
  expect(first.statusCode).toBe(422)
  expect(orderOf(first.body)).toBe(orderOf(again.body))
  expect(first.body).toContain('name="cau-7" value="2" required checked')
  expect(first.body).toContain('Còn 19 câu chưa chọn trả lời.')
  const marked = await send({ authorName: '<b>Lan</b>' })
  expect([marked.statusCode, marked.body.includes('<b>Lan</b>')]).toEqual([422, false])
  expect((await send({ website: 'http://vi-du.vn' })).statusCode).toBe(303)
  expect(received).toHaveLength(2)
})

test('a long story fits into the form, a longer one is refused before it is read', async () => {
  let length = 0
  const desk = {
    receive: async (_params: object, { text }: Readonly<Record<string, string>>) => {
      length = text!.length
      return { code: 'ABCDEFGHJK' }
    },
    follow: async () => null,
  }
  const app = await openPortal({ desks: { contests: desk } })
  const send = (text: string) =>
    app.inject({
      method: 'POST',
      url: `${BASE}/thi-viet/du-thi`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ text }).toString(),
    })
  const sent = await send('ế'.repeat(40_000))
  expect([sent.statusCode, sent.headers['location'], sent.headers['set-cookie'], length]).toEqual([
    303,
    '/dienkhanh/theo-doi?ma=ABCDEFGHJK',
    undefined,
    40_000,
  ])
  expect((await send('ế'.repeat(60_000))).statusCode).toBeGreaterThanOrEqual(400)
})
