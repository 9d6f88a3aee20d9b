import { describe, expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { newId } from '../../platform/id.ts'

const app = await testApp({ today: '2025-03-10' })
const { database } = app.platform
let places = 0

interface Assessed {
  results: {
    awardCode: string
    verdict: string
    why: string
    routes: {
      id: string
      conditions: { code: string; holds: boolean | null; citation: string; records: string[] }[]
    }[]
  }[]
}

async function office() {
  const place = await testLocality(database, `xet-dieu-kien-${++places}`, 'Xét Điều Kiện')
  const as = (role: Parameters<typeof actorWith>[0], at = place.department) =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: at.path }))
  const officer = as('officer')
  const where = { localityId: place.id, organizationId: place.unit.id }
  const join = (name?: string, since?: string) => addPerson(database, where, name, since)
  const person = { kind: 'person', id: await join() }
  const post = async (url: string, body: object) => {
    const { status, body: answer } = await officer.post(url, body)
    return status < 300 ? 'done' : (answer as { code: string }).code
  }
  const keep = async (url: string, body: object) => {
    const { status, body: answer } = await officer.post(url, body)
    expect(status).toBe(201)
    return (answer as { id: string }).id
  }
  const rate = (year: number, rating: string, more: object = {}) =>
    post('/api/ratings', { subject: person, year, rating, ...more })
  const award = (awardCode: string, year: number, more: object = {}) =>
    keep('/api/awards', {
      subject: { ...person, name: 'Nguyễn Thị Hòa' },
      organizationId: place.unit.id,
      awardCode,
      ground: 'CONG_TRANG',
      level: 'province',
      year,
      decidedOn: `${year}-12-28`,
      ...more,
    })
  const work = (year: number, more: object = {}) =>
    keep('/api/works', {
      kind: 'initiative',
      title: 'Số hóa sổ theo dõi',
      year,
      scope: 'co_so',
      decisionNumber: '12/QĐ-UBND',
      authors: [person],
      ...more,
    })
  const assess = async (awardCodes: string[], more: object = {}, caller = officer) => {
    const asked = { subject: person, awardCodes, registerComplete: true, ...more }
    const { status, body } = await caller.post('/api/assessments', asked)
    expect([status, body]).toEqual([200, expect.anything()])
    return (body as Assessed).results
  }
  return { ...place, as, officer, person, join, post, rate, award, work, assess }
}

