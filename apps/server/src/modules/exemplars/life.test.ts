import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { newId } from '../../platform/id.ts'
import { exemplarsOffice, outcome } from './exemplars.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

const appraisal = { kind: 'appraisal', heldOn: '2024-02-01', conclusion: 'meets' }
const truth = { kind: 'truth-check', heldOn: '2024-02-10', conclusion: 'meets', checkerName: 'Lê Thị Kiểm' }
const agrees = { purpose: 'story', agreed: true, givenOn: '2024-02-11', how: 'Ký vào bản thảo' }
const recognition = {
  kind: 'recognition',
  levelCode: 'huyen',
  form: 'Biểu dương điển hình tiên tiến',
  happenedOn: '2024-03-01',
}
const copy = { kind: 'replicates', byName: 'Xã Diên Lạc', since: '2024-03-05' }

async function life() {
  const office = await exemplarsOffice(app)
  const id = await office.found()
  const own = office.by('unit-officer')
  const add = async (what: string, body: object, caller = own): Promise<string | number> =>
    outcome(await caller.post(`/api/exemplars/${id}/${what}`, body))
  return { ...office, id, own, add, stage: async () => (await office.show(id)).stage }
}

describe('nurture', () => {
  test('S001-III-22-4b: help is written down by kind, sum, source and who sees to it', async () => {
    const { id, add, show } = await life()
    const help = { happenedOn: '2024-02-01', kind: 'material', text: 'Hỗ trợ giống lúa', amount: 12_000_000 }
    expect(await add('nurture', { ...help, source: 'Quỹ khuyến nông', inCharge: 'Bà Hoa' })).toBe(201)
    expect(await show(id)).toMatchObject({
      stage: 'nurturing',
      nurture: [{ ...help, source: 'Quỹ khuyến nông', inCharge: 'Bà Hoa' }],
    })
    expect(await add('nurture', { ...help, happenedOn: '2024-03-11' })).toBe('invalid-input')
  })

  test('S001-III-22-5b: technique and prizes are kinds of help too', async () => {
    const { id, add, show } = await life()
    await add('nurture', { happenedOn: '2024-02-01', kind: 'technique', text: 'Tập huấn ủ phân' })
    await add('nurture', { happenedOn: '2024-02-02', kind: 'prize', text: 'Thưởng nóng' })
    expect((await show(id)).nurture.map(({ kind }) => kind)).toEqual(['technique', 'prize'])
  })

  test('S001-III-22-4c: shortcomings and remedies are seen by the unit and the standing agency, by nobody else', async () => {
    const { id, add, show, by, own, act, neighbour } = await life()
    const wrong = {
      text: 'Chưa ghi sổ đầu tư',
      remedy: 'Kế toán xã giúp',
      inCharge: 'Ông Tư',
      dueOn: '2024-06-30',
    }
    expect(await add('shortcomings', wrong)).toBe(201)
    await add('surveys', appraisal)
    const one = (await show(id, own)).shortcomings![0]!
    expect(one).toMatchObject({ ...wrong, doneOn: null })
    expect((await show(id, by('council-member'))).shortcomings).toBeNull()
    expect((await show(id, by('press'))).shortcomings).toBeNull()
    const done = { ...wrong, doneOn: '2024-03-01', version: one.version }
    expect(outcome(await by('unit-officer', neighbour).put(`/api/shortcomings/${one.id}`, done))).toBe(
      'exemplar-not-found',
    )
    expect(outcome(await own.put(`/api/shortcomings/${one.id}`, done))).toBe(204)
    expect(outcome(await own.put(`/api/shortcomings/${one.id}`, done))).toBe('changed-meanwhile')
    expect((await show(id)).shortcomings).toMatchObject([{ doneOn: '2024-03-01' }])
    expect(await act(id, 'publication')).toBe('exemplar-not-ready')
  })
})

