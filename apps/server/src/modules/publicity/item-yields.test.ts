import { expect, test } from 'vitest'
import type { Yield } from '@guongsang/contract/publicity-item-yields.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { itemsPlace } from './items.fixture.ts'

const app = await testApp({ today: '2024-03-10', config: { BASE_URL: 'https://guong-sang.vi-du.vn' } })

test('one story yields a script with its reading time, short texts, a slide and a sheet; each can be written over', async () => {
  const p = await itemsPlace(app)
  const id = await p.published()
  const yields = async () => {
    const { body } = await p.writer.get(`/api/publicity-items/${id}/yields`)
    return Object.fromEntries((body as { rows: Yield[] }).rows.map((one) => [one.kind, one]))
  }
  const first = await yields()
  expect(Object.keys(first)).toEqual(['loudspeaker', 'zalo', 'facebook', 'slide', 'sheet'])
  expect(first['loudspeaker']).toMatchObject({ writtenBy: null, stale: false, version: null })
  expect(first['loudspeaker']!.text).toContain('Năng suất tăng mười hai phần trăm')
  expect(first['loudspeaker']!.readingSeconds).toBeGreaterThan(10)
  expect(first['zalo']!.text).toContain(`Đọc cả bài: https://guong-sang.vi-du.vn/${p.slug}/tin/${id}`)
  expect(first['slide']!.text).toMatch(/^Ấp Kinh 2 giữ giống lúa thơm\n- Từ 12 hộ/)
  const write = (text: string, version: number | null, caller = p.writer) =>
    caller.put(`/api/publicity-items/${id}/yields/zalo`, { text, version })
  expect((await write('Bài ngắn', null)).status).toBe(204)
  expect((await write('Người thứ hai', null, p.head)).status).toBe(409)
  expect((await write('Người lạ', 1, p.stranger)).status).toBe(403)
  const corrected = { title: 'Ấp Kinh 2', standfirst: null, body: 'Tăng 11%.', reason: 'Sửa số liệu' }
  await p.done(id, 'correction', p.editor, corrected)
  expect((await yields())['zalo']).toMatchObject({ text: 'Bài ngắn', stale: true, version: 1 })
  const reset = () => p.writer.post(`/api/publicity-items/${id}/yields/zalo/reset`, { version: 1 })
  expect([(await reset()).status, (await reset()).status]).toEqual([204, 404])
  expect((await yields())['zalo']!.text).toContain('Tăng 11%')
})

test('slide and sheet are printed as PDF, one page each', async () => {
  const p = await itemsPlace(app)
  const id = await p.published()
  for (const kind of ['slide', 'sheet']) {
    const { status, headers, text } = await p.writer.get(`/api/publicity-items/${id}/yields/${kind}/pdf`)
    expect([status, headers['content-type'], text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-'])
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  }
  expect((await p.writer.get(`/api/publicity-items/${id}/yields/zalo/pdf`)).status).toBe(422)
})
