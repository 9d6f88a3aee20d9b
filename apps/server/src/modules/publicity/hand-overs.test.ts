import type { HandOver, HandOverRow } from '@guongsang/contract/publicity-hand-overs.ts'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { newId } from '../../platform/id.ts'
import { idOf, outcome, publicityPlace, read, refused } from './outreach.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

/** An exemplar of the unit, and the office of the media it is handed to. */
async function mediaPlace() {
  const here = await publicityPlace(app)
  const officer = here.by('officer', here.department)
  for (const [list, code, label] of [
    ['kind', 'dien-hinh', 'Điển hình tiên tiến'],
    ['field', 'nong-nghiep', 'Nông nghiệp'],
  ])
    await officer.put('/api/exemplar-labels', { list, code, label })
  let found = 0
  /** Recognised, found true, agreed to by the subject, with an approved summary. */
  const exemplar = async (agreed = true): Promise<string> => {
    const id = idOf(
      await officer.post('/api/exemplars', {
        title: ['Tổ hợp tác lúa - tôm ấp Kinh 2', 'Vườn dừa xen ca cao', 'Đường hoa ấp Sáu'][found]!,
        kindCode: 'dien-hinh',
        subjectKind: 'other',
        subjectName: ['Tổ hợp tác ấp Kinh 2', 'Hộ ông Danh Út', 'Chi hội Phụ nữ'][found++]!,
        fieldCodes: ['nong-nghiep'],
        organizationId: here.unit.id,
        foundOn: '2024-01-15',
        source: 'unit',
      }),
    )
    await here.inPlace(async (tx) => {
      await sql`update exemplars.exemplars set stage = 'recognized', visibility = 'office', practice = 'Nuôi tôm sạch dưới ruộng lúa',
          media_summary = 'Mười hai hộ cùng làm lúa - tôm sạch.', media_summary_approved_by = 'Trưởng phòng'
        where locality_id = ${here.id} and id = ${id}`.execute(tx)
      await sql`insert into exemplars.surveys
          (locality_id, id, exemplar_id, kind, state, held_on, checker_name, conclusion, marks, recorded_by)
        values (${here.id}, ${newId()}, ${id}, 'truth-check', 'done', '2024-02-01', 'Công chức xã', 'meets', '[]', 'Thử')`.execute(
        tx,
      )
      await sql`insert into exemplars.confirmations (locality_id, id, exemplar_id, purpose, agreed, given_on, how, recorded_by)
        values (${here.id}, ${newId()}, ${id}, 'story', ${agreed}, '2024-02-02', 'Trao đổi trực tiếp', 'Thử')`.execute(
        tx,
      )
    })
    return id
  }
  const profile = (exemplarId: string | null, more: object = {}) => ({
    kind: 'profile',
    organizationId: here.department.id,
    title: 'Hồ sơ tổ hợp tác lúa - tôm',
    exemplarId,
    contact: 'Công chức văn hóa xã, 0297 300 0000',
    dueOn: '2024-03-20',
    recipientIds: [here.neighbour.id],
    ...more,
  })
  const show = async (id: string, caller = officer) =>
    read<HandOver>(await caller.get(`/api/hand-overs/${id}`))
  return { ...here, officer, exemplar, profile, show, studio: here.by('broadcaster', here.neighbour) }
}

