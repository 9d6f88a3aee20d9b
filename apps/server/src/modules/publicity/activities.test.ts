import type { Activity } from '@guongsang/contract/publicity-outreach.ts'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { newId } from '../../platform/id.ts'
import { idOf, outcome, publicityPlace, read, refused, talk } from './outreach.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

interface Listed {
  rows: Activity[]
  sums: { activities: number; reached: number; membersReached: number }
}

describe('a talk', () => {
  test('S000-II-2-1d: it is logged with speaker, place, date, audience and the number who listened', async () => {
    const { by, unit, speaker, database } = await publicityPlace(app)
    const officer = by('officer')
    const { memberId } = await speaker('Danh Thị Sa')
    await officer.post('/api/publicity-activities', talk({ organizationId: unit.id, memberId }))
    const { rows, sums } = read<Listed>(await officer.get('/api/publicity-activities?kind=talk'))
    expect(
      rows.map(({ speaker: who, place, heldOn, audiences, topics, reached }) => ({
        who,
        place,
        heldOn,
        audiences,
        topics,
        reached,
      })),
    ).toEqual([
      {
        who: { memberId, name: 'Danh Thị Sa', kind: 'Báo cáo viên' },
        place: 'Nhà văn hóa ấp Kinh 2',
        heldOn: '2024-03-05',
        audiences: [{ code: 'nhan-dan', label: 'Nhân dân', letter: null }],
        topics: [
          { code: 'tu-tuong', label: 'Tư tưởng thi đua ái quốc của Chủ tịch Hồ Chí Minh', letter: null },
        ],
        reached: 64,
      },
    ])
    expect(sums).toEqual({ activities: 1, reached: 64, membersReached: 0 })
    const list = () => officer.get('/api/publicity-activities')
    const one = await countStatements(database, list)
    for (const heldOn of ['2024-02-01', '2024-02-02'])
      await officer.post('/api/publicity-activities', talk({ organizationId: unit.id, memberId, heldOn }))
    expect(await countStatements(database, list)).toBe(one)
  })

  test('S004-III-4-1c: the roster shows speakers by level with their talks, and who has not spoken', async () => {
    const { by, unit, speaker } = await publicityPlace(app)
    const propaganda = by('propaganda-department')
    const sa = await speaker('Danh Thị Sa')
    await speaker('Lê Văn Kênh', 'propagandist', 'commune')
    await speaker('Trần Văn Ngôn', 'opinion-collaborator', 'commune')
    for (const [heldOn, reached] of [
      ['2024-01-15', 30],
      ['2024-03-05', 64],
      ['2023-12-01', 20],
    ] as const)
      await propaganda.post(
        '/api/publicity-activities',
        talk({ organizationId: unit.id, memberId: sa.memberId, heldOn, reached }),
      )
    interface Roster {
      rows: {
        person: { name: string }
        level: string
        talks: number
        listeners: number
        lastOn: string | null
      }[]
      byLevel: object[]
    }
    const roster = read<Roster>(await propaganda.get('/api/speakers'))
    expect(
      roster.rows.map(({ person, level, talks, listeners, lastOn }) => [
        person.name,
        level,
        talks,
        listeners,
        lastOn,
      ]),
    ).toEqual([
      ['Lê Văn Kênh', 'commune', 0, 0, null],
      ['Danh Thị Sa', 'district', 2, 94, '2024-03-05'],
    ])
    expect(roster.byLevel).toEqual([
      { level: 'district', speakers: 1, talks: 2 },
      { level: 'commune', speakers: 1, talks: 0 },
    ])
    const silent = read<Roster>(await propaganda.get('/api/speakers?silent=true'))
    expect(silent.rows.map(({ person }) => person.name)).toEqual(['Lê Văn Kênh'])
    const district = read<Roster>(await propaganda.get('/api/speakers?level=district&from=2023-01-01'))
    expect(district.rows.map(({ talks }) => talks)).toEqual([3])
  })

  test('whoever was not in the force that day did not speak', async () => {
    const { by, unit, speaker } = await publicityPlace(app)
    const { memberId } = await speaker('Danh Thị Sa')
    const answer = await by('officer').post(
      '/api/publicity-activities',
      talk({ organizationId: unit.id, memberId, heldOn: '2021-12-31' }),
    )
    expect(refused(answer)).toEqual({
      memberId: 'Người này không ở trong lực lượng tuyên truyền vào ngày đó.',
    })
  })
})

const own = (more: object): object => ({
  kind: 'meeting',
  content: 'Quán triệt Chỉ thị về đổi mới phong trào thi đua tại họp chi bộ',
  heldOn: '2024-02-20',
  audiences: ['can-bo'],
  reached: 18,
  ...more,
})