describe('còn thiếu gì?', () => {
  test('S003-I-1-2a: five good years and three titles after a certificate are found in the records', async () => {
    const { rate, award, assess } = await office()
    const first = await award('BKT', 2019)
    const titles = [await award('CSTDCS', 2020), await award('CSTDCS', 2022), await award('CSTDCS', 2024)]
    for (const year of [2020, 2021, 2022, 2023, 2024]) expect(await rate(year, 'HTTNV')).toBe('done')
    const [found] = await assess(['BKTTG'], { ground: 'CONG_TRANG' })
    expect(found!.verdict).not.toBe('not-eligible')
    const route = found!.routes.find(({ id }) => id === '73.1.b')!
    expect(route.conditions.every(({ holds }) => holds !== false)).toBe(true)
    const counted = route.conditions.flatMap(({ records }) => records)
    for (const id of [first, ...titles]) expect(counted).toContain(id)
  })

  test('a revoked title no longer counts, and the "no" names its clause', async () => {
    const { rate, award, assess, officer } = await office()
    await award('BKT', 2019)
    await award('CSTDCS', 2020)
    await award('CSTDCS', 2022)
    const last = await award('CSTDCS', 2024)
    for (const year of [2020, 2021, 2022, 2023, 2024]) await rate(year, 'HTTNV')
    const act = { decisionNumber: '1/QĐ', decidedOn: '2025-01-05', reason: 'Kê khai gian dối' }
    expect((await officer.post(`/api/awards/${last}/revocation`, act)).status).toBe(204)
    const [found] = await assess(['BKTTG'], { ground: 'CONG_TRANG' })
    const route = found!.routes.find(({ id }) => id === '73.1.b')!
    const failing = route.conditions.filter(({ holds }) => holds === false)
    expect(failing).toHaveLength(1)
    expect(failing[0]!.citation).toContain('điểm b khoản 1 Điều 73')
  })

  test('what nobody wrote down is unknown, not absent', async () => {
    const { rate, assess } = await office()
    await rate(2024, 'HTXSNV')
    const [open] = await assess(['CSTDCS'], { registerComplete: false })
    expect(open!.routes[0]!.conditions.find(({ code }) => code === 'not-under-review')!.holds).toBe(null)
    const [closed] = await assess(['CSTDCS'])
    expect(closed!.routes[0]!.conditions.find(({ code }) => code === 'not-under-review')!.holds).toBe(true)
  })

  test('a review holds the award back until its conclusion is written', async () => {
    const { rate, assess, officer, person, post } = await office()
    await rate(2024, 'HTXSNV')
    const review = { subject: person, kind: 'review', beganOn: '2025-01-10', content: 'Đơn tố cáo số 5' }
    const { body } = await officer.post('/api/impediments', review)
    expect((await assess(['CSTDCS']))[0]!.verdict).toBe('not-eligible')
    const end = `/api/impediments/${(body as { id: string }).id}/end`
    expect(await post(end, { endedOn: '2025-01-01', conclusion: 'Không có vi phạm' })).toBe('invalid-input')
    expect(await post(end, { endedOn: '2025-02-20', conclusion: 'Không có vi phạm' })).toBe('done')
    expect(await post(end, { endedOn: '2025-02-20', conclusion: 'Không có vi phạm' })).toBe(
      'impediment-ended',
    )
    expect((await assess(['CSTDCS']))[0]!.verdict).not.toBe('not-eligible')
  })

  test('S000-IV-1-5b: every award of the subject is answered, and a wrong code is refused at its field', async () => {
    const { assess, post, person } = await office()
    const all = await assess([])
    expect(all.map(({ awardCode }) => awardCode)).toContain('LDTT')
    expect(all.map(({ awardCode }) => awardCode)).not.toContain('TTLDXS')
    for (const { why } of all) expect(why).not.toBe('')
    expect(await post('/api/assessments', { subject: person, awardCodes: ['SAI'] })).toBe('invalid-input')
    expect(await post('/api/assessments', { subject: person, receivedOn: '2025-02-31' })).toBe(
      'invalid-input',
    )
  })

  test('costs the same number of statements for one record and for many', async () => {
    const { rate, award, assess } = await office()
    await award('LDTT', 2024)
    const few = await countStatements(database, () => assess(['CSTDCS']))
    for (const year of [2019, 2020, 2021, 2022, 2023]) {
      await award('LDTT', year)
      await rate(year, 'HTTNV')
    }
    expect(await countStatements(database, () => assess([]))).toBe(few)
  })

  test('the office asks about anyone, a unit about its own people and below, nobody about a foreign unit', async () => {
    const { as, person, department, unit, neighbour } = await office()
    const stranger = { kind: 'person', id: newId() }
    const ask = async (
      role: 'council-member' | 'unit-officer' | 'finance-office',
      at = department,
      subject = person,
    ) => {
      const assessed = await as(role, at).post('/api/assessments', { subject })
      const read = await as(role, at).get(`/api/subjects/person/${subject.id}/records`)
      expect(read.status).toBe(assessed.status)
      return assessed.status
    }
    expect(await ask('council-member')).toBe(200)
    expect(await ask('council-member', department, stranger)).toBe(404)
    expect([await ask('unit-officer', unit), await ask('unit-officer', department)]).toEqual([200, 200])
    expect(await ask('unit-officer', neighbour)).toBe(403)
    expect(await ask('unit-officer', neighbour, stranger)).toBe(403)
    expect(await ask('finance-office')).toBe(403)
  })

  test('time in posts that somebody matched to the table is held against it, for women two thirds of it', async () => {
    const { assess, post, person } = await office()
    const asked = (gender: string, years: number) => ({
      ground: 'CONG_HIEN',
      facts: { gender, retirementDecided: true },
      posts: [{ post: 'giam-doc-so', years }],
    })
    const timeOf = async (gender: string, years: number) => {
      const [found] = await assess(['HCLD1'], asked(gender, years))
      const route = found!.routes.find(({ id }) => id === 'qua-trinh-cong-hien')!
      return route.conditions.find(({ code }) => code === 'post-years')!.holds
    }
    expect([await timeOf('male', 15), await timeOf('male', 10)]).toEqual([true, false])
    expect([await timeOf('female', 10), await timeOf('female', 9.5)]).toEqual([true, false])
    const wrong = { subject: person, posts: [{ post: 'vua', years: 5 }] }
    expect(await post('/api/assessments', wrong)).toBe('invalid-input')
  })

  test('the catalogue is open to everyone signed in', async () => {
    const { as } = await office()
    const catalogue = await as('broadcaster').get('/api/award-forms?on=2026-10-01')
    expect(catalogue.body).toMatchObject({ pack: { id: 'vn-tdkt-luat2026', modelled: false } })
    const old = (await as('broadcaster').get('/api/award-forms?on=2025-06-30')).body as {
      rows: { name: string }[]
    }
    expect(old.rows.map(({ name }) => name)).toContain('Xã, phường, thị trấn tiêu biểu')
  })
})

