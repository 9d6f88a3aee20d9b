import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { type Day, day } from '@guongsang/core/kernel/day.ts'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { upload } from '../../../../../tests/support/upload.ts'
import { createCtx } from '../../platform/ctx.ts'
import { deadlineProviders } from '../../platform/deadlines.ts'
import { downloadFile } from '../files/download-file.ts'
import { dutiesOffice } from './duties.fixture.ts'
import { idOf, outcome, planningOffice, task } from './plans.fixture.ts'

const TODAY = '2023-07-01'
const app = await testApp({ today: TODAY })
const { database } = app.platform

interface Entry {
  kind: string
  title: string
}
interface Row {
  id: string
  organization: { name: string }
  standing: string
  daysLate: number
}
interface Shown extends Row {
  plan: { id: string } | null
  files: { id: string; name: string }[]
  version: number
  may: string[]
}

async function inspecting() {
  const office = await dutiesOffice(app, {
    plan: { tasks: [task('Hướng dẫn bình xét', { grouping: 'quarter-2', yearOf: 2023 })] },
  })
  expect(outcome(await office.issue(office.plan, '2023-04-11'))).toBe(204)
  const { officer, unit, neighbour, at } = office
  const seen = (more: object = {}) => ({
    organizationId: unit.id,
    heldOn: '2023-06-01',
    byWhom: 'Đoàn kiểm tra của Phòng Nội vụ',
    scope: 'Hồ sơ khen thưởng sáu tháng đầu năm',
    findings: 'Có kế hoạch, có phân công; sổ theo dõi chưa đủ.',
    ...more,
  })
  const short = (more: object = {}) =>
    seen({ demand: 'Bổ sung biên bản bình xét', remedyDueOn: '2023-06-20', ...more })
  const record = (body: object, caller = officer) => caller.post('/api/inspections', body)
  const show = async (id: string, caller = officer) => {
    const { status, body } = await caller.get(`/api/inspections/${id}`)
    expect(status).toBe(200)
    return body as Shown
  }
  const move = async (id: string, act: string, { reason = null as string | null, caller = officer } = {}) =>
    caller.post(`/api/inspections/${id}/move`, { act, reason, version: (await show(id)).version })
  const sent = async (body: object, caller = officer) => {
    const id = idOf(await record(body, caller))
    expect(outcome(await move(id, 'send'))).toBe(204)
    return id
  }
  const ours = at('unit-officer')
  const answer = async (id: string, more: object = {}, caller = ours) =>
    caller.post(`/api/inspections/${id}/answer`, {
      remediedOn: '2023-06-25',
      remedy: 'Đã lập đủ biên bản.',
      version: (await show(id)).version,
      ...more,
    })
  const list = async (caller = officer, query = '') => {
    const { status, body } = await caller.get(`/api/inspections?${query}`)
    expect(status).toBe(200)
    return body as { rows: Row[]; next: string | null; total?: { count: number } }
  }
  const theirs = at('unit-head', neighbour)
  return { ...office, seen, short, record, show, move, sent, answer, list, ours, theirs }
}

const timelineOf = async (id: string, caller: Caller) =>
  (await caller.get(`/api/audit/timelines/inspection/${id}`)).text

