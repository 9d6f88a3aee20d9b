import { describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addCollective, addPerson } from '../../../../../tests/support/people.ts'
import { newId } from '../../platform/id.ts'
import { exemplar, exemplarsOffice, idOf, outcome } from './exemplars.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

describe('finding', () => {
  test('S001-III-22-4a: the watch-list of newcomers says when found, by whom, with what promise and aim', async () => {
    const { found, show, titles, officer } = await exemplarsOffice(app)
    const id = await found({
      foundBy: 'Trần Văn Minh',
      promise: 'Có thể thành vùng lúa hữu cơ đầu tiên',
      targetLevelCode: 'tinh',
      targetYear: 2026,
    })
    expect(await show(id)).toMatchObject({
      stage: 'emerging',
      visibility: 'unit',
      foundOn: '2024-01-15',
      foundBy: 'Trần Văn Minh',
      promise: 'Có thể thành vùng lúa hữu cơ đầu tiên',
      targetLevel: { code: 'tinh', label: 'Cấp tỉnh' },
      targetYear: 2026,
      stages: [{ stage: 'emerging', happenedOn: '2024-01-15' }],
    })
    expect(await titles('view=watch')).toEqual(['Tổ hợp tác lúa hữu cơ'])
    const older = await found({ title: 'Người gác chắn', subjectName: 'Lê Gác', foundOn: '2023-05-02' })
    await officer.post(`/api/exemplars/${older}/stage`, { stage: 'nurturing', version: 1 })
    expect(await titles('view=watch')).toEqual(['Tổ hợp tác lúa hữu cơ', 'Người gác chắn'])
    expect(await titles('view=watch&stage=nurturing')).toEqual(['Người gác chắn'])
  })

  test('S001-I-1-2b, S001-III-22-3: found through a movement of the register, or a campaign that is named', async () => {
    const { officer, unit, movement, show, id: localityId } = await exemplarsOffice(app)
    const typed = (more: object) =>
      officer.post('/api/exemplars', exemplar({ organizationId: unit.id, source: 'movement', ...more }))
    const field = async (more: object) =>
      ((await typed(more)).body as { errors: { field: string }[] }).errors.map((one) => one.field)
    expect(await field({ sourceText: 'Nông dân thi đua' })).toEqual(['movementId'])
    expect(await field({ movementId: newId() })).toEqual(['movementId'])
    expect(await field({ source: 'campaign' })).toEqual(['sourceText'])
    const movementId = await movement('Nông dân thi đua sản xuất giỏi')
    const id = idOf(await typed({ movementId }))
    expect(await show(id)).toMatchObject({
      movement: { id: movementId, name: 'Nông dân thi đua sản xuất giỏi' },
    })
    const facts = await database.transaction({ localityId }, (tx) =>
      sql<{ found: number }>`select count(*)::int as found from exemplars.exemplar_facts
        where movement_id = ${movementId}`.execute(tx),
    )
    expect(facts.rows).toEqual([{ found: 1 }])
    // What was written before movements had a register may go on naming its own.
    await database.transaction({ localityId }, (tx) =>
      sql`update exemplars.exemplars set movement_id = null, source_text = 'Ba sạch' where id = ${id}`.execute(
        tx,
      ),
    )
    const edit = exemplar({ organizationId: unit.id, source: 'movement', sourceText: 'Ba sạch' })
    expect(outcome(await officer.put(`/api/exemplars/${id}`, { ...edit, version: 1 }))).toBe(204)
  })

  test('S001-I-2-1a: an exemplar is all-round or of fields of the list', async () => {
    const { officer, unit, found, titles } = await exemplarsOffice(app)
    const typed = (more: object) =>
      officer.post('/api/exemplars', exemplar({ organizationId: unit.id, ...more }))
    expect((await typed({ fieldCodes: [] })).status).toBe(422)
    expect((await typed({ fieldCodes: ['khong-co'] })).status).toBe(422)
    await found({ comprehensive: true, fieldCodes: [] })
    await found({ title: 'Trạm y tế sạch', subjectName: 'Trạm', fieldCodes: ['y-te'] })
    expect(await titles('field=nong-nghiep')).toEqual(['Tổ hợp tác lúa hữu cơ'])
    expect(await titles('field=y-te')).toHaveLength(2)
  })

  test('S001-III-21-a1: persons, collectives and households of the registers, practices and whoever has no record', async () => {
    const { id: localityId, unit, found, show, officer } = await exemplarsOffice(app)
    const where = { localityId, organizationId: unit.id }
    const person = await addPerson(database, where, 'Nguyễn Thị Hòa')
    const collective = await addCollective(database, where, 'Tổ Chuyên môn')
    const of = async (subjectKind: string, subjectId: string | null, subjectName = 'Tên gõ tay') =>
      show(await found({ title: `Gương ${subjectKind}`, subjectKind, subjectId, subjectName }))
    expect(await of('person', person)).toMatchObject({ subject: { id: person, name: 'Nguyễn Thị Hòa' } })
    expect(await of('collective', collective)).toMatchObject({
      subject: { name: 'Tổ Chuyên môn' },
      flags: ['small-collective'],
    })
    expect(await of('household', null, 'Hộ ông Lê Sáu')).toMatchObject({ subject: { name: 'Hộ ông Lê Sáu' } })
    expect(await of('practice', null, 'Cánh đồng không dấu chân')).toMatchObject({ subject: { id: null } })
    const stranger = exemplar({ organizationId: unit.id, subjectKind: 'person', subjectId: newId() })
    expect((await officer.post('/api/exemplars', stranger)).status).toBe(422)
  })

  test('S001-III-21-a3: which of the two grounds applies is said and kept', async () => {
    const { found, show } = await exemplarsOffice(app)
    for (const ground of ['leading', 'good-deed'])
      expect(await show(await found({ title: ground, subjectName: ground, ground }))).toMatchObject({
        ground,
      })
  })

  test('S001-IV-6-b: economic value with its basis, and social meaning', async () => {
    const { found, show, officer, unit } = await exemplarsOffice(app)
    const worth = {
      economicValue: 350_000_000,
      economicBasis: 'Sổ thu chi 2023',
      socialMeaning: 'Giữ người trẻ ở lại',
    }
    expect(await show(await found({ subjectKind: 'practice', ...worth }))).toMatchObject(worth)
    const negative = exemplar({
      organizationId: unit.id,
      title: 'Khác hẳn',
      subjectName: 'Khác',
      economicValue: -1,
    })
    expect((await officer.post('/api/exemplars', negative)).status).toBe(422)
  })

  test('S002-III-1-7b: an inspection that finds somebody puts a newcomer into the care of the unit', async () => {
    const { found, titles, by, unit } = await exemplarsOffice(app)
    await found({ source: 'inspection', sourceText: 'Đoàn kiểm tra số 2' }, by('inspector', unit))
    expect(await titles('source=inspection', by('unit-officer', unit))).toHaveLength(1)
    expect(await titles('source=contest', by('unit-officer', unit))).toEqual([])
  })

  test('what the records say of a person counts for equity, and what is typed is added', async () => {
    const { id: localityId, unit, found, show } = await exemplarsOffice(app)
    const person = await addPerson(database, { localityId, organizationId: unit.id })
    await database.transaction({ localityId }, (tx) =>
      sql`update organizations.persons set gender = 'female', direct_labour = true, occupation_group = 'worker'
        where id = ${person}`.execute(tx),
    )
    const id = await found({ subjectKind: 'person', subjectId: person, flags: ['border'] })
    expect((await show(id)).flags).toEqual(['border', 'direct-worker', 'non-manager', 'woman', 'worker'])
  })

  test('what looks known is asked about once, and two who write at once write it once', async () => {
    const { officer, unit, found } = await exemplarsOffice(app)
    const typed = exemplar({ organizationId: unit.id })
    const both = await Promise.all([
      officer.post('/api/exemplars', typed),
      officer.post('/api/exemplars', typed),
    ])
    expect(both.map(outcome).toSorted()).toEqual([201, 'exemplar-looks-known'])
    const refused = await officer.post('/api/exemplars', typed)
    expect((refused.body as { detail: string }).detail).toContain('“Tổ hợp tác lúa hữu cơ”')
    await found({ confirmLookAlike: true })
  })

  test('S001-IV-7-b: the press finds; the unit and the standing agency look into it', async () => {
    const { by, neighbour, unit, titles, found, show, department } = await exemplarsOffice(app)
    const press = by('press', neighbour, 'Báo Khánh Hòa')
    const id = await found({ source: 'unit' }, press)
    expect(await show(id)).toMatchObject({ source: 'media', foundBy: 'Báo Khánh Hòa', visibility: 'unit' })
    expect(await titles('', press)).toEqual([])
    expect(await titles('', by('unit-officer', unit))).toEqual(['Tổ hợp tác lúa hữu cơ'])
    expect(await titles('', by('officer', department))).toHaveLength(1)
    expect(outcome(await press.post(`/api/exemplars/${id}/stage`, { stage: 'nurturing', version: 1 }))).toBe(
      'forbidden',
    )
  })
})

