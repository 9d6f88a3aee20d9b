/** A list of awards from Excel, as the contract shows it: what each row means, what is asked, what is written and taken back. */
import { sql } from 'kysely'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addCollective, addPerson } from '../../../../../tests/support/people.ts'
import { createCtx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import {
  batchOf,
  type Cell,
  confirmed,
  rowsOf,
  sendFile,
  told,
  uploaded,
  workbook,
} from '../../platform/imports/imports.fixture.ts'
import { downloadImportTemplate } from '../../platform/imports/template.ts'

const app = await testApp({ today: '2025-03-10' })
const { database } = app.platform
let places = 0

const headers = ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Năm', 'Số quyết định', 'Ngày ký', 'Cơ quan quyết định']
const DEPARTMENT = 'Phòng Nội vụ'
const by = ['15/QĐ-UBND', '16/01/2023', 'Chủ tịch UBND huyện']

async function office() {
  const place = await testLocality(database, `nhap-khen-thuong-${++places}`, 'Nhập Khen Thưởng')
  const as = (role: Parameters<typeof actorWith>[0]) =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: place.department.path }))
  const officer = as('officer')
  const at = (unit: { id: string }) => ({ localityId: place.id, organizationId: unit.id })
  const join = (name: string, unit = place.department) => addPerson(database, at(unit), name)
  const numbered = (personId: string, number: string) =>
    database.transaction({ localityId: place.id }, (tx) =>
      sql`insert into organizations.person_identities (locality_id, person_id, number)
        values (${place.id}, ${personId}, ${number})`.execute(tx),
    )
  const ctx = createCtx(
    app.platform,
    actorWith('officer', { localityId: place.id, organizationPath: place.department.path }),
  )
  const upload = (rows: readonly (readonly Cell[])[], columns = headers) =>
    uploaded(officer, 'awards', columns, rows)
  const history = async (): Promise<string[]> => {
    const { body } = await officer.get('/api/awards?limit=200')
    const { rows } = body as {
      rows: { subject: { name: string; kind: string }; title: string; year: number }[]
    }
    return rows.map(({ subject, title, year }) => `${subject.kind} ${subject.name}: ${title} ${year}`)
  }
  return { ...place, as, at, ctx, officer, join, numbered, upload, history }
}

const choose = (caller: Caller, id: string, choices: object[]) =>
  caller.post(`/api/award-imports/${id}/choices`, { choices })
const chooseAll = (caller: Caller, id: string, question: string, choice: string) =>
  caller.post(`/api/award-imports/${id}/common-choice`, { question, choice })
const undo = (caller: Caller, id: string) => caller.post(`/api/award-imports/${id}/undoing`)

