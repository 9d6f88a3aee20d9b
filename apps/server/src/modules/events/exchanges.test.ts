import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { eventsOffice, fieldsOf, idOf, outcome } from './events.fixture.ts'
import { exchangeFacts, publicEvents } from './index.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

type Office = Awaited<ReturnType<typeof eventsOffice>>

interface ExchangeYears {
  rows: { organization: { id: string }; held: number; enough: boolean; sentence: string; events: object[] }[]
}

/** Nobody is found twice in one locality. */
const people = [
  { subjectName: 'Hợp tác xã Bình Minh', title: 'Vườn cam liên kết tiêu thụ' },
  { subjectName: 'Ông Vừ A Dế', title: 'Người giữ rừng đầu nguồn' },
  { subjectName: 'Trạm y tế xã', title: 'Khám bệnh lưu động cuối tuần' },
  { subjectName: 'Chi hội phụ nữ bản Mới', title: 'Đường hoa thay bãi rác' },
  { subjectName: 'Đội xung kích', title: 'Gác đêm mùa lũ' },
]
let told = 0

/** An exchange of the unit that was held, with an exemplar who spoke. */
async function heldExchange(office: Office, more: object = {}): Promise<string> {
  const { planned, steps, unitOfficer, exemplar } = office
  const id = await planned(more)
  const exemplarId = await exemplar(people[++told % people.length])
  idOf(
    await unitOfficer.post(`/api/events/${id}/speakers`, {
      exemplarId,
      name: 'Bà Lò Thị Mây',
      topic: 'Lúa hữu cơ',
    }),
  )
  await steps(id, ['prepare', 'hold'])
  return id
}

