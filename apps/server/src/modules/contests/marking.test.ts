import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../../../../../tests/support/app.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { upload as sendFile } from '../../../../../tests/support/upload.ts'
import { writeSheet } from '../../platform/spreadsheets/write-sheet.ts'
import { contestsOffice, type EntryShown, fieldsOf, outcome, writing } from './contests.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

interface DeskRow {
  entryId: string
  title: string
  maskNumber: number
  isThird: boolean
  total: number | null
  contest: { id: string }
}
const points = (content: number, style = 20) => ({ points: { 'noi-dung': content, 'van-phong': style } })

/** Entries by these authors, found eligible, and a jury of four: one of them of the unit most authors belong to. */
async function marking(authors: readonly string[], more: object = {}) {
  const office = await contestsOffice(app)
  const { place, launched, send, entry, runner, act, on, juror, unit, compare } = office
  on('2024-03-10')
  const id = await launched(writing(place.department.id, more))
  for (const name of authors)
    await send(
      id,
      entry(name, {
        organizationId: unit.id,
        text: `${entry(name).text} Tôi là ${name}, viết bài này.`,
      }),
    )
  await compare()
  await runner.post(`/api/contests/${id}/entries/check`)
  const jurors = [
    await juror('Giám Một'),
    await juror('Giám Hai'),
    await juror('Giám Ba'),
    await juror('Giám Bốn', unit.id),
  ]
  const seat = (all = jurors) =>
    runner.put(`/api/contests/${id}/jury`, { accountIds: all.map((one) => one.id) })
  await seat()
  on('2024-04-01')
  const begun = await act(id, 'marking')
  if (begun !== 204) throw new Error(String(begun))
  const desk = async (caller: Caller, query = ''): Promise<DeskRow[]> => {
    const { status, body } = await caller.get(`/api/marking-desk?${query}`)
    if (status !== 200) throw new Error(JSON.stringify(body))
    return (body as { rows: DeskRow[] }).rows
  }
  const give = (caller: Caller, entryId: string, given: object) =>
    caller.post(`/api/marking-desk/${entryId}/mark`, given)
  const sitting = async (entryId: string) => {
    const held = await Promise.all(jurors.map(async (one) => ({ one, rows: await desk(one.caller) })))
    return held.filter(({ rows }) => rows.some((row) => row.entryId === entryId)).map(({ one }) => one)
  }
  return { ...office, id, jurors, seat, desk, give, sitting }
}

