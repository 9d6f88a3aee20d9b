import { describe, expect, test } from 'vitest'
import {
  inventedReport,
  rewritten,
} from '../../../../../packages/core/src/initiatives/invented-reports.fixture.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { initiativeOffice, outcome } from './initiatives.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

interface Whole {
  title: string
  missing: { field: string; sentence: string; clause: string | null }[]
  requestableUntil: string
  confidentialParts: string | null
  likeness: number | null
  likenesses: {
    id: string
    likeness: number
    passages: { ours: string; theirs: string }[]
    verdict: string | null
  }[]
  authors: { name: string; sharePercent: number }[]
  seasonLabel: string
  state: string
  may: string[]
  version: number
}

describe('a request', () => {
  test('is written by the unit, handed in by its head, received by the office', async () => {
    const { head, officer, by, unit, draft, act, show } = await initiativeOffice(app)
    const id = await draft({}, by('unit-officer', unit))
    expect(outcome(await officer.get(`/api/initiatives/${id}`))).toBe('initiative-not-found')
    expect((await show(id, by('unit-officer', unit))).may).toEqual(['edit', 'withdraw'])
    expect((await show(id, head)).may).toEqual(['edit', 'withdraw', 'submit'])
    expect(outcome(await act(id, 'submission', head))).toBe(204)
    expect((await show(id)).may).toEqual(['accept', 'return', 'compare', 'judge'])
    expect(outcome(await officer.post(`/api/initiatives/${id}/return`, { version: 2 }))).toBe('invalid-input')
    expect(outcome(await act(id, 'return', officer, 'Bổ sung số liệu so sánh.'))).toBe(204)
    expect(outcome(await act(id, 'submission', head))).toBe(204)
    expect(outcome(await act(id, 'acceptance', officer))).toBe(204)
    expect(outcome(await act(id, 'submission', head))).toBe('initiative-state-refuses')
    expect((await show(id)).state).toBe('accepted')
  })

  test('is refused with everything it lacks, each at its place', async () => {
    const { head, draft, act, show, may } = await initiativeOffice(app)
    const id = await draft({
      novelty: '  ',
      firstAppliedOn: '2023-03-09',
      authors: [
        { personId: may.id, name: may.name, place: null, sharePercent: 60 },
        { personId: null, name: 'Vàng A Sử', place: null, sharePercent: 39.5 },
      ],
    })
    const answer = await act(id, 'submission', head)
    expect(answer.body).toMatchObject({
      code: 'initiative-incomplete',
      errors: [
        { field: 'novelty', message: 'Viết tính mới của giải pháp.' },
        {
          field: 'authors',
          message: 'Tỷ lệ đóng góp của các tác giả cộng lại là 99,5%, phải đúng 100%.',
        },
        {
          field: 'firstAppliedOn',
          message:
            'Đã quá một năm kể từ ngày áp dụng lần đầu 09/03/2023: chỉ yêu cầu được đến ngày 09/03/2024.',
        },
      ],
    })
    const shown = await show<Whole>(id, head)
    expect(shown.requestableUntil).toBe('2024-03-09')
    expect(shown.missing.map(({ clause }) => clause)).toEqual([
      'khoản 3 Điều 5 Nghị định số 13/2012/NĐ-CP',
      'khoản 3 Điều 5 Nghị định số 13/2012/NĐ-CP',
      'khoản 2 Điều 5 Nghị định số 13/2012/NĐ-CP',
    ])
  })

  test('a unit writes only its own; wrong roles are refused; two edits at once: one holds', async () => {
    const { by, neighbour, unit, head, request, draft, officer } = await initiativeOffice(app)
    const foreign = by('unit-head', neighbour)
    expect(outcome(await foreign.post('/api/initiatives', request()))).toBe('forbidden')
    expect(outcome(await officer.post('/api/initiatives', request({ organizationId: unit.id })))).toBe(
      'forbidden',
    )
    const id = await draft()
    expect(outcome(await foreign.get(`/api/initiatives/${id}`))).toBe('initiative-not-found')
    expect(outcome(await foreign.put(`/api/initiatives/${id}`, { ...request(), version: 1 }))).toBe(
      'initiative-not-found',
    )
    expect(
      outcome(await by('unit-officer', unit).post(`/api/initiatives/${id}/submission`, { version: 1 })),
    ).toBe('forbidden')
    const edits = [1, 2].map((turn) =>
      head.put(`/api/initiatives/${id}`, { ...request({ title: `Bản sửa ${turn}` }), version: 1 }),
    )
    expect((await Promise.all(edits)).map(outcome).sort()).toEqual([204, 'changed-meanwhile'])
  })

  test('what is confidential is read by the unit, the office and the initiative council alone', async () => {
    const { by, unit, accepted, show, head, officer } = await initiativeOffice(app)
    const id = await accepted()
    const readBy = async (caller: typeof head) => (await show<Whole>(id, caller)).confidentialParts
    for (const caller of [head, officer, by('initiative-council-member')])
      expect(await readBy(caller)).toBe('Cách chia lượt nội bộ')
    for (const caller of [by('inspector'), by('council-member'), by('education-office'), by('chair')])
      expect(await readBy(caller)).toBeNull()
    expect(await readBy(by('unit-officer', unit))).toBe('Cách chia lượt nội bộ')
  })

  test('S003-III-III-3: the school year is a season of its own, received by the education office', async () => {
    const { by, accepted, draft, act, head, officer, show } = await initiativeOffice(app)
    const schools = await draft({ season: 'education', title: 'Ôn tập theo nhóm năng lực' })
    const others = await draft()
    for (const id of [schools, others]) expect(outcome(await act(id, 'submission', head))).toBe(204)
    const education = by('education-office')
    expect(outcome(await act(others, 'acceptance', education))).toBe('forbidden')
    expect(outcome(await act(schools, 'acceptance', education))).toBe(204)
    expect((await show<Whole>(schools)).seasonLabel).toBe('2023-2024')
    const { body } = await officer.get('/api/initiatives?season=education&seasonYear=2023')
    expect((body as { rows: Whole[] }).rows.map(({ title }) => title)).toEqual(['Ôn tập theo nhóm năng lực'])
    expect(await accepted()).not.toBe('')
  })

  test('the list costs the same for three as for one, and finds by author and unit', async () => {
    const { accepted, officer, unit, neighbour, database, may } = await initiativeOffice(app)
    await accepted()
    const list = (query = '') => officer.get(`/api/initiatives?limit=10${query}`)
    const one = await countStatements(database, () => list())
    await accepted({ title: 'Bảng mã màu hồ sơ đất đai', kind: 'solution' })
    await accepted({ title: 'Lịch trực bàn tiếp dân' })
    expect(await countStatements(database, () => list())).toBe(one)
    const titles = async (query: string) =>
      ((await list(query)).body as { rows: Whole[] }).rows.map(({ title }) => title)
    expect(await titles('&q=ma%20mau')).toEqual(['Bảng mã màu hồ sơ đất đai'])
    expect(await titles('&kind=solution')).toEqual(['Bảng mã màu hồ sơ đất đai'])
    expect(await titles(`&withinId=${neighbour.id}`)).toEqual([])
    expect(await titles(`&withinId=${unit.id}&personId=${may.id}`)).toHaveLength(3)
    const { status, headers } = await officer.get('/api/initiatives/export')
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')])
  })
})

