import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { RENEWED_PUBLICITY } from '@guongsang/contract/plans-outlines.ts'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { upload } from '../../../../../tests/support/upload.ts'
import { createCtx } from '../../platform/ctx.ts'
import { downloadFile } from '../files/download-file.ts'
import { addHead, dutiesOffice, itemsOf, quarterly } from './duties.fixture.ts'
import { idOf, outcome } from './plans.fixture.ts'

const app = await testApp({ today: '2023-06-10' })
const { database } = app.platform

interface Item {
  outline: { edition: number; document: { name: string } | null; questions: { key: string }[] } | null
  lacks: { field: string }[]
  submissions: {
    id: string
    version: number
    answers: { heading: string; text: string | null; rows: string[][]; files: { id: string }[] }[]
  }[]
}

const words = { key: 'ket-qua', heading: 'Kết quả phong trào thi đua', kind: 'text', required: true }
const table = {
  key: 'khen-thuong',
  heading: 'Kết quả khen thưởng',
  kind: 'table',
  columns: ['Hình thức', 'Số lượng'],
  required: true,
}
const guided = [words, table, RENEWED_PUBLICITY]
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
)

async function desk() {
  const office = await dutiesOffice(app)
  const { officer, unit, neighbour, id, plan } = office
  await addHead(database, id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
  const documentId = idOf(
    await officer.post('/api/documents', {
      kind: 'guidance',
      issuerId: office.department.id,
      title: 'Tổng kết phong trào thi đua yêu nước năm 2023',
    }),
  )
  const { id: dutyId } = await office.dutyOf(plan)
  const write = async (questions: object[], edition: number, caller = officer, more: object = {}) =>
    caller.put(`/api/duties/${dutyId}/outline`, { documentId, questions, edition, ...more })
  expect(outcome(await write(guided, 0))).toBe(204)
  expect(outcome(await office.issue(plan, '2023-04-11'))).toBe(204)
  const items = await itemsOf(database, office.place)
  const of = (which: { id: string }) =>
    items.find((one) => one.organization_id === which.id && one.period_label === 'Quý II/2023')!.id
  const unitOfficer = office.at('unit-officer')
  const show = async (item: string, caller = unitOfficer) =>
    (await caller.get(`/api/items/${item}`)).body as Item
  const draft = async (item: string, answers: object[], version: number | null = null) =>
    unitOfficer.put(`/api/items/${item}/draft`, { answers, version })
  const act = async (item: string, what: string, caller = unitOfficer, more: object = {}) => {
    const last = (await show(item)).submissions.at(-1)!
    return caller.post(`/api/submissions/${last.id}/${what}`, { version: last.version, ...more })
  }
  const evidence = async () => idOf(await upload(unitOfficer, 'Minh chứng.pdf', pdf))
  const answered = async () => [
    { key: 'ket-qua', text: 'Đã tổ chức ba phong trào' },
    {
      key: 'khen-thuong',
      rows: [
        ['Giấy khen', '12'],
        ['', ''],
      ],
    },
    { key: RENEWED_PUBLICITY.key, text: 'Đổi mới qua loa truyền thanh', fileIds: [await evidence()] },
  ]
  const item = of(unit)
  return {
    ...office,
    dutyId,
    documentId,
    write,
    of,
    unitOfficer,
    show,
    draft,
    act,
    answered,
    item,
    neighbour,
  }
}

describe('an outline', () => {
  test('S002-II-III-5: the guidance sets the questions; the report is drafted as their form, and sent whole', async () => {
    const { item, show, draft, act, answered, officer } = await desk()
    expect(await show(item)).toMatchObject({
      outline: {
        edition: 1,
        document: { name: expect.stringMatching(/^Hướng dẫn/) as string },
        questions: guided.map(({ key }) => ({ key })),
      },
      lacks: [],
    })
    expect(outcome(await draft(item, [{ key: 'ket-qua', text: 'Đã tổ chức ba phong trào' }]))).toBe(200)
    const lacking = [{ field: 'answers.1.rows' }, { field: `answers.2.text` }, { field: `answers.2.fileIds` }]
    const drafted = await show(item)
    expect(drafted.lacks).toMatchObject(lacking)
    expect((await act(item, 'presentation')).body).toMatchObject({
      code: 'report-incomplete',
      detail: expect.stringContaining('“Kết quả khen thưởng”; “Đổi mới') as string,
      errors: lacking,
    })
    const { version } = drafted.submissions[0]!
    expect(outcome(await draft(item, await answered(), version))).toBe(200)
    expect((await show(item)).lacks).toEqual([])
    expect(outcome(await act(item, 'presentation'))).toBe(204)
    expect(outcome(await act(item, 'sending'))).toBe(204)
    expect((await show(item, officer)).submissions[0]!.answers).toMatchObject([
      { heading: 'Kết quả phong trào thi đua', text: 'Đã tổ chức ba phong trào', files: [] },
      { heading: 'Kết quả khen thưởng', text: null, rows: [['Giấy khen', '12']] },
      { heading: RENEWED_PUBLICITY.heading, files: [{ name: 'Minh chứng.pdf' }] },
    ])
  })

  test('a new edition asks only those who have not sent; what was given back keeps its own', async () => {
    const { item, show, draft, act, answered, officer, write, of, neighbour, at } = await desk()
    await draft(item, await answered())
    await act(item, 'presentation')
    await act(item, 'sending')
    expect(outcome(await write([words], 0))).toBe('changed-meanwhile')
    expect(outcome(await write([words, words], 1))).toBe('invalid-input')
    expect(outcome(await write([{ ...table, columns: [] }], 1))).toBe('invalid-input')
    expect(outcome(await write([words], 1, at('unit-officer')))).toBe('forbidden')
    expect(outcome(await write([words], 1))).toBe(204)
    expect((await show(of(neighbour), at('unit-officer', neighbour))).outline).toMatchObject({
      edition: 2,
      questions: [{ key: 'ket-qua' }],
    })
    const back = { reason: 'Ghi rõ kết quả khen thưởng', parts: ['note'] }
    expect(outcome(await act(item, 'return', officer, back))).toBe(204)
    const given = await show(item)
    expect(given.outline?.edition).toBe(1)
    expect((await draft(item, [])).body).toMatchObject({ errors: [{ field: 'answers' }] })
    expect(given.submissions.at(-1)?.answers).toHaveLength(3)
    expect(outcome(await write([], 2))).toBe(204)
    expect((await show(of(neighbour), at('unit-officer', neighbour))).outline).toBeNull()
  })

  test('only a report has one; "không có" answers it; strangers see none', async () => {
    const { item, dutyId, write, officer, unitOfficer, act, plan, groupId } = await desk()
    const asked = { note: 'Không phát sinh', declaredNone: true, version: null }
    expect(outcome(await unitOfficer.put(`/api/items/${item}/draft`, asked))).toBe(200)
    expect(outcome(await act(item, 'presentation'))).toBe(204)
    const elsewhere = await dutiesOffice(app)
    expect(outcome(await elsewhere.officer.get(`/api/duties/${dutyId}/outline`))).toBe('duty-not-found')
    expect(outcome(await write([words], 1, elsewhere.officer))).toBe('duty-not-found')
    const other = idOf(
      await officer.post(`/api/plans/${plan}/duties`, {
        owes: 'plan',
        title: 'Gửi kế hoạch của đơn vị',
        rule: quarterly(),
        groupId,
      }),
    )
    const refused = await officer.put(`/api/duties/${other}/outline`, { questions: [words], edition: 0 })
    expect(outcome(refused)).toBe('outline-without-report')
  })

  test('S000-IV-5-b: renewal of contents and forms is a question answered with evidence, readable for scoring', async () => {
    const { item, draft, act, answered, id, unit } = await desk()
    const facts = () =>
      database.transaction({ localityId: id }, (tx) =>
        tx
          .selectFrom('plans.report_answer_facts')
          .select(['organization_id', 'period_key', 'question_key', 'answered', 'evidence'])
          .where('locality_id', '=', id)
          .where('question_key', '=', RENEWED_PUBLICITY.key)
          .execute(),
      )
    await draft(item, await answered())
    await act(item, 'presentation')
    expect(await facts()).toEqual([])
    await act(item, 'sending')
    expect(await facts()).toMatchObject([{ organization_id: unit.id, answered: true, evidence: 1 }])
  })
})

test('the report is printed under the headings of its outline, in their order', async () => {
  const { item, draft, answered, show, unit, ...office } = await desk()
  await draft(item, await answered())
  const account = await testAccount(database, office as never, {
    login: 'in-bao-cao',
    name: 'Trần Thị Hoa',
    organizationId: unit.id,
  })
  const at = { localityId: office.id, organizationPath: unit.path, accountId: account.id }
  const writer = actorWith('unit-officer', at)
  const { id } = (await show(item)).submissions[0]!
  const path = `/api/submissions/${id}/document`
  expect(outcome(await office.officer.post(path, {}))).toBe('submission-not-found')
  const asked = await app.as(writer).post(path, { format: 'docx' })
  expect(asked.status).toBe(202)
  await runDueJobs(app.platform)
  const print = await app.as(writer).get(`/api/documents/prints/${(asked.body as { id: string }).id}`)
  const { fileId } = print.body as { fileId: string }
  const { body } = await downloadFile(createCtx(app.platform, writer), app.platform, fileId)
  const xml = new PizZip(await buffer(body as Readable)).file('word/document.xml')!.asText()
  const text = xml.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  const places = [...guided.map(({ heading }) => heading), 'Minh chứng kèm theo: Minh chứng.pdf'].map(
    (line) => text.toLowerCase().indexOf(line.toLowerCase()),
  )
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(text).toContain('Giấy khen')
})
