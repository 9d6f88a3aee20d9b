import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'

const app = await testApp({ today: '2025-08-01' })
const place = await testLocality(app.platform.database, 'xem-luat', 'Xem Luật')
const reader = app.as(
  actorWith('broadcaster', { localityId: place.id, organizationPath: place.department.path }),
)

interface Entry {
  code: string
  kind: string
  versions: { from: string | null; text: string; citation: string | null; confidence: string | null }[]
}
const entries = async (query: string) => {
  const { status, body } = await reader.get(`/api/law/entries${query}`)
  expect(status).toBe(200)
  return body as { rows: Entry[]; next: string | null; total: { count: number } }
}

test('S003-I-1-2a: the law of each period is shown, and the law whose text is not entered says so', async () => {
  const { body } = await reader.get('/api/law/packs')
  const { rows, gaps } = body as {
    rows: { id: string; modelled: boolean; to: string | null }[]
    gaps: object[]
  }
  expect(rows.map(({ id, modelled }) => [id, modelled])).toEqual([
    ['vn-tdkt-luat2003-nd91', false],
    ['vn-tdkt-luat2022-nd98', true],
    ['vn-tdkt-luat2022-nd152', true],
    ['vn-tdkt-luat2026', false],
  ])
  expect(gaps).toHaveLength(1)
})

test('a code leads to its article, its versions and how sure they are', async () => {
  const { body } = await reader.get('/api/law/entry?code=not-under-review')
  const { rows } = body as { rows: Entry[] }
  expect(rows).toHaveLength(1)
  expect(rows[0]!.versions.map(({ from, citation }) => [from, citation])).toEqual([
    ['2024-01-01', expect.stringContaining('khoản 4 Điều 4')],
    ['2025-07-01', expect.stringContaining('khoản 4 Điều 4')],
  ])
  const wrong = await reader.get('/api/law/entry?code=under-review')
  expect(wrong.body).toMatchObject({ rows: [], similar: ['not-under-review'] })
})

test('entries are found without marks, as on a day, and page by page without repetition', async () => {
  const all = await entries('?limit=200')
  const codes: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof entries>> = await entries(
      `?limit=200${cursor && `&cursor=${cursor}`}`,
    )
    codes.push(...page.rows.map(({ kind, code }) => `${kind} ${code}`))
    cursor = page.next
  }
  expect(codes).toHaveLength(all.total.count)
  const found = await entries('?q=bang%20khen%20cua%20thu%20tuong&kind=award')
  expect(found.rows.map(({ code }) => code)).toEqual(['BKTTG'])
  for (const entry of (await entries('?kind=condition&on=2024-06-30&limit=200')).rows)
    for (const { from } of entry.versions) expect(from! <= '2024-06-30').toBe(true)
  const unsure = (await entries('?confidence=UNKNOWN&limit=200')).rows
  expect(unsure.length).toBeGreaterThan(0)
  expect((await entries('?on=2026-10-01&kind=condition')).rows).toEqual([])
})

test('two days are compared: what was added, dropped, reworded or moved to another article', async () => {
  const { body } = await reader.get('/api/law/comparison?left=2025-06-30&right=2025-07-01')
  const { left, right, rows, same } = body as {
    left: { pack: { id: string } }
    right: { pack: { id: string } }
    rows: { code: string; kind: string; change: string; left: object | null; right: object | null }[]
    same: number
  }
  expect([left.pack.id, right.pack.id]).toEqual(['vn-tdkt-luat2022-nd98', 'vn-tdkt-luat2022-nd152'])
  expect(rows.find(({ code }) => code === 'not-under-review')).toMatchObject({
    change: 'citation',
    left: { citation: expect.stringContaining('98/2023') },
    right: { citation: expect.stringContaining('152/2025') },
  })
  expect(rows.find(({ code, kind }) => code === 'XPTB' && kind === 'award')).toMatchObject({
    change: 'text',
    left: { text: 'Xã, phường, thị trấn tiêu biểu' },
    right: { text: 'Xã, phường, đặc khu tiêu biểu' },
  })
  expect(same).toBeGreaterThan(50)
  const itself = await reader.get('/api/law/comparison?left=2025-07-01&right=2025-07-01')
  expect(itself.body).toMatchObject({ rows: [] })
  expect((await reader.get('/api/law/comparison?left=2025-02-31&right=2025-07-01')).status).toBe(422)
})