describe('who sees whom', () => {
  test('a unit sees its own and whoever is public; a foreign unit learns nothing of a newcomer', async () => {
    const { by, neighbour, unit, found, titles, id: localityId } = await exemplarsOffice(app)
    const id = await found({ contact: '0900 000 000' })
    const [own, foreign] = [by('unit-officer', unit), by('unit-officer', neighbour)]
    expect(await titles('', own)).toHaveLength(1)
    expect(await titles('', foreign)).toEqual([])
    expect(outcome(await foreign.get(`/api/exemplars/${id}`))).toBe('exemplar-not-found')
    const edit = { ...exemplar({ organizationId: unit.id }), version: 1 }
    expect(outcome(await foreign.put(`/api/exemplars/${id}`, edit))).toBe('exemplar-not-found')
    expect(outcome(await foreign.post('/api/exemplars', exemplar({ organizationId: unit.id })))).toBe(
      'forbidden',
    )
    expect(await titles('', by('council-member'))).toEqual([])
    await database.transaction({ localityId }, (tx) =>
      sql`update exemplars.exemplars set visibility = 'office' where id = ${id}`.execute(tx),
    )
    expect(await titles('', by('council-member'))).toHaveLength(1)
    expect(await titles('', foreign)).toEqual([])
    await database.transaction({ localityId }, (tx) =>
      sql`update exemplars.exemplars set visibility = 'public' where id = ${id}`.execute(tx),
    )
    expect(await titles('', foreign)).toHaveLength(1)
    const seen = (await foreign.get(`/api/exemplars/${id}`)).body as {
      shortcomings: unknown
      contact: unknown
    }
    expect([seen.shortcomings, seen.contact]).toEqual([null, null])
    expect(outcome(await foreign.put(`/api/exemplars/${id}`, edit))).toBe('forbidden')
  })

  test('another locality sees nothing', async () => {
    const { found } = await exemplarsOffice(app)
    const id = await found()
    const elsewhere = await exemplarsOffice(app)
    expect(outcome(await elsewhere.officer.get(`/api/exemplars/${id}`))).toBe('exemplar-not-found')
    expect(await elsewhere.titles()).toEqual([])
  })
})