describe('blind marking', () => {
  let world: Awaited<ReturnType<typeof marking>>
  beforeAll(async () => {
    world = await marking(['Nguyễn Văn Bí Mật', 'Trần Thị Giấu Tên'])
  })

  test('S004-III-3-5a: no answer to a juror names an author, a unit or a code, not even where the text does', async () => {
    const { id, jurors, desk, entries } = world
    const secrets = (await entries(id)).flatMap(({ authorName, code }) => [authorName, code])
    expect(secrets).toHaveLength(4)
    for (const { caller } of jurors.slice(0, 3)) {
      const [first] = await desk(caller)
      const answers = await Promise.all([
        ...['', '?left=true', `?contestId=${id}`].map((query) => caller.get(`/api/marking-desk${query}`)),
        ...['', '/participation', '/results', '/jury', '/questions'].map((path) =>
          caller.get(`/api/contests/${id}${path}`),
        ),
        caller.get('/api/contests'),
        caller.get(`/api/contest-entries?contestId=${id}`),
        caller.get(`/api/contest-entries/export?contestId=${id}`),
        caller.get(`/api/contest-entries/${first?.entryId}`),
        caller.get('/api/contest-proposals'),
        caller.get(`/api/audit/timelines/contest/${id}`),
        caller.get(`/api/audit/timelines/contest-entry/${first?.entryId}`),
        caller.get('/api/home'),
        caller.get('/api/notifications'),
        caller.get('/api/files'),
        caller.get('/api/audit/events'),
        caller.get(`/api/marking-desk/${first?.entryId}`),
      ])
      const told = answers.map(({ text }) => text).join('\n')
      for (const secret of secrets) expect(told).not.toContain(secret)
      expect(told).toContain('Tôi là ……, viết bài này.')
    }
  })

  test('a juror who is given the office later sees no author before the results are announced', async () => {
    const { id, jurors, id: contestId, entries, by, department } = world
    const accountId = jurors[0]!.id
    const both = by('officer', department, { accountId })
    const [one] = await entries(id)
    for (const path of [
      `/api/contest-entries?contestId=${contestId}`,
      `/api/contest-entries?contestId=${contestId}&q=bi%20mat`,
      `/api/contest-entries/export?contestId=${contestId}`,
      `/api/contest-entries/${one!.id}`,
      `/api/contests/${contestId}/results`,
    ])
      expect(outcome(await both.get(path))).toBe('juror-sees-no-authors')
    expect(outcome(await both.post(`/api/contests/${contestId}/entries/check`))).toBe('juror-sees-no-authors')
    expect((await both.get(`/api/contests/${contestId}`)).body).toMatchObject({ handed: null })
    // An officer reads the log, which tells of the entry and never of its author.
    for (const path of [`timelines/contest-entry/${one!.id}`, `timelines/contest/${contestId}`, 'events']) {
      const log = (await both.get(`/api/audit/${path}`)).text
      expect(log).toContain('contest-')
      for (const name of ['Nguyễn Văn Bí Mật', 'Trần Thị Giấu Tên']) expect(log).not.toContain(name)
    }
  })

  test('whoever sees authors is not asked to mark, and nobody marks whom he is bound to', async () => {
    const { runner, id, juror, jurors, seat, desk, sitting, entries } = world
    const officer = await juror('Chuyên Viên', world.department.id, 'officer')
    expect(fieldsOf(await seat([...jurors, officer]))).toEqual(['accountIds'])
    expect(outcome(await seat(jurors.slice(0, 3)))).toBe('juror-has-seat')
    const { body } = await runner.get(`/api/contests/${id}/jury`)
    expect(
      (body as { choices: { accountId: string }[] }).choices.map(({ accountId }) => accountId),
    ).not.toContain(officer.id)
    // The fourth works where the authors do.
    expect(await desk(jurors[3]!.caller)).toEqual([])
    for (const one of await entries(id)) expect(await sitting(one.id)).toHaveLength(2)
  })

  test('an entry of somebody else’s desk is not there; roles without a seat have no desk', async () => {
    const { id, jurors, sitting, entries, by, runner } = world
    const [one] = await entries(id)
    const inside = (await sitting(one!.id)).map((juror) => juror.id)
    for (const outsider of jurors.filter((juror) => !inside.includes(juror.id))) {
      expect(outcome(await outsider.caller.get(`/api/marking-desk/${one!.id}`))).toBe('seat-not-found')
      expect(outcome(await world.give(outsider.caller, one!.id, points(50)))).toBe('seat-not-found')
      expect(outcome(await outsider.caller.get(`/api/marking-desk/${one!.id}/files/${one!.id}`))).toBe(
        'seat-not-found',
      )
    }
    expect(outcome(await runner.get('/api/marking-desk'))).toBe('forbidden')
    expect(await world.desk(by('council-member'))).toEqual([])
  })
})

test('a juror who was given the office meanwhile keeps the seat, so that others can still be added', async () => {
  const { id, place, jurors, seat, juror, runner } = await marking(['Lan'])
  await app.platform.database.transaction({ localityId: place.id }, (tx) =>
    sql`insert into identity.grants (locality_id, id, account_id, role, scope_kind, valid_from, granted_at, granted_by_name)
      values (${place.id}, ${id}, ${jurors[0]!.id}, 'officer', 'locality', '2024-01-01', now(), 'Người thử')`.execute(
      tx,
    ),
  )
  const { body } = await runner.get(`/api/contests/${id}/jury`)
  const choices = (body as { choices: { accountId: string }[] }).choices.map(({ accountId }) => accountId)
  expect(choices).toEqual(expect.arrayContaining(jurors.map((one) => one.id)))
  const fifth = await juror('Giám Năm')
  expect(outcome(await seat([...jurors, fifth]))).toBe(204)
  expect(fieldsOf(await seat([...jurors, fifth, await juror('Chuyên Viên', undefined, 'officer')]))).toEqual([
    'accountIds',
  ])
})