test('S002-III-2-3: for a unit its requests for guidance with their answers, and the record of its inspections', async () => {
  const { plan, unit, neighbour, officer, ours, theirs, by, list, ...inspections } = await inspecting()
  const { record, short, seen, sent, show, move, answer } = inspections
  const asked = { question: 'Đề nghị hướng dẫn lập biên bản bình xét.', taskId: null, ruleId: null }
  const question = idOf(await ours.post(`/api/plans/${plan}/questions`, asked))
  idOf(await theirs.post(`/api/plans/${plan}/questions`, asked))
  const guided = { answer: 'Lập theo mẫu kèm hướng dẫn.', version: 1 }
  expect(outcome(await officer.post(`/api/questions/${question}/answer`, guided))).toBe(204)
  const guidance = await officer.get(`/api/questions?organizationId=${unit.id}`)
  expect(guidance.body).toMatchObject({ rows: [{ id: question, answer: 'Lập theo mẫu kèm hướng dẫn.' }] })

  // A draft is the office's; the unit reads the record once it is sent.
  const id = idOf(await record(short({ planId: plan }), by('inspector')))
  await sent(seen({ organizationId: neighbour.id }), by('agency-head'))
  expect((await list(ours)).rows).toEqual([])
  expect((await ours.get(`/api/inspections/${id}`)).status).toBe(404)
  expect(await show(id)).toMatchObject({
    standing: 'draft',
    plan: { id: plan },
    may: ['edit', 'send', 'cancel'],
  })
  expect(outcome(await move(id, 'send', { caller: by('inspector') }))).toBe(204)
  expect((await list(officer, `organizationId=${unit.id}`)).rows).toMatchObject([
    { id, standing: 'late', daysLate: 11 },
  ])
  expect(await show(id, ours)).toMatchObject({ standing: 'late', may: ['answer'] })
  expect((await list(theirs)).rows).toMatchObject([{ standing: 'no-remedy' }])

  // The unit answers, the office does not accept it, the unit answers better, the office checks it off.
  expect(outcome(await answer(id))).toBe(204)
  expect(await show(id)).toMatchObject({ standing: 'answered', daysLate: 5, may: ['return', 'check'] })
  const reason = 'Thiếu biên bản của hai tổ.'
  expect(outcome(await move(id, 'return', { reason }))).toBe(204)
  expect(await show(id, ours)).toMatchObject({ standing: 'late', daysLate: 11, stateReason: reason })
  expect(outcome(await answer(id, { remediedOn: '2023-06-28', remedy: 'Đã bổ sung hai tổ.' }))).toBe(204)
  expect(outcome(await move(id, 'check'))).toBe(204)
  expect(await show(id, ours)).toMatchObject({
    standing: 'remedied',
    daysLate: 8,
    remedy: 'Đã bổ sung hai tổ.',
    checkedOn: TODAY,
    may: [],
  })
  const told = await timelineOf(id, ours)
  for (const said of ['báo đã khắc phục ngày 25/06/2023: Đã lập đủ biên bản.', reason, 'Xác nhận'])
    expect(told).toContain(said)
  expect((await theirs.get(`/api/audit/timelines/inspection/${id}`)).status).not.toBe(200)
})

test('only those who inspect write and check off, only the unit itself answers; no other locality sees it', async () => {
  const { record, short, seen, sent, show, move, answer, ours, theirs, by, at, officer, list } =
    await inspecting()
  expect(outcome(await record(short(), ours))).toBe('forbidden')
  expect(outcome(await record(short(), by('chair')))).toBe('forbidden')
  const draft = idOf(await record(short()))
  const { organizationId: _, ...same } = short() as { organizationId: string }
  const edit = { ...same, findings: 'Đã xem lại đủ hồ sơ.', version: 1 }
  const editing = `/api/inspections/${draft}`
  expect(outcome(await ours.put(editing, edit))).toBe('forbidden')
  // Who oversees the work reads what was sent, and no draft.
  const chair = by('chair')
  expect((await chair.get(editing)).status).toBe(404)
  const id = await sent(short())
  expect((await list(chair)).rows.map((row) => row.id)).toEqual([id])
  expect((await show(id, chair)).may).toEqual([])

  expect(outcome(await answer(id, {}, officer))).toBe('forbidden')
  expect(outcome(await answer(id, {}, theirs))).toBe('inspection-not-found')
  expect(outcome(await move(id, 'recall', { reason: 'Sửa hạn', caller: ours }))).toBe('forbidden')
  const elsewhere = await planningOffice(app)
  for (const path of ['', '/document', '/move', '/answer'] as const) {
    const body = {
      act: 'recall',
      reason: 'Sửa hạn',
      remediedOn: '2023-06-25',
      remedy: 'Đã lập đủ.',
      version: 1,
    }
    const caller = path === '/answer' ? elsewhere.by('unit-head', elsewhere.unit) : elsewhere.officer
    const url = `/api/inspections/${id}${path}`
    expect(outcome(await (path === '' ? caller.get(url) : caller.post(url, body)))).toBe(
      'inspection-not-found',
    )
  }
  expect((await list(elsewhere.officer)).rows).toEqual([])
  expect(outcome(await elsewhere.officer.post('/api/inspections', short()))).toBe('invalid-input')

  const both = await Promise.all([officer.put(editing, edit), by('inspector').put(editing, edit)])
  expect(both.map(outcome).toSorted()).toEqual([204, 'changed-meanwhile'])
  expect(outcome(await answer(id, { version: 1 }, at('unit-head')))).toBe('changed-meanwhile')
  // An answer and a recall at the same time: one of them comes too late.
  const raced = await Promise.all([
    answer(id, {}, at('unit-head')),
    move(id, 'recall', { reason: 'Sửa hạn' }),
  ])
  expect(raced.filter(({ status }) => status === 204)).toHaveLength(1)
  const clean = await sent(seen())
  expect(outcome(await answer(clean))).toBe('inspection-state-refuses')
})

