import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { led, outcome, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

async function runningPlan() {
  const office = await planningOffice(app)
  const { create, issue, unit, neighbour } = office
  const tasks = [
    task('Việc', { parties: [led(unit.id)] }),
    task('Việc khác', { parties: [led(neighbour.id)] }),
  ]
  const id = await create({ tasks })
  await issue(id)
  const told = (organizationId: string, more: object = {}) => ({
    organizationId,
    happenedOn: '2024-02-20',
    form: 'meeting',
    informed: 45,
    ...more,
  })
  const address = `/api/plans/${id}/disseminations`
  return { ...office, id, told, address }
}

test('S001-IV-1-a: a unit proves that it made the plan known: when, how, to how many; the office sees all, a unit its own', async () => {
  const { officer, by, unit, neighbour, told, address, id } = await runningPlan()
  const [ours, theirs] = [by('unit-officer', unit), by('unit-head', neighbour)]
  expect((await ours.post(address, told(unit.id))).status).toBe(201)
  expect(
    (await ours.post(address, told(unit.id, { happenedOn: '2024-03-01', form: 'notice', informed: 5 })))
      .status,
  ).toBe(201)
  expect((await theirs.post(address, told(neighbour.id, { form: 'online', informed: 30 }))).status).toBe(201)
  const seen = async (caller: typeof ours) => {
    const { rows, units, informed } = (await caller.get(address)).body as Shown
    return [
      rows.map((row) => [row.organization.name, row.happenedOn, row.form, row.informed]),
      units,
      informed,
    ]
  }
  interface Shown {
    rows: { organization: { name: string }; happenedOn: string; form: string; informed: number }[]
    units: number
    informed: number
  }
  expect(await seen(officer)).toEqual([
    [
      ['Bộ phận Thi đua', '2024-03-01', 'notice', 5],
      ['Phòng Tài chính', '2024-02-20', 'online', 30],
      ['Bộ phận Thi đua', '2024-02-20', 'meeting', 45],
    ],
    2,
    80,
  ])
  expect(await seen(theirs)).toEqual([[['Phòng Tài chính', '2024-02-20', 'online', 30]], 1, 30])
  const { body } = await officer.get(`/api/audit/timelines/plan/${id}`)
  expect(JSON.stringify(body)).toContain(
    'Bộ phận Thi đua phổ biến kế hoạch ngày 20/02/2024, hội nghị, cuộc họp: 45 người',
  )
})

test('nobody writes it for another unit, ahead of its day, or of a plan that does not bind or is not theirs', async () => {
  const { by, officer, unit, neighbour, department, told, address, create } = await runningPlan()
  const ours = by('unit-officer', unit)
  const refused = async (caller: typeof ours, body: object, to = address) =>
    outcome(await caller.post(to, body))
  expect(await refused(ours, told(neighbour.id))).toBe('forbidden')
  expect(await refused(officer, told(neighbour.id))).toBe('forbidden')
  expect(await refused(officer, told(department.id))).toBe(201)
  expect(await refused(ours, told(unit.id, { happenedOn: '2024-03-11' }))).toBe('invalid-input')
  expect(await refused(ours, told(unit.id, { informed: 0 }))).toBe('invalid-input')
  const draft = await create({ tasks: [task('Việc', { parties: [led(unit.id)] })] })
  expect(await refused(officer, told(department.id), `/api/plans/${draft}/disseminations`)).toBe(
    'task-not-in-force',
  )
  expect(await refused(ours, told(unit.id), `/api/plans/${draft}/disseminations`)).toBe('plan-not-found')
  const elsewhere = await planningOffice(app)
  expect(outcome(await elsewhere.officer.get(address))).toBe('plan-not-found')
})

test('three times told cost the same statements as once', async () => {
  const { officer, department, told, address } = await runningPlan()
  await officer.post(address, told(department.id))
  const read = () => countStatements(app.platform.database, () => officer.get(address))
  const once = await read()
  await officer.post(address, told(department.id))
  await officer.post(address, told(department.id, { form: 'online' }))
  expect(await read()).toBe(once)
})
