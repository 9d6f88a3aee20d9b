import { describe, expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { initiativeOffice, idOf, outcome } from './initiatives.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

interface Whole {
  state: string
  scope: string | null
  recognitions: { id: string; scope: string; certificateNumber: string | null; workId: string | null }[]
}
interface Records {
  works: { id: string; title: string; scope: string; uses: { awardCode: string }[] }[]
}

describe('a session of the council', () => {
  test('S002-II-I-5a: counts votes on all members, and the decision recognises what passed', async () => {
    const { accepted, meet, at, show, recognize } = await initiativeOffice(app)
    const [good, weak] = [await accepted(), await accepted({ title: 'Bảng tin dán tay' })]
    const session = await meet([good], ['for', 'for', 'against'])
    expect((await at(session)).agenda[0]).toMatchObject({
      votesFor: 2,
      sentence: 'Tán thành 2 trên 3 thành viên (66,67%), cần 66,67%.',
      averageMark: 80,
    })
    // Two of three are 66,666…%, which does not reach 66,67%.
    expect((await at(session)).agenda[0]!.result).toBe('failed')
    expect((await show(good)).state).toBe('not-recognized')
    const next = await meet([weak], ['for', 'for', 'against'], { requiredPercent: 66.66 })
    expect(outcome(await recognize([good], next))).toBe('initiative-not-passed')
    expect((await recognize([weak], next)).body).toEqual({ recognized: 1 })
    expect(await show<Whole>(weak)).toMatchObject({
      state: 'recognized',
      scope: 'co_so',
      recognitions: [{ certificateNumber: '07', workId: expect.any(String) }],
    })
    expect(outcome(await recognize([weak], next))).toBe('scope-recognized')
  })

  test('without a quorum it is not opened, and the count waits for every vote', async () => {
    const { accepted, officer, session, member, step, at } = await initiativeOffice(app)
    const initiative = await accepted()
    const members = ['Một', 'Hai', 'Ba'].map((name) => member(null, `Ủy viên ${name}`))
    const id = idOf(await officer.post('/api/initiative-sessions', session([initiative], members)))
    const few = await step(id, 'opening', { heldOn: '2024-03-01', present: [1] })
    expect(few.body).toMatchObject({
      code: 'council-not-quorate',
      detail:
        'Có mặt 1 trên 3 thành viên (33,33%), chưa đủ điều kiện họp, cần 66,67%. Hãy ghi đủ người có mặt hoặc họp vào ngày khác.',
    })
    expect(outcome(await step(id, 'opening', { heldOn: '2024-03-01', present: [1, 2, 3] }))).toBe(204)
    expect((await at(id)).quorumSentence).toBe('Có mặt 3 trên 3 thành viên (100%), đủ điều kiện họp.')
    const vote = (memberPosition: number, given = 'for') =>
      officer.post(`/api/initiative-sessions/${id}/marks`, {
        initiativeId: initiative,
        memberPosition,
        vote: given,
      })
    await vote(1)
    expect(outcome(await step(id, 'count'))).toBe('marks-missing')
    // Given once, it stays, also when two write at once.
    expect((await Promise.all([vote(2), vote(2, 'against')])).map(outcome).sort()).toEqual([204, 'mark-kept'])
    await vote(3)
    const { version } = await at(id)
    const counts = [1, 2].map(() => officer.post(`/api/initiative-sessions/${id}/count`, { version }))
    expect((await Promise.all(counts)).map(outcome).sort()).toEqual([204, 'council-session-state-refuses'])
    expect(outcome(await vote(1))).toBe('council-session-state-refuses')
  })

  test('a member votes for himself alone, an author stands aside, nobody sees votes before the count', async () => {
    const place = await initiativeOffice(app)
    const { accepted, officer, session, member, step, at, may, id: localityId, department } = place
    const initiative = await accepted()
    const account = (login: string, name: string) =>
      testAccount(app.platform.database, place, {
        login,
        name,
        grants: [],
      })
    const sits = async (login: string, name: string) => {
      const { id: accountId } = await account(login, name)
      const standing = { localityId, organizationPath: department.path, accountId }
      return { accountId, caller: app.as(actorWith('initiative-council-member', standing)) }
    }
    const [hoa, binh] = [await sits('hoa', 'Nguyễn Thị Hòa'), await sits('binh', 'Trần Bình')]
    const members = [
      member(hoa.accountId, 'Nguyễn Thị Hòa'),
      member(binh.accountId, 'Trần Bình'),
      member(null, may.name, { personId: may.id }),
    ]
    const id = idOf(await officer.post('/api/initiative-sessions', session([initiative], members)))
    await step(id, 'opening', { heldOn: '2024-03-01', present: [1, 2, 3] })
    const vote = (caller: typeof officer, memberPosition: number, given = 'for') =>
      caller.post(`/api/initiative-sessions/${id}/marks`, {
        initiativeId: initiative,
        memberPosition,
        vote: given,
      })
    expect(outcome(await vote(hoa.caller, 2))).toBe('not-on-council')
    expect(outcome(await vote(officer, 1))).toBe('not-on-council')
    expect(outcome(await vote(hoa.caller, 1))).toBe(204)
    expect((await vote(officer, 3)).body).toMatchObject({
      code: 'author-stands-aside',
      detail: expect.stringContaining('Lò Thị Mây là tác giả'),
    })
    expect(outcome(await vote(officer, 3, 'aside'))).toBe(204)
    const seen = await at(id, binh.caller)
    expect([seen.marks, seen.agenda[0]!.votesFor, seen.agenda[0]!.standAside]).toEqual([[], 0, [3]])
    expect((await at(id, hoa.caller)).marks).toMatchObject([{ memberPosition: 1, vote: 'for' }])
    const home = JSON.stringify((await binh.caller.get('/api/home')).body)
    expect(home).toContain('Còn 1 sáng kiến chưa có phiếu của bạn')
    expect(outcome(await vote(binh.caller, 2))).toBe(204)
    expect(outcome(await step(id, 'count'))).toBe(204)
    // Two of three for: the one who stood aside is still counted among the members.
    expect((await at(id)).agenda[0]).toMatchObject({ votesFor: 2, aside: 1, result: 'failed' })
  })

  test('only the office holds sessions; a council member does not count', async () => {
    const { accepted, by, session, member, neighbour, meet } = await initiativeOffice(app)
    const initiative = await accepted()
    const members = ['Một', 'Hai', 'Ba'].map((name) => member(null, name))
    for (const caller of [by('initiative-council-member'), by('unit-head', neighbour)])
      expect(outcome(await caller.post('/api/initiative-sessions', session([initiative], members)))).toBe(
        'forbidden',
      )
    const id = await meet([initiative], ['for', 'for', 'for'])
    expect(outcome(await by('unit-head', neighbour).get(`/api/initiative-sessions/${id}`))).toBe('forbidden')
  })
})

describe('recognition', () => {
  test('S003-III-II-1: the council of the socio-economic season judges how far recognised ones reach', async () => {
    const { accepted, meet, recognize, show } = await initiativeOffice(app)
    const id = await accepted()
    const first = await meet([id], ['for', 'for', 'for'])
    expect(outcome(await recognize([id], first, { scope: 'bo_tinh' }))).toBe('scope-not-reached')
    expect(outcome(await recognize([id], first))).toBe(201)
    const wide = { vote: 'for', scope: 'toan_quoc' }
    const far = { vote: 'for', scope: 'bo_tinh' }
    const second = await meet([id], [wide, far, far], { purpose: 'scope' })
    expect(outcome(await recognize([id], second, { scope: 'toan_quoc' }))).toBe('scope-not-reached')
    expect(outcome(await recognize([id], second, { scope: 'bo_tinh', decisionNumber: '88/QĐ-UBND' }))).toBe(
      201,
    )
    const { scope, recognitions } = await show<Whole>(id)
    expect([scope, recognitions.map((one) => one.scope)]).toEqual(['bo_tinh', ['co_so', 'bo_tinh']])
  })

  test('S001-III-21-b3: a recognised initiative enters the records of its authors; wider, it is still one work', async () => {
    const { accepted, meet, recognize, show, officer, may, unit } = await initiativeOffice(app)
    const id = await accepted()
    await recognize([id], await meet([id], ['for', 'for', 'for']))
    const records = async () => (await officer.get(`/api/subjects/person/${may.id}/records`)).body as Records
    const [work] = (await records()).works
    expect(work).toMatchObject({ title: 'Sổ hẹn điện tử tại bộ phận một cửa', scope: 'co_so', uses: [] })
    const award = idOf(
      await officer.post('/api/awards', {
        subject: { kind: 'person', ...may },
        organizationId: unit.id,
        awardCode: 'CSTDCS',
        ground: 'CONG_TRANG',
        level: 'district',
        year: 2023,
        decisionNumber: '15/QĐ-UBND',
        decidedOn: '2024-03-08',
        decidedBy: 'Chủ tịch',
      }),
    )
    expect(outcome(await officer.post(`/api/works/${work!.id}/uses`, { awardId: award }))).toBe(204)
    // A level above decides on its reach: no session here, and the ledger does not begin anew.
    await recognize([id], null, { scope: 'bo_tinh', decisionNumber: '99/QĐ-UBND' })
    expect((await records()).works).toMatchObject([
      { id: work!.id, scope: 'bo_tinh', uses: [{ awardCode: 'CSTDCS' }] },
    ])
    expect((await show<Whole>(id)).recognitions.map((one) => one.workId)).toEqual([work!.id, work!.id])
  })

  test('certificates are asked for by the office, one file each', async () => {
    const { accepted, meet, recognize, show, officer, head } = await initiativeOffice(app)
    const id = await accepted()
    await recognize([id], await meet([id], ['for', 'for', 'for']))
    const { recognitions } = await show<Whole>(id)
    const asked = { recognitionIds: [recognitions[0]!.id] }
    expect(outcome(await head.post('/api/initiative-recognitions/certificates', asked))).toBe('forbidden')
    const { status, body } = await officer.post('/api/initiative-recognitions/certificates', asked)
    expect([status, body]).toMatchObject([202, { prints: [{ template: 'initiative-certificate' }] }])
    const signed = { ...asked, format: 'docx', signerTitle: 'Phó Chủ tịch', signerName: 'Trần Văn Ký' }
    const { prints } = (await officer.post('/api/initiative-recognitions/certificates', signed)).body as {
      prints: { id: string }[]
    }
    await runDueJobs(app.platform)
    const { fileId } = (await officer.get(`/api/documents/prints/${prints[0]!.id}`)).body as {
      fileId: string
    }
    await runDueJobs(app.platform)
    const { text } = (await officer.get(`/api/files/${fileId}/text`)).body as { text: string }
    expect(text).toMatch(/Phó Chủ tịch/i)
    expect(text).toContain('Trần Văn Ký')
  })
})

test('S003-II-3-4a: every level has its council of emulation and its council of initiatives, and each of the latter meets', async () => {
  const { by, officer, accepted, meet } = await initiativeOffice(app)
  const administrator = by('administrator')
  const kinds = {
    'emulation-council': 'Hội đồng Thi đua - Khen thưởng',
    'initiative-council': 'Hội đồng sáng kiến',
  }
  for (const [at, [code, label]] of Object.entries(kinds).entries())
    expect(
      outcome(await administrator.put(`/api/catalogues/organization-kind/${code}`, { label, sortOrder: at })),
    ).toBe(204)
  const levels = { province: 'tỉnh', district: 'huyện', commune: 'xã' }
  for (const [level, word] of Object.entries(levels)) {
    const council: Record<string, string> = {}
    for (const [kindCode, label] of Object.entries(kinds)) {
      const created = await administrator.post('/api/organizations', {
        kindCode,
        level,
        underCommittee: false,
        vertical: false,
        officialName: `${label} ${word}`,
        foundedOn: '2021-07-01',
      })
      expect(created.status).toBe(201)
      council[kindCode] = (created.body as { id: string }).id
    }
    const where = { organizationId: council['initiative-council'], councilName: `Hội đồng sáng kiến ${word}` }
    await meet([await accepted({ title: `Sáng kiến cấp ${word}` })], ['for', 'for', 'for'], where)
  }
  const { rows } = (await officer.get('/api/initiative-sessions')).body as { rows: { councilName: string }[] }
  expect(rows.map(({ councilName }) => councilName).toSorted()).toEqual([
    'Hội đồng sáng kiến huyện',
    'Hội đồng sáng kiến tỉnh',
    'Hội đồng sáng kiến xã',
  ])
})

describe('sharing', () => {
  test('S004-III-5-6: counts distinct people with a recognised initiative, of the unit in the year', async () => {
    const { accepted, meet, recognize, head, by, person, may, unit, neighbour } = await initiativeOffice(app)
    const nong = { id: await person('Trần Văn Nông'), name: 'Trần Văn Nông' }
    const first = await accepted()
    const authors = [{ personId: nong.id, name: nong.name, sharePercent: 100 }]
    const second = await accepted({ title: 'Máy gieo hạt đẩy tay', authors })
    await recognize([first], await meet([first], ['for', 'for', 'for']))
    const share = (initiativeId: string, holder: typeof may, caller = head) =>
      caller.post('/api/sharing-activities', {
        organizationId: unit.id,
        heldOn: '2024-03-02',
        form: 'Hội nghị giới thiệu sáng kiến',
        attendance: 45,
        shared: [{ initiativeId, holderName: holder.name, personId: holder.id }],
      })
    expect(outcome(await share(first, nong))).toBe('invalid-input')
    expect(outcome(await share(first, may, by('unit-head', neighbour)))).toBe('forbidden')
    expect([await share(first, may), await share(second, nong)].map(outcome)).toEqual([201, 201])
    const standing = async () =>
      (await head.get(`/api/sharing-activities?organizationId=${unit.id}&year=2024`)).body as {
        rows: unknown[]
        standing: { sentence: string; enough: boolean }
      }
    expect(await standing()).toMatchObject({
      rows: [{ attendance: 45 }, { attendance: 45 }],
      standing: {
        enough: false,
        sentence: 'Đã giới thiệu 1 cá nhân có sáng kiến được công nhận; cần ít nhất 02, còn thiếu 1.',
      },
    })
    await recognize([second], await meet([second], ['for', 'for', 'for']))
    expect((await standing()).standing).toMatchObject({ enough: true, holders: 2 })
  })

  test('whoever takes a recognised one over writes it down', async () => {
    const { accepted, meet, recognize, by, neighbour, show } = await initiativeOffice(app)
    const id = await accepted()
    const taker = by('unit-head', neighbour)
    const taken = { organizationId: neighbour.id, byName: 'Phòng Tài chính', since: '2024-03-09' }
    expect(outcome(await taker.post(`/api/initiatives/${id}/replications`, taken))).toBe(
      'initiative-not-found',
    )
    await recognize([id], await meet([id], ['for', 'for', 'for']))
    expect(outcome(await taker.post(`/api/initiatives/${id}/replications`, taken))).toBe(201)
    expect(await show(id)).toMatchObject({ replications: [{ organization: { name: 'Phòng Tài chính' } }] })
  })
})