describe('likeness', () => {
  test('a rewritten copy is found among those held, with its passages; a person says what it means', async () => {
    const { accepted, officer, head, show } = await initiativeOffice(app)
    const original = inventedReport(21, 30)
    await accepted({ title: 'Bản thứ nhất', summary: original })
    for (const seed of [31, 32, 33])
      await accepted({ title: `Bản khác ${seed}`, summary: inventedReport(seed, 30) })
    const copy = await accepted({ title: 'Bản chép', summary: rewritten(original, 0.1, 5) })
    expect(outcome(await head.post(`/api/initiatives/${copy}/likeness`))).toBe('forbidden')
    const { body } = await officer.post(`/api/initiatives/${copy}/likeness`)
    const { compared, found } = body as {
      compared: number
      found: (Whole['likenesses'][number] & { other: { title: string } })[]
    }
    expect([compared, found[0]!.other.title]).toEqual([4, 'Bản thứ nhất'])
    expect(found[0]!.likeness).toBeGreaterThan(0.4)
    expect(found[0]!.passages[0]!.ours.length).toBeGreaterThan(100)
    expect((await show<Whole>(copy)).likeness).toBe(found[0]!.likeness)
    // Passages are of another unit's report: the unit itself does not read them.
    expect(await show<Whole>(copy, head)).toMatchObject({ likeness: null, likenesses: [] })
    const judge = () =>
      officer.post(`/api/likenesses/${found[0]!.id}/judgement`, {
        verdict: 'copied',
        note: 'Chép phần nội dung',
      })
    expect((await Promise.all([judge(), judge()])).map(outcome).sort()).toEqual([204, 'likeness-judged'])
    // Compared again, what a person said stays.
    await officer.post(`/api/initiatives/${copy}/likeness`)
    expect((await show<Whole>(copy)).likenesses[0]).toMatchObject({ verdict: 'copied', id: found[0]!.id })
  })

  test('a report that was rewritten is compared as it reads now, and its old text with nothing any more', async () => {
    const { accepted, draft, act, request, officer, head, show } = await initiativeOffice(app)
    const [first, second] = [inventedReport(41, 30), inventedReport(42, 30)]
    await accepted({ title: 'Bản giữ', summary: first })
    const id = await draft({ title: 'Bản sửa', summary: second })
    const edit = request({ title: 'Bản sửa', summary: rewritten(first, 0.1, 5) })
    const { version } = await show(id, head)
    expect(outcome(await head.put(`/api/initiatives/${id}`, { ...edit, version }))).toBe(204)
    await act(id, 'submission', head)
    await act(id, 'acceptance', officer)
    const found = async (of: string) =>
      (
        (await officer.post(`/api/initiatives/${of}/likeness`)).body as {
          found: { other: { title: string } }[]
        }
      ).found.map(({ other }) => other.title)
    expect(await found(id)).toContain('Bản giữ')
    const old = await accepted({ title: 'Bản theo lời cũ', summary: rewritten(second, 0.1, 7) })
    expect(await found(old)).not.toContain('Bản sửa')
  })
})
