import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { contestsOffice, fieldsOf, outcome, quiz, writing } from './contests.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

describe('the life of a contest', () => {
  test('S004-III-1-2, S004-III-3-5a: a writing contest of a steering committee is drafted, launched with its rules, and called off with a reason', async () => {
    const { runner, place, act, drafted, show, by } = await contestsOffice(app)
    const id = await drafted(writing(place.department.id, { rules: null, prizes: [], criteria: [] }))
    expect(await show(id)).toMatchObject({
      state: 'draft',
      organizerName: 'Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” huyện',
      organization: { id: place.department.id, name: 'Phòng Nội vụ' },
      missing: [
        'Chưa có thể lệ: ghi thể lệ hoặc gắn văn bản.',
        'Chưa có cơ cấu giải thưởng.',
        'Chưa có tiêu chí chấm điểm.',
      ],
    })
    expect(await act(id, 'launch')).toBe('contest-incomplete')
    const whole = writing(place.department.id) as { rules: string }
    expect(outcome(await runner.put(`/api/contests/${id}`, { ...whole, version: 1 }))).toBe(204)
    expect(outcome(await runner.put(`/api/contests/${id}`, { ...whole, version: 1 }))).toBe(
      'changed-meanwhile',
    )
    expect(outcome(await by('unit-officer').get(`/api/contests/${id}`))).toBe('contest-not-found')
    expect(await act(id, 'launch')).toBe(204)
    expect(await act(id, 'launch')).toBe('contest-state-refuses')
    expect((await by('unit-officer').get(`/api/contests/${id}`)).body).toMatchObject({
      state: 'receiving',
      may: [],
    })
    expect(outcome(await runner.put(`/api/contests/${id}`, { ...whole, version: 2 }))).toBe(
      'contest-state-refuses',
    )
    expect(await act(id, 'calling-off', { reason: 'Trùng cuộc thi của tỉnh' })).toBe(204)
    expect(await show(id)).toMatchObject({ state: 'called-off', may: ['handle-entries'] })
  })

  test('what cannot be is refused at its field', async () => {
    const { runner, place, drafted, act } = await contestsOffice(app)
    const send = async (more: object) =>
      fieldsOf(await runner.post('/api/contests', writing(place.department.id, more)))
    expect(await send({ closesOn: '2024-02-31' })).toEqual(['closesOn'])
    expect(await send({ closesOn: '2024-02-29' })).toEqual(['closesOn'])
    expect(await send({ criteria: [{ code: 'noi-dung', label: 'Nội dung', most: 90 }] })).toEqual([
      'criteria',
    ])
    expect(await send({ organizationId: place.id, movementId: place.id, rulesDocumentId: place.id })).toEqual(
      ['organizationId', 'movementId', 'rulesDocumentId'],
    )
    expect(await send({ tieRule: 'nearest-guess' })).toEqual(['tieRule'])
    expect(
      fieldsOf(await runner.post('/api/contests', quiz(place.department.id, { tieRule: 'first-criterion' }))),
    ).toEqual(['tieRule'])
    const twice = [
      { code: 'a1', label: 'Bảng A', most: 1 },
      { code: 'a1', label: 'Bảng B', most: 1 },
    ]
    expect(await send({ categories: twice })).toEqual(['categories'])
    const over = await drafted(
      writing(place.department.id, { opensOn: '2024-01-01', closesOn: '2024-02-01' }),
    )
    expect(await act(over, 'launch')).toBe('invalid-input')
  })

  test('the term is only ever made longer', async () => {
    const { launched, act, show } = await contestsOffice(app)
    const id = await launched()
    const extend = (closesOn: string) =>
      act(id, 'extension', { closesOn, reason: 'Nhiều trường xin thêm ngày' })
    expect(await extend('2024-03-31')).toBe('invalid-input')
    expect(await extend('2024-03-15')).toBe('invalid-input')
    expect(await extend('2024-04-15')).toBe(204)
    expect(await show(id)).toMatchObject({
      closesOn: '2024-04-15',
      stateReason: 'Nhiều trường xin thêm ngày',
    })
  })

  test('only whoever runs contests writes them; another locality sees nothing of them', async () => {
    const [here, elsewhere] = [await contestsOffice(app), await contestsOffice(app)]
    const id = await here.launched()
    for (const role of ['unit-head', 'chair', 'council-member', 'portal-editor', 'collaborator'] as const) {
      const caller = here.by(role)
      expect(outcome(await caller.post('/api/contests', writing(here.department.id)))).toBe('forbidden')
      expect(outcome(await caller.post(`/api/contests/${id}/marking`, { version: 2 }))).toBe('forbidden')
      expect(outcome(await caller.get(`/api/contest-entries?contestId=${id}`))).toBe('forbidden')
    }
    const stranger = elsewhere.runner
    for (const path of ['', '/participation', '/results', '/jury', '/questions'])
      expect(outcome(await stranger.get(`/api/contests/${id}${path}`))).toBe('contest-not-found')
    expect(outcome(await stranger.get(`/api/contest-entries?contestId=${id}`))).toBe('contest-not-found')
    expect(outcome(await stranger.post(`/api/contests/${id}/launch`, { version: 1 }))).toBe(
      'contest-not-found',
    )
    expect((await stranger.get('/api/contests')).body).toMatchObject({ rows: [] })
  })

  test('lists are filtered, turned page by page, and cost the same for three as for one', async () => {
    const { runner, launched, drafted, place } = await contestsOffice(app)
    await launched()
    const read = (query = '') => runner.get(`/api/contests?${query}`)
    const once = await countStatements(app.platform.database, () => read())
    await launched(
      writing(place.department.id, {
        title: 'Cuộc thi tháng sáu',
        opensOn: '2024-06-01',
        closesOn: '2024-06-30',
      }),
    )
    await drafted(writing(place.department.id, { title: 'Cuộc thi đang soạn' }))
    expect(await countStatements(app.platform.database, () => read())).toBe(once)
    const titles = async (query: string) =>
      ((await read(query)).body as { rows: { title: string; state: string }[] }).rows.map(
        ({ title, state }) => [title, state],
      )
    const gương = 'Cuộc thi viết “Gương người tốt quanh ta”'
    expect(await titles('state=receiving')).toEqual([[gương, 'receiving']])
    expect(await titles('state=launched')).toEqual([['Cuộc thi tháng sáu', 'launched']])
    expect(await titles('q=dang%20soan')).toEqual([['Cuộc thi đang soạn', 'draft']])
    const first = (await read('limit=2')).body as { next: string; rows: object[]; total: object }
    expect([first.rows.length, first.total]).toEqual([2, { count: 3, capped: false }])
    expect(((await read(`limit=2&cursor=${first.next}`)).body as { rows: object[] }).rows).toHaveLength(1)
    expect(fieldsOf(await read('cursor=abc'))).toEqual(['cursor'])
  })
})