test('what was sent is not edited: it is recalled with a reason, and until it is sent again the unit does not see it', async () => {
  const { short, sent, show, move, ours, officer, answer, record } = await inspecting()
  const id = await sent(short({ findings: 'Bản nháp nói quá lời.' }))
  const { organizationId: _, ...same } = short() as { organizationId: string }
  const edit = async (more: object) =>
    officer.put(`/api/inspections/${id}`, { ...same, version: (await show(id)).version, ...more })
  expect(outcome(await edit({}))).toBe('inspection-state-refuses')
  expect(outcome(await move(id, 'recall'))).toBe('invalid-input')
  expect(outcome(await move(id, 'recall', { reason: 'Gia hạn cho đơn vị' }))).toBe(204)
  expect((await ours.get(`/api/inspections/${id}`)).status).toBe(404)
  expect(outcome(await answer(id, {}, ours))).toBe('inspection-not-found')
  expect(outcome(await edit({ remedyDueOn: '2023-07-20' }))).toBe(204)
  expect(outcome(await move(id, 'send'))).toBe(204)
  expect(await show(id, ours)).toMatchObject({
    standing: 'awaiting',
    remedyDueOn: '2023-07-20',
    stateReason: null,
  })
  const told = await timelineOf(id, ours)
  expect(told).toContain('Gia hạn cho đơn vị')
  expect(told).toContain('Phải khắc phục chậm nhất ngày 20/07/2023: Bổ sung biên bản bình xét')
  expect(told).not.toContain('nói quá lời')

  const wrong = idOf(await record(short()))
  expect(outcome(await move(wrong, 'cancel', { reason: 'Ghi nhầm đơn vị' }))).toBe(204)
  expect((await ours.get(`/api/inspections/${wrong}`)).status).toBe(404)
  expect(outcome(await move(wrong, 'send'))).toBe('inspection-state-refuses')
})

test('days that do not exist, are to come, or stand in the wrong order are refused at their field', async () => {
  const { record, short, seen, sent, answer, plan } = await inspecting()
  const refusedAt = async (body: object) => {
    const reply = await record(body)
    expect(outcome(reply)).toBe('invalid-input')
    return (reply.body as { errors: { field: string }[] }).errors.map(({ field }) => field)
  }
  expect(await refusedAt(seen({ heldOn: '2023-02-31' }))).toEqual(['heldOn'])
  expect(await refusedAt(seen({ heldOn: '2023-07-02' }))).toEqual(['heldOn'])
  expect(await refusedAt(short({ remedyDueOn: '2023-05-31' }))).toEqual(['remedyDueOn'])
  expect(await refusedAt(short({ remedyDueOn: null }))).toEqual(['remedyDueOn'])
  expect(await refusedAt(short({ demand: '      ' }))).not.toEqual([])
  expect(await refusedAt(short({ demand: null }))).toEqual(['demand'])
  expect(await refusedAt(short({ planId: short().organizationId }))).toEqual(['planId'])
  expect(await refusedAt(short({ planId: plan, fileIds: [plan] }))).toEqual(['fileIds'])
  const id = await sent(short())
  for (const wrong of ['2023-02-31', '2023-05-31', '2023-07-02'])
    expect(outcome(await answer(id, { remediedOn: wrong }))).toBe('invalid-input')
  expect(outcome(await answer(id, { remediedOn: TODAY }))).toBe(204)
})

