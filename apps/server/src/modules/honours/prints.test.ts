import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { testAccount, testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { createCtx } from '../../platform/ctx.ts'
import { downloadFile } from '../files/download-file.ts'

const app = await testApp({ today: '2025-03-10' })
const { database } = app.platform
let places = 0

async function office() {
  const place = await testLocality(database, `in-an-${++places}`, 'In Ấn')
  const account = await testAccount(database, place, { login: 'cv', name: 'Trần Thị Hoa' })
  const actor = (role: Parameters<typeof actorWith>[0], at = place.department) =>
    actorWith(role, {
      localityId: place.id,
      organizationPath: at.path,
      accountId: account.id,
      name: 'Trần Thị Hoa',
    })
  const as = (...who: Parameters<typeof actor>) => app.as(actor(...who))
  const officer = as('officer')
  const hoa = await addPerson(
    database,
    { localityId: place.id, organizationId: place.unit.id },
    'Nguyễn Thị Hòa',
  )
  /** Asks, lets the job run, and gives what is on paper. */
  const printed = async (url: string, body: object, caller = officer) => {
    const asked = await caller.post(url, body)
    expect([asked.status, asked.body]).toEqual([202, expect.objectContaining({ state: 'waiting' })])
    expect((await runDueJobs(app.platform)).at(0)).toBe('print-document: done')
    const { id } = asked.body as { id: string }
    const print = (await officer.get(`/api/documents/prints/${id}`)).body as { state: string; fileId: string }
    expect(print.state).toBe('done')
    const ctx = createCtx(app.platform, actor('officer'))
    const file = await downloadFile(ctx, app.platform, print.fileId)
    return { bytes: await buffer(file.body as Readable), fileName: file.fileName }
  }
  return { ...place, as, officer, hoa, printed }
}

const wordsOf = (docx: Buffer): string =>
  new PizZip(docx)
    .file('word/document.xml')!
    .asText()
    .replace(/<\/w:(?:p|tc)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/[\s\u00a0]+/g, ' ')

async function textOfPdf(bytes: Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'in-an-')), 'a.pdf')
  writeFileSync(path, bytes)
  return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
}

describe('the annex of an appraisal', () => {
  test('says condition by condition what holds, by which clause, on which records, and what is missing', async () => {
    const { officer, hoa, unit, printed } = await office()
    const subject = { kind: 'person', id: hoa }
    const award = (awardCode: string, year: number) =>
      officer.post('/api/awards', {
        subject: { ...subject, name: 'Nguyễn Thị Hòa' },
        organizationId: unit.id,
        awardCode,
        ground: 'CONG_TRANG',
        level: 'province',
        year,
        decisionNumber: `${year}/QĐ-UBND`,
        decidedOn: `${year}-12-28`,
      })
    await award('BKT', 2019)
    await award('CSTDCS', 2022)
    for (const year of [2020, 2021, 2022, 2023, 2024])
      await officer.post('/api/ratings', { subject, year, rating: 'HTTNV' })
    const asked = { subject, awardCode: 'BKTTG', ground: 'CONG_TRANG', registerComplete: true, number: 7 }
    const word = await printed('/api/assessments/document', { ...asked, format: 'docx' })
    expect(word.fileName).toBe('Phụ lục thẩm định Bằng khen của Thủ tướng Chính phủ của Nguyễn Thị Hòa.docx')
    const words = wordsOf(word.bytes)
    for (const said of [
      'Kết quả xét điều kiện tặng Bằng khen của Thủ tướng Chính phủ',
      'đối với Nguyễn Thị Hòa',
      'Chưa đủ điều kiện.',
      'Luật 06/2022/QH15 và Nghị định số 98/2023/NĐ-CP',
      'Đạt',
      'Không đạt',
      'điểm b khoản 1 Điều 73 Luật Thi đua, khen thưởng năm 2022',
      'Bằng khen của bộ, ban, ngành, tỉnh năm 2019 (Quyết định số 2019/QĐ-UBND ngày 28/12/2019)',
      'Xếp loại năm 2024: Hoàn thành tốt nhiệm vụ',
      'hồ sơ của đơn vị đã nhập đủ',
      'Còn thiếu:',
      'Năm sớm nhất có thể đủ điều kiện',
      'Vì sao',
      'Nơi nhận:',
    ])
      expect(words).toContain(said)
    // No code of the program reaches paper.
    expect(words).not.toMatch(/BKTTG|CSTDCS|HTTNV|prior-|undefined/)
    const pdf = await printed('/api/assessments/document', { ...asked, format: 'pdf' })
    expect(pdf.bytes.subarray(0, 4).toString('latin1')).toBe('%PDF')
    expect(await textOfPdf(pdf.bytes)).toContain('Còn thiếu:')
  })

  test('is for those who may ask for the assessment; a unit prints in its own name', async () => {
    const { as, hoa, unit, neighbour, printed } = await office()
    const asked = { subject: { kind: 'person', id: hoa }, awardCode: 'LDTT', format: 'docx' }
    const url = '/api/assessments/document'
    expect((await as('unit-officer', neighbour).post(url, asked)).status).toBe(403)
    expect((await as('unit-officer', unit).post(url, { ...asked, awardCode: 'SAI' })).status).toBe(422)
    const own = wordsOf((await printed(url, asked, as('unit-officer', unit))).bytes)
    expect(own).toContain('BỘ PHẬN THI ĐUA')
  })
})