describe('a contest of a higher level', () => {
  test('S000-IV-1-6, S004-III-2-4: units count who takes part; who is silent is told; results are written down', async () => {
    const { place, department, runner, launched, act, show, by, unit, neighbour, on } =
      await contestsOffice(app)
    const id = await launched(
      quiz(place.department.id, {
        origin: 'higher',
        level: 'province',
        organizerName: 'Ủy ban nhân dân tỉnh',
        rules: null,
        prizes: [],
      }),
    )
    const blocs = await by('officer', department).post('/api/blocs', {
      name: 'Khối các phòng',
      kind: 'sector',
      from: '2024-01-01',
      organizationIds: [unit.id, neighbour.id],
    })
    expect(blocs.status).toBe(201)
    const count = (caller = by('unit-officer'), more: object = {}) =>
      caller.put(`/api/contests/${id}/participation`, {
        organizationId: unit.id,
        participants: 12,
        entries: 15,
        ...more,
      })
    expect(outcome(await count(by('unit-officer', neighbour)))).toBe('forbidden')
    expect(outcome(await count(by('unit-officer'), { participants: 0 }))).toBe('invalid-input')
    expect(outcome(await count())).toBe(204)
    expect(outcome(await count())).toBe('changed-meanwhile')
    expect(outcome(await count(by('unit-officer'), { participants: 14, version: 1 }))).toBe(204)
    expect((await runner.get(`/api/contests/${id}/participation`)).body).toMatchObject({
      units: [
        { organization: { name: 'Bộ phận Thi đua' }, participants: 14, entries: 15, countedOn: '2024-03-10' },
      ],
      blocs: [{ bloc: { name: 'Khối các phòng' }, members: 2, taking: 1, participants: 14, entries: 15 }],
      silent: [{ id: neighbour.id, name: 'Phòng Tài chính' }],
      mayCount: true,
    })
    expect(await show(id)).toMatchObject({ entries: 15, state: 'receiving' })
    const { body: calendar } = await by('officer', department).get(
      '/api/calendar?from=2024-03-25&to=2024-04-05',
    )
    expect((calendar as { entries: object[] }).entries).toMatchObject([
      { on: '2024-03-31', kind: 'event', title: 'Hạn nhận bài: Tìm hiểu Luật Thi đua, khen thưởng' },
    ])
    on('2024-04-02')
    expect(await act(id, 'marking')).toBe('contest-state-refuses')
    expect(await act(id, 'conclusion', { result: 'Huyện có 01 giải Ba.' })).toBe(204)
    expect(await show(id)).toMatchObject({ state: 'announced', stateReason: 'Huyện có 01 giải Ba.' })
    expect(outcome(await count(by('unit-officer'), { version: 2 }))).toBe('contest-state-refuses')
    on('2024-03-10')
  })

  test('S004-III-1-2: of our own contest the figures come from the entries, by unit and bloc, and are not typed', async () => {
    const { launched, runner, send, entry, unit, neighbour, department, by } = await contestsOffice(app)
    const organizationIds = [unit.id, neighbour.id]
    const bloc = { name: 'Khối các phòng', kind: 'sector', from: '2024-01-01', organizationIds }
    await by('officer', department).post('/api/blocs', bloc)
    const id = await launched()
    await send(id, entry('Lan', { organizationId: unit.id }))
    await send(id, entry('Lan', { organizationId: unit.id, title: 'Bài thứ hai' }))
    await send(id, entry('Bình'))
    const { body } = await runner.get(`/api/contests/${id}/participation`)
    expect(body).toMatchObject({
      units: [{ organization: { id: unit.id }, participants: 1, entries: 2 }],
      blocs: [{ bloc: { name: 'Khối các phòng' }, members: 2, taking: 1, participants: 1, entries: 2 }],
      silent: [{ id: neighbour.id }],
      withoutUnit: { participants: 1, entries: 1 },
      mayCount: false,
    })
    const typed = { organizationId: unit.id, participants: 1, entries: 1 }
    expect(outcome(await by('unit-officer').put(`/api/contests/${id}/participation`, typed))).toBe(
      'contest-counted-here',
    )
    expect((await runner.get(`/api/contests/${id}/participation/export`)).headers['content-type']).toContain(
      'spreadsheet',
    )
  })
})

