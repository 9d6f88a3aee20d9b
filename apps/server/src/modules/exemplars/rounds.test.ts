import { describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { testApp } from '../../../../../tests/support/app.ts'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { quarterly } from '../plans/duties.fixture.ts'
import { outcome } from './exemplars.fixture.ts'
import { QUOTA, roundsOffice } from './rounds.fixture.ts'

const app = await testApp({ today: '2023-06-10' })
const { database } = app.platform

test('S001-IV-5-b, S000-IV-1-3b: what a front names in its own line the front above sees; who writes sees all that was named', async () => {
  const { unit, neighbour, found, name, send, roundOf, show, at, id: localityId } = await roundsOffice(app)
  await database.transaction({ localityId }, (tx) =>
    sql`update organizations.organizations set vertical = true, vertical_parent_id = ${neighbour.id}
      where id = ${unit.id}`.execute(tx),
  )
  const practice = await found(unit, 'Khu dân cư ba sạch')
  const other = await found(unit, 'Tổ hòa giải bền')
  expect(outcome(await name(unit, practice, { line: 'front' }))).toBe(201)
  expect(outcome(await name(unit, other))).toBe(201)
  const round = await roundOf()
  const above = at('front-union', neighbour)
  expect((await show(round, above)).list).toEqual([])
  const named = () =>
    database.transaction({ localityId }, (tx) =>
      sql<{ title: string; line: string; sent_on: string }>`
        select title, line, sent_on from exemplars.nominated order by title desc`.execute(tx),
    )
  expect((await named()).rows).toEqual([])
  await send(unit)
  expect((await show(round, above)).list).toMatchObject([
    { line: 'front', exemplar: { title: 'Khu dân cư ba sạch' } },
  ])
  expect((await show(round, at('front-union', unit))).list).toHaveLength(2)
  expect((await named()).rows).toEqual([
    { title: 'Tổ hòa giải bền', line: 'unit', sent_on: '2023-06-10' },
    { title: 'Khu dân cư ba sạch', line: 'front', sent_on: '2023-06-10' },
  ])
})

describe('putting forward', () => {
  test('S001-IV-2-g: each nomination brings its brief; the numbers of the paper follow from the nominations', async () => {
    const { unit, found, name, submissions, itemOf, writer, id: localityId } = await roundsOffice(app)
    const practice = await found(unit, 'Kênh sạch')
    const personId = await addPerson(database, { localityId, organizationId: unit.id })
    const person = await found(unit, 'Người giữ kênh', { subjectKind: 'person', subjectId: personId })
    expect(outcome(await name(unit, practice, { brief: { achievement: '' } }))).toBe('invalid-input')
    expect(outcome(await name(unit, practice))).toBe(201)
    expect(outcome(await name(unit, person))).toBe(201)
    expect(await submissions(unit)).toMatchObject([{ collectives: 1, individuals: 1, amount: null }])
    const typed = {
      note: 'Kèm trích ngang',
      amount: 9,
      collectives: 9,
      version: (await submissions(unit))[0]!.version,
    }
    expect(outcome(await writer().put(`/api/items/${itemOf(unit)}/draft`, typed))).toBe(200)
    expect(await submissions(unit)).toMatchObject([
      { note: 'Kèm trích ngang', collectives: 1, individuals: 1 },
    ])
    expect(outcome(await name(unit, person))).toBe('nomination-known')
  })

  test('S004-III-5-2a: chosen at the unit with minutes, then sent; drafts are nobody else’s business', async () => {
    const { unit, neighbour, found, name, send, roundOf, show, writer, officer, itemOf } =
      await roundsOffice(app)
    const practice = await found(unit, 'Kênh sạch')
    const minutes = { minutesOn: '2023-06-05', minutesVotesFor: 12, minutesVotesAll: 11 }
    expect(outcome(await name(unit, practice, minutes))).toBe('invalid-input')
    expect(outcome(await name(unit, practice, { ...minutes, minutesVotesAll: 13 }))).toBe(201)
    const round = await roundOf()
    expect((await show(round)).list).toEqual([])
    expect((await show(round, writer())).list).toMatchObject([{ state: 'draft' }])
    await send(unit)
    expect((await show(round)).list).toMatchObject([
      { state: 'sent', minutes: { on: '2023-06-05', votesFor: 12, votesAll: 13 } },
    ])
    expect((await show(round, writer(neighbour))).list).toEqual([])
    expect(outcome(await writer(neighbour).get(`/api/items/${itemOf(unit)}/nominations`))).toBe(
      'item-not-found',
    )
    const seen = (await officer.get(`/api/exemplars/${practice}`)).body as {
      stage: string
      nominations: object[]
    }
    expect(seen).toMatchObject({ stage: 'nominated', nominations: [{ roundId: round, state: 'sent' }] })
  })

  test('only one’s own exemplars, only in one’s own paper, and of two at once one', async () => {
    const { unit, neighbour, found, name, writer, itemOf, submissions } = await roundsOffice(app)
    const own = await found(unit, 'Kênh sạch')
    const other = await found(neighbour, 'Đường hoa')
    const brief = { achievement: 'Mười năm giữ sạch dòng kênh.' }
    expect(outcome(await name(unit, other))).toBe('exemplar-not-found')
    const foreign = writer(neighbour).post(`/api/items/${itemOf(unit)}/nominations`, {
      exemplarId: other,
      brief,
    })
    expect(outcome(await foreign)).toBe('item-not-found')
    const both = await Promise.all([name(unit, own), name(unit, own)])
    expect(both.map(outcome).toSorted()).toEqual([201, 'nomination-known'])
    expect(await submissions(unit)).toMatchObject([{ collectives: 1 }])
  })

  test('given back for one part, the others stay as they were sent', async () => {
    const { unit, found, name, send, act, officer, writer, show, roundOf, submissions } =
      await roundsOffice(app)
    await name(unit, await found(unit, 'Kênh sạch'))
    await send(unit)
    expect(await act(unit, 'return', { reason: 'Viết rõ thành tích', parts: ['note'] }, officer)).toBe(204)
    expect(outcome(await name(unit, await found(unit, 'Đường hoa')))).toBe('nomination-part-closed')
    const one = (await show(await roundOf(), writer())).list[0]!
    const change = { brief: { achievement: 'Viết rõ hơn về mười năm giữ kênh.' }, version: one.version }
    expect(outcome(await writer().post(`/api/nominations/${one.id}/withdrawal`, change))).toBe(
      'nomination-part-closed',
    )
    expect(outcome(await writer().put(`/api/nominations/${one.id}`, change))).toBe(204)
    expect(outcome(await writer().put(`/api/nominations/${one.id}`, change))).toBe('changed-meanwhile')
    expect(await submissions(unit)).toHaveLength(2)
  })

  test('taken out of a draft and put back; the numbers go along', async () => {
    const { unit, found, name, writer, show, roundOf, submissions } = await roundsOffice(app)
    const id = await found(unit, 'Kênh sạch')
    await name(unit, id)
    const { id: nomination, version } = (await show(await roundOf(), writer())).list[0]!
    expect(outcome(await writer().post(`/api/nominations/${nomination}/withdrawal`, { version }))).toBe(204)
    expect((await submissions(unit)).at(-1)).toMatchObject({ collectives: null, individuals: null })
    expect(outcome(await name(unit, id))).toBe(201)
    expect((await submissions(unit)).at(-1)).toMatchObject({ collectives: 1, individuals: 0 })
  })

  test('S001-III-21-c0: a unit that allows only some subjects puts no other forward', async () => {
    const { unit, found, name, writer } = await roundsOffice(app)
    const set = {
      organizationId: unit.id,
      name: 'Quy định',
      subjectKinds: ['person'],
      standards: ['Gương mẫu'],
    }
    const { id } = (await writer().post('/api/standard-sets', set)).body as { id: string }
    const practice = await found(unit, 'Kênh sạch')
    expect(
      (await writer().post(`/api/standard-sets/${id}/approval`, { validFrom: '2023-01-01', version: 1 }))
        .status,
    ).toBe(204)
    const refused = await name(unit, practice)
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { errors: [{ field: 'exemplarId', message: 'Quy định của đơn vị chỉ giới thiệu: Cá nhân.' }] },
    ])
  })

  test('S001-III-21-b1: a nomination says for each standard whether it is met, with evidence', async () => {
    const { unit, found, name, officer, show, roundOf, writer } = await roundsOffice(app)
    const text = 'Gương mẫu, chấp hành tốt chủ trương'
    await officer.post('/api/standard-sets', { name: 'Chung', standards: [text] })
    const { rows } = (await officer.get('/api/standard-sets')).body as {
      rows: { standards: { id: string }[] }[]
    }
    const standardId = rows[0]!.standards[0]!.id
    const practice = await found(unit, 'Kênh sạch')
    expect(
      (await name(unit, practice, { marks: [{ standardId, met: true, evidence: 'Nhận xét của chi bộ' }] }))
        .status,
    ).toBe(201)
    expect((await show(await roundOf(), writer())).list).toMatchObject([
      { marks: [{ standardId, text, met: true, evidence: 'Nhận xét của chi bộ' }] },
    ])
  })

  test('S001-III-21-0: which units have not filed standards of their own', async () => {
    const { unit, neighbour, officer, writer } = await roundsOffice(app)
    const without = async () =>
      ((await officer.get('/api/standard-sets')).body as { unitsWithout: { id: string }[] }).unitsWithout.map(
        ({ id }) => id,
      )
    expect((await without()).toSorted()).toEqual([unit.id, neighbour.id].toSorted())
    const set = { organizationId: unit.id, name: 'Quy định', standards: ['Gương mẫu'] }
    const { id } = (await writer().post('/api/standard-sets', set)).body as { id: string }
    await writer().post(`/api/standard-sets/${id}/approval`, { validFrom: '2023-01-01', version: 1 })
    expect(await without()).toEqual([neighbour.id])
  })
})