describe('a profile given to the media', () => {
  test('S004-III-2-2b S001-III-3-d2: the day, who received it and what was made of it are on record, with the item', async () => {
    const { officer, studio, exemplar, profile, show, item, neighbour, inPlace } = await mediaPlace()
    const exemplarId = await exemplar()
    const id = idOf(await officer.post('/api/hand-overs', profile(exemplarId)))
    const to = `/api/hand-overs/${id}/recipients/${neighbour.id}`
    expect(outcome(await studio.post(`${to}/receipt`, { version: 1 }))).toBe(204)
    const itemId = await item({ exemplar_id: exemplarId })
    idOf(await studio.post(`${to}/uses`, { made: 'Phóng sự 6 phút trên loa', madeOn: '2024-03-10', itemId }))
    idOf(await studio.post(`${to}/uses`, { made: 'Ảnh trên bảng tin', madeOn: '2024-03-10' }))
    const shown = await show(id)
    expect(shown).toMatchObject({
      sentOn: '2024-03-10',
      state: 'used',
      exemplar: { id: exemplarId, name: 'Tổ hợp tác lúa - tôm ấp Kinh 2' },
      recipients: [
        {
          organization: { id: neighbour.id, name: 'Phòng Tài chính' },
          state: 'used',
          receivedOn: '2024-03-10',
          receivedBy: 'Biên tập viên phát thanh, truyền thanh',
        },
      ],
    })
    expect(shown.recipients[0]!.uses.map(({ made, item: made_ }) => [made, made_])).toEqual([
      ['Phóng sự 6 phút trên loa', { id: itemId, name: 'Gương sáng ở ấp Kinh 2' }],
      ['Ảnh trên bảng tin', null],
    ])
    const known = read<{ rows: HandOverRow[] }>(await officer.get(`/api/hand-overs?exemplarId=${exemplarId}`))
    expect(known.rows.map((row) => row.id)).toEqual([id])
    const log = await inPlace((tx) =>
      tx.selectFrom('audit.events').select('name').where('object_id', '=', id).orderBy('seq').execute(),
    )
    expect(log.map(({ name }) => name)).toEqual([
      'handed-over',
      'hand-over-received',
      'hand-over-used',
      'hand-over-used',
    ])
  })

  test('S004-III-5-4: who is to be asked goes with it, nobody who said no is given away, and writers make appointments', async () => {
    const {
      officer,
      studio,
      exemplar,
      profile,
      show,
      neighbour,
      by,
      department,
      inPlace,
      id: localityId,
    } = await mediaPlace()
    const exemplarId = await exemplar()
    const id = idOf(await officer.post('/api/hand-overs', profile(exemplarId)))
    const to = `/api/hand-overs/${id}/recipients/${neighbour.id}`
    expect((await show(id, studio)).contact).toBe('Công chức văn hóa xã, 0297 300 0000')
    const wish = {
      writer: 'Phóng viên Hồng',
      visitOn: '2024-03-14',
      visitAt: 'sáng',
      purpose: 'Quay tại vuông tôm',
    }
    expect(outcome(await studio.post(`${to}/visits`, wish))).toBe('hand-over-answered')
    await studio.post(`${to}/receipt`, { version: 1 })
    const visitId = idOf(await studio.post(`${to}/visits`, wish))
    const move = (state: string, version: number, caller = officer, answer: string | null = null) =>
      caller.post(`/api/visits/${visitId}/state`, { state, version, answer })
    expect(outcome(await move('agreed', 1, studio))).toBe('visit-state-refuses')
    expect(outcome(await move('agreed', 1, officer, 'Hẹn tại trụ sở ấp'))).toBe(204)
    expect(refused(await move('done', 2, studio))).toEqual({ state: 'Chưa tới ngày hẹn.' })
    expect(refused(await move('called-off', 2, by('unit-head', department)))).toEqual({
      answer: 'Ghi lý do.',
    })
    expect((await show(id, studio)).visits.map(({ state, answer, may }) => [state, answer, may])).toEqual([
      ['agreed', 'Hẹn tại trụ sở ấp', ['done', 'called-off']],
    ])
    expect((await show(id)).mayBeContacted).toBe(null)
    await inPlace((tx) =>
      sql`insert into exemplars.confirmations (locality_id, id, exemplar_id, purpose, agreed, given_on, how, recorded_by)
        values (${localityId}, ${newId()}, ${exemplarId}, 'contact', false, '2024-03-09', 'Trao đổi trực tiếp', 'Thử')`.execute(
        tx,
      ),
    )
    expect((await show(id)).mayBeContacted).toBe(false)
    const silent = await officer.post('/api/hand-overs', profile(await exemplar(false)))
    expect([outcome(silent), (silent.body as { detail: string }).detail]).toEqual([
      'exemplar-not-for-media',
      'Chưa cung cấp cho báo chí được. Người trong cuộc chưa đồng ý đăng câu chuyện.',
    ])
  })

  test('it waits at home: with the media until they answer, with the unit when a writer asks to come', async () => {
    const { officer, studio, exemplar, profile, neighbour } = await mediaPlace()
    interface Entry {
      title: string
      href: string
    }
    const waiting = async (caller: typeof officer) => {
      const home = read<Record<'late' | 'owe' | 'waiting', Entry[]>>(await caller.get('/api/home'))
      const of = (band: 'late' | 'owe' | 'waiting') =>
        home[band].filter(({ href }) => href.includes('gui-truyen-thong')).map(({ title }) => [title, band])
      return [...of('late'), ...of('owe'), ...of('waiting')]
    }
    const id = idOf(await officer.post('/api/hand-overs', profile(await exemplar())))
    const to = `/api/hand-overs/${id}/recipients/${neighbour.id}`
    expect(await waiting(studio)).toEqual([['Chờ xác nhận đã nhận: Hồ sơ tổ hợp tác lúa - tôm', 'waiting']])
    expect(await waiting(officer)).toEqual([])
    await studio.post(`${to}/receipt`, { version: 1 })
    idOf(
      await studio.post(`${to}/visits`, {
        writer: 'Phóng viên Hồng',
        visitOn: '2024-03-14',
        purpose: 'Quay phim',
      }),
    )
    expect(await waiting(officer)).toEqual([
      ['Người viết hẹn gặp, Phóng viên Hồng: Hồ sơ tổ hợp tác lúa - tôm', 'waiting'],
    ])
    expect(await waiting(studio)).toEqual([['Cần đưa tin: Hồ sơ tổ hợp tác lúa - tôm', 'owe']])
    await studio.post(`${to}/uses`, { made: 'Tin ngắn', madeOn: '2024-03-10' })
    expect(await waiting(studio)).toEqual([])
  })

  test('what is told of an exemplar goes with it, as it read that day', async () => {
    const { officer, exemplar, profile, show } = await mediaPlace()
    const id = idOf(
      await officer.post('/api/hand-overs', profile(await exemplar(), { content: 'Kính gửi Trung tâm' })),
    )
    expect((await show(id)).content).toBe(
      'Kính gửi Trung tâm\n\nMười hai hộ cùng làm lúa - tôm sạch.\n\nCách làm: Nuôi tôm sạch dưới ruộng lúa',
    )
    expect(Object.keys(refused(await officer.post('/api/hand-overs', profile(null))))).toEqual(['exemplarId'])
  })

  test('S002-III-1-3a: what the media do not use they say with the reason; what was taken back is not used any more', async () => {
    const { officer, studio, exemplar, profile, show, neighbour } = await mediaPlace()
    const declined = idOf(await officer.post('/api/hand-overs', profile(await exemplar())))
    const answer = { reason: 'Đã có bài cùng đề tài trong tháng', version: 1 }
    expect(
      outcome(await studio.post(`/api/hand-overs/${declined}/recipients/${neighbour.id}/refusal`, answer)),
    ).toBe(204)
    expect(await show(declined)).toMatchObject({
      state: 'declined',
      recipients: [{ declinedOn: '2024-03-10', declinedReason: 'Đã có bài cùng đề tài trong tháng' }],
    })
    const recalled = idOf(await officer.post('/api/hand-overs', profile(await exemplar())))
    await officer.post(`/api/hand-overs/${recalled}/recall`, { reason: 'Số liệu chưa đúng', version: 1 })
    const use = { made: 'Tin ngắn', madeOn: '2024-03-10' }
    expect(
      outcome(await studio.post(`/api/hand-overs/${recalled}/recipients/${neighbour.id}/uses`, use)),
    ).toBe('hand-over-answered')
    for (const state of ['declined', 'recalled']) {
      const { rows } = read<{ rows: HandOverRow[] }>(await officer.get(`/api/hand-overs?state=${state}`))
      expect(rows.map((row) => row.state)).toEqual([state])
    }
  })
})