describe('one exchange a year', () => {
  test('S001-III-3-b6a: exemplars speak to people of the same profession and to students, counted apart', async () => {
    const office = await eventsOffice(app)
    const audiences = ['same-profession', 'students']
    const id = await heldExchange(office, { audiences })
    const rows = [
      { audience: 'same-profession', people: 40 },
      { audience: 'students', people: 250 },
    ]
    await office.put(id, 'attendance', { rows })
    expect(await office.show(id)).toMatchObject({
      audiences,
      people: 290,
      attendance: rows,
      speakers: [{ part: 'speaks', topic: 'Lúa hữu cơ' }],
    })
  })

  test('S001-III-3-b6b: embedded in a review conference it counts; the paper handed in says how many', async () => {
    const office = await eventsOffice(app)
    const { unit, unitOfficer, planned, issue, plan, owed, officer } = office
    expect(outcome(await issue(plan, '2023-04-11'))).toBe(204)
    const host = await planned({ kind: 'conference', name: 'Hội nghị sơ kết', purposes: ['interim-review'] })
    const id = await heldExchange(office, { mode: 'embedded', hostEventId: host })
    const items = (await unitOfficer.get(`/api/events/${id}/countable-items`)).body as {
      rows: { id: string }[]
    }
    const itemId = await owed(unit.id)
    expect(items.rows.map((row) => row.id)).toEqual([itemId])
    expect(outcome(await unitOfficer.post(`/api/events/${host}/counted`, { itemId }))).toBe(
      'exchange-not-counted',
    )
    expect(outcome(await unitOfficer.post(`/api/events/${id}/counted`, { itemId }))).toBe(204)
    const item = (await unitOfficer.get(`/api/items/${itemId}`)).body as { submissions: object[] }
    expect(item.submissions).toMatchObject([{ state: 'draft', amount: 1 }])
    const { rows } = (await officer.get('/api/exchange-years?year=2024')).body as ExchangeYears
    expect(rows.find(({ organization }) => organization.id === unit.id)).toMatchObject({
      held: 1,
      enough: true,
      sentence: 'Năm 2024 đã tổ chức 1 lần giao lưu; cần ít nhất 01, đã đủ.',
      events: [{ id }],
    })
  })

  test('S001-III-3-b10: for one unit an exchange counts once, whoever asks at once', async () => {
    const office = await eventsOffice(app)
    const { unit, unitOfficer, issue, plan, owed } = office
    await issue(plan, '2023-04-11')
    const id = await heldExchange(office)
    const inside = await heldExchange(office, { kind: 'seminar', mode: 'embedded', hostEventId: id })
    const itemId = await owed(unit.id)
    const count = (event: string) => unitOfficer.post(`/api/events/${event}/counted`, { itemId })
    expect((await Promise.all([count(id), count(id)])).map(outcome).toSorted()).toEqual([
      204,
      'exchange-counted',
    ])
    expect(outcome(await count(inside))).toBe(204)
    const item = (await unitOfficer.get(`/api/items/${itemId}`)).body as { submissions: object[] }
    expect(item.submissions).toMatchObject([{ amount: 1 }])
    const facts = await database.transaction({ localityId: office.id }, (tx) =>
      exchangeFacts(tx, office.id, 2024, [{ organizationId: unit.id, required: 1 }]),
    )
    expect(facts).toMatchObject([{ organizationId: unit.id, held: 1, enough: true }])
  })

  test('one that did not take place, without an exemplar, or of another year does not count', async () => {
    const office = await eventsOffice(app)
    const { unit, neighbour, unitOfficer, planned, steps, issue, plan, owed, by, show } = office
    await issue(plan, '2023-04-11')
    const id = await planned()
    const count = async (event: string, itemId: string, caller = unitOfficer) =>
      outcome(await caller.post(`/api/events/${event}/counted`, { itemId }))
    expect(await count(id, await owed(unit.id))).toBe('exchange-not-counted')
    await steps(id, ['prepare', 'hold'])
    expect((await show(id)).whyNotCounted).toContain('Chưa ghi điển hình')
    const held = await heldExchange(office)
    expect(await count(held, await owed(unit.id, '2023'))).toBe('item-not-for-exchange')
    const foreign = by('unit-officer', neighbour)
    expect(await count(held, await owed(neighbour.id), foreign)).toBe('event-not-found')
  })

  test('the board begins with units that lack one; a unit sees itself; three cost as much as one', async () => {
    const office = await eventsOffice(app)
    const { officer, unit, neighbour, unitOfficer, issue, plan } = office
    await issue(plan, '2023-04-11')
    await heldExchange(office)
    const years = async (caller = officer) =>
      ((await caller.get('/api/exchange-years?year=2024')).body as ExchangeYears).rows
    expect((await years()).map(({ organization, enough }) => [organization.id, enough])).toEqual([
      [neighbour.id, false],
      [unit.id, true],
    ])
    expect((await years(unitOfficer)).map(({ organization }) => organization.id)).toEqual([unit.id])
    const read = () => countStatements(database, () => officer.get('/api/exchange-years?year=2024'))
    const before = await read()
    await heldExchange(office, { name: 'Lần hai' })
    expect(await read()).toBe(before)
  })
})

