import { sql } from 'kysely'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { createCtx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { downloadFile } from '../files/download-file.ts'
import { eventsOffice, fieldsOf, idOf, outcome } from './events.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

type Office = Awaited<ReturnType<typeof eventsOffice>>

/** A conference of the office, being prepared. */
async function conference(office: Office, more: object = {}): Promise<string> {
  const { planned, officer, department, steps } = office
  const typed = {
    kind: 'conference',
    name: 'Hội nghị tôn vinh điển hình tiên tiến',
    organizationId: department.id,
  }
  const id = await planned({ ...typed, startsAt: '07:30', startsOn: '2024-03-08', ...more }, officer)
  await steps(id, ['prepare'], officer)
  return id
}

describe('invitations', () => {
  test('S001-III-3-b1: units, whole groups, people and guests from elsewhere, each once', async () => {
    const office = await eventsOffice(app)
    const { officer, unit, neighbour, groupId, show, id: localityId } = office
    const id = await conference(office)
    const person = await addPerson(database, { localityId, organizationId: unit.id }, 'Lò Thị Mây')
    const invite = (more: object) => officer.post(`/api/events/${id}/invitees`, more)
    expect((await invite({ groupIds: [groupId], organizationIds: [unit.id] })).body).toEqual({
      added: 2,
      known: 1,
    })
    const guests = {
      personIds: [person],
      outside: [{ name: 'Ông Vàng A Sử', address: 'tỉnh bạn' }],
      part: 'guest',
    }
    expect((await invite(guests)).body).toEqual({ added: 2, known: 0 })
    expect(
      (await invite({ ...guests, outside: [{ name: 'ÔNG VÀNG A SỬ', address: 'Tỉnh bạn' }] })).body,
    ).toEqual({
      added: 0,
      known: 2,
    })
    expect((await show(id)).invitees.map(({ name }) => name).toSorted()).toEqual(
      ['Bộ phận Thi đua', 'Lò Thị Mây', 'Phòng Tài chính', 'Ông Vàng A Sử'].toSorted(),
    )
    expect(fieldsOf(await invite({}))).toEqual(['organizationIds'])
    expect(fieldsOf(await invite({ personIds: [unit.id] }))).toEqual(['personIds'])
    const { status, headers } = await officer.get(`/api/events/${id}/invitees/export`)
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')])
    expect(outcome(await office.by('unit-officer', neighbour).get(`/api/events/${id}/invitees/export`))).toBe(
      'event-not-found',
    )
  })

  test('two who invite the same unit at once: it stands on the list once', async () => {
    const office = await eventsOffice(app)
    const id = await conference(office)
    const invite = () =>
      office.officer.post(`/api/events/${id}/invitees`, { organizationIds: [office.unit.id] })
    const both = await Promise.all([invite(), invite()])
    expect(both.map(({ body }) => (body as { added: number }).added).toSorted()).toEqual([0, 1])
    expect((await office.show(id)).invitees).toHaveLength(1)
  })

  test('a letter is drafted into the register; once it is issued the event has invited', async () => {
    const office = await eventsOffice(app)
    const { officer, unit, neighbour, show, department } = office
    const id = await conference(office)
    const draft = () => officer.post(`/api/events/${id}/invitation`)
    expect(outcome(await draft())).toBe('event-invites-nobody')
    await officer.post(`/api/events/${id}/invitees`, { organizationIds: [unit.id, neighbour.id] })
    const { documentId, invited } = (await draft()).body as { documentId: string; invited: number }
    expect(invited).toBe(2)
    expect(outcome(await draft())).toBe('invitees-all-invited')
    const letter = (await officer.get(`/api/documents/${documentId}`)).body as Record<string, never>
    expect(letter).toMatchObject({
      kind: 'letter',
      title: 'mời dự Hội nghị tôn vinh điển hình tiên tiến',
      state: 'draft',
      addressedTo: [{ text: 'Bộ phận Thi đua' }, { text: 'Phòng Tài chính' }],
    })
    const shown = await show(id)
    expect(shown.documents).toMatchObject([{ id: documentId, purpose: 'invitation' }])
    const [first] = shown.invitees
    expect(outcome(await officer.delete(`/api/events/${id}/invitees/${first!.id}`))).toBe('invitee-invited')
    await issued(documentId, department.id, office)
    expect(await show(id)).toMatchObject({ state: 'invited', changes: [{}, {}, { act: 'invite' }] })
  })

  test('a unit answers its own invitation and no other; the desk writes down who came', async () => {
    const office = await eventsOffice(app)
    const { officer, unit, neighbour, by, show, step, steps } = office
    const id = await conference(office)
    await officer.post(`/api/events/${id}/invitees`, { organizationIds: [unit.id, neighbour.id], seats: 2 })
    await steps(id, ['invite'], officer)
    const [own, foreign] = [by('unit-officer', unit), by('unit-officer', neighbour)]
    const line = (await show(id, own)).invitees.find(({ mayAnswer }) => mayAnswer)!
    const answer = (caller: typeof own) =>
      caller.post(`/api/events/${id}/invitees/${line.id}/answer`, {
        answer: 'sends-other',
        answerText: 'Phó phòng dự thay',
      })
    expect(outcome(await answer(foreign))).toBe('forbidden')
    expect(outcome(await answer(by('chair')))).toBe('forbidden')
    expect(outcome(await answer(own))).toBe(204)
    expect((await show(id)).invitees.find((one) => one.id === line.id)).toMatchObject({
      answer: 'sends-other',
    })
    const desk = { answer: 'coming', seats: 2, came: 2 }
    const write = (version = 2) => officer.put(`/api/events/${id}/invitees/${line.id}`, { ...desk, version })
    expect(fieldsOf(await write())).toEqual(['came'])
    expect(outcome(await step(id, 'hold', {}, officer))).toBe(204)
    // What the desk opened before the unit answered does not wipe the answer out.
    expect(outcome(await write(1))).toBe('changed-meanwhile')
    expect((await Promise.all([write(), write()])).map(outcome).toSorted()).toEqual([
      204,
      'changed-meanwhile',
    ])
    expect(outcome(await answer(own))).toBe('event-state-refuses')
  })

  test('Việc của tôi: a unit finds its invitation until it has answered, whoever held an event its report', async () => {
    const office = await eventsOffice(app)
    const { officer, unit, neighbour, by, show, steps, planned, unitOfficer } = office
    const id = await conference(office, { startsOn: '2024-03-20' })
    await officer.post(`/api/events/${id}/invitees`, { organizationIds: [unit.id] })
    await steps(id, ['invite'], officer)
    const waits = async (caller = unitOfficer) =>
      Object.values((await caller.get('/api/home')).body as Record<string, { title: string }[]>)
        .flat()
        .flatMap(({ title }) => title ?? [])
        .filter((title) => /giấy mời|kết quả/u.test(title))
    expect(await waits()).toEqual([
      'Trả lời giấy mời: Hội nghị tôn vinh điển hình tiên tiến, ngày 20/03/2024',
    ])
    expect(await waits(by('unit-officer', neighbour))).toEqual([])
    const [line] = (await show(id, unitOfficer)).invitees
    await unitOfficer.post(`/api/events/${id}/invitees/${line!.id}/answer`, { answer: 'coming' })
    expect(await waits()).toEqual([])
    await steps(await planned({ kind: 'call-on', name: 'Thăm hỏi' }), ['prepare', 'hold'])
    expect(await waits()).toEqual(['Báo cáo kết quả: Thăm hỏi, ngày 05/03/2024'])
  })

  test('programme, invitees and honours go on paper', async () => {
    const office = await eventsOffice(app)
    const { officer, put, unit, department, by, neighbour, id: localityId } = office
    const id = await conference(office)
    await officer.post(`/api/events/${id}/invitees`, { organizationIds: [unit.id] })
    await put(id, 'programme', { rows: [{ part: 'opening', startsAt: '07:30', title: 'Khai mạc' }] }, officer)
    const account = await testAccount(database, office as never, {
      login: 'in',
      name: 'Người In',
      organizationId: department.id,
      grants: [{ role: 'officer' }],
    })
    const actor = {
      ...actorWith('officer', { localityId, organizationPath: department.path }),
      accountId: account.id,
    }
    const clerk = app.as(actor)
    const printed = async (part: string) => {
      const asked = await clerk.post(`/api/events/${id}/print`, { part, format: 'docx' })
      expect(asked.status).toBe(202)
      expect(await runDueJobs(app.platform)).toContain('print-document: done')
      const print = await clerk.get(`/api/documents/prints/${(asked.body as { id: string }).id}`)
      const file = await downloadFile(
        createCtx(app.platform, actor),
        app.platform,
        (print.body as { fileId: string }).fileId,
      )
      const document = new PizZip(await buffer(file.body as Readable)).file('word/document.xml')!.asText()
      return document.replace(/<[^>]+>/g, ' ')
    }
    expect(await printed('programme')).toContain('Khai mạc')
    expect(await printed('invitees')).toContain('Bộ phận Thi đua')
    expect(await printed('honours')).toContain('Danh sách có 0 tập thể, cá nhân.')
    const foreign = by('unit-officer', neighbour)
    expect(outcome(await foreign.post(`/api/events/${id}/print`, { part: 'invitees' }))).toBe(
      'event-not-found',
    )
  })
})

describe('honours', () => {
  test('S001-I-2-2e, S001-III-3-b1: honoured by form, day and authority, apart from awards of a decision', async () => {
    const office = await eventsOffice(app)
    const { officer, exemplar, show, steps, put } = office
    const id = await conference(office, { purposes: ['honour'], followsHoChiMinh: true })
    const exemplarId = await exemplar()
    const honour = {
      exemplarId,
      subjectKind: 'collective',
      name: 'Tổ hợp tác thôn Đông',
      form: 'Biểu dương điển hình tiên tiến cấp huyện',
      authority: 'Ủy ban nhân dân huyện',
      reason: 'Trồng lúa hữu cơ',
    }
    const add = (rows: object[]) => officer.post(`/api/events/${id}/honours`, { rows })
    expect(fieldsOf(await add([{ ...honour, decisionNumber: '12/QĐ-UBND' }]))).toEqual([
      'rows.0.decisionNumber',
    ])
    expect(fieldsOf(await add([{ ...honour, kind: 'award' }]))).toEqual(['rows.0.decisionNumber'])
    expect((await add([honour])).body).toEqual({ added: 1 })
    await steps(id, ['hold'], officer)
    await put(id, 'attendance', { rows: [{ audience: 'people', people: 50 }] }, officer)
    await put(
      id,
      'result',
      { result: 'Tôn vinh một điển hình', conclusion: 'Nhân rộng', lessons: null },
      officer,
    )
    await steps(id, ['report'], officer)
    expect((await show(id)).honours).toMatchObject([
      { kind: 'honour', form: honour.form, authority: honour.authority },
    ])
    const { recognitions } = (await officer.get(`/api/exemplars/${exemplarId}`)).body as {
      recognitions: object[]
    }
    expect(recognitions).toMatchObject([
      { kind: 'honour', form: honour.form, happenedOn: '2024-03-08', followsHoChiMinh: true },
    ])
  })

  test('S002-II-I-7: retired people and people from elsewhere are honoured for their part in the locality', async () => {
    const office = await eventsOffice(app)
    const id = await conference(office, {
      kind: 'ceremony',
      name: 'Biểu dương người có nhiều đóng góp cho huyện',
    })
    const rows = [
      { subjectKind: 'person', name: 'Ông Trần Văn Cũ', standing: 'retired', form: 'Biểu dương' },
      {
        subjectKind: 'person',
        name: 'Bà Ngô Thị Xa',
        address: 'Thành phố khác',
        standing: 'outside',
        form: 'Biểu dương',
      },
    ]
    await office.officer.post(`/api/events/${id}/honours`, { rows })
    expect((await office.show(id)).honours).toMatchObject(rows)
  })

  test('S003-II-2-3, S002-II-II-2a: the awards of a decision are handed over line by line, or it is said why not', async () => {
    const office = await eventsOffice(app)
    const { officer, unit, show, step, steps, put, id: localityId } = office
    await award(localityId, unit.id, ['Lò Thị Mây', 'Vàng A Sử'])
    const id = await conference(office, {
      kind: 'ceremony',
      name: 'Lễ tổng kết phong trào thi đua',
      yearAbout: 2023,
      purposes: ['presentation', 'final-review'],
    })
    const load = (decisionNumber: string) =>
      officer.post(`/api/events/${id}/honours/decision`, {
        decisionNumber,
        presenter: 'Chủ tịch Ủy ban nhân dân huyện',
      })
    expect(outcome(await load('99/QĐ-UBND'))).toBe('decision-without-awards')
    expect((await load('412/QĐ-UBND')).body).toEqual({ added: 2 })
    expect((await load('412/QĐ-UBND')).body).toEqual({ added: 0 })
    await steps(id, ['hold'], officer)
    await put(id, 'attendance', { rows: [{ audience: 'officials', people: 90 }] }, officer)
    await put(id, 'result', { result: 'Đã trao', conclusion: null, lessons: null }, officer)
    expect(fieldsOf(await step(id, 'report', {}, officer))).toEqual(['honours'])
    const [first, second] = (await show(id)).honours as never as Record<string, never>[]
    const edit = (line: typeof first, more: object) => {
      const { id: lineId, ...typed } = line!
      return officer.put(`/api/events/${id}/honours/${lineId}`, { ...typed, ...more })
    }
    expect(fieldsOf(await edit(first, { handedOn: '2024-04-01' }))).toEqual(['handedOn'])
    const twice = await Promise.all([
      edit(first, { handedOn: '2024-03-08' }),
      edit(first, { handedOn: '2024-03-08' }),
    ])
    expect(twice.map(outcome).toSorted()).toEqual([204, 'changed-meanwhile'])
    expect(outcome(await officer.delete(`/api/events/${id}/honours/${first!.id}`))).toBe('honour-handed')
    expect(outcome(await edit(second, { notHandedReason: 'Đi công tác, trao tại đơn vị' }))).toBe(204)
    await steps(id, ['report'], officer)
    expect((await show(id)).honours).toMatchObject([
      {
        kind: 'award',
        decisionNumber: '412/QĐ-UBND',
        presenter: 'Chủ tịch Ủy ban nhân dân huyện',
        handedOn: '2024-03-08',
      },
      { handedOn: null, notHandedReason: 'Đi công tác, trao tại đơn vị' },
    ])
  })

  test('a unit hands over only awards that it sees', async () => {
    const office = await eventsOffice(app)
    const { unit, neighbour, planned, by, id: localityId } = office
    await award(localityId, unit.id, ['Lò Thị Mây'])
    const foreign = by('unit-officer', neighbour)
    const id = await planned({ organizationId: neighbour.id }, foreign)
    const asked = { decisionNumber: '412/QĐ-UBND' }
    expect(outcome(await foreign.post(`/api/events/${id}/honours/decision`, asked))).toBe(
      'decision-without-awards',
    )
  })
})

/** Signed, numbered and sent by whoever does so. */
async function issued(id: string, organizationId: string, { by, officer }: Office): Promise<void> {
  const at = async (what: string, more: object, caller = officer) => {
    const { version } = (await officer.get(`/api/documents/${id}`)).body as { version: number }
    const { status, text } = await caller.post(`/api/documents/${id}/${what}`, { version, ...more })
    if (status >= 300) throw new Error(`${what}: ${status} ${text}`)
  }
  const series = { organizationId, name: 'Văn bản đi', symbolSuffix: 'PNV', from: '2024-01-01' }
  idOf(await by('records-clerk').post('/api/documents/series', series))
  await at('submission', {})
  await at('signature', {}, by('agency-head'))
  await at('number', { issuedOn: '2024-03-04' }, by('records-clerk'))
  await at('issue', {}, by('records-clerk'))
}

async function award(localityId: string, organizationId: string, names: readonly string[]): Promise<void> {
  await database.transaction({ localityId }, async (tx) => {
    for (const name of names)
      await sql`insert into honours.awards (locality_id, id, subject_kind, subject_name, search_key, sort_key,
          organization_id, award_code, title, level, year_from, year, decision_number, decided_on, decided_by, recorded_by)
        values (${localityId}, ${newId()}, 'other', ${name}, '', ${name}, ${organizationId}, 'giay-khen', 'Giấy khen',
          'district', 2023, 2023, '412/QĐ-UBND', '2024-01-20', 'Chủ tịch Ủy ban nhân dân huyện', 'Cán bộ')`.execute(
        tx,
      )
  })
}