test('marks are whole points of the criteria, given once; two jurors at once, and the third only when they are too far apart', async () => {
  const { id, entries, sitting, give, desk, jurors, runner } = await marking(['Lan', 'Bình'])
  const [far, near] = (await entries(id)) as [EntryShown, EntryShown]
  const [a, b] = (await sitting(far.id)) as [(typeof jurors)[0], (typeof jurors)[0]]
  expect(fieldsOf(await give(a.caller, far.id, { points: { 'noi-dung': 61 } }))).toEqual([
    'points.noi-dung',
    'points.van-phong',
  ])
  const [first, second] = await Promise.all([
    give(a.caller, far.id, points(60, 40)),
    give(b.caller, far.id, points(10)),
  ])
  expect([first, second].map(outcome)).toEqual([204, 204])
  expect(outcome(await give(a.caller, far.id, points(1)))).toBe('mark-given')
  const third = (await sitting(far.id)).filter((juror) => juror.id !== a.id && juror.id !== b.id)
  expect(third).toHaveLength(1)
  const [row] = (await desk(third[0]!.caller)).filter(({ entryId }) => entryId === far.id)
  expect(row).toMatchObject({ isThird: true, total: null })
  const { text } = await third[0]!.caller.get(`/api/marking-desk/${far.id}`)
  // Neither of the totals given, 100 and 30; ids are made of figures too.
  expect(text.replaceAll(/[0-9a-f-]{36}/g, '')).not.toMatch(/100|30/)
  const [c, d] = (await sitting(near.id)) as [(typeof jurors)[0], (typeof jurors)[0]]
  await Promise.all([give(c.caller, near.id, points(40)), give(d.caller, near.id, points(45))])
  expect(await sitting(near.id)).toHaveLength(2)
  const progress = async () =>
    ((await runner.get(`/api/contests/${id}/jury`)).body as { progress: object }).progress
  expect(await progress()).toEqual({ entries: 2, settled: 1, waiting: 0, thirdNeeded: 1, unseated: 0 })
  await give(third[0]!.caller, far.id, points(50, 30))
  expect(await progress()).toEqual({ entries: 2, settled: 2, waiting: 0, thirdNeeded: 0, unseated: 0 })
  const shown = await entries(id)
  // 100 and 30 are too far apart; 80 is nearer to 100.
  expect(Object.fromEntries(shown.map((one) => [one.id, one.score]))).toEqual({
    [far.id]: 90,
    [near.id]: 62.5,
  })
})

test('one who knows the author stands aside and somebody else is called; without anybody left the office is told', async () => {
  const { id, entries, sitting, runner, jurors, juror, seat, give } = await marking(['Lan'])
  const [one] = (await entries(id)) as [EntryShown]
  const [a, b] = (await sitting(one.id)) as [(typeof jurors)[0], (typeof jurors)[0]]
  const aside = (caller: Caller) =>
    caller.post(`/api/marking-desk/${one.id}/aside`, { reason: 'Tôi là người thân của nhân vật' })
  expect(outcome(await aside(a.caller))).toBe(204)
  expect(outcome(await aside(a.caller))).toBe('juror-stood-aside')
  expect(outcome(await give(a.caller, one.id, points(50)))).toBe('juror-stood-aside')
  const now = await sitting(one.id)
  expect(now).toHaveLength(2)
  expect(now.map((juror_) => juror_.id)).toContain(b.id)
  await aside(b.caller)
  const unseated = async () =>
    ((await runner.get(`/api/contests/${id}/jury`)).body as { progress: { unseated: number } }).progress
      .unseated
  expect(await unseated()).toBe(1)
  const fifth = await juror('Giám Năm')
  expect(outcome(await seat([...jurors, fifth]))).toBe(204)
  expect(await unseated()).toBe(0)
})