describe('surveys', () => {
  test('S000-IV-1-4a: team, day, place, findings and conclusion; the step follows from the conclusion', async () => {
    const { id, add, show, own, stage } = await life()
    const planned = {
      kind: 'survey',
      plannedOn: '2024-04-01',
      team: 'Phòng Nội vụ, Hội Nông dân',
      place: 'Thôn Đông',
    }
    expect(await add('surveys', planned)).toBe(201)
    const one = (await show(id)).surveys[0]!
    expect(one).toMatchObject({ ...planned, state: 'planned', conclusion: null })
    const result = { ...planned, heldOn: '2024-03-08', findings: 'Đã thăm 5 hộ', version: one.version }
    expect(outcome(await own.put(`/api/surveys/${one.id}`, result))).toBe('invalid-input')
    const needs = { ...result, conclusion: 'needs-nurture' }
    expect(outcome(await own.put(`/api/surveys/${one.id}`, needs))).toBe(204)
    expect(await stage()).toBe('nurturing')
    const again = { ...needs, conclusion: 'fails', version: 2 }
    expect(outcome(await own.put(`/api/surveys/${one.id}`, again))).toBe('exemplar-survey-over')
    await add('surveys', appraisal)
    expect(await show(id)).toMatchObject({ stage: 'appraised', visibility: 'office' })
  })

  test('each standard is found met or not, with evidence', async () => {
    const { id, add, show, officer, own } = await life()
    const standards = ['Gương mẫu, chấp hành tốt chủ trương', 'Hoàn thành xuất sắc nhiệm vụ']
    const set = await officer.post('/api/standard-sets', { name: 'Tiêu chuẩn chung', standards })
    expect(set.status).toBe(201)
    const { rows } = (await officer.get('/api/standard-sets')).body as {
      rows: { standards: { id: string }[] }[]
    }
    const marks = rows[0]!.standards.map(({ id: standardId }, at) => ({
      standardId,
      met: at === 0,
      evidence: at === 0 ? 'Nhận xét của chi bộ' : null,
    }))
    expect(await add('surveys', { ...appraisal, marks })).toBe(201)
    expect((await show(id, own)).surveys[0]!.marks).toEqual(
      marks.map((mark, at) => ({ ...mark, text: standards[at] })),
    )
    const unknown = [{ standardId: id, met: true }]
    expect(await add('surveys', { ...appraisal, marks: unknown })).toBe('invalid-input')
  })

  test('S001-III-21-b2, S001-III-21-b4: the second and the fourth general standard, with the yearly ratings as evidence', async () => {
    const { found, officer, show, unit, id: localityId, by, neighbour } = await exemplarsOffice(app)
    const person = await addPerson(database, { localityId, organizationId: unit.id }, 'Nguyễn Thị Hòa')
    for (const [year, rating] of [
      [2022, 'HTTNV'],
      [2023, 'HTXSNV'],
    ] as const)
      await database.transaction({ localityId }, (tx) =>
        sql`insert into honours.ratings (locality_id, id, subject_kind, subject_id, year, rating, recorded_by)
          values (${localityId}, ${newId()}, 'person', ${person}, ${year}, ${rating}, 'Phòng Nội vụ')`.execute(
          tx,
        ),
      )
    const id = await found({ subjectKind: 'person', subjectId: person, subjectName: 'Nguyễn Thị Hòa' })
    const told = (await show(id)) as unknown as { ratings: object[] }
    expect(told.ratings).toEqual([
      { year: 2023, rating: 'HTXSNV' },
      { year: 2022, rating: 'HTTNV' },
    ])
    await database.transaction({ localityId }, (tx) =>
      sql`update exemplars.exemplars set visibility = 'public' where id = ${id}`.execute(tx),
    )
    const foreign = (await by('unit-officer', neighbour).get(`/api/exemplars/${id}`)).body as {
      ratings: object[]
    }
    expect(foreign.ratings).toEqual([])
    const standards = [
      'Gương mẫu, chấp hành tốt chủ trương, đường lối của Đảng',
      'Hoàn thành xuất sắc các nhiệm vụ được giao',
      'Có sáng kiến, giải pháp mang lại hiệu quả',
      'Tương thân tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực hoạt động nhân đạo, từ thiện',
    ]
    await officer.post('/api/standard-sets', { name: 'Tiêu chuẩn chung', standards })
    const { rows } = (await officer.get('/api/standard-sets')).body as {
      rows: { standards: { id: string }[] }[]
    }
    const evidence = [
      null,
      'Xếp loại năm 2023: hoàn thành xuất sắc nhiệm vụ',
      null,
      'Bếp cơm thứ bảy ở trạm y tế',
    ]
    const marks = rows[0]!.standards.map(({ id: standardId }, at) => ({
      standardId,
      met: evidence[at] !== null,
      evidence: evidence[at] ?? null,
    }))
    const survey = { kind: 'appraisal', heldOn: '2024-02-01', conclusion: 'meets', marks }
    expect(outcome(await officer.post(`/api/exemplars/${id}/surveys`, survey))).toBe(201)
    expect((await show(id)).surveys[0]!.marks).toEqual(
      marks.map((mark, at) => ({ ...mark, text: standards[at] })),
    )
  })

  test('a conclusion belongs to its kind of survey, and a truth check to somebody by name', async () => {
    const { add } = await life()
    expect(await add('surveys', { ...appraisal, conclusion: 'still-exemplary' })).toBe('invalid-input')
    expect(await add('surveys', { ...truth, checkerName: null })).toBe('invalid-input')
    expect(await add('surveys', { ...truth, heldOn: '2024-05-01' })).toBe('invalid-input')
  })
})

