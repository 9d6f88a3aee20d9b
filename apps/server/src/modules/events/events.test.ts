import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { eventsOffice, fieldsOf, idOf, outcome } from './events.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

describe('an event', () => {
  test('S000-IV-1-5a: a conference has its programme, invitees, reports, speakers and conclusion', async () => {
    const { planned, steps, put, show, unitOfficer, neighbour } = await eventsOffice(app)
    const id = await planned({
      kind: 'conference',
      name: 'Hội nghị sơ kết 6 tháng',
      purposes: ['interim-review'],
    })
    const rows = [
      { part: 'opening', startsAt: '07:30', title: 'Khai mạc' },
      { part: 'report', minutes: 20, title: 'Báo cáo sơ kết', presenter: 'Phòng Nội vụ' },
      { part: 'conclusion', title: 'Kết luận' },
    ]
    expect(outcome(await put(id, 'programme', { rows }))).toBe(204)
    const invited = await unitOfficer.post(`/api/events/${id}/invitees`, { organizationIds: [neighbour.id] })
    expect(invited.body).toEqual({ added: 1, known: 0 })
    idOf(
      await unitOfficer.post(`/api/events/${id}/speakers`, { name: 'Bà Lò Thị Mây', topic: 'Cách làm mới' }),
    )
    await steps(id, ['prepare', 'invite', 'hold'])
    await put(id, 'attendance', {
      rows: [
        { audience: 'officials', people: 80 },
        { audience: 'people', people: 40 },
      ],
    })
    const texts = { result: 'Đánh giá 6 tháng.', conclusion: 'Nhân rộng ba mô hình.', lessons: null }
    expect(outcome(await put(id, 'result', texts))).toBe(204)
    await steps(id, ['report'])
    expect(await show(id)).toMatchObject({
      ...texts,
      state: 'reported',
      people: 120,
      programme: rows.map(({ part, title }) => ({ part, title })),
      speakers: [{ name: 'Bà Lò Thị Mây' }],
      invitees: [{ name: 'Phòng Tài chính' }],
      changes: [{ act: 'plan' }, { act: 'prepare' }, { act: 'invite' }, { act: 'hold' }, { act: 'report' }],
    })
  })

  test('a report says what is lacking, each at its place; opened again it says why', async () => {
    const { planned, steps, step, put } = await eventsOffice(app)
    const id = await planned({ kind: 'conference' })
    await steps(id, ['prepare', 'hold'])
    await put(id, 'costs', { rows: [{ kind: 'organization', label: 'Hội trường', planned: 5_000_000 }] })
    const lacking = await step(id, 'report')
    expect([outcome(lacking), fieldsOf(lacking)]).toEqual([
      'event-report-incomplete',
      ['attendance', 'result', 'conclusion', 'costs'],
    ])
    await put(id, 'attendance', { rows: [{ audience: 'people', people: 30 }] })
    await put(id, 'costs', {
      rows: [{ kind: 'organization', label: 'Hội trường', planned: 5_000_000, actual: 4_500_000 }],
    })
    await put(id, 'result', { result: 'Xong', conclusion: 'Nhân rộng', lessons: null })
    await steps(id, ['report'])
    expect(fieldsOf(await step(id, 'reopen'))).toEqual(['reason'])
    expect(outcome(await step(id, 'reopen', { reason: 'Ghi nhầm số người' }))).toBe(204)
  })

  test('S004-III-1-1b: conditions are noted; it is put off or moved online only with a reason', async () => {
    const { planned, step, steps, show } = await eventsOffice(app)
    const conditions = 'Đảm bảo nguyên tắc phòng, chống dịch Covid-19: không quá 50 người'
    const id = await planned({ startsOn: '2024-03-20', endsOn: '2024-03-21', conditions })
    await steps(id, ['prepare'])
    expect(fieldsOf(await step(id, 'postpone'))).toEqual(['reason'])
    expect(outcome(await step(id, 'postpone', { reason: 'Địa bàn có dịch' }))).toBe(204)
    expect(await show(id)).toMatchObject({ state: 'postponed', stateReason: 'Địa bàn có dịch', conditions })
    expect(fieldsOf(await step(id, 'reschedule', { startsOn: '2024-03-01' }))).toEqual(['startsOn'])
    expect(outcome(await step(id, 'reschedule', { startsOn: '2024-04-02' }))).toBe(204)
    expect(outcome(await step(id, 'switch-online', { reason: 'Hạn chế tập trung' }))).toBe(204)
    expect(await show(id)).toMatchObject({
      state: 'preparing',
      mode: 'online',
      startsOn: '2024-04-02',
      endsOn: '2024-04-03',
      changes: [{}, {}, { reason: 'Địa bàn có dịch' }, {}, { reason: 'Hạn chế tập trung' }],
    })
    expect(outcome(await step(id, 'hold'))).toBe('event-not-yet')
  })

  test('what takes place inside a conference goes with it', async () => {
    const { planned, step, steps, show } = await eventsOffice(app)
    const host = await planned({ kind: 'conference', name: 'Hội nghị tổng kết', startsOn: '2024-03-20' })
    const inside = { mode: 'embedded', hostEventId: host, startsOn: '2024-03-20' }
    const id = await planned(inside)
    await steps(host, ['prepare'])
    await steps(id, ['prepare'])
    expect(outcome(await step(id, 'switch-online', { reason: 'Dịch' }))).toBe('event-mode-follows-host')
    await step(host, 'postpone', { reason: 'Bão' })
    expect(await show(id)).toMatchObject({ state: 'postponed', stateReason: 'Bão' })
    await step(host, 'reschedule', { startsOn: '2024-03-28' })
    expect(await show(id)).toMatchObject({ state: 'preparing', startsOn: '2024-03-28' })
    expect((await show(host)).embedded).toMatchObject([{ title: 'Giao lưu điển hình tiên tiến' }])
    await step(host, 'call-off', { reason: 'Không đủ điều kiện' })
    expect((await show(id)).state).toBe('called-off')
  })

  test('what is typed is checked: a host of these days, a number, a bloc, a place that is visited', async () => {
    const { body, unitOfficer, planned } = await eventsOffice(app)
    const host = await planned({ kind: 'conference', startsOn: '2024-03-20' })
    const refused = async (more: object) => fieldsOf(await unitOfficer.post('/api/events', body(more)))
    expect(await refused({ mode: 'embedded' })).toEqual(['hostEventId'])
    expect(await refused({ mode: 'embedded', hostEventId: host, startsOn: '2024-03-21' })).toEqual([
      'startsOn',
    ])
    expect(await refused({ kind: 'congress' })).toEqual(['ordinal'])
    expect(await refused({ kind: 'bloc-meeting' })).toEqual(['blocId'])
    expect(await refused({ kind: 'study-trip' })).toEqual(['outsideHost'])
    expect(await refused({ closesPlan: true })).toEqual(['planId'])
    expect(await refused({ endsOn: '2024-03-01' })).toEqual(['endsOn'])
    expect(await refused({ termFrom: 2024, termTo: 2019 })).toEqual(['termTo'])
    const stranger = '0190aaaa-0000-7000-8000-000000000001'
    expect(
      await refused({ planId: stranger, movements: [{ movementId: stranger, review: 'launch' }] }),
    ).toEqual(['planId', 'movements'])
    expect(await refused({ hostExemplarId: stranger, kind: 'study-visit' })).toEqual(['hostExemplarId'])
  })
})

