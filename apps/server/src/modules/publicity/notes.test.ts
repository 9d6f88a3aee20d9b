import type { AudienceText } from '@guongsang/contract/publicity-interactions.ts'
import type { Cooperation, Note } from '@guongsang/contract/publicity-notes.ts'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { idOf, outcome, publicityPlace, read, refused } from './outreach.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

const note = (more: object = {}): object => ({
  title: 'Định hướng tuyên truyền quý I',
  content: 'Tập trung tuyên truyền gương điển hình trong sản xuất lúa - tôm.',
  targets: ['propaganda-system', 'speakers', 'opinion-collaborators'],
  confidentiality: 'targets',
  ...more,
})

describe('an orientation note', () => {
  test('S004-III-4-2a: it goes to three forces; only they read it, and each takes note of it once', async () => {
    const { by, speaker, neighbour } = await publicityPlace(app)
    const propaganda = by('propaganda-department')
    const id = idOf(await propaganda.post('/api/orientation-notes', note()))
    const sa = await speaker('Danh Thị Sa')
    const ngon = await speaker('Trần Văn Ngôn', 'opinion-collaborator', 'commune')
    const readers = [
      by('collaborator', neighbour, { personId: sa.personId, name: 'Danh Thị Sa' }),
      by('collaborator', neighbour, { personId: ngon.personId, name: 'Trần Văn Ngôn' }),
    ]
    for (const reader of readers) {
      const { rows } = read<{ rows: Note[] }>(await reader.get('/api/orientation-notes'))
      expect(rows.map((row) => [row.id, row.isForMe, row.acknowledgedAt])).toEqual([[id, true, null]])
      for (const _ of [1, 2])
        expect(outcome(await reader.post(`/api/orientation-notes/${id}/acknowledgements`, {}))).toBe(204)
    }
    interface Acknowledged {
      rows: { name: string; target: string }[]
    }
    const known = read<Acknowledged>(await propaganda.get(`/api/orientation-notes/${id}/acknowledgements`))
    expect(known.rows.map(({ name, target }) => `${name}: ${target}`).sort()).toEqual([
      'Danh Thị Sa: speakers',
      'Trần Văn Ngôn: opinion-collaborators',
    ])
    expect(read<{ rows: Note[] }>(await propaganda.get('/api/orientation-notes')).rows[0]!.acknowledged).toBe(
      2,
    )
    for (const other of [by('officer'), by('press'), by('collaborator', neighbour)]) {
      expect(read<{ rows: Note[] }>(await other.get('/api/orientation-notes')).rows).toEqual([])
      expect(outcome(await other.post(`/api/orientation-notes/${id}/acknowledgements`, {}))).toBe(
        'note-not-found',
      )
    }
  })

  test('S001-IV-6-a: media and speakers are told what to follow; what is for all is read by all, taken note of by whom it is for', async () => {
    const { by, neighbour, database } = await publicityPlace(app)
    const propaganda = by('propaganda-department')
    const id = idOf(
      await propaganda.post(
        '/api/orientation-notes',
        note({ targets: ['media', 'speakers'], confidentiality: 'open' }),
      ),
    )
    const studio = by('broadcaster', neighbour)
    expect(
      outcome(
        await studio.post(`/api/orientation-notes/${id}/acknowledgements`, {
          remark: 'Đã đưa vào lịch tháng 3',
        }),
      ),
    ).toBe(204)
    expect(outcome(await by('officer').post(`/api/orientation-notes/${id}/acknowledgements`, {}))).toBe(
      'note-not-for-you',
    )
    const list = () => studio.get('/api/orientation-notes')
    const one = await countStatements(database, list)
    for (const _ of [1, 2]) await propaganda.post('/api/orientation-notes', note({ confidentiality: 'open' }))
    expect(await countStatements(database, list)).toBe(one)
  })

  test('only the propaganda department sends and withdraws; withdrawn, nobody takes note of it any more', async () => {
    const { by } = await publicityPlace(app)
    const foreign = await publicityPlace(app)
    const propaganda = by('propaganda-department')
    for (const role of ['officer', 'broadcaster', 'front-union', 'honoree'] as const)
      expect(outcome(await by(role).post('/api/orientation-notes', note()))).toBe('forbidden')
    const id = idOf(await propaganda.post('/api/orientation-notes', note({ targets: ['media'] })))
    const out = { reason: 'Có định hướng mới', version: 1 }
    expect(
      outcome(await foreign.by('propaganda-department').post(`/api/orientation-notes/${id}/withdrawal`, out)),
    ).toBe('note-not-found')
    expect(outcome(await propaganda.post(`/api/orientation-notes/${id}/withdrawal`, out))).toBe(204)
    expect(outcome(await by('press').post(`/api/orientation-notes/${id}/acknowledgements`, {}))).toBe(
      'note-withdrawn',
    )
  })
})