test('found by unit, year and standing, page by page, with the same statements however many; exported', async () => {
  const { record, short, seen, sent, list, answer, move, officer, unit, neighbour } = await inspecting()
  const made = {
    awaiting: await sent(short({ remedyDueOn: TODAY })),
    late: await sent(short({ heldOn: '2023-05-31' })),
    draft: idOf(await record(short({ heldOn: '2023-05-30' }))),
    answered: await sent(short({ heldOn: '2023-05-29' })),
    remedied: await sent(short({ heldOn: '2023-05-28' })),
    cancelled: idOf(await record(short({ heldOn: '2023-05-27' }))),
    'no-remedy': await sent(seen({ heldOn: '2022-12-31', organizationId: neighbour.id })),
  }
  await answer(made.answered)
  await answer(made.remedied)
  await move(made.remedied, 'check')
  await move(made.cancelled, 'cancel', { reason: 'Ghi nhầm' })
  const ids = async (query: string) => (await list(officer, query)).rows.map(({ id }) => id)
  // The filter of the list and the rule of core say the same.
  for (const [standing, id] of Object.entries(made)) {
    expect(await ids(`standing=${standing}`)).toEqual([id])
    expect((await list(officer, `standing=${standing}`)).rows).toMatchObject([{ standing }])
  }
  expect(await ids('year=2022')).toEqual([made['no-remedy']])
  expect(await ids(`organizationId=${unit.id}&year=2022`)).toEqual([])
  const all = Object.values(made)
  const first = await list(officer, 'limit=3')
  expect([first.rows.map(({ id }) => id), first.total?.count]).toEqual([all.slice(0, 3), all.length])
  expect(await ids(`limit=10&cursor=${first.next}`)).toEqual(all.slice(3))
  const statements = (limit: number) =>
    countStatements(database, () => officer.get(`/api/inspections?limit=${limit}`))
  expect(await statements(5)).toBe(await statements(1))
  const { status, headers } = await officer.get('/api/inspections/export?year=2023')
  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')])
})

test('the unit finds at home what it has to remedy and is reminded of it; the office finds what waits', async () => {
  const office = await inspecting()
  const { unit, id: localityId, sent, short, answer, officer, theirs } = office
  const account = await testAccount(database, office, {
    login: 'don-vi',
    name: 'Lê Thị Đơn Vị',
    organizationId: unit.id,
    grants: [{ role: 'unit-officer', organizationId: unit.id }],
  })
  const at = { localityId, organizationPath: unit.path, accountId: account.id }
  const writer = app.as(actorWith('unit-officer', at))
  const id = await sent(short())
  await sent(short({ remedyDueOn: '2023-08-30', demand: 'Lập sổ theo dõi' }))
  const home = async (caller: Caller) => {
    const { late, owe, waiting } = (await caller.get('/api/home')).body as Record<string, Entry[]>
    const titles = (band: Entry[] = []) =>
      band.flatMap(({ kind, title }) => (['Khắc phục', 'Kiểm tra'].includes(kind) ? [title] : []))
    return { late: titles(late), owe: titles(owe), waiting: titles(waiting) }
  }
  expect(await home(writer)).toEqual({
    late: ['Bổ sung biên bản bình xét'],
    owe: ['Lập sổ theo dõi'],
    waiting: [],
  })
  expect((await home(officer)).waiting).toContain('1 lần kiểm tra quá hạn khắc phục')
  expect(JSON.stringify(await home(theirs))).not.toContain('biên bản')
  const news = async () => (await writer.get('/api/notifications')).text
  expect(await news()).toContain('Có kết luận kiểm tra đơn vị')

  const provider = deadlineProviders().find(({ name }) => name === 'inspections')!
  const reminders = (on: Day = day(TODAY)) =>
    database.transaction({ localityId }, (tx) => provider.list(tx, localityId, on))
  expect(await reminders()).toMatchObject([
    { object: { id }, accountIds: [account.id], since: TODAY, dueOn: '2023-06-20' },
    { dueOn: '2023-08-30' },
  ])
  expect(outcome(await answer(id, {}, writer))).toBe(204)
  expect(await reminders()).toMatchObject([{ dueOn: '2023-08-30' }])
  expect((await home(writer)).late).toEqual([])
  expect((await home(officer)).waiting).toContain('1 kết quả khắc phục chờ xác nhận')
})