describe('told to the public', () => {
  test('S001-III-3-0: only what somebody found true by name and the subject agreed to', async () => {
    const { id, add, act, show, titles, by, neighbour, own } = await life()
    await add('surveys', appraisal)
    expect(await act(id, 'publication')).toBe('exemplar-not-ready')
    await add('surveys', truth)
    expect(await act(id, 'publication')).toBe('exemplar-not-ready')
    await add('confirmations', agrees)
    expect(await act(id, 'publication', {}, own)).toBe('forbidden')
    expect(await act(id, 'publication', { version: 99 })).toBe('changed-meanwhile')
    expect(await act(id, 'publication')).toBe(204)
    expect(await show(id)).toMatchObject({ stage: 'publicized', visibility: 'public' })
    const foreign = by('unit-officer', neighbour)
    expect(await titles('', foreign)).toHaveLength(1)
    expect(await add('confirmations', { ...agrees, agreed: false, givenOn: '2024-03-10' })).toBe(201)
    expect(await titles('', foreign)).toEqual([])
    expect(await act(id, 'publication')).toBe('exemplar-not-ready')
  })

  test('a later check that fails takes the earlier one back', async () => {
    const { id, add, act } = await life()
    await add('surveys', appraisal)
    await add('surveys', truth)
    await add('confirmations', agrees)
    await add('surveys', { ...truth, heldOn: '2024-03-01', conclusion: 'fails' })
    expect(await act(id, 'publication')).toBe('exemplar-not-ready')
  })
})

test('S001-IV-1-b: a unit commends its own newcomers and models by its own right, and it stands in their life', async () => {
  const { found, show, by, unit, neighbour, act } = await exemplarsOffice(app)
  const own = by('unit-head', unit)
  const id = await found({ kindCode: 'mo-hinh', subjectKind: 'practice' }, own)
  const praise = {
    kind: 'praise',
    levelCode: 'huyen',
    form: 'Giấy khen của Trưởng phòng',
    happenedOn: '2024-02-20',
    byWhom: 'Bộ phận Thi đua',
    decisionNumber: '15/QĐ',
  }
  const write = (caller: typeof own) => caller.post(`/api/exemplars/${id}/recognitions`, praise)
  expect(outcome(await write(by('unit-head', neighbour)))).toBe('exemplar-not-found')
  expect(outcome(await write(own))).toBe(201)
  expect(await show(id, own)).toMatchObject({
    stage: 'recognized',
    daysToHonour: 36,
    recognitions: [{ kind: 'praise', form: 'Giấy khen của Trưởng phòng', byWhom: 'Bộ phận Thi đua' }],
  })
  expect(await act(id, 'publication', {}, own)).toBe('forbidden')
})

test('S001-I-2-1c: experience, method and way of doing are kept apart to be used again; spreading within the own unit counts', async () => {
  const { found, show, officer, unit, by } = await exemplarsOffice(app)
  const told = { experience: 'Làm nhỏ trước', method: 'Ủ tại ruộng', practice: 'Mười hộ một tổ' }
  const id = await found({ subjectKind: 'practice', ...told })
  const own = { kind: 'replicates', organizationId: unit.id, byName: 'Bộ phận Thi đua', since: '2024-02-05' }
  expect(outcome(await by('unit-officer', unit).post(`/api/exemplars/${id}/replications`, own))).toBe(201)
  expect(await show(id)).toMatchObject({ ...told, replications: [{ organization: { id: unit.id } }] })
  const map = (await officer.get('/api/replication-map')).body as {
    units: { organization: { id: string }; found: number; takenOver: number }[]
  }
  expect(map.units.find(({ organization }) => organization.id === unit.id)).toMatchObject({
    found: 1,
    takenOver: 1,
  })
})