describe('asking the media to come, or to tell', () => {
  const invitation = (organizationId: string, recipientIds: string[]) => ({
    kind: 'invitation',
    organizationId,
    title: 'Mời đưa tin lễ phát động thi đua quý II',
    happensOn: '2024-03-29',
    happensAt: '07 giờ 30',
    place: 'Hội trường xã',
    recipientIds,
  })

  test('S004-III-3-3: a unit invites the media to what is coming; past days and days without place are refused', async () => {
    const { by, unit, neighbour, studio } = await mediaPlace()
    const clerk = by('unit-officer')
    idOf(await clerk.post('/api/hand-overs', invitation(unit.id, [neighbour.id])))
    const { rows } = read<{ rows: HandOverRow[] }>(await studio.get('/api/hand-overs?kind=invitation'))
    expect(
      rows.map(({ title, happensOn, state, organization }) => [title, happensOn, state, organization.id]),
    ).toEqual([['Mời đưa tin lễ phát động thi đua quý II', '2024-03-29', 'sent', unit.id]])
    const past = { ...invitation(unit.id, [neighbour.id]), happensOn: '2024-03-01', place: null }
    expect(refused(await clerk.post('/api/hand-overs', past))).toEqual({
      happensOn: 'Ngày diễn ra đã qua.',
      place: 'Ghi nơi diễn ra.',
    })
  })

  test('S000-IV-1-1b: a directive that was forwarded opens a request to publicise it, found again from the document', async () => {
    const { by, department, neighbour, studio, inPlace, id: localityId, officer } = await mediaPlace()
    const documentId = newId()
    await inPlace((tx) =>
      sql`insert into documents.documents (locality_id, id, organization_id, direction, kind, issuer_name, issued_on, title,
          confidentiality, urgency, state, drafter_name, search_key, sort_key)
        values (${localityId}, ${documentId}, ${department.id}, 'incoming', 'CV', 'Ban Thi đua - Khen thưởng tỉnh', '2024-03-08',
          'Về đẩy mạnh tuyên truyền thi đua', 'open', 'normal', 'recorded', 'Văn thư', '', '')`.execute(tx),
    )
    const request = {
      kind: 'directive',
      organizationId: department.id,
      title: 'Đề nghị tuyên truyền theo công văn của tỉnh',
      documentId,
      dueOn: '2024-03-31',
      recipientIds: [neighbour.id],
    }
    const id = idOf(await officer.post('/api/hand-overs', request))
    const { rows } = read<{ rows: HandOverRow[] }>(
      await studio.get(`/api/hand-overs?documentId=${documentId}`),
    )
    expect(rows.map((row) => [row.id, row.kind, row.dueOn, row.isLate])).toEqual([
      [id, 'directive', '2024-03-31', false],
    ])
    expect(refused(await officer.post('/api/hand-overs', { ...request, documentId: null }))).toEqual({
      documentId: 'Chọn văn bản cần tuyên truyền.',
    })
    expect(outcome(await by('broadcaster').post('/api/hand-overs', request))).toBe('forbidden')
  })

  test('the media see what was sent to their own office and answer for no other; foreign units see nothing', async () => {
    const { by, unit, neighbour, department, officer, show, database } = await mediaPlace()
    const foreign = await mediaPlace()
    const id = idOf(await officer.post('/api/hand-overs', invitation(department.id, [neighbour.id])))
    const stranger = by('press', unit)
    expect(outcome(await stranger.get(`/api/hand-overs/${id}`))).toBe('hand-over-not-found')
    expect(
      outcome(
        await stranger.post(`/api/hand-overs/${id}/recipients/${neighbour.id}/receipt`, { version: 1 }),
      ),
    ).toBe('hand-over-not-found')
    expect(
      outcome(
        await by('culture-office', unit).post(`/api/hand-overs/${id}/recipients/${neighbour.id}/receipt`, {
          version: 1,
        }),
      ),
    ).toBe('forbidden')
    expect(outcome(await by('unit-officer', unit).get(`/api/hand-overs/${id}`))).toBe('hand-over-not-found')
    expect(outcome(await foreign.officer.get(`/api/hand-overs/${id}`))).toBe('hand-over-not-found')
    expect(
      outcome(await by('unit-officer').post('/api/hand-overs', invitation(neighbour.id, [unit.id]))),
    ).toBe('forbidden')
    expect(outcome(await by('honoree').get('/api/hand-overs'))).toBe('forbidden')
    const byTelephone = await officer.post(`/api/hand-overs/${id}/recipients/${neighbour.id}/receipt`, {
      version: 1,
    })
    expect([outcome(byTelephone), (await show(id)).state]).toEqual([204, 'received'])
    const one = await countStatements(database, () => officer.get('/api/hand-overs'))
    for (const _ of [1, 2])
      await officer.post('/api/hand-overs', invitation(department.id, [neighbour.id, unit.id]))
    expect(await countStatements(database, () => officer.get('/api/hand-overs'))).toBe(one)
  })
})