test('whoever sees the record reads its files, a foreign unit not; the office prints its notice', async () => {
  const office = await inspecting()
  const { unit, department, id: localityId, short, record, move, answer, show, theirs } = office
  const person = async (login: string, organization: typeof unit, role: 'officer' | 'unit-officer') => {
    const grant = role === 'officer' ? { role } : { role, organizationId: organization.id }
    const account = await testAccount(database, office, {
      login,
      name: login,
      organizationId: organization.id,
      grants: [grant],
    })
    return actorWith(role, { localityId, organizationPath: organization.path, accountId: account.id })
  }
  const officer = await person('can-bo', department, 'officer')
  const inspector = app.as(officer)
  const ours = app.as(await person('nguoi-don-vi', unit, 'unit-officer'))
  const pdf = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
  )
  const fileId = idOf(await upload(inspector, 'Biên bản kiểm tra.pdf', pdf))
  const id = idOf(await record(short({ fileIds: [fileId], advice: 'Theo Mẫu số 2.' }), inspector))
  const path = `/api/inspections/${id}`
  expect((await ours.get(`${path}/files/${fileId}`)).status).toBe(404)
  expect(outcome(await move(id, 'send'))).toBe(204)
  expect((await show(id, ours)).files).toMatchObject([{ id: fileId, name: 'Biên bản kiểm tra.pdf' }])
  expect((await ours.get(`${path}/files/${fileId}`)).status).toBe(200)
  expect((await theirs.get(`${path}/files/${fileId}`)).status).toBe(404)
  const proofId = idOf(await upload(ours, 'Sổ theo dõi.pdf', pdf))
  expect((await ours.get(`${path}/files/${proofId}`)).status).toBe(404)
  expect(outcome(await answer(id, { fileIds: [proofId] }, ours))).toBe(204)
  expect((await ours.get(`${path}/files/${proofId}`)).status).toBe(200)

  // The notice bears the name of the office: nobody else draws it up.
  for (const caller of [ours, theirs])
    expect(outcome(await caller.post(`${path}/document`, {}))).toBe('forbidden')
  const asked = await inspector.post(`${path}/document`, { format: 'docx' })
  expect(asked.status).toBe(202)
  expect(await runDueJobs(app.platform)).toContain('print-document: done')
  const print = await inspector.get(`/api/documents/prints/${(asked.body as { id: string }).id}`)
  const printed = (print.body as { fileId: string }).fileId
  const { body } = await downloadFile(createCtx(app.platform, officer), app.platform, printed)
  const xml = new PizZip(await buffer(body as Readable)).file('word/document.xml')!.asText()
  const text = xml
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
  const lines = [
    'thông báo',
    'kết luận kiểm tra',
    'hướng dẫn',
    'theo mẫu số 2',
    'khắc phục chậm nhất ngày 20/06/2023',
  ]
  const places = lines.map((line) => text.indexOf(line))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