describe('recognition and after', () => {
  test('S001-III-22-5a: recognised by level; after the interval due to be looked at again', async () => {
    const { id, add, show, titles, own } = await life()
    expect(await add('recognitions', recognition)).toBe(201)
    expect(await show(id, own)).toMatchObject({
      stage: 'recognized',
      level: { code: 'huyen', label: 'Cấp huyện' },
      reviewDueOn: '2025-03-01',
      daysToHonour: 46,
      recognitions: [{ kind: 'recognition', level: { label: 'Cấp huyện' } }],
    })
    expect(await titles('view=review-due')).toEqual([])
    expect(await titles('view=not-commended')).toEqual([])
    await add('recognitions', { ...recognition, levelCode: 'tinh', happenedOn: '2023-01-01' })
    await add('recognitions', recognition)
    expect(await show(id)).toMatchObject({ level: { code: 'tinh' }, reviewDueOn: '2025-03-01' })
  })

  test('S003-II-2-5a: still exemplary moves the day on, no longer exemplary ends it', async () => {
    const { id, add, show, titles } = await life()
    await add('recognitions', { ...recognition, happenedOn: '2022-12-01' })
    expect(await titles('view=review-due')).toHaveLength(1)
    await add('surveys', { kind: 'follow-up', heldOn: '2024-03-01', conclusion: 'still-exemplary' })
    expect([await titles('view=review-due'), (await show(id)).reviewDueOn]).toEqual([[], '2025-03-01'])
    await add('surveys', {
      kind: 'follow-up',
      heldOn: '2024-03-09',
      conclusion: 'no-longer',
      findings: 'Đã giải thể',
    })
    expect(await show(id)).toMatchObject({ stage: 'dropped', visibility: 'unit', reviewDueOn: null })
    expect(await add('recognitions', recognition)).toBe('exemplar-not-followed')
  })

  test('S001-I-2-2e: an honour has its form, day and authority, and is no award of the law', async () => {
    const { id, add, show, officer } = await life()
    await add('recognitions', {
      ...recognition,
      kind: 'honour',
      form: 'Tôn vinh tại hội nghị',
      byWhom: 'UBND huyện',
    })
    expect((await show(id)).recognitions).toMatchObject([{ kind: 'honour', byWhom: 'UBND huyện' }])
    expect((await officer.get('/api/awards')).body).toMatchObject({ rows: [] })
  })

  test('S000-I-2c: how long from being found to being commended, and who still waits', async () => {
    const { id, add, show, titles } = await life()
    expect((await show(id)).daysToHonour).toBeNull()
    await add('recognitions', { ...recognition, kind: 'talk', happenedOn: '2024-01-20' })
    expect((await show(id)).daysToHonour).toBeNull()
    expect(await titles('view=not-commended')).toHaveLength(1)
    await add('recognitions', { ...recognition, kind: 'praise', happenedOn: '2024-01-25' })
    expect((await show(id)).daysToHonour).toBe(10)
    expect(await titles('view=not-commended')).toEqual([])
  })
})