describe('the round', () => {
  test('S001-IV-2-h: one round a quarter, due before day 15 of its last month', async () => {
    const { rounds, roundOf, show } = await roundsOffice(app)
    expect(await rounds()).toMatchObject([
      { label: 'Giới thiệu điển hình, quý II/2023', dueText: 'trước ngày 15/06/2023', state: 'open' },
    ])
    expect((await show(await roundOf())).unitRows).toHaveLength(2)
  })

  test('S001-IV-2-d: at least three a year are counted over the year, with what is still missing', async () => {
    const { unit, found, name, send, accept, roundOf, show } = await roundsOffice(app)
    for (const title of ['Kênh sạch', 'Đường hoa']) await name(unit, await found(unit, title))
    await send(unit)
    await accept(unit)
    const rows = (await show(await roundOf())).unitRows
    const own = rows.find(({ nominations }) => nominations === 2)!
    expect(own.warnings[0]).toContain('Đã có 2 trên ít nhất 3 điển hình')
    expect(rows.find(({ nominations }) => nominations === 0)!.warnings[0]).toContain('Đã có 0 trên ít nhất 3')
  })

  test('S001-IV-2-e: communes need both collectives and individuals; a warning, never a refusal', async () => {
    const { unit, found, name, send, roundOf, show, itemOf, writer } = await roundsOffice(app)
    await name(unit, await found(unit, 'Kênh sạch'))
    await send(unit)
    const warning = 'Kế hoạch cần cả tập thể và cá nhân; chưa có cá nhân nào.'
    const row = (await show(await roundOf())).unitRows.find(({ nominations }) => nominations === 1)!
    expect(row.warnings).toContain(warning)
    const { warnings } = (await writer().get(`/api/items/${itemOf(unit)}/nominations`)).body as {
      warnings: string[]
    }
    expect(warnings).toContain(warning)
  })

  test('S001-IV-2-c: for agencies one a year of either kind is enough', async () => {
    const quota = { ...QUOTA, minimum: 1, composition: 'collective-or-individual' }
    const office = await roundsOffice(app, { duty: { rule: quarterly({ quota }) } })
    const { unit, found, name, send, roundOf, show } = office
    await name(unit, await found(unit, 'Kênh sạch'))
    await send(unit)
    const row = (await show(await roundOf())).unitRows.find(({ nominations }) => nominations === 1)!
    expect(row.warnings).toEqual([])
  })

  test('S001-IV-2-f: exempt units stand in the round with their reason and are asked for nothing', async () => {
    const { roundOf, show, neighbour, itemOf, name, found } = await roundsOffice(app, { exempt: true })
    const round = await show(await roundOf())
    expect(round.units).toEqual({ asked: 1, sent: 0, late: 0, none: 0, exempt: 1 })
    const row = round.unitRows.find(({ itemId }) => itemId === itemOf(neighbour))!
    expect(row).toMatchObject({ standing: 'not-applicable', warnings: [] })
    expect(row.sentence).toContain('202/KH-UBND')
    expect(outcome(await name(neighbour, await found(neighbour, 'Đường hoa')))).toBe('item-not-owed')
  })

  test('«không có» is an answer of its own and stands beside no nomination', async () => {
    const { unit, writer, itemOf, submissions, send, roundOf, show, name, found } = await roundsOffice(app)
    const none = { declaredNone: true, version: null }
    expect(outcome(await writer().put(`/api/items/${itemOf(unit)}/draft`, none))).toBe(200)
    await send(unit)
    expect((await show(await roundOf())).units).toMatchObject({ asked: 2, sent: 1, none: 1 })
    expect(outcome(await name(unit, await found(unit, 'Kênh sạch')))).toBe('item-not-owed')
    expect(await submissions(unit)).toHaveLength(1)
  })

  test('a closed round takes nothing in until it is opened again', async () => {
    const { unit, found, name, run, roundOf, act, writer } = await roundsOffice(app)
    const first = await found(unit, 'Kênh sạch')
    await name(unit, first)
    const id = await roundOf()
    expect(outcome(await run(id, 'closing', {}, writer()))).toBe('forbidden')
    expect(outcome(await run(id, 'closing'))).toBe(204)
    expect(outcome(await run(id, 'closing'))).toBe('round-state-refuses')
    expect(outcome(await name(unit, await found(unit, 'Đường hoa')))).toBe('round-closed')
    expect(await act(unit, 'presentation')).toBe(204)
    expect(await act(unit, 'sending')).toBe('round-closed')
    expect(outcome(await run(id, 'reopening'))).toBe(204)
    expect(await act(unit, 'sending')).toBe(204)
  })

  test('the statements of the desk do not grow with units and nominations', async () => {
    const small = await roundsOffice(app)
    const large = await roundsOffice(app, { extra: 5 })
    for (const title of ['Kênh sạch', 'Đường hoa'])
      await large.name(large.unit, await large.found(large.unit, title))
    await large.send(large.unit)
    const count = async ({ roundOf, officer }: typeof small) => {
      const id = await roundOf()
      return [
        await countStatements(database, () => officer.get('/api/rounds')),
        await countStatements(database, () => officer.get(`/api/rounds/${id}`)),
      ]
    }
    expect(await count(large)).toEqual(await count(small))
  })
})