describe('a juror who falls ill is stood down by whoever runs the contest', () => {
  const REASON = 'Ốm dài ngày, có đơn xin thôi'
  const office = async (authors: readonly string[]) => {
    const world = await marking(authors)
    const { id, runner } = world
    return {
      ...world,
      down: (juror: { id: string }, caller = runner) =>
        caller.post(`/api/contests/${id}/jury/${juror.id}/standing-down`, { reason: REASON }),
      jury: async () => (await runner.get(`/api/contests/${id}/jury`)).body as Jury,
    }
  }

  test('what was marked counts, what was not goes to somebody else, and the contest can be announced', async () => {
    const { id, runner, jurors, entries, sitting, give, desk, down, jury, act, on } = await office([
      'Lan',
      'Bình',
      'Cúc',
    ])
    // Each of three marks two of the three entries.
    const ill = jurors[0]!
    const [done, left] = (await desk(ill.caller)) as [DeskRow, DeskRow]
    await give(ill.caller, done.entryId, points(50))
    expect(outcome(await down(ill))).toBe(204)
    expect(await desk(ill.caller)).toMatchObject([{ entryId: done.entryId, total: 70 }])
    for (const one of await entries(id)) expect(await sitting(one.id)).toHaveLength(2)
    expect(outcome(await give(ill.caller, left.entryId, points(50)))).toBe('juror-stood-aside')
    const { jurors: told, choices, progress } = await jury()
    expect(told.find(({ accountId }) => accountId === ill.id)).toMatchObject({
      asideReason: REASON,
      seats: 1,
      marked: 1,
      aside: 1,
    })
    expect(choices.map(({ accountId }) => accountId)).not.toContain(ill.id)
    expect(progress).toEqual({ entries: 3, settled: 0, waiting: 3, thirdNeeded: 0, unseated: 0 })
    const logOf = async (kind: string, of: string) =>
      (await runner.get(`/api/audit/timelines/${kind}/${of}`)).text
    expect(await logOf('contest-entry', left.entryId)).toContain(REASON)
    expect(await logOf('contest-entry', done.entryId)).not.toContain(REASON)
    // Units and the press read that of the contest: nothing of anybody's health stands there.
    const log = await logOf('contest', id)
    expect(log).toContain('Cho giám khảo Giám Một thôi chấm; 1 bài chưa chấm chuyển người khác')
    expect(log).not.toContain('Ốm dài ngày')
    for (const one of await entries(id))
      for (const juror of await sitting(one.id))
        if (juror !== ill) await give(juror.caller, one.id, points(50))
    expect((await jury()).progress).toMatchObject({ settled: 3, unseated: 0 })
    expect(await act(id, 'results')).toBe(204)
    on('2024-03-10')
  })

  test('whoever was stood down still sees no author, is asked no more, and another may be added', async () => {
    const { id, jurors, entries, sitting, give, seat, juror, down, jury, by, department } = await office([
      'Lan',
    ])
    const [one] = (await entries(id)) as [EntryShown]
    const [a, b] = (await sitting(one.id)) as [(typeof jurors)[0], (typeof jurors)[0]]
    await give(a.caller, one.id, points(60, 40))
    await give(b.caller, one.id, points(10))
    const third = (await sitting(one.id)).find((other) => other !== a && other !== b)!
    expect(outcome(await down(third))).toBe(204)
    expect((await jury()).progress).toMatchObject({ thirdNeeded: 1, unseated: 1 })
    const both = by('officer', department, { accountId: third.id })
    expect(outcome(await both.get(`/api/contest-entries?contestId=${id}`))).toBe('juror-sees-no-authors')
    const rest = jurors.filter((other) => other !== third)
    const fifth = await juror('Giám Năm')
    expect(fieldsOf(await seat([...jurors, fifth]))).toEqual(['accountIds'])
    expect(outcome(await seat([...rest, fifth]))).toBe(204)
    expect((await jury()).progress).toMatchObject({ thirdNeeded: 1, unseated: 0 })
    expect((await jury()).jurors).toHaveLength(5)
    expect(outcome(await both.get(`/api/contest-entries?contestId=${id}`))).toBe('juror-sees-no-authors')
    expect(outcome(await give(fifth.caller, one.id, points(50, 30)))).toBe(204)
    expect((await jury()).progress).toMatchObject({ settled: 1, unseated: 0 })
  })

  test('once, with a reason, while marking goes on; nobody but whoever runs it', async () => {
    const { id, jurors, entries, runner, by, down, jury, place, give, sitting, act } = await office(['Lan'])
    const [one] = (await entries(id)) as [EntryShown]
    const [first, second] = (await sitting(one.id)) as [(typeof jurors)[0], (typeof jurors)[0]]
    for (const role of ['council-member', 'unit-officer', 'inspector', 'press'] as const)
      expect(outcome(await down(first, by(role)))).toBe('forbidden')
    const stranger = await contestsOffice(app)
    expect(outcome(await down(first, stranger.runner))).toBe('contest-not-found')
    expect(outcome(await down({ id: place.id }))).toBe('juror-not-sitting')
    const noReason = await runner.post(`/api/contests/${id}/jury/${first.id}/standing-down`, { reason: ' ' })
    expect(fieldsOf(noReason)).toEqual(['reason'])
    // Marked or handed on, whichever comes first: never both.
    const answers = await Promise.all([down(first), down(first), give(first.caller, one.id, points(50))])
    expect(answers.slice(0, 2).map(outcome).toSorted()).toEqual([204, 'juror-not-sitting'])
    const marked = outcome(answers[2]!) === 204
    const told = (await jury()).jurors.find(({ accountId }) => accountId === first.id)!
    expect([told.marked, told.aside]).toEqual(marked ? [1, 0] : [0, 1])
    expect(await sitting(one.id)).toHaveLength(2)
    await act(id, 'calling-off', { reason: 'Không đủ bài' })
    expect(outcome(await down(second))).toBe('contest-state-refuses')
  })

  test('six entries cost as many statements as three', async () => {
    const statements = async (authors: string[]) => {
      const { jurors, down } = await office(authors)
      return countStatements(app.platform.database, async () => {
        expect(outcome(await down(jurors[0]!))).toBe(204)
      })
    }
    expect(await statements(['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'])).toEqual(
      await statements(['Một', 'Hai', 'Ba']),
    )
  })
})

