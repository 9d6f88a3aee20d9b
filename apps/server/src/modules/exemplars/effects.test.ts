import { sql } from 'kysely'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { upload } from '../../../../../tests/support/upload.ts'
import { createCtx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { exemplarsOffice, idOf, outcome } from './exemplars.fixture.ts'
import { mediaKit } from './index.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

describe('summing up', () => {
  const summed = {
    heldOn: '2024-03-01',
    ledBy: 'Khối thi đua các xã',
    worked: 'Rơm ủ tại ruộng bằng chế phẩm, không đốt',
    fellShort: 'Ruộng trũng chưa làm được',
    cost: 1_200_000,
    costBasis: 'Một héc-ta, theo sổ hợp tác xã',
    conditions: 'Có tổ máy cuộn rơm; nông dân học ủ một buổi',
    lessons: 'Tìm người làm thử trước khi vận động cả thôn',
  }

  test('S002-III-1-3b, S004-I-2-2a2: what worked, the cost, the conditions to copy it, and the lessons of building it', async () => {
    const { found, show, officer } = await exemplarsOffice(app)
    const id = await found({ subjectKind: 'practice', kindCode: 'mo-hinh' })
    const write = (more: object) => officer.post(`/api/exemplars/${id}/summings-up`, { ...summed, ...more })
    for (const wrong of [{ conditions: '' }, { worked: ' ' }, { heldOn: '2024-03-11' }, { cost: -1 }])
      expect(outcome(await write(wrong))).toBe('invalid-input')
    idOf(await write({}))
    expect(await show(id)).toMatchObject({ summingsUp: [summed] })
    const later = idOf(await write({ heldOn: '2024-03-09', worked: 'Thêm hai thôn cùng làm' }))
    const all = (await show(id)) as unknown as { summingsUp: { id: string; worked: string }[] }
    expect(all.summingsUp.map(({ worked }) => worked)).toEqual([summed.worked, 'Thêm hai thôn cùng làm'])
    expect(all.summingsUp.at(-1)!.id).toBe(later)
  })

  test('is not for another unit, and not of whoever is withdrawn', async () => {
    const { found, act, officer, by, neighbour } = await exemplarsOffice(app)
    const id = await found()
    const at = `/api/exemplars/${id}/summings-up`
    expect(outcome(await by('unit-officer', neighbour).post(at, summed))).toBe('exemplar-not-found')
    await act(id, 'withdrawal', { reason: 'Theo đề nghị' })
    expect(outcome(await officer.post(at, summed))).toBe('exemplar-withdrawn')
  })
})

describe('effects', () => {
  test('S004-I-1-1c: of spreading, praising and honouring, each seen after it happened', async () => {
    const { found, show, officer, neighbour } = await exemplarsOffice(app)
    const id = await found()
    const add = (what: string, body: object) => officer.post(`/api/exemplars/${id}/${what}`, body)
    const honour = (kind: string) =>
      add('recognitions', { kind, levelCode: 'huyen', form: 'Hội nghị', happenedOn: '2024-02-01' }).then(idOf)
    const ids = {
      praise: await honour('praise'),
      honour: await honour('honour'),
      replication: idOf(
        await add('replications', {
          kind: 'replicates',
          organizationId: neighbour.id,
          byName: 'Thôn Tây',
          since: '2024-02-05',
        }),
      ),
    }
    const effect = (about: string, aboutId: string, more: object = {}) =>
      add('effects', { about, aboutId, observedOn: '2024-03-05', text: 'Ba mươi hộ bỏ đốt rơm', ...more })
    for (const about of ['praise', 'honour', 'replication'] as const)
      idOf(await effect(about, ids[about], { followers: 30, amount: 45_000_000 }))
    const { effects } = (await show(id)) as unknown as { effects: { about: string; aboutId: string }[] }
    expect(Object.fromEntries(effects.map(({ about, aboutId }) => [about, aboutId]))).toEqual(ids)
    expect(outcome(await effect('honour', ids.praise))).toBe('invalid-input')
    expect(outcome(await effect('replication', newId()))).toBe('invalid-input')
    expect(outcome(await effect('replication', ids.replication, { observedOn: '2024-02-04' }))).toBe(
      'invalid-input',
    )
    const other = await found({ title: 'Trạm sạch', subjectName: 'Trạm' })
    const stolen = { about: 'praise', aboutId: ids.praise, observedOn: '2024-03-05', text: 'Của nơi khác' }
    expect(outcome(await officer.post(`/api/exemplars/${other}/effects`, stolen))).toBe('invalid-input')
  })

  test('a page costs the same, however much was written late', async () => {
    const { found, officer } = await exemplarsOffice(app)
    const id = await found()
    const cost = () => countStatements(database, () => officer.get(`/api/exemplars/${id}`))
    const before = await cost()
    for (const heldOn of ['2024-02-01', '2024-02-02'])
      await officer.post(`/api/exemplars/${id}/summings-up`, {
        heldOn,
        ledBy: 'Khối các xã',
        worked: 'Làm được',
        conditions: 'Có máy',
      })
    expect(await cost()).toBe(before)
  })
})

test('S003-IV-2-2: praised and spread together with others, enterprises among them', async () => {
  const { found, show, officer, department, neighbour, unit } = await exemplarsOffice(app)
  const id = await found()
  const partnerIds = [department.id, neighbour.id]
  const names = [{ id: department.id }, { id: neighbour.id, name: 'Phòng Tài chính' }]
  const add = (what: string, body: object) =>
    officer.post(`/api/exemplars/${id}/${what}`, { partnerIds, ...body })
  const praise = { kind: 'praise', levelCode: 'huyen', form: 'Ngày hội', happenedOn: '2024-02-01' }
  idOf(await add('recognitions', praise))
  const copied = { kind: 'replicates', byName: 'Công ty Lúa Vàng', since: '2024-02-05' }
  const replicationId = idOf(await add('replications', { organizationId: unit.id, ...copied }))
  expect(await show(id)).toMatchObject({
    recognitions: [{ partners: names }],
    replications: [{ organization: { id: unit.id }, partners: names }],
  })
  expect(outcome(await add('recognitions', { ...praise, partnerIds: [newId()] }))).toBe('invalid-input')
  const edit = { ...copied, organizationId: unit.id, partnerIds: [neighbour.id], version: 1 }
  expect(outcome(await officer.put(`/api/replications/${replicationId}`, edit))).toBe(204)
  expect(await show(id)).toMatchObject({ replications: [{ partners: [{ id: neighbour.id }] }] })
})

test('S001-III-22-5c: the page says which level was reached when, and for how many years in a row', async () => {
  const { found, show, officer } = await exemplarsOffice(app)
  const id = await found({ foundOn: '2021-01-05' })
  const honour = (levelCode: string, happenedOn: string) =>
    officer.post(`/api/exemplars/${id}/recognitions`, {
      kind: 'recognition',
      levelCode,
      form: 'Giấy khen',
      happenedOn,
    })
  await honour('huyen', '2022-12-20')
  await honour('tinh', '2023-12-20')
  await officer.post(`/api/exemplars/${id}/recognitions`, {
    kind: 'talk',
    levelCode: 'tinh',
    form: 'Hội nghị',
    happenedOn: '2024-02-01',
  })
  expect((await show(id)).ladder).toEqual([
    { level: { code: 'huyen', label: 'Cấp huyện' }, since: '2022-12-20', years: [2022, 2023], inARow: 2 },
    { level: { code: 'tinh', label: 'Cấp tỉnh' }, since: '2023-12-20', years: [2023], inARow: 1 },
  ])
})

test('S000-II-1-3c: a good deed is a light record, and becomes an exemplar of a field by an act of its own', async () => {
  const { found, show, act, officer, by, neighbour } = await exemplarsOffice(app)
  await officer.put('/api/exemplar-labels', { list: 'kind', code: 'nguoi-tot', label: 'Người tốt, việc tốt' })
  const id = await found({
    title: 'Trả lại chiếc ví nhặt được',
    subjectName: 'Lê Thị Bé',
    kindCode: 'nguoi-tot',
    ground: 'good-deed',
    fieldCodes: [],
  })
  const wanted = { kindCode: 'dien-hinh', fieldCodes: ['y-te'], reason: 'Ba năm liền giúp trạm y tế' }
  expect(await act(id, 'promotion', { ...wanted, fieldCodes: [] })).toBe('invalid-input')
  expect(await act(id, 'promotion', { ...wanted, kindCode: 'la' })).toBe('invalid-input')
  expect(
    outcome(
      await by('unit-officer', neighbour).post(`/api/exemplars/${id}/promotion`, { ...wanted, version: 1 }),
    ),
  ).toBe('exemplar-not-found')
  expect(await act(id, 'promotion', wanted)).toBe(204)
  expect(await show(id)).toMatchObject({
    kind: { label: 'Điển hình tiên tiến' },
    ground: 'leading',
    fields: [{ code: 'y-te' }],
    foundOn: '2024-01-15',
  })
  expect(await act(id, 'promotion', wanted)).toBe('exemplar-no-good-deed')
  const log = (await officer.get(`/api/audit/timelines/exemplar/${id}`)).body as {
    rows: { sentence: string }[]
  }
  expect(log.rows.map(({ sentence }) => sentence)).toContain(
    'Nâng “Trả lại chiếc ví nhặt được” từ người tốt, việc tốt thành điển hình tiên tiến. Ba năm liền giúp trạm y tế',
  )
})

test('S000-I-2b: persons, collectives and models are three kinds; a model has an owner and is nobody’s record', async () => {
  const { found, show, officer, unit } = await exemplarsOffice(app)
  const model = await found({ subjectKind: 'practice', kindCode: 'mo-hinh', economicValue: 90_000_000 })
  expect(await show(model)).toMatchObject({
    subject: { kind: 'practice', id: null },
    organization: { id: unit.id },
    economicValue: 90_000_000,
  })
  const kinds = async (subjectKind: string) =>
    ((await officer.get(`/api/exemplars?subjectKind=${subjectKind}`)).body as { rows: object[] }).rows.length
  await found({ title: 'Bà Hòa', subjectName: 'Bà Hòa', subjectKind: 'person' })
  await found({ title: 'Tổ máy', subjectName: 'Tổ máy', subjectKind: 'collective' })
  expect([await kinds('practice'), await kinds('person'), await kinds('collective')]).toEqual([1, 1, 1])
  const owned = { subjectKind: 'practice', subjectId: newId(), title: 'Đường hoa', subjectName: 'Chi hội' }
  await expect(found(owned)).rejects.toThrow('subjectId')
})

test('S000-II-1-3a, S003-II-2-5c: models, new ways, newcomers and good deeds, each of its movement and its unit', async () => {
  const { found, officer, movement, titles, unit } = await exemplarsOffice(app)
  const save = (code: string, label: string) =>
    officer.put('/api/exemplar-labels', { list: 'kind', code, label, commonCode: 'mo-hinh' })
  for (const [code, label] of [
    ['mo-hinh-hay', 'Mô hình hay'],
    ['nhan-to-moi', 'Nhân tố mới'],
    ['cach-lam', 'Cách làm sáng tạo'],
    ['nguoi-tot', 'Người tốt, việc tốt'],
  ] as const) {
    expect((await save(code, label)).status).toBe(200)
    const movementId = await movement(`Phong trào ${label}`)
    await found({ title: label, subjectName: label, kindCode: code, source: 'movement', movementId })
    expect(await titles(`kind=${code}&movementId=${movementId}&withinId=${unit.id}`)).toEqual([label])
  }
})

describe('the media kit', () => {
  test('S001-III-3-d2: profile, photo, contact and approved summary, only what was agreed to', async () => {
    const { found, show, act, officer, department, id: localityId, by, unit } = await exemplarsOffice(app)
    const photo = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#466' } })
      .png()
      .toBuffer()
    const photoFileId = idOf(await upload(officer, 'a.png', photo, '?purpose=photo'))
    const id = await found({
      contact: '0900 000 000',
      practice: 'Ủ rơm làm phân',
      photoFileId,
      photoAlt: 'Cấy lúa',
    })
    const officerActor = actorWith('officer', { localityId, organizationPath: department.path })
    const ctx = createCtx(app.platform, officerActor)
    const kit = () => ctx.transaction((tx) => mediaKit(ctx, tx, id))
    const add = (what: string, body: object) => officer.post(`/api/exemplars/${id}/${what}`, body)
    const agree = (purpose: string, agreed: boolean, givenOn: string) =>
      add('confirmations', { purpose, agreed, givenOn, how: 'Ký bản thảo' })
    const approve = async (summary: string | null, caller = officer) =>
      outcome(
        await caller.put(`/api/exemplars/${id}/media-summary`, {
          summary,
          version: (await show(id)).version,
        }),
      )
    expect((await show(id)).mediaLacks).toHaveLength(3)
    const asked = await officer.post(`/api/exemplars/${id}/media-kit`, { format: 'pdf' })
    expect([outcome(asked), (asked.body as { detail: string }).detail]).toEqual([
      'exemplar-not-for-media',
      'Chưa cung cấp cho báo chí được. Chưa có người kiểm chứng sự thật và ghi tên. Người trong cuộc chưa đồng ý đăng câu chuyện. Chưa duyệt bản tóm tắt.',
    ])
    await add('surveys', {
      kind: 'truth-check',
      heldOn: '2024-02-01',
      conclusion: 'meets',
      checkerName: 'Lê Kiểm',
    })
    await agree('story', true, '2024-02-02')
    expect(await approve('Tổ hợp tác thôn Đông ủ rơm thay đốt.', by('unit-officer', unit))).toBe('forbidden')
    expect(await approve('Tổ hợp tác thôn Đông ủ rơm thay đốt.')).toBe(204)
    expect((await show(id)).mediaLacks).toEqual([])
    expect(await kit()).toMatchObject({
      title: 'Tổ hợp tác lúa hữu cơ',
      summary: 'Tổ hợp tác thôn Đông ủ rơm thay đốt.',
      story: [{ heading: 'Cách làm', text: 'Ủ rơm làm phân' }],
      contact: null,
      photo: null,
    })
    await agree('contact', true, '2024-02-03')
    await agree('photo', true, '2024-02-03')
    expect(await kit()).toMatchObject({
      contact: '0900 000 000',
      photo: { fileId: photoFileId, alt: 'Cấy lúa' },
    })
    expect((await officer.post(`/api/exemplars/${id}/media-kit`, { format: 'docx' })).status).toBe(202)
    await agree('story', false, '2024-03-01')
    await expect(kit()).rejects.toMatchObject({ code: 'exemplar-not-for-media' })
    await agree('story', true, '2024-03-02')
    expect(await approve(null)).toBe(204)
    await expect(kit()).rejects.toMatchObject({ code: 'exemplar-not-for-media' })
    expect(await act(id, 'withdrawal', { reason: 'Theo đề nghị' })).toBe(204)
    expect(await approve('Lại một bản')).toBe('exemplar-withdrawn')
  })

  test('a summary that changed meanwhile is not approved unread', async () => {
    const { found, officer } = await exemplarsOffice(app)
    const id = await found()
    const approve = (summary: string) =>
      officer.put(`/api/exemplars/${id}/media-summary`, { summary, version: 1 })
    const both = await Promise.all([approve('Bản một'), approve('Bản hai')])
    expect(both.map(outcome).toSorted()).toEqual([204, 'changed-meanwhile'])
  })
})

test('S000-I-2d: who follows Uncle Ho’s example is counted and listed', async () => {
  const { found, titles, id: localityId } = await exemplarsOffice(app)
  await found({ followsHoChiMinh: true })
  await found({ title: 'Trạm sạch', subjectName: 'Trạm' })
  expect(await titles('followsHoChiMinh=true')).toEqual(['Tổ hợp tác lúa hữu cơ'])
  const { rows } = await database.transaction({ localityId }, (tx) =>
    sql<{ tagged: number; all: number }>`select count(*) filter (where follows_ho_chi_minh)::int as tagged,
      count(*)::int as all from exemplars.exemplar_facts`.execute(tx),
  )
  expect(rows).toEqual([{ tagged: 1, all: 2 }])
})