describe('exemplars at events', () => {
  test('S000-II-2-3d: a talk at a bloc meeting lands in the history of the exemplar, the speech is kept', async () => {
    const office = await eventsOffice(app)
    const { bloc, blocHead, planned, neighbour, unit, exemplar, officer, put, steps, show } = office
    const blocId = await bloc('Khối Văn hóa', [neighbour.id, unit.id])
    const head = blocHead(blocId)
    const exemplarId = await exemplar()
    await database.transaction({ localityId: office.id }, (tx) =>
      tx
        .updateTable('exemplars.exemplars')
        .set({ visibility: 'public', stage: 'publicized' })
        .where('id', '=', exemplarId)
        .execute(),
    )
    const id = await planned(
      { kind: 'bloc-meeting', name: 'Hội nghị tổng kết khối', blocId, organizationId: neighbour.id },
      head,
    )
    const speech = 'Chúng tôi bắt đầu từ hai sào lúa.\n\nNăm sau cả thôn cùng làm.'
    const talk = { exemplarId, name: 'Ông Nguyễn Văn Đông', topic: 'Lúa hữu cơ', minutes: 15, speech }
    const speaker = idOf(await head.post(`/api/events/${id}/speakers`, { ...talk, speech: null }))
    await steps(id, ['prepare', 'hold'], head)
    // Of two who write down what was said, the second is told.
    const written = [speech, 'Ghi đè'].map((one) =>
      head.put(`/api/events/${id}/speakers/${speaker}`, { ...talk, speech: one, version: 1 }),
    )
    expect((await Promise.all(written)).map(outcome).toSorted()).toEqual([204, 'changed-meanwhile'])
    await head.put(`/api/events/${id}/speakers/${speaker}`, { ...talk, version: 2 })
    await put(id, 'attendance', { rows: [{ audience: 'officials', people: 30 }] }, head)
    await put(id, 'result', { result: 'Tổng kết', conclusion: 'Bình xét xong', lessons: null }, head)
    await steps(id, ['report'], head)
    expect((await show(id, head)).speakers).toMatchObject([{ id: speaker, speech }])
    const told = async () =>
      ((await officer.get(`/api/exemplars/${exemplarId}`)).body as { recognitions: object[] }).recognitions
    expect(await told()).toMatchObject([
      { kind: 'talk', text: speech, form: 'Hội nghị cụm, khối thi đua: Lúa hữu cơ' },
    ])
    await head.post(`/api/events/${id}/steps`, {
      act: 'reopen',
      reason: 'Bổ sung',
      version: (await show(id, head)).version,
    })
    await steps(id, ['report'], head)
    expect(await told()).toHaveLength(1)
  })

  test('S004-III-2-1a: what units asked for and what is planned stand on one schedule; an accepted one finds its event', async () => {
    const office = await eventsOffice(app)
    const { exemplar, unit, neighbour, by, officer, planned, id: localityId } = office
    const exemplarId = await exemplar()
    await database.transaction({ localityId }, (tx) =>
      tx
        .updateTable('exemplars.exemplars')
        .set({ visibility: 'public', stage: 'publicized' })
        .where('id', '=', exemplarId)
        .execute(),
    )
    const asker = by('unit-officer', neighbour)
    const wanted = {
      organizationId: neighbour.id,
      wantedOn: '2024-04-10',
      subject: 'Cách làm lúa hữu cơ',
      place: 'Trường học',
    }
    const invitation = idOf(await asker.post(`/api/exemplars/${exemplarId}/invitations`, wanted))
    const schedule = async (caller = officer) =>
      (await caller.get('/api/event-talks')).body as {
        rows: { event: { id: string } }[]
        waiting: { id: string; isAgreed: boolean }[]
      }
    expect(await schedule()).toMatchObject({ rows: [], waiting: [{ id: invitation, isAgreed: false }] })
    const id = await planned({ organizationId: neighbour.id, startsOn: '2024-04-10' }, asker)
    const talk = { exemplarId, name: 'Ông Nguyễn Văn Đông', invitationId: invitation }
    expect(fieldsOf(await asker.post(`/api/events/${id}/speakers`, talk))).toEqual(['invitationId'])
    await accepted(invitation, office)
    expect((await schedule(asker)).waiting).toMatchObject([{ id: invitation, isAgreed: true }])
    expect((await schedule(by('unit-officer', unit))).waiting).toEqual([])
    idOf(await asker.post(`/api/events/${id}/speakers`, talk))
    expect(await schedule()).toMatchObject({
      rows: [
        { on: '2024-04-10', name: 'Ông Nguyễn Văn Đông', event: { id }, organization: { id: neighbour.id } },
      ],
      waiting: [],
    })
    expect((await schedule(by('unit-officer', unit))).rows).toEqual([])
  })

  test('S003-II-2-5d, S003-III-III-6: a visit has its host, its lessons and the places that took it over', async () => {
    const office = await eventsOffice(app)
    const { exemplar, planned, steps, step, put, unitOfficer, show, officer, neighbour, department } = office
    const hostExemplarId = await exemplar()
    const id = await planned({ kind: 'study-visit', hostExemplarId, name: 'Thăm quan mô hình lúa hữu cơ' })
    const takeover = { organizationId: neighbour.id, byName: 'Phòng Tài chính', since: '2024-03-09' }
    expect(outcome(await unitOfficer.post(`/api/events/${id}/takeovers`, takeover))).toBe(
      'event-state-refuses',
    )
    await steps(id, ['prepare', 'hold'])
    expect(fieldsOf(await step(id, 'report'))).toEqual(['attendance', 'result', 'lessons'])
    idOf(await unitOfficer.post(`/api/events/${id}/takeovers`, takeover))
    await put(id, 'attendance', { rows: [{ audience: 'officials', people: 20 }] })
    await put(id, 'result', { result: 'Đã thăm', conclusion: null, lessons: 'Ủ phân tại ruộng' })
    await steps(id, ['report'])
    expect(await show(id)).toMatchObject({
      hostExemplar: { id: hostExemplarId, name: 'Tổ hợp tác lúa hữu cơ' },
      lessons: 'Ủ phân tại ruộng',
      takenOver: [{ byName: 'Phòng Tài chính' }],
    })
    const told = (await officer.get(`/api/exemplars/${hostExemplarId}`)).body as { replications: object[] }
    expect(told.replications).toMatchObject([{ byName: 'Phòng Tài chính', since: '2024-03-09' }])
    const trip = { kind: 'study-trip', outsideHost: 'Sở Nội vụ tỉnh bạn', organizationId: department.id }
    const away = await planned({ ...trip, name: 'Học tập kinh nghiệm ngoài tỉnh' }, officer)
    await put(
      away,
      'costs',
      { rows: [{ kind: 'travel', label: 'Xe, ăn ở', planned: 40_000_000, source: 'Ngân sách' }] },
      officer,
    )
    expect(await show(away)).toMatchObject({
      outsideHost: 'Sở Nội vụ tỉnh bạn',
      costs: [{ kind: 'travel', planned: 40_000_000 }],
    })
  })

  test('S004-III-2-4b: an event may present named exemplars; nobody learns of another unit’s newcomer by it', async () => {
    const office = await eventsOffice(app)
    const { exemplar, planned, unitOfficer, by, neighbour, titles, unit } = office
    const exemplarId = await exemplar({ organizationId: unit.id })
    const id = await planned({ kind: 'stage-play', purposes: ['present-exemplars'] })
    const presented = { exemplarId, part: 'presented', name: 'Tổ hợp tác thôn Đông' }
    idOf(await unitOfficer.post(`/api/events/${id}/speakers`, presented))
    expect(await titles(`exemplarId=${exemplarId}&purpose=present-exemplars`)).toHaveLength(1)
    const foreign = by('unit-officer', neighbour)
    const own = await planned({ organizationId: neighbour.id }, foreign)
    expect(fieldsOf(await foreign.post(`/api/events/${own}/speakers`, presented))).toEqual(['exemplarId'])
  })
})