describe('entries', () => {
  test('come in while it is open: not before, not late, not to a draft, not to another locality', async () => {
    const { launched, drafted, send, entry, on, portal } = await contestsOffice(app)
    const [id, draft] = [await launched(), await drafted()]
    on('2024-02-28')
    expect(await send(id, entry('Sớm'))).toBe('contest-not-open')
    on('2024-03-31')
    expect(await send(id, entry('Ngày cuối'))).toMatch(/^[2-9A-Z]{10}$/)
    on('2024-04-01')
    expect(await send(id, entry('Trễ'))).toBe('contest-closed')
    on('2024-03-10')
    expect(await send(draft, entry('Nháp'))).toBe('contest-not-found')
    const elsewhere = await contestsOffice(app)
    expect(await elsewhere.send(id, entry('Lạc'))).toBe('contest-not-found')
    expect(await portal.receive({ slug: 'khong-co', id }, entry('Lạc') as never)).toBeNull()
  })

  test('are told what is wrong field by field; words are counted; marks are composed', async () => {
    const { launched, send, entry, place, entries, runner } = await contestsOffice(app)
    const categories = [{ code: 'hoc-sinh', label: 'Bảng học sinh' }]
    const id = await launched(writing(place.department.id, { wordsMax: 50, categories }))
    const long = Array.from({ length: 60 }, () => 'chữ').join(' ')
    expect(await send(id, entry('', { title: '', aboutName: '', text: 'ngắn', contact: '' }))).toBe(
      'authorName,contact,title,aboutName,text',
    )
    expect(await send(id, entry('Lan', { text: long }))).toBe('category,text')
    expect(await send(id, entry('Lan', { category: 'hoc-sinh', organizationId: place.id }))).toBe(
      'organizationId',
    )
    const decomposed = entry('Nguyễn Thị Huệ', { category: 'hoc-sinh' })
    await send(
      id,
      Object.fromEntries(
        Object.entries(decomposed).map(([name, text]) => [name, String(text).normalize('NFD')]),
      ),
    )
    const [one] = await entries(id)
    expect(one).toMatchObject({
      authorName: 'Nguyễn Thị Huệ',
      category: { label: 'Bảng học sinh' },
      state: 'received',
    })
    const { body } = await runner.get(`/api/contest-entries/${one!.id}`)
    expect((body as { text: string }).text).toBe((body as { text: string }).text.normalize('NFC'))
  })

  test('a copy is found among those of this contest and of earlier ones, and is not waved through with the others', async () => {
    const { launched, send, entry, entries, compare, runner } = await contestsOffice(app)
    const [earlier, id] = [await launched(), await launched()]
    const text = entry('Lan').text.repeat(2)
    await send(earlier, entry('Lan', { text }))
    await send(id, entry('Chép', { text: `Lời đầu của tôi. ${text.replaceAll('bếp', 'lò')}` }))
    await send(
      id,
      entry('Riêng', {
        text: 'Chị Lò Thị Mai mỗi tối chèo thuyền sang bản bên dạy chữ cho trẻ, mười năm không nghỉ buổi nào.',
      }),
    )
    const check = async () => (await runner.post(`/api/contests/${id}/entries/check`)).body
    expect(await check()).toEqual({ checked: 0, comparing: 2 })
    await compare()
    const found = await entries(id, '&alike=true')
    expect(found.map(({ authorName }) => authorName)).toEqual(['Chép'])
    expect(found[0]!.likeness).toBeGreaterThan(0.7)
    const { body } = await runner.get(`/api/contest-entries/${found[0]!.id}`)
    expect(body).toMatchObject({
      likest: {
        title: 'Người tốt thôn Lan',
        passages: expect.arrayContaining([
          expect.objectContaining({ theirs: expect.stringContaining('Lan: ') }),
        ]),
      },
    })
    expect(await check()).toEqual({ checked: 1, comparing: 0 })
    expect((await entries(id, '&state=received')).map(({ authorName }) => authorName)).toEqual(['Chép'])
  })

  test('an officer finds them eligible or not, with a reason the sender can read by the code', async () => {
    const { launched, send, entry, entries, runner, portal, slug, by } = await contestsOffice(app)
    const id = await launched()
    const code = await send(id, entry('Lan'))
    const [one] = await entries(id)
    const check = (more: object, caller = runner) =>
      caller.post(`/api/contest-entries/${one!.id}/check`, { version: 1, ...more })
    expect(fieldsOf(await check({ state: 'ineligible' }))).toEqual(['reason'])
    expect(outcome(await check({ state: 'eligible' }, by('unit-officer')))).toBe('forbidden')
    const both = await Promise.all([
      check({ state: 'ineligible', reason: 'Bài không viết về người thật.' }),
      check({ state: 'eligible' }),
    ])
    expect(both.map(outcome).toSorted()).toEqual([204, 'changed-meanwhile'])
    await check({ state: 'ineligible', reason: 'Bài không viết về người thật.', version: 2 })
    expect(await portal.follow(slug, code)).toEqual({
      what: 'Bài dự thi',
      code,
      receivedOn: '2024-03-10',
      state: 'Cuộc thi viết “Gương người tốt quanh ta”: không hợp lệ',
      answer: 'Bài không viết về người thật.',
    })
    expect(await portal.follow(slug, 'AAAAAAAAAA')).toBeNull()
  })

  test('on paper too: text or a scan, within the term', async () => {
    const { launched, runner, entry, on, entries } = await contestsOffice(app)
    const id = await launched()
    const record = (more: object) =>
      runner.post(`/api/contests/${id}/entries`, { ...entry('Cụ Sáu'), ...more })
    expect(fieldsOf(await record({ text: '' }))).toEqual(['text'])
    expect(fieldsOf(await record({ fileIds: [id] }))).toEqual(['fileIds'])
    expect((await record({})).status).toBe(201)
    on('2024-04-01')
    expect(outcome(await record({}))).toBe('contest-closed')
    on('2024-03-10')
    expect(await entries(id)).toMatchObject([{ authorName: 'Cụ Sáu', source: 'office' }])
  })
})