describe('kinds', () => {
  test('S001-III-3-b2, S002-II-II-1: a congress bears its roman number, a term and a checklist', async () => {
    const { planned, show, unitOfficer, titles, officer } = await eventsOffice(app)
    const name = 'Đại hội thi đua yêu nước huyện Cẩm Mỹ'
    const congress = {
      kind: 'congress',
      name,
      ordinal: 6,
      termFrom: 2019,
      termTo: 2024,
      startsOn: '2024-05-20',
    }
    const id = await planned(congress)
    const shown = await show(id, unitOfficer)
    expect(shown).toMatchObject({ title: `${name} lần thứ VI năm 2024`, term: 'nhiệm kỳ 2019 - 2024' })
    expect(shown.preparations.map(({ text }) => text)).toContain('Phân bổ đại biểu cho các cơ quan, đơn vị')
    const [plan] = shown.preparations
    expect(plan).toMatchObject({ text: 'Kế hoạch tổ chức Đại hội', standing: 'late', dueOn: '2024-01-21' })
    const done = { text: plan!.text, dueOn: '2024-01-21', doneOn: '2024-03-01', version: plan!.version }
    const path = `/api/events/${id}/preparations/${plan!.id}`
    expect(
      (await Promise.all([unitOfficer.put(path, done), unitOfficer.put(path, done)])).map(outcome).sort(),
    ).toEqual([204, 'changed-meanwhile'])
    expect((await show(id, officer)).preparations[0]).toMatchObject({ standing: 'done' })
    expect(await titles('q=lan%20thu%20vi')).toEqual([`${name} lần thứ VI năm 2024`])
    expect(await titles('kind=congress&year=2024')).toHaveLength(1)
  })

  test('S004-II-2-b, S003-II-2-5b: exchange, gathering, praise, seminar, stage play, visits and gifts with their value', async () => {
    const { planned, put, show, titles } = await eventsOffice(app)
    const kinds = [
      'seminar',
      'exchange',
      'stage-play',
      'experience-sharing',
      'call-on',
      'gift-giving',
      'gathering',
      'praise',
      'return-to-roots',
    ]
    for (const kind of kinds) await planned({ kind, name: `Việc ${kind}` })
    for (const kind of kinds) expect(await titles(`kind=${kind}`)).toEqual([`Việc ${kind}`])
    const visits = { hostExemplarId: null, outsideHost: 'Sở Nội vụ tỉnh bạn' }
    for (const kind of ['study-visit', 'study-trip']) await planned({ kind, ...visits })
    const gift = await planned({ kind: 'gift-giving', name: 'Tặng quà hộ tiêu biểu' })
    const costs = [
      {
        kind: 'gift',
        label: '10 suất quà',
        planned: 5_000_000,
        actual: null,
        source: 'Quỹ thi đua, khen thưởng',
      },
    ]
    await put(gift, 'costs', { rows: costs })
    expect((await show(gift)).costs).toEqual(costs)
  })

  test('S000-II-2-3c: the head of a bloc holds its meetings; policy publicity always stands on the programme', async () => {
    const { bloc, blocHead, planned, put, show, neighbour, unit, by, titles } = await eventsOffice(app)
    const [ours, theirs] = [
      await bloc('Khối Văn hóa', [neighbour.id, unit.id]),
      await bloc('Khối khác', [unit.id]),
    ]
    const head = blocHead(ours)
    const meeting = {
      kind: 'bloc-meeting',
      name: 'Hội nghị tổng kết khối',
      blocId: ours,
      purposes: ['final-review'],
    }
    const id = await planned({ ...meeting, organizationId: neighbour.id }, head)
    expect((await show(id, head)).programme).toMatchObject([{ part: 'policy-publicity' }])
    expect(
      fieldsOf(await put(id, 'programme', { rows: [{ part: 'report', title: 'Báo cáo' }] }, head)),
    ).toEqual(['rows'])
    const rows = [
      { part: 'policy-publicity', title: 'Luật Thi đua, khen thưởng' },
      { part: 'speech', title: 'Điển hình' },
    ]
    expect(outcome(await put(id, 'programme', { rows }, head))).toBe(204)
    expect(outcome(await blocHead(theirs).get(`/api/events/${id}`))).toBe('event-not-found')
    const stolen = { ...meeting, organizationId: neighbour.id, startsOn: '2024-03-20' }
    expect(outcome(await blocHead(theirs).post('/api/events', stolen))).toBe('forbidden')
    expect(await titles(`blocId=${ours}`, by('unit-officer', unit))).toEqual([])
    const exchange = { mode: 'embedded', hostEventId: id, blocId: ours, organizationId: neighbour.id }
    await planned(exchange, head)
    expect((await show(id, head)).embedded).toMatchObject([{ title: 'Giao lưu điển hình tiên tiến' }])
  })

  test('S002-II-II-5, S001-III-3-b1, S001-IV-4-2a: one conference reviews, honours and keeps an anniversary of its year', async () => {
    const { officer, planned, show, department, titles } = await eventsOffice(app)
    const day = idOf(
      await officer.post('/api/anniversaries', {
        name: 'Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc',
        basedOn: '1948-06-11',
        level: 'central',
      }),
    )
    const purposes = ['interim-review', 'honour', 'anniversary']
    const common = { kind: 'conference', organizationId: department.id, anniversaryId: day }
    const id = await planned({ ...common, purposes, startsOn: '2024-06-11' }, officer)
    expect((await show(id)).anniversary).toEqual({
      id: day,
      name: 'Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc',
      years: 76,
      flag: 'other',
    })
    await planned({ ...common, kind: 'commemoration', name: 'Dâng hương', startsOn: '2023-06-11' }, officer)
    expect(
      (await show((await rowsOf(officer, `anniversaryId=${day}&year=2023`))[0]!.id)).anniversary?.years,
    ).toBe(75)
    expect(await titles(`anniversaryId=${day}`)).toHaveLength(2)
    for (const purpose of purposes)
      expect(await titles(`purpose=${purpose}`)).toEqual(['Giao lưu điển hình tiên tiến'])
  })

  test('S003-III-IV-3a, S003-IV-1-2b: one conference closes a movement and a year; both years stand as printed', async () => {
    const { officer, planned, show, department, titles } = await eventsOffice(app)
    const movement = idOf(
      await officer.post('/api/movements', {
        name: 'Phong trào thi đua đặc biệt chào mừng 70 năm Chiến thắng Điện Biên Phủ',
        kind: 'special',
        level: null,
        launchedBy: null,
        organizationId: department.id,
        launchedOn: '2023-01-15',
      }),
    )
    const printedText = 'tổng kết công tác thi đua, khen thưởng năm 2023, phát động thi đua năm 2024'
    const id = await planned(
      {
        kind: 'conference',
        name: 'Hội nghị tổng kết Phong trào thi đua đặc biệt; tổng kết công tác năm 2024',
        organizationId: department.id,
        purposes: ['final-review', 'launch'],
        movements: [{ movementId: movement, review: 'final-review' }],
        yearAbout: 2024,
        printedText,
        startsOn: '2024-12-20',
      },
      officer,
    )
    expect(await show(id)).toMatchObject({
      yearAbout: 2024,
      printedText,
      movements: [{ id: movement, review: 'final-review' }],
      purposes: ['final-review', 'launch'],
    })
    expect(await titles(`movementId=${movement}`)).toHaveLength(1)
  })

  test('S001-IV-4-2b: the event that closes a plan is reported only with the final report of the plan', async () => {
    const { planned, steps, step, put, show, plan, officer, department, titles } = await eventsOffice(app)
    const id = await planned(
      { kind: 'congress', ordinal: 3, planId: plan, closesPlan: true, organizationId: department.id },
      officer,
    )
    await steps(id, ['prepare', 'hold'], officer)
    await put(id, 'attendance', { rows: [{ audience: 'delegates', people: 200 }] }, officer)
    await put(
      id,
      'result',
      { result: 'Tổng kết', conclusion: 'Phát động nhiệm kỳ mới', lessons: null },
      officer,
    )
    expect(fieldsOf(await step(id, 'report', {}, officer))).toEqual(['documents'])
    const report = idOf(
      await officer.post('/api/documents', {
        kind: 'report',
        organizationId: department.id,
        issuerId: department.id,
        title: 'Báo cáo tổng kết Kế hoạch',
      }),
    )
    const attached = { documentId: report, purpose: 'final-report' }
    expect(outcome(await officer.post(`/api/events/${id}/documents`, attached))).toBe(204)
    await steps(id, ['report'], officer)
    expect(await show(id)).toMatchObject({
      closesPlan: true,
      documents: [{ id: report, purpose: 'final-report' }],
    })
    expect(await titles(`planId=${plan}`)).toHaveLength(1)
  })

  test('S002-III-1-4d: honour events that follow Hồ Chí Minh are told apart', async () => {
    const { planned, titles } = await eventsOffice(app)
    await planned({ name: 'Biểu dương', purposes: ['honour'], followsHoChiMinh: true })
    await planned({ name: 'Giao lưu khác' })
    expect(await titles('followsHoChiMinh=true&purpose=honour')).toEqual(['Biểu dương'])
    expect(await titles('followsHoChiMinh=false')).toEqual(['Giao lưu khác'])
  })
})