describe('replication', () => {
  test('S000-II-2-2b: where it was copied to, since when, how far, with what result', async () => {
    const { id, add, show, own, neighbour, officer } = await life()
    await add('recognitions', recognition)
    expect(await add('replications', { ...copy, organizationId: neighbour.id, scale: '3 thôn' })).toBe(201)
    const one = (await show(id)).replications[0]!
    expect(one).toMatchObject({
      organization: { id: neighbour.id, name: 'Phòng Tài chính' },
      since: '2024-03-05',
      scale: '3 thôn',
      state: 'begun',
    })
    expect((await show(id)).stage).toBe('replicated')
    const kept = {
      ...copy,
      organizationId: neighbour.id,
      state: 'kept-up',
      result: '12 ha',
      version: one.version,
    }
    expect(outcome(await own.put(`/api/replications/${one.id}`, kept))).toBe(204)
    const stopped = { ...kept, state: 'stopped', version: 2 }
    expect(outcome(await own.put(`/api/replications/${one.id}`, stopped))).toBe('invalid-input')
    const { units } = (await officer.get('/api/replication-map')).body as { units: object[] }
    expect(units).toMatchObject([
      {
        organization: { id: neighbour.id },
        found: 0,
        takenOver: 1,
        exemplars: [{ id, title: 'Tổ hợp tác lúa hữu cơ', kind: 'replicates', state: 'kept-up' }],
      },
      { found: 1, takenOver: 0, exemplars: [] },
    ])
  })

  test('S004-I-2-1b, S004-H-4: who competes alongside an exemplar, with goal and result', async () => {
    const { id, add, show, stage } = await life()
    await add('recognitions', recognition)
    const rival = { ...copy, kind: 'competes', byName: 'Chi hội phụ nữ', goal: 'Vượt 5 tạ một héc-ta' }
    expect(await add('replications', rival)).toBe(201)
    expect((await show(id)).replications).toMatchObject([{ kind: 'competes', goal: rival.goal }])
    expect(await stage()).toBe('recognized')
  })

  test('S000-IV-4-b: built up, nurtured, put forward and replicated, by whom and when', async () => {
    const { id, add, show } = await life()
    await add('nurture', { happenedOn: '2024-02-01', kind: 'spirit', text: 'Động viên' })
    await add('surveys', appraisal)
    await add('recognitions', recognition)
    await add('replications', copy)
    expect((await show(id)).stages).toMatchObject([
      { stage: 'emerging', happenedOn: '2024-01-15', recordedBy: expect.any(String) },
      { stage: 'nurturing', happenedOn: '2024-02-01' },
      { stage: 'appraised', happenedOn: '2024-02-01' },
      { stage: 'recognized', happenedOn: '2024-03-01' },
      { stage: 'replicated', happenedOn: '2024-03-05' },
    ])
  })
})

describe('standards', () => {
  interface Sets {
    rows: { id: string; edition: number; state: string; version: number; standards: { text: string }[] }[]
    unitsWithout: { id: string }[]
  }
  const text = (edition: number) => [`Tiêu chuẩn của bản ${edition}`]

  test('S001-I-2-2c: own standards of a unit for a field, approved, edition by edition', async () => {
    const { own, unit, by, neighbour, officer } = await life()
    const set = { organizationId: unit.id, fieldCode: 'nong-nghiep', name: 'Tiêu chuẩn nông nghiệp' }
    const sets = async (query = '', caller = own) =>
      (await caller.get(`/api/standard-sets?${query}`)).body as Sets
    const approve = (id: string, validFrom: string, caller = own) =>
      caller.post(`/api/standard-sets/${id}/approval`, { validFrom, version: 1 })
    const draft = async (edition: number) =>
      ((await own.post('/api/standard-sets', { ...set, standards: text(edition) })).body as { id: string }).id
    const first = await draft(1)
    expect((await sets('', by('unit-officer', neighbour))).rows).toEqual([])
    expect(outcome(await approve(first, '2023-01-01', by('unit-officer', neighbour)))).toBe('forbidden')
    expect(outcome(await approve(first, '2023-01-01'))).toBe(204)
    expect(outcome(await approve(first, '2023-01-01'))).toBe('changed-meanwhile')
    const second = await draft(2)
    expect(outcome(await approve(second, '2022-06-01'))).toBe('invalid-input')
    expect(outcome(await approve(second, '2024-01-01'))).toBe(204)
    expect((await sets()).rows).toMatchObject([
      { edition: 2, state: 'in-force', standards: [{ text: text(2)[0] }] },
    ])
    expect((await sets('all=true')).rows.map(({ edition, state }) => [edition, state])).toEqual([
      [2, 'in-force'],
      [1, 'replaced'],
    ])
    const general = { name: 'Chung', standards: text(1) }
    expect(outcome(await own.post('/api/standard-sets', general))).toBe('forbidden')
    expect((await officer.post('/api/standard-sets', general)).status).toBe(201)
  })
})

test('the page of a long life takes as many statements as that of a short one', async () => {
  const { id, add, officer } = await life()
  await add('nurture', { happenedOn: '2024-02-01', kind: 'spirit', text: 'Động viên' })
  await add('replications', copy)
  const page = () => officer.get(`/api/exemplars/${id}`)
  const short = await countStatements(database, page)
  for (const text of ['Lần hai', 'Lần ba'])
    await add('nurture', { happenedOn: '2024-02-01', kind: 'spirit', text })
  await add('surveys', appraisal)
  await add('replications', copy)
  expect(await countStatements(database, page)).toBe(short)
})