test('S004-III-2-4, S004-III-3-5b: whom an entry tells of enters the watch-list of a unit, once', async () => {
  const { launched, send, entry, entries, runner, by, department, unit, compare } = await contestsOffice(app)
  const officer = by('officer', department)
  for (const [list, code, label] of [
    ['kind', 'nguoi-tot', 'Người tốt, việc tốt'],
    ['field', 'giao-duc', 'Giáo dục'],
  ])
    await officer.put('/api/exemplar-labels', { list, code, label })
  const id = await launched()
  await send(id, entry('Lan'))
  const [one] = await entries(id)
  const watch = (more: object = {}) =>
    runner.post(`/api/contest-entries/${one!.id}/watching`, {
      organizationId: unit.id,
      kindCode: 'nguoi-tot',
      fieldCodes: ['giao-duc'],
      version: 2,
      ...more,
    })
  expect(outcome(await watch({ version: 1 }))).toBe('entry-not-eligible')
  await compare()
  await runner.post(`/api/contests/${id}/entries/check`)
  expect(fieldsOf(await watch({ kindCode: 'khong-co' }))).toEqual(['kindCode'])
  const both = await Promise.all([watch(), watch()])
  expect(both.map(outcome).toSorted()).toEqual([200, 'entry-watched'])
  const { exemplarId } = both.find(({ status }) => status === 200)!.body as { exemplarId: string }
  const { body } = await officer.get(`/api/exemplars/${exemplarId}`)
  expect(body).toMatchObject({
    subject: { name: 'Bà giáo của Lan' },
    stage: 'emerging',
    source: 'contest',
    sourceText: 'Cuộc thi viết “Gương người tốt quanh ta”',
    organization: { id: unit.id },
  })
  // Jurors may read the register: who wrote is not in it while marking is to come.
  expect(JSON.stringify(body)).not.toMatch(/"Lan"|Lan: /)
})