describe('a cooperation programme', () => {
  const programme = (parties: object[], more: object = {}) => ({
    title: 'Chương trình phối hợp tuyên truyền thi đua, khen thưởng',
    symbol: '05/CTr-PH',
    signedOn: '2022-03-01',
    from: '2022-03-01',
    to: '2025-12-31',
    parties,
    commitments: [
      { party: 1, text: 'Cung cấp hồ sơ điển hình hằng quý' },
      { party: 2, text: 'Mở chuyên mục, mỗi tháng ít nhất 02 kỳ' },
      { party: null, text: 'Sơ kết vào tháng 12 hằng năm' },
    ],
    ...more,
  })

  test('S001-III-3-d1 S003-II-2-6 S003-IV-3-2: parties, term, commitments, and a result of each party for each year', async () => {
    const { by, department, unit, neighbour, database } = await publicityPlace(app)
    const officer = by('officer', department)
    const parties = [
      { organizationId: department.id },
      { organizationId: neighbour.id },
      { name: 'Báo Kiên Giang' },
    ]
    const id = idOf(await officer.post('/api/cooperation-programmes', programme(parties)))
    const results = `/api/cooperation-programmes/${id}/results`
    const said = (party: number, year: number, text: string, fulfilled = 'wholly') => ({
      party,
      year,
      text,
      fulfilled,
    })
    const studio = by('broadcaster', neighbour)
    idOf(await studio.post(results, said(2, 2022, 'Phát 18 kỳ')))
    idOf(await studio.post(results, said(2, 2022, 'Phát 19 kỳ, kể cả kỳ bù')))
    idOf(await officer.post(results, said(3, 2022, 'Đăng 06 bài', 'partly')))
    expect(outcome(await studio.post(results, said(1, 2022, 'Không phải việc của mình')))).toBe('forbidden')
    expect(
      outcome(await by('unit-officer', unit).post(results, said(2, 2022, 'Không phải việc của mình'))),
    ).toBe('forbidden')
    expect(refused(await studio.post(results, said(2, 2021, 'Trước khi ký')))).toHaveProperty('year')
    const list = () => officer.get('/api/cooperation-programmes')
    const [shown] = read<{ rows: Cooperation[] }>(await list()).rows
    expect(shown).toMatchObject({
      symbol: '05/CTr-PH',
      from: '2022-03-01',
      to: '2025-12-31',
      inForce: true,
      parties: [
        { position: 1, name: 'Phòng Nội vụ', mayReport: true },
        { position: 2, name: 'Phòng Tài chính', mayReport: true },
        { position: 3, name: 'Báo Kiên Giang', organization: null, mayReport: true },
      ],
      results: [
        { year: 2022, party: 2, text: 'Phát 19 kỳ, kể cả kỳ bù', fulfilled: 'wholly' },
        { year: 2022, party: 3, text: 'Đăng 06 bài', fulfilled: 'partly' },
      ],
      missing: [
        { year: 2022, party: 1 },
        { year: 2023, party: 1 },
        { year: 2023, party: 2 },
        { year: 2023, party: 3 },
      ],
    })
    const one = await countStatements(database, list)
    for (const _ of [1, 2]) await officer.post('/api/cooperation-programmes', programme(parties))
    expect(await countStatements(database, list)).toBe(one)
  })

  test('it ends within its term, once; parties are at least two and different', async () => {
    const { by, department, neighbour } = await publicityPlace(app)
    const foreign = await publicityPlace(app)
    const officer = by('officer', department)
    const two = [{ organizationId: department.id }, { organizationId: neighbour.id }]
    const id = idOf(await officer.post('/api/cooperation-programmes', programme(two)))
    const end = `/api/cooperation-programmes/${id}/end`
    const how = { endedOn: '2024-01-31', reason: 'Sáp nhập cơ quan', version: 1 }
    expect(outcome(await foreign.by('officer').post(end, how))).toBe('cooperation-not-found')
    expect(outcome(await by('broadcaster').post(end, how))).toBe('forbidden')
    expect(refused(await officer.post(end, { ...how, endedOn: '2022-02-28' }))).toHaveProperty('endedOn')
    expect(outcome(await officer.post(end, how))).toBe(204)
    expect(outcome(await officer.post(end, { ...how, version: 2 }))).toBe('cooperation-ended')
    const same = await officer.post('/api/cooperation-programmes', programme([two[0]!, two[0]!]))
    expect(refused(same)).toEqual({ 'parties.1': 'Bên này đã có ở trên.' })
    expect(outcome(await officer.post('/api/cooperation-programmes', programme([two[0]!])))).toBe(
      'invalid-input',
    )
  })
})