describe('who may', () => {
  test('a unit holds its own; another unit sees nothing until it is invited or it is announced', async () => {
    const { planned, neighbour, unit, department, by, body, officer, titles, show, steps, unitOfficer, put } =
      await eventsOffice(app)
    const other = by('unit-officer', neighbour)
    const id = await planned()
    expect(outcome(await other.get(`/api/events/${id}`))).toBe('event-not-found')
    expect(outcome(await other.post(`/api/events/${id}/steps`, { act: 'prepare', version: 1 }))).toBe(
      'event-not-found',
    )
    expect(outcome(await other.post('/api/events', body()))).toBe('forbidden')
    expect(outcome(await unitOfficer.post('/api/events', body({ organizationId: department.id })))).toBe(
      'forbidden',
    )
    expect(outcome(await unitOfficer.post('/api/events', body({ isPublic: true })))).toBe('forbidden')
    for (const role of ['chair', 'inspector', 'finance-office'] as const)
      expect(outcome(await by(role).post('/api/events', body()))).toBe('forbidden')
    expect(outcome(await by('honoree').get('/api/events'))).toBe('forbidden')
    await put(id, 'costs', { rows: [{ kind: 'other', label: 'Nước uống', planned: 200_000 }] })
    await unitOfficer.post(`/api/events/${id}/invitees`, { organizationIds: [neighbour.id, department.id] })
    await steps(id, ['prepare', 'invite'])
    const guest = await show(id, other)
    expect(guest).toMatchObject({ costs: null, preparations: [], changes: [], may: [] })
    expect(guest.invitees).toMatchObject([{ name: 'Phòng Tài chính', mayAnswer: true }])
    const past = (caller = other) => caller.get(`/api/audit/timelines/event/${id}`)
    expect([outcome(await past()), outcome(await past(unitOfficer))]).toEqual(['timeline-not-found', 200])
    expect(await titles('', by('unit-head', unit))).toHaveLength(1)
    const own = await planned({ organizationId: department.id, isPublic: true, name: 'Lễ tổng kết' }, officer)
    expect(await titles('', other)).toEqual(['Giao lưu điển hình tiên tiến'])
    await steps(own, ['prepare'], officer)
    expect(await titles('', other)).toHaveLength(2)
    expect(outcome(await other.post(`/api/events/${own}/steps`, { act: 'invite', version: 2 }))).toBe(
      'forbidden',
    )
  })

  test('whoever helps to hold it sees all of it and changes nothing', async () => {
    const { planned, neighbour, by, show } = await eventsOffice(app)
    const other = by('unit-officer', neighbour)
    const id = await planned({ coOrganizerIds: [neighbour.id] })
    expect((await show(id, other)).costs).toEqual([])
    expect((await show(id, other)).may).toEqual([])
  })

  test('another locality sees and changes nothing', async () => {
    const [here, elsewhere] = [await eventsOffice(app), await eventsOffice(app)]
    const id = await here.planned()
    expect(outcome(await elsewhere.officer.get(`/api/events/${id}`))).toBe('event-not-found')
    const stolen = { act: 'prepare', version: 1 }
    expect(outcome(await elsewhere.officer.post(`/api/events/${id}/steps`, stolen))).toBe('event-not-found')
    expect(await elsewhere.titles()).toEqual([])
    const host = { mode: 'embedded', hostEventId: id }
    expect(fieldsOf(await elsewhere.unitOfficer.post('/api/events', elsewhere.body(host)))).toEqual([
      'hostEventId',
    ])
  })

  test('of two who edit or move at once, one holds', async () => {
    const { planned, unitOfficer, body } = await eventsOffice(app)
    const id = await planned()
    const edits = [1, 2].map((turn) =>
      unitOfficer.put(`/api/events/${id}`, { ...body({ name: `Bản sửa ${turn}` }), version: 1 }),
    )
    expect((await Promise.all(edits)).map(outcome).sort()).toEqual([204, 'changed-meanwhile'])
    const moves = [1, 2].map(() =>
      unitOfficer.post(`/api/events/${id}/steps`, { act: 'prepare', version: 2 }),
    )
    expect((await Promise.all(moves)).map(outcome).sort()).toEqual([204, 'event-state-refuses'])
  })
})

