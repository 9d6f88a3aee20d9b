import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { dutiesOffice } from './duties.fixture.ts'
import { idOf, outcome, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2023-07-01' })
const { database } = app.platform

async function issued() {
  const office = await dutiesOffice(app, {
    plan: { tasks: [task('Hướng dẫn bình xét', { grouping: 'quarter-2', yearOf: 2023 })] },
  })
  expect(outcome(await office.issue(office.plan, '2023-04-11'))).toBe(204)
  return office
}
const rowsOf = <T>({ body }: { body: unknown }) => (body as { rows: T[] }).rows

describe('questions', () => {
  test('S001-V-1: asked by a unit, forwarded, answered for all, closed; others read only what is shared', async () => {
    const { plan, at, neighbour, officer, by } = await issued()
    const ours = at('unit-officer')
    const theirs = at('unit-officer', neighbour)
    const ask = async (question: string) =>
      idOf(await ours.post(`/api/plans/${plan}/questions`, { question, taskId: null, ruleId: null }))
    const first = await ask('Đơn vị mới thành lập có phải giới thiệu điển hình không?')
    await ask('Câu chỉ của riêng đơn vị')
    const list = async (caller = officer, query = '') =>
      rowsOf<{
        id: string
        state: string
        question: string
        answer: string | null
        version: number
        may: string[]
      }>(await caller.get(`/api/questions?${query}`))
    expect((await list()).map(({ question, may }) => [question.slice(0, 11), may])).toEqual([
      ['Câu chỉ của', ['answer', 'forward', 'close']],
      ['Đơn vị mới ', ['answer', 'forward', 'close']],
    ])
    expect(await list(theirs)).toEqual([])
    const forward = { handlerName: 'Nguyễn Thị Xử Lý', version: 1 }
    expect(outcome(await ours.post(`/api/questions/${first}/forwarding`, forward))).toBe('forbidden')
    expect(outcome(await officer.post(`/api/questions/${first}/forwarding`, forward))).toBe(204)
    const answer = { answer: 'Không, năm đầu được miễn.', shared: true, version: 2 }
    expect(outcome(await officer.post(`/api/questions/${first}/answer`, { ...answer, version: 1 }))).toBe(
      'changed-meanwhile',
    )
    expect(outcome(await officer.post(`/api/questions/${first}/answer`, answer))).toBe(204)
    expect(await list(theirs)).toMatchObject([{ id: first, answer: 'Không, năm đầu được miễn.', may: [] }])
    expect((await list(officer, 'q=duoc%20mien')).map(({ id }) => id)).toEqual([first])
    expect(outcome(await theirs.post(`/api/questions/${first}/closing`, { version: 3 }))).toBe('forbidden')
    expect(outcome(await ours.post(`/api/questions/${first}/closing`, { version: 3 }))).toBe(204)
    expect(outcome(await officer.post(`/api/questions/${first}/answer`, { ...answer, version: 4 }))).toBe(
      'question-closed',
    )
    const elsewhere = await planningOffice(app)
    expect(outcome(await elsewhere.officer.post(`/api/questions/${first}/answer`, answer))).toBe(
      'question-not-found',
    )
    expect(
      outcome(await by('chair').post(`/api/plans/${plan}/questions`, { question: 'Có được không?' })),
    ).toBe('forbidden')
    const statements = (limit: number) =>
      countStatements(database, () => officer.get(`/api/questions?limit=${limit}`))
    expect(await statements(2)).toBe(await statements(1))
  })
})

describe('what is reached and learnt', () => {
  test('S000-I-1b, S002-I-1-1b: an indicator of a resolution is reached, exceeded or not, by the side it is aimed at', async () => {
    const { plan, officer, at } = await issued()
    const source = 'Nghị quyết số 22/NQ-HĐND về nhiệm vụ phát triển kinh tế - xã hội'
    const indicator = { name: 'Tập thể tiêu biểu', unitOfMeasure: 'tập thể', year: 2023, target: 10, source }
    const add = (more: object, caller = officer) =>
      caller.post(`/api/plans/${plan}/indicators`, { ...indicator, ...more })
    const first = idOf(await add({ actual: 12.5 }))
    idOf(await add({ actual: 12, aim: 'at-most' }))
    idOf(await add({}))
    const list = async () =>
      rowsOf<{ actual: number | null; reached: string | null; source: string | null; year: number }>(
        await officer.get(`/api/plans/${plan}/indicators`),
      )
    expect((await list()).map(({ actual, reached }) => [actual, reached])).toEqual([
      [12.5, 'exceeded'],
      [12, 'not-reached'],
      [null, null],
    ])
    const change = { ...indicator, actual: 10, version: 1 }
    expect(outcome(await at('unit-officer').put(`/api/indicators/${first}`, change))).toBe('forbidden')
    expect(outcome(await officer.put(`/api/indicators/${first}`, change))).toBe(204)
    expect(outcome(await officer.put(`/api/indicators/${first}`, change))).toBe('changed-meanwhile')
    expect((await list())[0]).toMatchObject({ reached: 'reached', source, year: 2023 })
  })

  test('S002-III-2-2, S004-I-2-2a: a proposal is considered, adopted with what came of it, and then read by all', async () => {
    const { plan, officer, at, neighbour } = await issued()
    const raised = await at('unit-officer').post(`/api/plans/${plan}/lessons`, {
      kind: 'proposal',
      text: 'Giao lưu điển hình ngay tại hội nghị sơ kết',
    })
    const id = idOf(raised)
    const list = async (caller = officer, query = '') =>
      rowsOf<{ id: string; state: string; may: string[] }>(await caller.get(`/api/lessons?${query}`))
    expect(await list(at('unit-officer', neighbour))).toEqual([])
    const judge = (body: object) => officer.post(`/api/lessons/${id}/judgement`, { version: 1, ...body })
    expect(outcome(await judge({ state: 'adopted' }))).toBe('invalid-input')
    expect(outcome(await judge({ state: 'adopted', outcome: 'Đưa vào kế hoạch năm 2024' }))).toBe(204)
    expect(await list(at('unit-officer', neighbour), 'q=giao%20luu')).toMatchObject([{ id, may: [] }])
    expect(await list(officer, 'kind=lesson')).toEqual([])
  })

  test('a summary takes the figures of a day; once frozen it stays', async () => {
    const { plan, officer, at } = await issued()
    const asked = { kind: 'interim', asOf: '2023-07-01', periodFrom: '2023-01-01', periodTo: '2023-06-30' }
    expect(
      outcome(await officer.post(`/api/plans/${plan}/summaries`, { ...asked, asOf: '2023-12-31' })),
    ).toBe('invalid-input')
    expect(outcome(await at('unit-head').post(`/api/plans/${plan}/summaries`, asked))).toBe('forbidden')
    const id = idOf(await officer.post(`/api/plans/${plan}/summaries`, asked))
    const show = async () =>
      rowsOf<{
        figures: { key: string; value: number }[]
        text: { heading: string; body: string }[]
        state: string
      }>(await officer.get(`/api/plans/${plan}/summaries`))[0]!
    const { figures, text } = await show()
    expect(Object.fromEntries(figures.map(({ key, value }) => [key, value]))).toMatchObject({
      tasks: 1,
      'tasks-overdue': 1,
      items: 2,
      'items-late': 2,
    })
    expect(text[0]?.body).toBe(
      'Đến ngày 01/07/2023, đã hoàn thành 0 trên 1 nhiệm vụ; các cơ quan, đơn vị đã gửi 0 trên 2 nội dung, còn 2 nội dung quá hạn.',
    )
    const write = (more: object) =>
      officer.put(`/api/summaries/${id}`, { text: [{ heading: 'Đánh giá', body: 'Đạt yêu cầu.' }], ...more })
    expect(outcome(await write({ version: 1 }))).toBe(204)
    expect(outcome(await write({ version: 1, freeze: true }))).toBe('changed-meanwhile')
    expect(outcome(await write({ version: 2, freeze: true }))).toBe(204)
    expect(outcome(await write({ version: 3 }))).toBe('summary-frozen')
    expect(await show()).toMatchObject({
      state: 'frozen',
      text: [{ heading: 'Đánh giá', body: 'Đạt yêu cầu.' }],
    })
  })
})