describe("a unit's own log", () => {
  test('S000-II-2-3a2: it writes form, audience and number, and it counts without anybody approving it', async () => {
    const { by, unit } = await publicityPlace(app)
    const clerk = by('unit-officer')
    const id = idOf(await clerk.post('/api/publicity-activities', own({ organizationId: unit.id })))
    const { rows, sums } = read<Listed>(
      await by('officer').get(`/api/publicity-activities?withinId=${unit.id}`),
    )
    expect(rows.map((row) => [row.id, row.kind, row.audiences[0]!.label, row.reached])).toEqual([
      [id, 'meeting', 'Cán bộ, công chức, viên chức', 18],
    ])
    expect(sums.activities).toBe(1)
  })

  test('S000-II-2-2a S001-III-1-b1 S001-IV-5-a: a mass organisation says how many of its members it reached', async () => {
    const { by, unit } = await publicityPlace(app)
    const union = by('front-union')
    const activity = own({
      organizationId: unit.id,
      audiences: ['nhan-dan'],
      reached: 120,
      membersReached: 95,
    })
    await union.post('/api/publicity-activities', activity)
    const { rows, sums } = read<Listed>(await union.get('/api/publicity-activities'))
    expect(rows.map(({ reached, membersReached }) => [reached, membersReached])).toEqual([[120, 95]])
    expect(sums).toEqual({ activities: 1, reached: 120, membersReached: 95 })
    const more = await union.post('/api/publicity-activities', { ...activity, membersReached: 121 })
    expect(refused(more)).toEqual({
      membersReached: 'Số đoàn viên, hội viên không lớn hơn số người được tuyên truyền.',
    })
  })

  test('S003-IV-4 S001-IV-6-a2: the front and speakers name movements and exemplars of the registry; it is a log, nobody judges it', async () => {
    const { by, unit, speaker, place, inPlace } = await publicityPlace(app)
    const officer = by('officer', place.department)
    await officer.put('/api/exemplar-labels', {
      list: 'kind',
      code: 'dien-hinh',
      label: 'Điển hình tiên tiến',
    })
    await officer.put('/api/exemplar-labels', { list: 'field', code: 'nong-nghiep', label: 'Nông nghiệp' })
    const exemplarId = idOf(
      await officer.post('/api/exemplars', {
        title: 'Tổ hợp tác lúa - tôm ấp Kinh 2',
        kindCode: 'dien-hinh',
        subjectKind: 'other',
        subjectName: 'Tổ hợp tác ấp Kinh 2',
        fieldCodes: ['nong-nghiep'],
        organizationId: unit.id,
        foundOn: '2024-01-15',
        source: 'unit',
      }),
    )
    const movementId = newId()
    await inPlace((tx) =>
      sql`insert into movements.movements (locality_id, id, name, kind, level, organization_id, launched_on, is_focus,
          follows_ho_chi_minh, search_key, sort_key, created_by)
        values (${place.id}, ${movementId}, 'Dân vận khéo', 'regular', 'district', ${unit.id}, '2024-01-05', false, false, '', '', 'Thử')`.execute(
        tx,
      ),
    )
    const { memberId } = await speaker('Danh Thị Sa', 'propagandist')
    await by('front-union').post(
      '/api/publicity-activities',
      talk({ organizationId: unit.id, memberId, movementIds: [movementId], exemplarIds: [exemplarId] }),
    )
    const { rows } = read<Listed>(await officer.get('/api/publicity-activities'))
    expect(rows.map(({ movements, exemplars }) => [movements, exemplars])).toEqual([
      [
        [{ id: movementId, name: 'Dân vận khéo' }],
        [{ id: exemplarId, name: 'Tổ hợp tác lúa - tôm ấp Kinh 2' }],
      ],
    ])
    const told = read<{ rows: { source: string }[] }>(
      await officer.get(`/api/publicity-facts?exemplarId=${exemplarId}`),
    )
    expect(told.rows.map(({ source }) => source)).toEqual(['activity'])
    const unknown = talk({ organizationId: unit.id, memberId, exemplarIds: [newId()] })
    expect(Object.keys(refused(await by('front-union').post('/api/publicity-activities', unknown)))).toEqual([
      'exemplarIds',
    ])
  })

  test('S004-II-2-c: five forms of culture and banners, each with number, place and period', async () => {
    const { by, unit } = await publicityPlace(app)
    const officer = by('culture-office')
    const forms = ['culture', 'performance', 'contest', 'festival', 'visual']
    for (const kind of forms)
      idOf(
        await officer.post(
          '/api/publicity-activities',
          own({
            organizationId: unit.id,
            kind,
            quantity: 12,
            place: 'Trục đường 30 tháng 4',
            until: '2024-03-08',
          }),
        ),
      )
    const { rows } = read<Listed>(await officer.get('/api/publicity-activities'))
    expect(
      new Set(
        rows.map(({ kind, quantity, place, heldOn, until }) => [kind, quantity, place, heldOn, until].join()),
      ),
    ).toEqual(new Set(forms.map((kind) => `${kind},12,Trục đường 30 tháng 4,2024-02-20,2024-03-08`)))
    const without = await officer.post(
      '/api/publicity-activities',
      own({ organizationId: unit.id, kind: 'visual' }),
    )
    expect(Object.keys(refused(without)).sort()).toEqual(['place', 'quantity'])
  })

  test('what was struck out stays in the list with the reason and in no sum; it is not edited any more', async () => {
    const { by, unit } = await publicityPlace(app)
    const clerk = by('unit-officer')
    const id = idOf(await clerk.post('/api/publicity-activities', own({ organizationId: unit.id })))
    const at = `/api/publicity-activities/${id}`
    expect(
      outcome(await clerk.put(at, { ...own({ organizationId: unit.id, reached: 20 }), version: 1 })),
    ).toBe(204)
    expect(outcome(await clerk.put(at, { ...own({ organizationId: unit.id }), version: 1 }))).toBe(
      'changed-meanwhile',
    )
    expect(
      outcome(await clerk.post(`${at}/striking`, { reason: 'Ghi trùng với buổi trước', version: 2 })),
    ).toBe(204)
    const { rows, sums } = read<Listed>(await clerk.get('/api/publicity-activities'))
    expect(rows.map(({ struckReason, reached, mayEdit }) => [struckReason, reached, mayEdit])).toEqual([
      ['Ghi trùng với buổi trước', 20, false],
    ])
    expect(sums).toEqual({ activities: 0, reached: 0, membersReached: 0 })
    expect(outcome(await clerk.put(at, { ...own({ organizationId: unit.id }), version: 3 }))).toBe(
      'activity-struck',
    )
  })

  test('nobody writes for a unit that is not his, nor reads what another locality did', async () => {
    const { by, unit, neighbour, department } = await publicityPlace(app)
    const foreign = await publicityPlace(app)
    const clerk = by('unit-officer')
    expect(
      outcome(await clerk.post('/api/publicity-activities', own({ organizationId: neighbour.id }))),
    ).toBe('forbidden')
    expect(
      outcome(
        await by('broadcaster').post('/api/publicity-activities', own({ organizationId: neighbour.id })),
      ),
    ).toBe('forbidden')
    expect(
      outcome(await by('broadcaster').post('/api/publicity-activities', own({ organizationId: unit.id }))),
    ).toBe(201)
    expect(outcome(await by('honoree').get('/api/publicity-activities'))).toBe('forbidden')
    expect(
      outcome(await by('chair').post('/api/publicity-activities', own({ organizationId: unit.id }))),
    ).toBe('forbidden')
    expect(
      refused(await clerk.post('/api/publicity-activities', own({ organizationId: foreign.unit.id }))),
    ).toEqual({
      organizationId: 'Không có đơn vị này. Hãy chọn lại.',
    })
    expect(
      refused(
        await clerk.post(
          '/api/publicity-activities',
          own({ organizationId: unit.id, audiences: ['khong-co'] }),
        ),
      ),
    ).toHaveProperty('audiences')
    const rowsFor = async (caller: typeof clerk) =>
      read<Listed>(await caller.get('/api/publicity-activities')).rows.length
    expect(await rowsFor(clerk)).toBe(1)
    expect(await rowsFor(by('unit-head', department))).toBe(1)
    expect(await rowsFor(by('unit-head', neighbour))).toBe(0)
    expect(await rowsFor(foreign.by('officer'))).toBe(0)
  })

  test('the list goes out as a workbook, and that it went is recorded', async () => {
    const { by, unit, database, inPlace } = await publicityPlace(app)
    const officer = by('officer')
    await officer.post('/api/publicity-activities', own({ organizationId: unit.id }))
    const { status, headers } = await officer.get('/api/publicity-activities/export?kind=meeting')
    expect([status, headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ])
    expect(database).toBeDefined()
    const events = await inPlace((tx) =>
      tx.selectFrom('audit.events').select('facts').where('name', '=', 'activities-exported').execute(),
    )
    expect(events).toEqual([{ facts: { count: 1 } }])
  })
})