describe('lists', () => {
  test('what is ahead stands by its days, what is over the newest first; pages and words', async () => {
    const { planned, steps, titles, officer } = await eventsOffice(app)
    for (const [name, startsOn] of [
      ['Tháng tư', '2024-04-01'],
      ['Tháng ba', '2024-03-20'],
      ['Đã qua', '2024-03-01'],
    ])
      await planned({ name, startsOn })
    const old = await planned({ name: 'Đã xong', startsOn: '2024-02-01' })
    await steps(old, ['prepare', 'hold'])
    expect(await titles('view=ahead')).toEqual(['Tháng ba', 'Tháng tư'])
    expect(await titles('view=past')).toEqual(['Đã qua', 'Đã xong'])
    expect(await titles('q=thang%20tu')).toEqual(['Tháng tư'])
    expect(await titles('from=2024-03-01&to=2024-03-31')).toEqual(['Tháng ba', 'Đã qua'])
    expect(await titles('state=held')).toEqual(['Đã xong'])
    const page = (await officer.get('/api/events?view=ahead&limit=1')).body as { next: string; total: object }
    expect(page.total).toEqual({ count: 2, capped: false })
    expect(await titles(`view=ahead&limit=1&cursor=${page.next}`)).toEqual(['Tháng tư'])
    const { status, headers } = await officer.get('/api/events/export?view=ahead')
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')])
  })

  test('three rows cost the same statements as one; so does an event with much in it', async () => {
    const { planned, officer, put, unitOfficer, neighbour, department } = await eventsOffice(app)
    const id = await planned()
    await unitOfficer.post(`/api/events/${id}/invitees`, { organizationIds: [neighbour.id] })
    const list = () => countStatements(database, () => officer.get('/api/events'))
    const one = () => countStatements(database, () => officer.get(`/api/events/${id}`))
    const before = [await list(), await one()]
    await planned({ name: 'Thứ hai' })
    await planned({ name: 'Thứ ba' })
    await put(id, 'programme', { rows: ['A1', 'B2', 'C3'].map((title) => ({ part: 'report', title })) })
    await unitOfficer.post(`/api/events/${id}/invitees`, { organizationIds: [department.id] })
    expect([await list(), await one()]).toEqual(before)
  })

  test('events stand on the calendar and in the calendar of a unit on its phone', async () => {
    const { planned, officer, unitOfficer, unit, neighbour, by, steps, step } = await eventsOffice(app)
    const id = await planned({ startsOn: '2024-03-20', startsAt: '07:30' })
    await planned(
      { name: 'Của đơn vị khác', organizationId: neighbour.id, startsOn: '2024-03-21' },
      by('unit-officer', neighbour),
    )
    const day = async (caller = officer) =>
      (
        (await caller.get('/api/calendar?from=2024-03-01&to=2024-03-31')).body as {
          entries: { kind: string }[]
        }
      ).entries.filter(({ kind }) => kind === 'event')
    expect(await day()).toMatchObject([
      {
        on: '2024-03-20',
        title: 'Giao lưu điển hình tiên tiến',
        note: '07:30, Hội trường huyện',
        href: `/van-phong/su-kien/${id}`,
      },
      { title: 'Của đơn vị khác' },
    ])
    expect(await day(unitOfficer)).toHaveLength(1)
    const { body } = await unitOfficer.post(`/api/units/${unit.id}/calendar-feed`)
    const { pathname } = new URL((body as { address: string }).address)
    const feed = async () => (await app.asBrowser().get(pathname)).text
    expect(await feed()).toContain(`UID:event-${id}@guong-sang`)
    expect(await feed()).not.toContain('Của đơn vị khác')
    await steps(id, ['prepare'])
    await step(id, 'call-off', { reason: 'Bão' })
    expect(await feed()).not.toContain(`UID:event-${id}@guong-sang`)
  })
})

const rowsOf = async (caller: { get: (url: string) => Promise<{ body: never }> }, query: string) =>
  ((await caller.get(`/api/events?${query}`)).body as { rows: { id: string }[] }).rows