describe('results', () => {
  test('S004-III-3-5a, S004-III-3-5b: wait for every mark, go by rank, and propose writers and those written about', async () => {
    const { id, entries, sitting, give, runner, act, by, on, slug, portal, show, compare } = await marking([
      'Lan',
      'Bình',
      'Cúc',
    ])
    const all = await entries(id)
    expect(await act(id, 'results')).toBe('results-unsettled')
    for (const [at, one] of all.entries())
      for (const juror of await sitting(one.id)) await give(juror.caller, one.id, points(30 + 10 * at))
    expect(outcome(await by('unit-officer').get(`/api/contests/${id}/results`))).toBe('forbidden')
    const { version } = await show(id)
    const both = await Promise.all([1, 2].map(() => runner.post(`/api/contests/${id}/results`, { version })))
    expect(both.map(outcome).toSorted()).toEqual([204, 'contest-state-refuses'])
    const { body } = await by('unit-officer').get(`/api/contests/${id}/results`)
    expect(body).toMatchObject({
      announcedOn: '2024-04-01',
      amount: 4_000_000,
      unsettled: 0,
      rows: [
        {
          rank: 1,
          score: 70,
          authorName: all[2]!.authorName,
          prize: { label: 'Giải Nhất', amount: 3_000_000 },
        },
        { rank: 2, score: 60, authorName: all[1]!.authorName, prize: { label: 'Giải Ba' } },
        { rank: 3, score: 50, authorName: all[0]!.authorName, prize: null },
      ],
    })
    const listed = async (query = '') =>
      ((await runner.get(`/api/contest-proposals?contestId=${id}${query}`)).body as { rows: Proposal[] }).rows
    expect((await listed()).map(({ kind, name, prize }) => [kind, name, prize])).toEqual([
      ['winner', 'Lan', 'Giải Nhất'],
      ['written-about', 'Bà giáo của Lan', 'Giải Nhất'],
      ['winner', 'Bình', 'Giải Ba'],
      ['written-about', 'Bà giáo của Bình', 'Giải Ba'],
    ])
    const turned: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const path = `/api/contest-proposals?contestId=${id}&limit=1${cursor && `&cursor=${cursor}`}`
      const page = (await runner.get(path)).body as { rows: Proposal[]; next: string | null }
      turned.push(...page.rows.map(({ name }) => name))
      cursor = page.next
    }
    expect(turned).toEqual((await listed()).map(({ name }) => name))
    const told = await portal.contest(slug, id, '2024-04-01' as never)
    expect(told!.winners.map(({ author, prize, place }) => [author, prize, place])).toEqual([
      ['Lan', 'Giải Nhất', 'Bộ phận Thi đua'],
      ['Bình', 'Giải Ba', 'Bộ phận Thi đua'],
    ])
    const propose = () =>
      runner.post(`/api/contest-entries/${all[0]!.id}/proposal`, {
        reason: 'Ba mươi năm dạy chữ không công cho trẻ em nghèo.',
      })
    expect((await Promise.all([propose(), propose()])).map(outcome).toSorted()).toEqual([
      201,
      'proposal-made',
    ])
    const [mine] = await listed('&kind=written-about')
    const withdraw = () =>
      runner.post(`/api/contest-proposals/${mine!.id}/withdrawal`, {
        reason: 'Đã được khen năm trước',
        version: 1,
      })
    expect(
      outcome(
        await by('council-member').post(`/api/contest-proposals/${mine!.id}/withdrawal`, {
          reason: 'Không rõ',
          version: 1,
        }),
      ),
    ).toBe('forbidden')
    expect([outcome(await withdraw()), outcome(await withdraw())]).toEqual([204, 'proposal-withdrawn'])
    expect(await listed()).toHaveLength(4)
    expect(await listed('&withdrawn=true')).toHaveLength(5)
    expect(
      (await runner.get(`/api/contest-proposals/export?contestId=${id}`)).headers['content-type'],
    ).toContain('spreadsheet')
    expect(outcome(await runner.post(`/api/contests/${id}/proposals/print`, { format: 'docx' }))).toBe(202)
    expect(await compare()).toContain('print-document: done')
    expect(await act(id, 'prize-giving', { prizedOn: '2024-04-02' })).toBe('invalid-input')
    expect(await act(id, 'prize-giving', { prizedOn: '2024-04-01' })).toBe(204)
    expect((await runner.get(`/api/contest-entries/${all[0]!.id}`)).body).toMatchObject({ contact: null })
    on('2024-03-10')
  })

  test('marking begins only with every entry checked, three jurors, and after the last day', async () => {
    const { launched, act, on, send, entry, runner, juror, compare } = await contestsOffice(app)
    on('2024-03-10')
    const id = await launched()
    expect(await act(id, 'marking')).toBe('contest-not-over')
    on('2024-04-01')
    expect(await act(id, 'marking')).toBe('entries-none')
    on('2024-03-10')
    await send(id, entry('Lan'))
    on('2024-04-01')
    expect(await act(id, 'marking')).toBe('entries-unchecked')
    await compare()
    await runner.post(`/api/contests/${id}/entries/check`)
    expect(await act(id, 'marking')).toBe('jurors-too-few')
    const jurors = [await juror('Một'), await juror('Hai'), await juror('Ba')]
    await runner.put(`/api/contests/${id}/jury`, { accountIds: jurors.map((one) => one.id) })
    expect(await act(id, 'marking')).toBe(204)
    on('2024-03-10')
  })
})