describe('selection', () => {
  /** Two nominees of two units, received and consolidated. */
  async function consolidated() {
    const office = await roundsOffice(app)
    const { unit, neighbour, found, name, send, accept, roundOf, run, show } = office
    for (const [of, title] of [
      [unit, 'Kênh sạch'],
      [neighbour, 'Đường hoa'],
    ] as const) {
      await name(of, await found(of, title))
      await send(of)
      await accept(of)
    }
    const id = await roundOf()
    await run(id, 'closing')
    expect(outcome(await run(id, 'consolidation'))).toBe(204)
    const list = (await show(id)).list as unknown as { id: string; exemplar: { title: string } }[]
    const of = (title: string) => list.find((one) => one.exemplar.title === title)!.id
    return { ...office, round: id, kenh: of('Kênh sạch'), hoa: of('Đường hoa') }
  }

  test('S004-III-2-2a: one consolidated list of what the units have put forward in a round', async () => {
    const { round, show, officer, ...office } = await consolidated()
    expect(await show(round)).toMatchObject({ state: 'consolidated', nominations: 2 })
    const { status, headers } = await officer.get(`/api/rounds/${round}/export`)
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')])
    const account = await testAccount(database, office as never, {
      login: 'in',
      name: 'Người In',
      organizationId: office.department.id,
      grants: [{ role: 'officer' }],
    })
    const actor = actorWith('officer', { localityId: office.id, organizationPath: office.department.path })
    const clerk = app.as({ ...actor, accountId: account.id })
    const asked = await clerk.post(`/api/rounds/${round}/document`, { format: 'docx' })
    expect(asked.status).toBe(202)
    expect(await runDueJobs(app.platform)).toContain('print-document: done')
    const { id } = asked.body as { id: string }
    expect((await clerk.get(`/api/documents/prints/${id}`)).body).toMatchObject({
      template: 'nomination-list',
      state: 'done',
    })
  })

  test('a paper that was sent but not received in time adds nothing to a list that stands', async () => {
    const { unit, found, name, run, roundOf, send, submissions, officer, accept, neighbour } =
      await roundsOffice(app)
    await name(unit, await found(unit, 'Kênh sạch'))
    await send(unit)
    await name(neighbour, await found(neighbour, 'Đường hoa'))
    await send(neighbour)
    const round = await roundOf()
    await accept(neighbour)
    expect(outcome(await run(round, 'closing'))).toBe(204)
    expect(outcome(await run(round, 'consolidation'))).toBe(204)
    const { id, version } = (await submissions(unit)).at(-1)! as unknown as { id: string; version: number }
    const late = await officer.post('/api/submissions/acceptance', { submissions: [{ id, version }] })
    expect(late.body).toMatchObject({
      accepted: [],
      refused: [{ id, sentence: expect.stringContaining('danh sách không thêm được nữa') }],
    })
    expect(outcome(await run(round, 'reopening'))).toBe(204)
    await accept(unit)
  })

  test('S004-III-5-2b: voted by points, nobody on his own unit, then introduced upward', async () => {
    const { round, run, show, voter, unit, kenh, hoa, officer } = await consolidated()
    const an = await voter('an')
    const binh = await voter('binh', unit)
    expect((await show(round)).possibleVoters.map(({ name }) => name)).toContain('Ủy viên an')
    expect(outcome(await run(round, 'vote', { accountIds: [an.id, binh.id] }))).toBe(204)
    const url = `/api/rounds/${round}/ballot`
    expect(outcome(await officer.get(url))).toBe('not-a-voter')
    const lines = (
      (await binh.caller.get(url)).body as { lines: { nominationId: string; conflict: string | null }[] }
    ).lines
    expect(lines.find(({ nominationId }) => nominationId === kenh)!.conflict).toContain('đơn vị mình')
    const ballot = (k: number | null, h: number | null, reason: string | null = null) => ({
      scores: [
        { nominationId: kenh, score: k, asideReason: reason },
        { nominationId: hoa, score: h },
      ],
    })
    expect(outcome(await binh.caller.post(url, ballot(10, 5)))).toBe('invalid-input')
    expect(outcome(await run(round, 'count'))).toBe('nobody-voted')
    expect(outcome(await binh.caller.post(url, ballot(null, 5)))).toBe(204)
    expect(outcome(await binh.caller.post(url, ballot(null, 9)))).toBe('ballot-cast')
    expect(outcome(await an.caller.post(url, ballot(null, 8)))).toBe('invalid-input')
    const both = await Promise.all([an.caller.post(url, ballot(7, 8)), an.caller.post(url, ballot(7, 8))])
    expect(both.map(outcome).toSorted()).toEqual([204, 'ballot-cast'])
    expect((await show(round)).list.map(({ score }) => score)).toEqual([null, null])
    expect(outcome(await run(round, 'count'))).toBe(204)
    const scores = new Map((await show(round)).list.map(({ id, score }) => [id, score]))
    expect(scores.get(kenh)).toMatchObject({ average: 7, rank: 1, aside: 1 })
    expect(scores.get(hoa)).toMatchObject({ average: 6.5, rank: 2, aside: 0 })
    expect(outcome(await an.caller.post(url, ballot(1, 1)))).toBe('ballot-cast')
  })

  test('S001-IV-2-i S000-IV-1-4b: the list is frozen and sent up with a letter; what the level above answers is kept', async () => {
    const { round, run, show, kenh, hoa, officer, id: localityId } = await consolidated()
    const decide = (more: object) =>
      run(round, 'outcomes', {
        outcomes: [
          { nominationId: kenh, outcome: 'introduced' },
          { nominationId: hoa, ...more },
        ],
      })
    expect(
      outcome(await run(round, 'outcomes', { outcomes: [{ nominationId: kenh, outcome: 'introduced' }] })),
    ).toBe(204)
    expect(outcome(await run(round, 'forwarding'))).toBe('outcomes-missing')
    expect(outcome(await decide({ outcome: 'not-chosen' }))).toBe('invalid-input')
    expect(outcome(await decide({ outcome: 'used-here', reason: 'Dùng cho bản tin huyện' }))).toBe(204)
    const early = await officer.post(`/api/nominations/${kenh}/upper-answer`, {
      answer: 'received',
      answeredOn: '2023-06-10',
      version: 1,
    })
    expect(outcome(early)).toBe('upper-answer-too-early')
    const sent = await run(round, 'forwarding')
    expect(sent.status).toBe(201)
    const { documentId } = sent.body as { documentId: string }
    expect((await officer.get(`/api/documents/${documentId}`)).body).toMatchObject({
      kind: 'letter',
      state: 'draft',
    })
    const frozen = await show(round)
    expect(frozen).toMatchObject({ state: 'forwarded', lists: [{ edition: 1, rows: 1, documentId }] })
    const { version } = frozen.list.find(({ id }) => id === kenh)!
    const answer = { answer: 'publicized', answeredOn: '2023-06-10', version }
    expect(outcome(await officer.post(`/api/nominations/${kenh}/upper-answer`, answer))).toBe(204)
    expect(await show(round)).toMatchObject({ state: 'answered' })
    expect(
      (await show(round)).list.map(({ upperAnswer, outcomeReason }) => [upperAnswer, outcomeReason]),
    ).toContainEqual([null, 'Dùng cho bản tin huyện'])
    const { rows } = await database.transaction({ localityId }, (tx) =>
      sql`select in_time, named, named_collectives, introduced, used_here from exemplars.nomination_facts
        where period_key = (select period_key from exemplars.rounds where id = ${round})
        order by introduced desc`.execute(tx),
    )
    expect(rows).toEqual([
      { in_time: true, named: 1, named_collectives: 1, introduced: 1, used_here: 0 },
      { in_time: true, named: 1, named_collectives: 1, introduced: 0, used_here: 1 },
    ])
  })
})