describe('changing', () => {
  test('of two who edit at once the second is told', async () => {
    const { found, show, officer, unit } = await exemplarsOffice(app)
    const id = await found()
    const edit = (title: string) =>
      officer.put(`/api/exemplars/${id}`, { ...exemplar({ organizationId: unit.id, title }), version: 1 })
    expect((await Promise.all([edit('Một'), edit('Hai')])).map(outcome).toSorted()).toEqual([
      204,
      'changed-meanwhile',
    ])
    expect((await show(id)).version).toBe(2)
  })

  test('let go with a reason and followed again; a step the table does not know is refused', async () => {
    const { found, show, act } = await exemplarsOffice(app)
    const id = await found()
    expect(await act(id, 'stage', { stage: 'dropped' })).toBe('invalid-input')
    expect(await act(id, 'stage', { stage: 'dropped', reason: 'Chuyển đi nơi khác' })).toBe(204)
    expect(await act(id, 'stage', { stage: 'nurturing' })).toBe(204)
    expect(await act(id, 'stage', { stage: 'nurturing' })).toBe('exemplar-stage-refuses')
    expect(await act(id, 'stage', { stage: 'recognized' })).toBe('exemplar-stage-refuses')
    expect((await show(id)).stages.map(({ stage, reason }) => [stage, reason])).toEqual([
      ['emerging', null],
      ['dropped', 'Chuyển đi nơi khác'],
      ['nurturing', null],
    ])
  })

  test('whoever is withdrawn is in no list any more; the history stays in the office', async () => {
    const { found, show, act, titles, by, unit, id: localityId, neighbour } = await exemplarsOffice(app)
    const id = await found()
    await database.transaction({ localityId }, (tx) =>
      sql`update exemplars.exemplars set stage = 'publicized', visibility = 'public' where id = ${id}`.execute(
        tx,
      ),
    )
    const foreign = by('unit-officer', neighbour)
    expect(await titles('', foreign)).toHaveLength(1)
    expect(await act(id, 'withdrawal', { reason: 'Có vi phạm đang xem xét' }, by('unit-officer', unit))).toBe(
      'forbidden',
    )
    expect(await act(id, 'withdrawal', { reason: 'Có vi phạm đang xem xét' })).toBe(204)
    expect([await titles(), await titles('', foreign), await titles('stage=withdrawn', foreign)]).toEqual([
      [],
      [],
      [],
    ])
    expect(outcome(await foreign.get(`/api/exemplars/${id}`))).toBe('exemplar-not-found')
    expect(await titles('stage=withdrawn')).toHaveLength(1)
    expect(await show(id)).toMatchObject({ stage: 'withdrawn', visibility: 'unit', may: [] })
    expect((await show(id)).stages.at(-1)).toMatchObject({ reason: 'Có vi phạm đang xem xét' })
    expect(await act(id, 'stage', { stage: 'nurturing' })).toBe('exemplar-withdrawn')
  })
})