describe('great days', () => {
  const text = `I. Các ngày kỷ niệm
- Kỷ niệm 74 năm Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2022)
- Ngày Quốc tế Lao động (01/5)`

  test('S004-II-1-dd3: a party plan gives the days of a year; what is known is not added twice', async () => {
    const { officer, by, unit } = await eventsOffice(app)
    const known = idOf(
      await officer.post('/api/anniversaries', {
        name: 'Ngày truyền thống thi đua',
        basedOn: '1948-06-11',
        level: 'central',
      }),
    )
    const read = await officer.post('/api/great-days/reading', { text, year: 2022 })
    expect(read.body).toMatchObject({
      days: [
        { line: 2, known: { id: known }, doubt: null },
        { line: 3, name: 'Ngày Quốc tế Lao động', known: null },
      ],
      unread: [{ line: 1 }],
    })
    const source = 'Kế hoạch số 77-KH/HU ngày 28/01/2022 của Ban Thường vụ Huyện ủy'
    const keep = (lines: number[], caller = officer) =>
      caller.post('/api/great-days', { text, year: 2022, source, lines })
    expect(outcome(await keep([2], by('unit-head', unit)))).toBe('forbidden')
    expect(fieldsOf(await keep([1]))).toEqual(['lines'])
    expect((await keep([2, 3])).body).toMatchObject({ added: 1, known: 1 })
    const { lists } = (await officer.get('/api/great-days?year=2022')).body as {
      lists: { source: string; days: object[] }[]
    }
    expect(lists).toMatchObject([
      {
        source,
        days: [
          { anniversaryId: known, years: 74, on: '2022-06-11' },
          { on: '2022-05-01', years: null },
        ],
      },
    ])
    const other = await eventsOffice(app)
    expect((await other.officer.get('/api/great-days?year=2022')).body).toEqual({ year: 2022, lists: [] })
  })

  test('S004-II-1-dd2: what is held for a day of an even or a full year is told with it', async () => {
    const { officer, planned, show } = await eventsOffice(app)
    const anniversaryId = idOf(
      await officer.post('/api/anniversaries', {
        name: 'Ngày thành lập huyện',
        basedOn: '1979-03-20',
        level: 'district',
      }),
    )
    const id = await planned({ kind: 'commemoration', anniversaryId, startsOn: '2024-03-20' })
    expect((await show(id)).anniversary).toMatchObject({ years: 45, flag: 'even' })
  })
})