describe('a list of awards', () => {
  test('is shown row by row, written on confirmation only, and taken back as further facts', async () => {
    const { officer, join, upload, history, as } = await office()
    const an = await join('Nguyễn Văn Ân')
    const { id, counts } = await upload([
      ['Nguyễn Văn Ân'.normalize('NFD'), 'phong noi vu', 'CSTĐ cơ sở', 2022, ...by],
      [null, null, null, null, null, null, null],
      ['Phòng Nội vụ', DEPARTMENT, 'Tập thể LĐXS', '2021-2022', ...by],
    ])
    expect(counts).toMatchObject({ create: 2, choose: 0, blocked: 0 })
    expect((await rowsOf(officer, id)).map(({ summary }) => summary)).toEqual([
      'Ghi Chiến sĩ thi đua cơ sở (cấp huyện) năm 2022 cho Nguyễn Văn Ân, Phòng Nội vụ.',
      'Ghi Tập thể lao động xuất sắc (cấp huyện) năm 2021–2022 cho Phòng Nội vụ.',
    ])
    expect(await history()).toEqual([])
    expect((await confirmed(officer, id)).status).toBe(200)
    expect(await history()).toEqual([
      'person Nguyễn Văn Ân: Chiến sĩ thi đua cơ sở 2022',
      'organization Phòng Nội vụ: Tập thể lao động xuất sắc 2022',
    ])
    const { body } = await officer.get(`/api/awards?subjectId=${an}`)
    const [award] = (body as { rows: { id: string }[] }).rows
    expect(award).toMatchObject({
      decisionNumber: '15/QĐ-UBND',
      decidedOn: '2023-01-16',
      decidedBy: 'Chủ tịch UBND huyện',
      level: 'district',
    })
    expect((await undo(officer, id)).body).toMatchObject({ state: 'undone' })
    expect(await history()).toEqual([])
    const gone = await officer.get(`/api/awards/${award!.id}`)
    expect(gone.body).toMatchObject({
      changes: [{ kind: 'withdrawn', reason: 'Gỡ lần nhập tệp danh-sach.xlsx' }],
    })
    expect((await as('unit-officer').get(`/api/award-imports/${id}`)).status).toBe(403)
  })

  test('tells each problem at its cell, in words', async () => {
    const { officer, join, upload } = await office()
    await join('Nguyễn Văn Ân')
    const person = ['Nguyễn Văn Ân', DEPARTMENT]
    const { id } = await upload([
      [...person, 'Bằng khen', 2022, ...by],
      [...person, 'Huân chương Vàng', 2022, ...by],
      [...person, 'LĐTT', 2022, '15/QĐ', '31/02/2023', 'Chủ tịch UBND huyện'],
      ['Nguyễn Văn Ân', 'Phòng Không Có', 'LĐTT', 2022, ...by],
      [...person, 'LĐTT', null, ...by],
      [...person, 'LĐTT', 2022, '15/QĐ', '16/01/2023', null],
      [...person, 'Tập thể LĐXS', 2022, ...by],
      [...person, 'LĐTT', 2024, ...by],
    ])
    const rows = told(await rowsOf(officer, id))
    expect(rows.map(({ findings }) => findings)).toEqual([
      ['error award: Có thể là 2 hình thức khác nhau. Hãy ghi rõ.'],
      ['error award: Không có trong danh mục. Hãy chọn một danh hiệu, hình thức.'],
      ['error decidedOn: Tháng 2 năm 2023 chỉ có 28 ngày.'],
      [
        'error organization: Không tìm thấy đơn vị “Phòng Không Có”. Ghi đúng tên đã có, hoặc thêm đơn vị đó trước.',
      ],
      ['error year: Chưa ghi năm đạt thành tích.'],
      ['error level: Chưa rõ cấp khen thưởng: ghi cấp khen, hoặc cơ quan quyết định.'],
      ['warning name: Chưa có hồ sơ nào tên này. Chọn chỉ ghi tên, hoặc thêm hồ sơ trước rồi so lại.'],
      ['error year: Năm đạt thành tích không sau năm ra quyết định (16/01/2023).'],
    ])
    expect((await confirmed(officer, id)).status).toBe(409)
    const mended = await officer.post(`/api/award-imports/${id}/corrections`, {
      corrections: [
        { column: 'award', value: 'Bằng khen', replacement: 'Bằng khen của Thủ tướng Chính phủ' },
        { column: 'level', value: '', replacement: 'Cấp huyện' },
      ],
    })
    expect(mended.body).toMatchObject({ counts: { create: 2, blocked: 5, choose: 1 } })
    const [first, , , , , sixth] = await rowsOf(officer, id)
    expect([first!.action, sixth!.cells['level'], sixth!.action]).toEqual(['create', 'Cấp huyện', 'create'])
  })

  test('somebody of the unit is known; namesakes elsewhere, other marks and strangers are asked about, many at once', async () => {
    const { officer, join, upload, history, neighbour } = await office()
    await join('Trần Thị Bình')
    const far = await join('Lê Văn Cường', neighbour)
    await join('Phạm Thị Dung')
    await join('Phạm Thị Dung')
    await join('Đỗ Thị Hà')
    const { id, questions } = await upload([
      ['Trần Thị Bình', DEPARTMENT, 'LĐTT', 2022, ...by],
      ['Lê Văn Cường', DEPARTMENT, 'LĐTT', 2022, ...by],
      ['Phạm Thị Dung', DEPARTMENT, 'LĐTT', 2022, ...by],
      ['DO THI HA', DEPARTMENT, 'LĐTT', 2022, ...by],
      ['Vũ Người Lạ', DEPARTMENT, 'LĐTT', 2022, ...by],
      ['Hồ Cũng Lạ', DEPARTMENT, 'LĐTT', 2022, ...by],
    ])
    expect(questions.map(({ key, count }) => [key, count])).toEqual([
      ['elsewhere', 1],
      ['several', 1],
      ['unmarked', 1],
      ['nobody', 2],
    ])
    const [, cuong, dung] = await rowsOf(officer, id)
    expect(cuong!.candidates).toEqual([
      {
        id: far,
        name: 'Lê Văn Cường',
        detail: 'Phòng Tài chính',
        reasons: ['Cùng họ tên', 'Khác đơn vị'],
        rowNumber: null,
      },
    ])
    expect(dung!.candidates.length).toBe(2)
    expect((await rowsOf(officer, id, '&question=nobody')).map(({ rowNumber }) => rowNumber)).toEqual([6, 7])
    expect((await chooseAll(officer, id, 'elsewhere', 'link')).status).toBe(200)
    expect((await chooseAll(officer, id, 'unmarked', 'link')).status).toBe(200)
    expect((await chooseAll(officer, id, 'nobody', 'name-only')).status).toBe(200)
    const refused = await chooseAll(officer, id, 'several', 'link')
    expect([refused.status, (refused.body as { code: string }).code]).toEqual([
      422,
      'import-choice-not-common',
    ])
    await choose(officer, id, [{ rowNumber: 4, choice: 'link', targetId: dung!.candidates[1]!.id }])
    expect(await batchOf(officer, id)).toMatchObject({ counts: { create: 6, choose: 0 }, questions: [] })
    const undecided = await choose(officer, id, [{ rowNumber: 7, choice: null }])
    expect(undecided.body).toMatchObject({ questions: [{ key: 'nobody', count: 1 }] })
    await choose(officer, id, [{ rowNumber: 7, choice: 'name-only' }])
    expect((await confirmed(officer, id)).status).toBe(200)
    expect((await history()).toSorted()).toEqual([
      'other Hồ Cũng Lạ: Lao động tiên tiến 2022',
      'other Vũ Người Lạ: Lao động tiên tiến 2022',
      'person DO THI HA: Lao động tiên tiến 2022',
      'person Lê Văn Cường: Lao động tiên tiến 2022',
      'person Phạm Thị Dung: Lao động tiên tiến 2022',
      'person Trần Thị Bình: Lao động tiên tiến 2022',
    ])
  })

  test('the same award twice is found, in the file and in the history; by another decision it is asked', async () => {
    const { officer, join, upload, history } = await office()
    await join('Trần Thị Bình')
    const row = ['Trần Thị Bình', DEPARTMENT, 'Giấy khen', 2022]
    const first = await upload([[...row, ...by]])
    await confirmed(officer, first.id)
    const { id, counts } = await upload([
      [...row, ...by],
      [...row, null, null, 'Chủ tịch UBND huyện'],
      [...row, '40/QĐ-UBND', '20/05/2022', 'Chủ tịch UBND huyện'],
      ['Trần Thị Bình', DEPARTMENT, 'LĐTT', 2021, ...by],
      ['Trần Thị Bình', DEPARTMENT, 'Lao động tiên tiến', 2021, ...by],
    ])
    expect(counts).toMatchObject({ link: 3, choose: 1, create: 1 })
    const rows = await rowsOf(officer, id)
    expect(rows.map(({ summary }) => summary)).toEqual([
      'Đã có trong lịch sử, không ghi lần nữa.',
      'Đã có trong lịch sử, không ghi lần nữa.',
      'Cần chọn: là lần khen đã có, hay lần khác.',
      'Ghi Lao động tiên tiến (cấp huyện) năm 2021 cho Trần Thị Bình, Phòng Nội vụ.',
      'Trùng dòng 5 của tệp, không ghi lần nữa.',
    ])
    expect(rows[2]!.candidates.map(({ detail }) => detail)).toEqual([
      'Đã có trong lịch sử · Giấy khen năm 2022 · Quyết định số 15/QĐ-UBND ngày 16/01/2023',
    ])
    const asked = { rowNumber: 4, targetId: rows[2]!.candidates[0]!.id }
    expect((await choose(officer, id, [{ ...asked, choice: 'link' }])).body).toMatchObject({
      counts: { link: 4 },
    })
    await choose(officer, id, [{ rowNumber: 4, choice: 'create', targetId: rows[2]!.target!.id }])
    await confirmed(officer, id)
    expect(await history()).toEqual([
      'person Trần Thị Bình: Giấy khen 2022',
      'person Trần Thị Bình: Giấy khen 2022',
      'person Trần Thị Bình: Lao động tiên tiến 2021',
    ])
  })

  test('somebody only named is asked about once more when an award of that name is there by another decision', async () => {
    const { officer, upload, history } = await office()
    const row = ['Vũ Người Lạ', DEPARTMENT, 'Giấy khen', 2022]
    const first = await upload([[...row, ...by]])
    await chooseAll(officer, first.id, 'nobody', 'name-only')
    await confirmed(officer, first.id)
    const { id } = await upload([[...row, '40/QĐ-UBND', '20/05/2022', 'Chủ tịch UBND huyện']])
    expect((await chooseAll(officer, id, 'nobody', 'name-only')).body).toMatchObject({
      questions: [{ key: 'same-award', count: 1 }],
    })
    expect((await chooseAll(officer, id, 'same-award', 'create')).body).toMatchObject({
      counts: { create: 1 },
    })
    await confirmed(officer, id)
    expect((await history()).length).toBe(2)
  })

  test('a preview costs the same number of statements however many rows and people it names', async () => {
    const { join, upload } = await office()
    const names = ['Lê An', 'Lê Bình', 'Lê Chi']
    for (const name of names) await join(name)
    const line = (name: string): Cell[] => [name, DEPARTMENT, 'LĐTT', 2022, ...by]
    const one = await countStatements(database, () => upload([line(names[0]!)]))
    expect(await countStatements(database, () => upload(names.map(line)))).toBe(one)
  })

  test('family names that are words for bodies are family names', async () => {
    const { officer, join, upload } = await office()
    const [to, doan] = [await join('Tô Thanh An'), await join('Đoàn Thị Hội')]
    const { id } = await upload([
      ['Tô Thanh An', DEPARTMENT, 'Giấy khen', 2022, ...by],
      ['Đoàn Thị Hội', DEPARTMENT, 'Giấy khen', 2022, ...by],
    ])
    expect((await rowsOf(officer, id)).map(({ target }) => target!.id)).toEqual([to, doan])
  })

  test('a record added meanwhile is found when the rows are held against the register again', async () => {
    const { officer, join, upload } = await office()
    const { id, counts } = await upload([['Vũ Người Mới', DEPARTMENT, 'LĐTT', 2022, ...by]])
    expect(counts).toMatchObject({ choose: 1 })
    await join('Vũ Người Mới')
    const again = await officer.post(`/api/award-imports/${id}/preview`)
    expect(again.body).toMatchObject({ version: 2, counts: { choose: 0, create: 1 }, questions: [] })
  })

  test('an identity number decides who is who, is shown by its last digits, and is forgotten at the end', async () => {
    const { officer, join, upload, neighbour, numbered } = await office()
    const binh = await join('Trần Thị Bình', neighbour)
    await numbered(binh, '056084000123')
    const columns = [...headers, 'CCCD']
    const { id } = await upload(
      [
        ['Trần Thị Bình', DEPARTMENT, 'LĐTT', 2022, ...by, '056084000123'],
        ['Trần Thị Bính', DEPARTMENT, 'LĐTT', 2021, ...by, '056 084 000 123'],
        ['Trần Thị Bình', DEPARTMENT, 'LĐTT', 2020, ...by, '056084000999'],
        ['Trần Thị Bình', DEPARTMENT, 'LĐTT', 2019, ...by, '56084000123'],
      ],
      columns,
    )
    const rows = await rowsOf(officer, id)
    expect(rows.map(({ action, question, cells }) => [action, question, cells['identityNumber']])).toEqual([
      ['create', null, '•••••••••123'],
      ['choose', 'unmarked', '••••••••••••123'],
      ['choose', 'nobody', '•••••••••999'],
      ['blocked', null, '••••••••123'],
    ])
    expect(rows[1]!.candidates.map(({ reasons }) => reasons)).toEqual([
      ['Khác họ tên', 'Cùng số định danh', 'Khác đơn vị'],
    ])
    await officer.post(`/api/award-imports/${id}/discarding`)
    const { rows: kept } = await database.transaction({ localityId: null }, (tx) =>
      sql`select 1 from platform.import_rows where batch_id = ${id} and cells::text like '%056084000%'`.execute(
        tx,
      ),
    )
    expect(kept).toEqual([])
  })

  test('a unit that is gone is found by its name of then, and so are its people in the unit that took its place', async () => {
    const { officer, id: localityId, department, unit, upload, join } = await office()
    const an = await join('Nguyễn Văn Ân')
    await database.transaction({ localityId }, async (tx) => {
      await sql`update organizations.organizations set ended_on = '2020-12-31', state = 'merged'
        where locality_id = ${localityId} and id = ${unit.id}`.execute(tx)
      const act = newId()
      await sql`insert into organizations.successions (locality_id, id, subject, kind, effective_on)
        values (${localityId}, ${act}, 'organization', 'merge', '2021-01-01')`.execute(tx)
      for (const [part, member] of [
        ['predecessor', unit.id],
        ['predecessor', department.id],
        ['successor', department.id],
      ])
        await sql`insert into organizations.succession_members (locality_id, succession_id, member_id, part, name)
          values (${localityId}, ${act}, ${member}, ${part}, 'x')`.execute(tx)
    })
    const { id } = await upload([['Nguyễn Văn Ân', 'Bộ phận Thi đua', 'LĐTT', 2018, ...by]])
    const [row] = await rowsOf(officer, id)
    expect([row!.action, row!.target!.id]).toEqual(['create', an])
    expect(row!.summary).toBe(
      'Ghi Lao động tiên tiến (cấp huyện) năm 2018 cho Nguyễn Văn Ân, Bộ phận Thi đua.',
    )
  })

  test('the template offers the catalogue and the units; its example is not imported', async () => {
    const { officer, ctx } = await office()
    const bytes = (await downloadImportTemplate(ctx, 'awards')).body as Buffer
    const lists = new PizZip(bytes).file('xl/sharedStrings.xml')?.asText() ?? ''
    const texts = lists + new PizZip(bytes).file('xl/worksheets/sheet2.xml')!.asText()
    expect([texts.includes('Huân chương Lao động hạng Ba'), texts.includes(DEPARTMENT)]).toEqual([true, true])
    const { body } = await sendFile(officer, 'awards', bytes)
    expect(body).toMatchObject({
      rowCount: 1,
      unknownColumns: [],
      counts: { skip: 1, create: 0, blocked: 0 },
    })
  })

  test('who keeps the decisions may; a unit, and another locality, may not', async () => {
    const { as, officer, upload } = await office()
    const bytes = await workbook(headers, [['Vũ Người Lạ', DEPARTMENT, 'LĐTT', 2022, ...by]])
    expect((await sendFile(as('records-clerk'), 'awards', bytes)).status).toBe(201)
    expect((await sendFile(as('unit-officer'), 'awards', bytes)).status).toBe(403)
    expect((await sendFile(app.asBrowser(), 'awards', bytes)).status).toBe(401)
    const { id, version } = await upload([['Vũ Người Lạ', DEPARTMENT, 'LĐTT', 2022, ...by]])
    const foreign = (await office()).officer
    const asked = { question: 'nobody', choice: 'name-only' }
    const answers = [
      await foreign.get(`/api/award-imports/${id}`),
      await foreign.get(`/api/award-imports/${id}/rows`),
      await foreign.post(`/api/award-imports/${id}/common-choice`, asked),
      await foreign.post(`/api/award-imports/${id}/preview`),
      await foreign.post(`/api/award-imports/${id}/confirmation`, { version }),
      await foreign.post(`/api/award-imports/${id}/undoing`),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    expect((await officer.get('/api/imports')).body).toMatchObject({ rows: [] })
    expect((await officer.get('/api/award-imports')).body).toMatchObject({
      rows: [
        { id, uploadedBy: expect.any(String) },
        { subject: 'awards', uploadedBy: 'Văn thư' },
      ],
    })
    // A clerk keeps awards and no register of people: neither address shows the other's files.
    expect((await as('records-clerk').get(`/api/imports/${id}`)).status).toBe(403)
  })

  test('collectives, households and what a file says of them', async () => {
    const { officer, upload, at, department, unit } = await office()
    await addCollective(database, at(department), 'Tổ Một cửa')
    const columns = [
      'Tên cá nhân, tập thể',
      'Loại đối tượng',
      'Đơn vị',
      'Hình thức',
      'Năm',
      'Cấp khen',
      'Số quyết định',
    ]
    const { id } = await upload(
      [
        [
          'Tổ Một cửa',
          null,
          DEPARTMENT,
          'Giấy khen',
          2022,
          'Cấp huyện',
          'QĐ số 7/QĐ-UBND ngày 5/1/2023 của Chủ tịch UBND huyện',
        ],
        ['Bộ phận Thi đua', 'Tập thể', DEPARTMENT, 'Giấy khen', 2022, 'huyện', '7/QĐ-UBND'],
        ['Hộ ông Lê Văn Tám', null, DEPARTMENT, 'Giấy khen', 2022, 'huyện', '7/QĐ-UBND'],
        ['Đoàn khách nước ngoài', 'Khác', DEPARTMENT, 'Giấy khen', 2022, 'huyện', '7/QĐ-UBND'],
      ],
      columns,
    )
    const rows = await rowsOf(officer, id)
    expect(rows.map(({ action, target, question }) => [action, target?.name ?? question])).toEqual([
      ['create', 'Tổ Một cửa'],
      ['create', 'Bộ phận Thi đua'],
      ['choose', 'nobody'],
      ['create', null],
    ])
    expect(rows[1]!.target!.id).toBe(unit.id)
    await chooseAll(officer, id, 'nobody', 'skip')
    await confirmed(officer, id)
    const { body } = await officer.get('/api/awards?q=mot+cua')
    expect((body as { rows: object[] }).rows[0]).toMatchObject({
      subject: { kind: 'collective' },
      decisionNumber: '7/QĐ-UBND',
      decidedOn: '2023-01-05',
      decidedBy: 'Chủ tịch UBND huyện',
    })
  })
})

describe('taking back', () => {
  test('refuses what was used since, by row, and takes nothing back; withdrawn by hand is no obstacle', async () => {
    const { officer, join, upload, history } = await office()
    await join('Trần Thị Bình')
    await join('Nguyễn Văn Ân')
    const { id } = await upload([
      ['Trần Thị Bình', DEPARTMENT, 'LĐTT', 2022, ...by],
      ['Nguyễn Văn Ân', DEPARTMENT, 'LĐTT', 2022, ...by],
    ])
    await confirmed(officer, id)
    const { body } = await officer.get('/api/awards')
    const [an, binh] = (body as { rows: { id: string; subject: { name: string } }[] }).rows
    expect(an!.subject.name).toBe('Nguyễn Văn Ân')
    await officer.post(`/api/awards/${an!.id}/withdrawal`, { reason: 'Ghi nhầm người.' })
    await officer.post(`/api/awards/${binh!.id}/revocation`, {
      decisionNumber: '9/QĐ-UBND',
      decidedOn: '2024-01-10',
      reason: 'Gian dối thành tích.',
    })
    const refused = await undo(officer, id)
    expect([refused.status, (refused.body as { detail: string }).detail]).toEqual([
      409,
      'Chưa gỡ được vì đã có thông tin dựa vào các dòng đã nhập: dòng 2, Trần Thị Bình: Lao động tiên tiến đã ghi thu hồi. Hãy xử lý các thông tin đó trước.',
    ])
    expect(await history()).toEqual(['person Trần Thị Bình: Lao động tiên tiến 2022'])
    const second = await upload([['Nguyễn Văn Ân', DEPARTMENT, 'CSTĐCS', 2022, ...by]])
    await confirmed(officer, second.id)
    expect((await undo(officer, second.id)).status).toBe(200)
    expect((await undo(officer, second.id)).status).toBe(409)
  })
})