describe('lists', () => {
  test('facets and figures of equity follow the filters; the statements do not grow with the rows', async () => {
    const { found, officer, unit } = await exemplarsOffice(app)
    await found({ flags: ['border'] })
    const one = await countStatements(database, () => officer.get('/api/exemplars'))
    await found({ title: 'Trạm sạch', subjectName: 'Trạm', fieldCodes: ['y-te'], foundOn: '2023-02-01' })
    await found({ title: 'Đường hoa', subjectName: 'Chi hội', kindCode: 'mo-hinh', fieldCodes: ['y-te'] })
    expect(await countStatements(database, () => officer.get('/api/exemplars'))).toBe(one)
    const { body } = await officer.get('/api/exemplars?limit=1')
    expect(body).toMatchObject({ total: { count: 3, capped: false }, next: expect.any(String) })
    const facets = (body as { facets: { by: string; values: object[] }[] }).facets
    expect(facets.find(({ by }) => by === 'field')!.values).toEqual([
      { code: 'y-te', label: 'Y tế', count: 2 },
      { code: 'nong-nghiep', label: 'Nông nghiệp', count: 1 },
    ])
    expect(facets.find(({ by }) => by === 'organization')!.values).toEqual([
      { code: unit.id, label: 'Bộ phận Thi đua', count: 3 },
    ])
    const equity = (body as { equity: { flag: string }[] }).equity
    expect(equity.find(({ flag }) => flag === 'border')).toMatchObject({
      count: 1,
      of: 3,
      years: [
        { year: 2023, count: 0, of: 1 },
        { year: 2024, count: 1, of: 2 },
      ],
    })
    const { next } = body as { next: string }
    const rest = (await officer.get(`/api/exemplars?cursor=${next}`)).body as { rows: object[]; next: null }
    expect([rest.rows.length, rest.next]).toEqual([2, null])
    const narrow = (await officer.get('/api/exemplars?q=duong%20hoa&kind=mo-hinh')).body as { rows: object[] }
    expect(narrow.rows).toHaveLength(1)
  })

  test('of two who add the same code at once the second is told who has it', async () => {
    const { officer } = await exemplarsOffice(app)
    const add = (label: string) =>
      officer.put('/api/exemplar-labels', { list: 'field', code: 'thuy-san', label })
    const all = await Promise.all(['Thủy sản', 'Nuôi cá', 'Nuôi tôm', 'Cá lồng'].map(add))
    expect(all.map(outcome).toSorted()).toEqual([200, ...Array(3).fill('exemplar-label-code-taken')])
  })

  test('S000-II-1-3b: each plan words its own fields, tied to the common ones', async () => {
    const { officer, by } = await exemplarsOffice(app)
    const field = {
      list: 'field',
      code: 'giam-ngheo',
      label: 'Giảm nghèo bền vững',
      commonCode: 'nong-nghiep',
    }
    expect((await officer.put('/api/exemplar-labels', { ...field, planId: newId() })).status).toBe(422)
    expect((await officer.put('/api/exemplar-labels', { ...field, commonCode: 'la' })).status).toBe(422)
    expect((await officer.put('/api/exemplar-labels', field)).status).toBe(200)
    expect(outcome(await officer.put('/api/exemplar-labels', field))).toBe('exemplar-label-code-taken')
    expect(outcome(await by('unit-officer').put('/api/exemplar-labels', field))).toBe('forbidden')
    const { rows } = (await officer.get('/api/exemplar-labels?list=field')).body as { rows: object[] }
    expect(rows).toMatchObject([
      { code: 'nong-nghiep', guidance: 'Nông nghiệp hữu cơ, tuần hoàn' },
      { code: 'y-te', guidance: null },
      { code: 'giam-ngheo', commonCode: 'nong-nghiep' },
    ])
  })

  test('the list leaves as a workbook, and that it left is recorded', async () => {
    const { officer, found, by } = await exemplarsOffice(app)
    await found()
    const { status, headers } = await officer.get('/api/exemplars/export')
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('spreadsheet')])
    expect((await by('press').get('/api/exemplars/export')).status).toBe(403)
  })
})
