import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { newId } from '../../platform/id.ts'
import { contestsOffice, quiz } from './contests.fixture.ts'
import { insertEntries } from './entry-store.ts'

const app = await testApp({ today: '2024-03-10' })
const MANY = 10_000

test('ten thousand entries are turned page by page, none twice and none left out, at the same cost as one', async () => {
  const { launched, drafted, runner, id: localityId, place, act, on } = await contestsOffice(app)
  const one = await launched()
  const many = await drafted(quiz(place.department.id))
  const question = { text: 'Luật số mấy?', options: ['Một', 'Hai'], rightOption: 0 }
  await runner.put(`/api/contests/${many}/questions`, { questions: [question], version: 1 })
  await act(many, 'launch')
  const row = (contest_id: string, at: number) => ({
    locality_id: localityId,
    id: newId(),
    contest_id,
    code: `MA${contest_id.slice(-3)}${at}`,
    source: 'portal' as const,
    round: 1,
    file_ids: [],
    // Many in the same moment: the id tells them apart.
    received_at: new Date(Date.UTC(2024, 2, 5, 0, 0, Math.floor(at / 50))),
    author_name: `Người dự thi ${at}`,
    author_place: 'Thị trấn',
    organization_id: at % 3 === 0 ? place.unit.id : null,
    contact: `09${String(10_000_000 + at)}`,
    contestant_key: `k${at}`,
    category: null,
    title: `Người dự thi ${at}`,
    text: null,
    about_name: null,
    about_place: null,
    answers: JSON.stringify({ 1: at % 2 }),
    right_answers: at % 2 === 0 ? 1 : 0,
    guess: null,
    state: 'received' as const,
  })
  await app.platform.database.transaction({ localityId }, async (tx) => {
    await insertEntries(tx, [row(one, 0)])
    await insertEntries(
      tx,
      Array.from({ length: MANY }, (_, at) => row(many, at)),
    )
  })
  const page = (contestId: string, more = '') =>
    runner.get(`/api/contest-entries?contestId=${contestId}&limit=200${more}`)
  const costs = (read: () => Promise<unknown>) => countStatements(app.platform.database, read)
  expect(await costs(() => page(many))).toBe(await costs(() => page(one)))
  const seen = new Set<string>()
  let cursor: string | null = null
  do {
    const { body } = await page(many, cursor === null ? '' : `&cursor=${cursor}`)
    const read = body as { rows: { id: string }[]; next: string | null }
    for (const { id } of read.rows) seen.add(id)
    cursor = read.next
  } while (cursor !== null)
  expect(seen.size).toBe(MANY)
  expect((await runner.post(`/api/contests/${many}/entries/check`)).body).toEqual({
    checked: MANY,
    comparing: 0,
  })
  on('2024-04-01')
  expect(await act(many, 'marking')).toBe(204)
  const { body } = await runner.get(`/api/contests/${many}/results`)
  expect(body).toMatchObject({ others: MANY - 200, unsettled: 0 })
  expect((body as { rows: { rank: number }[] }).rows.every(({ rank }) => rank === 1)).toBe(true)
}, 120_000)