describe('yearly records', () => {
  test('a year is rated again only with a reason; the last word holds', async () => {
    const { rate, officer, person } = await office()
    expect(await rate(2024, 'HTTNV')).toBe('done')
    expect(await rate(2024, 'HTXSNV')).toBe('year-already-rated')
    expect(await rate(2024, 'HTXSNV', { reason: 'Quyết định xếp loại lại' })).toBe('done')
    expect(await rate(2026, 'HTTNV')).toBe('invalid-input')
    const { body } = await officer.get(`/api/subjects/person/${person.id}/records`)
    expect(body).toMatchObject({ ratings: [{ year: 2024, rating: 'HTXSNV' }] })
  })

  test('two ratings of one year at once: one is asked for a reason', async () => {
    const { rate } = await office()
    expect((await Promise.all([rate(2024, 'HTTNV'), rate(2024, 'HTTNV')])).sort()).toEqual([
      'done',
      'year-already-rated',
    ])
  })
})

describe('the ledger of initiatives', () => {
  test('S003-II-2-1b: a second use is shown with its clause, and passes only with a reason that is kept', async () => {
    const { award, work, post, officer, person } = await office()
    const id = await work(2023)
    const uses = `/api/works/${id}/uses`
    const certificate = await award('BKT', 2023, { decidedOn: '2024-02-01' })
    const title = await award('CSTDCS', 2024)
    expect(await post(uses, { awardId: certificate })).toBe('done')
    expect(await post(uses, { awardId: certificate })).toBe('work-already-counted')
    const { body } = await officer.post(uses, { awardId: title })
    expect(body).toMatchObject({ code: 'work-used-before', detail: expect.stringContaining('5007/BNV-TĐKT') })
    expect(await post(uses, { awardId: title, reason: 'Phần mở rộng có hiệu quả mới' })).toBe('done')
    expect((await officer.get(`/api/subjects/person/${person.id}/records`)).body).toMatchObject({
      works: [
        {
          title: 'Số hóa sổ theo dõi',
          uses: [
            { awardCode: 'BKT', finding: null, reason: null },
            { awardCode: 'CSTDCS', reason: 'Phần mở rộng có hiệu quả mới' },
          ],
        },
      ],
    })
  })

  test('a corrected award goes on consuming its works; one written for the wrong person does not', async () => {
    const { award, work, post, officer, person, unit, join } = await office()
    const id = await work(2023)
    const first = await award('BKT', 2023, { decidedOn: '2024-02-01' })
    expect(await post(`/api/works/${id}/uses`, { awardId: first })).toBe('done')
    const facts = {
      subject: { ...person, name: 'Nguyễn Thị Hòa' },
      organizationId: unit.id,
      awardCode: 'BKT',
      level: 'province',
      year: 2023,
      reason: 'Ghi sai số quyết định',
    }
    const corrected = await officer.post(`/api/awards/${first}/correction`, facts)
    const { id: second } = corrected.body as { id: string }
    const uses = async () => {
      const { body } = await officer.get(`/api/subjects/person/${person.id}/records`)
      return (body as { works: { uses: { awardId: string }[] }[] }).works[0]!.uses.map(
        ({ awardId }) => awardId,
      )
    }
    expect(await uses()).toEqual([second])
    const other = { kind: 'person', id: await join('Nguyễn Thị Hoa'), name: 'Nguyễn Thị Hoa' }
    const moved = await officer.post(`/api/awards/${second}/correction`, { ...facts, subject: other })
    expect(moved.status).toBe(201)
    expect(await uses()).toEqual([])
  })

  test('only a work of the one awarded is counted; the same author is not named twice', async () => {
    const { award, work, post, person, join } = await office()
    const other = await work(2024, { authors: [{ kind: 'person', id: await join() }] })
    const title = await award('CSTDCS', 2024)
    expect(await post(`/api/works/${other}/uses`, { awardId: title })).toBe('work-not-of-subject')
    expect(await post(`/api/works/${newId()}/uses`, { awardId: title })).toBe('work-not-found')
    const twice = { kind: 'initiative', title: 'Hai lần', year: 2024, scope: 'co_so', decisionNumber: '1' }
    expect(await post('/api/works', { ...twice, authors: [person, person] })).toBe('invalid-input')
    expect(await post('/api/works', { ...twice, authors: [] })).toBe('invalid-input')
  })
})