describe('for the public', () => {
  const today = '2024-03-10' as never

  test('only what was announced and is no mere plan, without anybody’s name; ahead by day', async () => {
    const { officer, planned, department, steps, put, slug, unit, step } = await eventsOffice(app)
    const open = { organizationId: department.id, isPublic: true, kind: 'ceremony' }
    const later = await planned(
      { ...open, name: 'Lễ tổng kết', startsOn: '2024-04-02', endsOn: '2024-04-03' },
      officer,
    )
    const sooner = await planned({ ...open, name: 'Giao lưu', startsOn: '2024-03-20' }, officer)
    await planned({ ...open, name: 'Còn dự kiến', startsOn: '2024-03-21' }, officer)
    const hidden = await planned({ name: 'Việc nội bộ', startsOn: '2024-03-22' })
    for (const id of [later, sooner]) await steps(id, ['prepare'], officer)
    await steps(hidden, ['prepare'])
    await officer.post(`/api/events/${sooner}/invitees`, { organizationIds: [unit.id] })
    await put(
      sooner,
      'programme',
      { rows: [{ part: 'opening', title: 'Khai mạc', presenter: 'Ông Nguyễn Văn Kín' }] },
      officer,
    )
    const reads = publicEvents(database)
    const page = await reads.events(slug, today, { view: 'ahead', limit: 1 })
    expect(page?.rows.map(({ title }) => title)).toEqual(['Giao lưu'])
    const rest = await reads.events(slug, today, { view: 'ahead', limit: 10, cursor: page!.next! })
    expect(rest?.rows.map(({ title }) => title)).toEqual(['Lễ tổng kết'])
    const whole = await reads.event(slug, sooner, today)
    expect(whole).toMatchObject({ programme: [{ title: 'Khai mạc' }], organizer: 'Phòng Nội vụ' })
    expect(JSON.stringify(whole)).not.toContain('Kín')
    expect([await reads.event(slug, hidden, today), await reads.event(slug, 'x', today)]).toEqual([
      null,
      null,
    ])
    expect(await reads.events('khong-co', today, { view: 'ahead', limit: 10 })).toBeNull()
    const calendar = (await reads.calendar(slug, today, new Date('2024-03-10T01:00:00Z')))!
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    expect(calendar).not.toContain('Việc nội bộ')
    await step(later, 'call-off', { reason: 'Bão' }, officer)
    expect((await reads.events(slug, today, { view: 'ahead', limit: 10 }))?.rows).toHaveLength(1)
    expect(await reads.event(slug, later, today)).toMatchObject({ state: 'called-off', stateReason: 'Bão' })
  })
})

/** By the unit that answers for the exemplar. */
async function accepted(invitation: string, { by, unit }: Office): Promise<void> {
  const own = by('unit-officer', unit)
  const { rows } = (await own.get('/api/exemplar-invitations')).body as {
    rows: { id: string; version: number }[]
  }
  const { version } = rows.find(({ id }) => id === invitation)!
  const { status, text } = await own.post(`/api/exemplar-invitations/${invitation}/answer`, {
    act: 'accept',
    version,
  })
  if (status !== 204) throw new Error(text)
}