describe('a law quiz', () => {
  const questions = [
    { text: 'Luật Thi đua, khen thưởng số mấy?', options: ['06/2022/QH15', '15/2003/QH11'], rightOption: 0 },
    { text: 'Có mấy nguyên tắc?', options: ['Hai', 'Ba', 'Bốn'], rightOption: 2, basis: 'Điều 5' },
  ]
  async function running(more: object = {}) {
    const office = await contestsOffice(app)
    const { place, drafted, runner, act, show } = office
    const id = await drafted(quiz(place.department.id, { roundDays: 7, tieRule: 'nearest-guess', ...more }))
    const set = (all: object[], version = 1) =>
      runner.put(`/api/contests/${id}/questions`, { questions: all, version })
    return {
      ...office,
      id,
      set,
      launch: () => act(id, 'launch'),
      version: async () => (await show(id)).version,
    }
  }
  const person = (name: string, contact: string, answers: [number, number], guess: string) => ({
    authorName: name,
    authorPlace: 'Thị trấn',
    contact,
    category: '',
    organizationId: '',
    guess,
    'cau-1': String(answers[0]),
    'cau-2': String(answers[1]),
  })

  test('S000-IV-1-6: one entry a telephone number and round, marked by the rules, nearest guess first', async () => {
    const { id, set, launch, send, on, runner, act, show, portal, slug, entries } = await running()
    expect(await launch()).toBe('contest-incomplete')
    expect(fieldsOf(await set([{ ...questions[0], rightOption: 4 }]))).toEqual(['questions.0.rightOption'])
    expect(outcome(await set(questions))).toBe(204)
    expect(await launch()).toBe(204)
    expect(outcome(await set(questions, (await show(id)).version))).toBe('contest-state-refuses')
    const open = await portal.contest(slug, id, '2024-03-10' as never)
    expect(JSON.stringify(open!.questions)).not.toContain('right')
    expect(open!.questions.map(({ position }) => position)).toEqual([1, 2])
    expect(await send(id, person('Lan', '0912 345 678', [0, 2], '2'))).toHaveLength(10)
    expect(await send(id, person('Lan lần hai', '+84912345678', [0, 2], '9'))).toBe('entry-sent-already')
    expect(await send(id, person('Bình', '0987654321', [0, 2], '40'))).toHaveLength(10)
    expect(await send(id, person('Cúc', 'cuc@vi-du.vn', [1, 2], '2'))).toHaveLength(10)
    const { 'cau-2': _, ...half } = person('Dũng', 'không có', [0, 0], '')
    expect(await send(id, half)).toBe('answers,contact,guess')
    on('2024-03-16')
    expect(await send(id, person('Lan vòng sau', '0912345678', [1, 0], '1'))).toHaveLength(10)
    expect((await entries(id)).map(({ authorName, score }) => [authorName, score])).toEqual([
      ['Lan vòng sau', 0],
      ['Cúc', 1],
      ['Bình', 2],
      ['Lan', 2],
    ])
    on('2024-04-01')
    expect(await act(id, 'marking')).toBe('entries-unchecked')
    await runner.post(`/api/contests/${id}/entries/check`)
    expect(await act(id, 'marking')).toBe(204)
    expect(await act(id, 'results')).toBe(204)
    const { body } = await runner.get(`/api/contests/${id}/results`)
    // Two had everything right: Lan guessed that. Of Lan's two rounds the better one counts.
    expect((body as { rows: object[] }).rows).toMatchObject([
      { rank: 1, authorName: 'Lan', score: 2, prize: { label: 'Giải Nhất', amount: 3_000_000 } },
      { rank: 2, authorName: 'Bình', score: 2, prize: { label: 'Giải Ba' } },
      { rank: 3, authorName: 'Cúc', score: 1, prize: null },
    ])
    on('2024-03-10')
  })

  test('ranks and counts stay as announced when prizes are handed over and numbers are forgotten', async () => {
    const { id, set, launch, send, on, runner, act, entries } = await running()
    await set(questions)
    await launch()
    await send(id, person('Lan', '0912345678', [0, 2], '1'))
    await send(id, person('Bình', '0987654321', [0, 0], '1'))
    on('2024-03-16')
    await send(id, person('Lan', '+84 912 345 678', [0, 0], '1'))
    await runner.post(`/api/contests/${id}/entries/check`)
    on('2024-04-01')
    await act(id, 'marking')
    await act(id, 'results')
    const told = async () =>
      Promise.all(
        ['results', 'participation'].map(
          async (what) => (await runner.get(`/api/contests/${id}/${what}`)).body,
        ),
      )
    const before = await told()
    expect(before).toMatchObject([
      {
        rows: [
          { authorName: 'Lan', rank: 1 },
          { authorName: 'Bình', rank: 2 },
        ],
      },
      { withoutUnit: { participants: 2, entries: 3 } },
    ])
    expect(await act(id, 'prize-giving', { prizedOn: '2024-04-01' })).toBe(204)
    expect(await told()).toEqual(before)
    for (const one of await entries(id))
      expect((await runner.get(`/api/contest-entries/${one.id}`)).body).toMatchObject({ contact: null })
    on('2024-03-10')
  })

  test('an entry that was withdrawn stays so: its sender may have sent another', async () => {
    const { id, set, launch, send, runner, entries } = await running({ tieRule: 'earlier' })
    await set(questions)
    await launch()
    await send(id, person('Lan', '0912345678', [1, 1], ''))
    const [first] = await entries(id)
    const check = (state: string, version: number) =>
      runner.post(`/api/contest-entries/${first!.id}/check`, { state, reason: 'Người gửi xin rút.', version })
    expect(outcome(await check('withdrawn', 1))).toBe(204)
    expect(await send(id, person('Lan', '0912345678', [0, 2], ''))).toHaveLength(10)
    expect(outcome(await check('eligible', 2))).toBe('entry-withdrawn')
  })

  test('two who press at once with one number: one is written', async () => {
    const { id, set, launch, send, entries } = await running({ tieRule: 'earlier' })
    await set(questions)
    await launch()
    const both = await Promise.all(
      ['Một', 'Hai'].map((name) => send(id, person(name, '0912345678', [0, 2], ''))),
    )
    expect(both.filter((told) => told === 'entry-sent-already')).toHaveLength(1)
    expect(await entries(id)).toHaveLength(1)
  })
})