describe('what readers and listeners did', () => {
  interface Shown {
    latest: Record<string, number | null>
    readings: object[]
    texts: AudienceText[]
  }

  test('S001-III-3-b0: reach, reactions and letters of an item are plain numbers; words are moderated', async () => {
    const { by, item, channel } = await publicityPlace(app)
    const editor = by('portal-editor')
    const itemId = await item()
    const [portal, page] = [await channel('portal'), await channel('social-page')]
    const count = (channelId: string, countedOn: string, more: object) =>
      editor.post(`/api/publicity-items/${itemId}/interactions`, { channelId, countedOn, ...more })
    idOf(await count(portal, '2024-03-01', { views: 100 }))
    idOf(await count(portal, '2024-03-08', { views: 340, letters: 2 }))
    idOf(await count(page, '2024-03-08', { views: 900, reactions: 45, shares: 12, comments: 7 }))
    const textId = idOf(
      await editor.post(`/api/publicity-items/${itemId}/audience-texts`, {
        kind: 'letter',
        text: 'Bạn nghe đài đề nghị phát lại phần hướng dẫn chọn giống.',
        receivedOn: '2024-03-08',
      }),
    )
    const handle = (state: string, version: number, handling: string | null = null) =>
      editor.post(`/api/audience-texts/${textId}/state`, { state, version, handling })
    expect(refused(await handle('forwarded', 1))).toEqual({
      handling: 'Ghi đã chuyển cho cơ quan, đơn vị nào.',
    })
    expect(outcome(await handle('shown', 1))).toBe(204)
    expect(outcome(await handle('received', 2))).toBe('audience-text-refuses')
    const shown = read<Shown>(await by('officer').get(`/api/publicity-items/${itemId}/interactions`))
    expect(shown.latest).toEqual({ views: 1240, reactions: 45, shares: 12, comments: 7, letters: 2 })
    expect(shown.readings.length).toBe(3)
    expect(shown.texts.map(({ state, text }) => [state, text])).toEqual([
      ['shown', 'Bạn nghe đài đề nghị phát lại phần hướng dẫn chọn giống.'],
    ])
    expect(read<{ rows: object[] }>(await editor.get('/api/audience-texts?state=received')).rows).toEqual([])
  })

  test('nothing leads to a private person: no column for one, and a telephone or an account is refused', async () => {
    const { by, item, inPlace } = await publicityPlace(app)
    const itemId = await item()
    const say = (text: string) =>
      by('portal-editor').post(`/api/publicity-items/${itemId}/audience-texts`, {
        kind: 'comment',
        text,
        receivedOn: '2024-03-08',
      })
    expect(refused(await say('Anh Ba để lại số 0912 345 678 nhờ hỏi chỗ mua giống.'))).toEqual({
      text: 'Bỏ số điện thoại: chỉ ghi ý kiến, không ghi ai đã nói.',
    })
    expect(refused(await say('@nguoidan2024 hỏi chỗ mua giống.'))).toHaveProperty('text')
    const columns = await inPlace((tx) => tx.selectFrom('publicity.audience_texts').selectAll().execute())
    expect(columns).toEqual([])
    idOf(await say('Có ý kiến hỏi chỗ mua giống.'))
    const [kept] = await inPlace((tx) => tx.selectFrom('publicity.audience_texts').selectAll().execute())
    expect(Object.keys(kept!).sort()).toEqual([
      'handling',
      'id',
      'item_id',
      'kind',
      'locality_id',
      'received_on',
      'recorded_at',
      'recorded_by',
      'state',
      'text',
      'version',
    ])
  })

  test('only what went out has readers; whoever does not edit does not count', async () => {
    const { by, item } = await publicityPlace(app)
    const foreign = await publicityPlace(app)
    const counts = { countedOn: '2024-03-08', views: 3 }
    const written = await item({ state: 'written' })
    expect(
      outcome(await by('portal-editor').post(`/api/publicity-items/${written}/interactions`, counts)),
    ).toBe('item-not-out')
    const out = await item()
    expect(outcome(await by('unit-officer').post(`/api/publicity-items/${out}/interactions`, counts))).toBe(
      'forbidden',
    )
    expect(
      outcome(await foreign.by('portal-editor').post(`/api/publicity-items/${out}/interactions`, counts)),
    ).toBe('publicity-item-not-found')
    expect(
      refused(
        await by('portal-editor').post(`/api/publicity-items/${out}/interactions`, {
          countedOn: '2024-03-08',
        }),
      ),
    ).toEqual({
      views: 'Ghi ít nhất một con số.',
    })
  })
})