test('a scan comes to jurors under a number; the name its author gave it is kept nowhere', async () => {
  const { launched, runner, entry, compare, juror, act, on, by, department } = await contestsOffice(app)
  on('2024-03-10')
  const id = await launched()
  const pdf = Buffer.from('%PDF-1.4\n%%EOF\n')
  const upload = async (name: string, bytes: Buffer, query: string) =>
    ((await sendFile(runner, name, bytes, query)).body as { id: string }).id
  const called = 'bài của Nguyễn Văn Bí Mật'
  const record = (fileIds: string[]) =>
    runner.post(`/api/contests/${id}/entries`, { ...entry('Nguyễn Văn Bí Mật'), text: '', fileIds })
  const blind = '?purpose=blind-scan'
  const sheet = await writeSheet({ name: 'Bài', columns: [{ header: 'Tên', width: 20 }], rows: [] })
  for (const other of [await upload(`${called}.pdf`, pdf, ''), await upload(`${called}.xlsx`, sheet, blind)])
    expect(fieldsOf(await record([other]))).toEqual(['fileIds'])
  const fileIds = [await upload(`${called}.pdf`, pdf, blind)]
  expect((await record(fileIds)).status).toBe(201)
  // Whoever sees the files and the log of the whole locality may be a juror, too.
  const chair = by('chair', department)
  for (const path of [`files/${fileIds[0]}`, `audit/timelines/file/${fileIds[0]}`]) {
    const { status, text } = await chair.get(`/api/${path}`)
    expect([status, text.includes('Bản chụp.pdf'), text.includes('Bí Mật')]).toEqual([200, true, false])
  }
  await compare()
  await runner.post(`/api/contests/${id}/entries/check`)
  const jurors = [await juror('Một'), await juror('Hai'), await juror('Ba')]
  await runner.put(`/api/contests/${id}/jury`, { accountIds: jurors.map((one) => one.id) })
  on('2024-04-01')
  await act(id, 'marking')
  const downloads = await Promise.all(
    jurors.map(async ({ caller }) => {
      const [row] = ((await caller.get('/api/marking-desk')).body as { rows: DeskRow[] }).rows
      if (row === undefined) return null
      const shown = await caller.get(`/api/marking-desk/${row.entryId}`)
      expect(shown.body).toMatchObject({ files: [{ id: fileIds[0], name: 'Bản chụp 1' }] })
      const { status, headers } = await caller.get(`/api/marking-desk/${row.entryId}/files/${fileIds[0]}`)
      return [status, decodeURIComponent(String(headers['content-disposition']))]
    }),
  )
  expect(downloads.filter((one) => one !== null)).toEqual([
    [200, "attachment; filename*=UTF-8''Bản chụp 1.pdf"],
    [200, "attachment; filename*=UTF-8''Bản chụp 1.pdf"],
  ])
  on('2024-03-10')
})

test('the desk and the list cost the same statements for three entries as for one', async () => {
  const statements = async (authors: string[]) => {
    const { id, desk, jurors, entries } = await marking(authors)
    return [
      await countStatements(app.platform.database, () => desk(jurors[0]!.caller)),
      await countStatements(app.platform.database, () => entries(id)),
    ]
  }
  expect(await statements(['Một', 'Hai', 'Ba'])).toEqual(await statements(['Một']))
})

interface Jury {
  jurors: { accountId: string; seats: number; marked: number; aside: number; asideReason: string | null }[]
  choices: { accountId: string }[]
  progress: object
}
interface Proposal {
  id: string
  kind: string
  name: string
  prize: string | null
}
