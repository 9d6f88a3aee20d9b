import { expect, test } from 'vitest'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { addPerson } from '../../../../../tests/support/people.ts'

const app = await testApp({ today: '2026-08-01' })
const place = await testLocality(app.platform.database, 'tien-thuong', 'Tiền Thưởng')
const as = (role: Parameters<typeof actorWith>[0]) =>
  app.as(actorWith(role, { localityId: place.id, organizationPath: place.department.path }))
const officer = as('officer')

interface Answer {
  rows: {
    outcome: string
    amount: number
    formula: string | null
    steps: { citation: string }[]
    clauses: string[]
  }[]
  total: number
  totalInWords: string
  open: number
}
const line = (awardCode: string, decisionOn: string, more: object = {}) => ({
  recipient: 'Nguyễn Thị Hòa',
  awardCode,
  subject: 'individual',
  decisionOn,
  ...more,
})
async function pay(...lines: object[]): Promise<Answer> {
  const { status, body } = await officer.post('/api/prizes', { lines })
  expect(status).toBe(200)
  return body
}

test('coefficient × base salary of the decision day, rounded up, each line with its clause', async () => {
  const before = await pay(line('LDTT', '2026-06-30'))
  expect(before).toMatchObject({
    total: 710_000,
    open: 0,
    rows: [{ outcome: 'paid', formula: '0,3 × 2.340.000' }],
  })
  expect(before.rows[0]!.steps.map(({ citation }) => citation).join('; ')).toContain('152/2025/NĐ-CP')
  expect((await pay(line('LDTT', '2026-07-01'))).total).toBe(760_000)
  const collective = { subject: 'collective', recipient: 'Phòng Nội vụ' }
  expect((await pay(line('TTLDXS', '2026-07-01', collective))).total).toBe(3_800_000)
  expect((await pay(line('CSTDTQ', '2025-07-01'))).total).toBe(10_530_000)
})

test('two titles of one period: only the highest is paid, however the name was typed', async () => {
  const period = { from: '2025-01-01', to: '2025-12-31' }
  const typedApart = 'nguyễn thị  hòa'.normalize('NFD')
  const both = await pay(
    line('LDTT', '2026-01-15', { period }),
    line('CSTDCS', '2026-01-15', { period, recipient: typedApart }),
  )
  expect(both.rows.map(({ outcome, amount }) => [outcome, amount])).toEqual([
    ['not-paid', 0],
    ['paid', 2_340_000],
  ])
  expect(both.total).toBe(2_340_000)
  expect(both.rows[0]!.clauses.join()).toContain('152/2025/NĐ-CP')
})

test('a coefficient nobody has read is left to a person, not paid', async () => {
  const open = await pay(line('GK', '2026-01-15'))
  expect(open).toMatchObject({ total: 0, open: 1, rows: [{ outcome: 'person-decides', amount: 0 }] })
})

test('a wrong line is named, and only whoever handles prizes asks', async () => {
  const refused = async (wrong: object) => {
    const { status, body } = await officer.post('/api/prizes', { lines: [line('LDTT', '2026-01-15'), wrong] })
    return [status, (body as { errors: { field: string }[] }).errors.map(({ field }) => field)]
  }
  expect(await refused(line('SAI', '2026-01-15'))).toEqual([422, ['lines.1.awardCode']])
  expect(await refused(line('TTLDXS', '2026-01-15'))).toEqual([422, ['lines.1.subject']])
  expect(await refused(line('LDTT', '2026-02-31'))).toEqual([422, ['lines.1.decisionOn']])
  expect(await refused(line('LDTT', '2026-01-15', { receivedOn: '2026-02-01' }))).toEqual([
    422,
    ['lines.1.receivedOn'],
  ])
  expect((await officer.post('/api/prizes', { lines: [] })).status).toBe(422)
  const asked = { lines: [line('LDTT', '2026-01-15')] }
  expect((await as('broadcaster').post('/api/prizes', asked)).status).toBe(403)
  expect((await as('finance-office').post('/api/prizes', asked)).status).toBe(200)
})

test('the lines of a recorded decision are proposed, each title for its year, and can be paid as they are', async () => {
  const where = { localityId: place.id, organizationId: place.unit.id }
  const record = async (name: string, more: object = {}) => {
    const subject = { kind: 'person', id: await addPerson(app.platform.database, where, name), name }
    const award = {
      subject,
      organizationId: place.unit.id,
      awardCode: 'CSTDCS',
      level: 'district',
      year: 2025,
      decisionNumber: '77/QĐ-UBND',
      decidedOn: '2026-01-15',
      ...more,
    }
    expect((await officer.post('/api/awards', award)).status).toBe(201)
  }
  await record('Lê An')
  await record('Lê Bình', { awardCode: 'GK' })
  await record('Lê Chi', { decidedOn: null })
  await record('Lê Dung', { decisionNumber: '78/QĐ-UBND' })
  const ask = async (caller: typeof officer) =>
    (await caller.get(`/api/prize-lines?decisionNumber=${encodeURIComponent('77/QĐ-UBND')}`)).body as {
      lines: object[]
      left: number
    }
  const { lines, left } = await ask(officer)
  const line = { subject: 'individual', decisionOn: '2026-01-15', achievement: null }
  expect([lines, left]).toEqual([
    [
      { ...line, recipient: 'Lê An', awardCode: 'CSTDCS', period: { from: '2025-01-01', to: '2025-12-31' } },
      { ...line, recipient: 'Lê Bình', awardCode: 'GK', period: null },
    ],
    1,
  ])
  expect((await pay(...lines)).rows[0]).toMatchObject({ outcome: 'paid', amount: 2_340_000 })
  const foreign = actorWith('unit-officer', { localityId: place.id, organizationPath: place.neighbour.path })
  expect(await ask(app.as(foreign))).toEqual({ lines: [], left: 0 })
  expect((await officer.get('/api/prize-lines?decisionNumber=')).status).toBe(422)
  const { body } = await officer.get(`/api/awards?decisionNumber=${encodeURIComponent('78/QĐ-UBND')}`)
  expect(body).toMatchObject({ rows: [{ subject: { name: 'Lê Dung' } }], total: { count: 1 } })
})