describe('a payment list', () => {
  const lines = [
    { recipient: 'Nguyễn Thị Hòa', awardCode: 'CSTDCS', subject: 'individual', decisionOn: '2025-01-15' },
    { recipient: 'Tổ Văn phòng', awardCode: 'TTLDTT', subject: 'collective', decisionOn: '2025-01-15' },
  ]

  test('is kept with formula, clauses and totals, printed and exported as it was drawn up', async () => {
    const { officer, printed } = await office()
    const created = await officer.post('/api/payment-lists', {
      title: 'Danh hiệu thi đua năm 2024',
      decisionNumber: '15/QĐ-UBND',
      lines,
    })
    expect(created.status).toBe(201)
    const { id } = created.body as { id: string }
    const { body } = await officer.get(`/api/payment-lists/${id}`)
    const shown = body as {
      total: number
      sums: { rows: { formula: string; steps: object[] }[]; totalInWords: string }
    }
    expect(shown).toMatchObject({ lineCount: 2, open: 0, withdrawn: null, decisionNumber: '15/QĐ-UBND' })
    expect(shown.sums.rows.map(({ formula }) => formula)).toEqual(['1 × 2.340.000', '0,8 × 2.340.000'])
    expect(shown.total).toBe(2_340_000 + 1_880_000)
    const words = wordsOf((await printed(`/api/payment-lists/${id}/document`, { format: 'docx' })).bytes)
    for (const said of [
      'DANH SÁCH',
      'Nguyễn Thị Hòa',
      '1 × 2.340.000',
      '4.220.000',
      shown.sums.totalInWords,
      '98/2023/NĐ-CP',
    ])
      expect(words).toContain(said)
    const pdf = await printed(`/api/payment-lists/${id}/document`, { format: 'pdf' })
    expect(await textOfPdf(pdf.bytes)).toContain('Tổng cộng')
    const file = await officer.get(`/api/payment-lists/${id}/export`)
    expect([file.status, file.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('spreadsheetml'),
    ])
  })

  test('drawn up by mistake it stays readable with the reason, once', async () => {
    const { officer } = await office()
    const { body } = await officer.post('/api/payment-lists', { title: 'Nhầm', lines })
    const url = `/api/payment-lists/${(body as { id: string }).id}`
    const reason = { reason: 'Lập nhầm quyết định' }
    const answers = await Promise.all([1, 2].map(() => officer.post(`${url}/withdrawal`, reason)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409])
    expect((await officer.get(url)).body).toMatchObject({ withdrawn: { by: 'Trần Thị Hoa', ...reason } })
  })

  test('a wrong line is named; lists are paged, found by title, and cost the same however many', async () => {
    const { officer } = await office()
    const wrong = await officer.post('/api/payment-lists', {
      title: 'Sai',
      lines: [{ ...lines[0], awardCode: 'SAI' }],
    })
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ field: 'lines.0.awardCode' }] } })
    const list = async (query = '') =>
      (await officer.get(`/api/payment-lists?limit=2${query}`)).body as {
        rows: { title: string }[]
        next: string | null
      }
    const create = (title: string) => officer.post('/api/payment-lists', { title, lines })
    await create('Đợt một')
    const one = await countStatements(database, () => list())
    for (const title of ['Đợt hai', 'Đợt ba']) await create(title)
    expect(await countStatements(database, () => list())).toBe(one)
    const first = await list()
    const last = await list(`&cursor=${first.next}`)
    expect([...first.rows, ...last.rows].map(({ title }) => title)).toEqual(['Đợt ba', 'Đợt hai', 'Đợt một'])
    expect((await list('&q=dot%20hai')).rows.map(({ title }) => title)).toEqual(['Đợt hai'])
  })

  test('a unit keeps its own lists; another unit and another locality see nothing of them', async () => {
    const { as, officer, unit, neighbour } = await office()
    const own = as('unit-officer', unit)
    const { body } = await own.post('/api/payment-lists', { title: 'Của đơn vị', lines })
    const url = `/api/payment-lists/${(body as { id: string }).id}`
    const seen = async (caller: typeof own) => (await caller.get(url)).status
    const elsewhere = await office()
    expect([
      await seen(own),
      await seen(officer),
      await seen(as('inspector')),
      await seen(as('unit-officer', neighbour)),
      await seen(elsewhere.officer),
      await seen(as('broadcaster')),
    ]).toEqual([200, 200, 200, 404, 404, 403])
    const foreign = as('unit-officer', neighbour)
    expect((await foreign.post(`${url}/withdrawal`, { reason: 'Không phải của mình' })).status).toBe(404)
    expect((await foreign.post(`${url}/document`, { format: 'pdf' })).status).toBe(404)
    expect((await as('inspector').post(`${url}/withdrawal`, { reason: 'Chỉ được xem' })).status).toBe(403)
    await officer.post('/api/payment-lists', { title: 'Của văn phòng', lines })
    const titles = ((await own.get('/api/payment-lists')).body as { rows: { title: string }[] }).rows
    expect(titles.map(({ title }) => title)).toEqual(['Của đơn vị'])
  })
})
