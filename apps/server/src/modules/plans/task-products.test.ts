import { expect, test } from 'vitest'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { idOf, led, outcome, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

/** A plan in force whose first task asks for a directive. */
async function planWithTasks() {
  const office = await planningOffice(app)
  const { create, show, issue, department } = office
  const lead = { parties: [led(department.id)] }
  const planId = await create({
    tasks: [
      task('Ban hành Chỉ thị phát động đợt thi đua năm 2024', { outputKind: 'Chỉ thị', ...lead }),
      task('Ban hành Kế hoạch kiểm tra', { outputKind: 'Kế hoạch', ...lead }),
    ],
  })
  await issue(planId)
  const [first, second] = (await show(planId)).taskList
  const states = async () =>
    (await show(planId)).taskList.map(({ state, standing }) => `${state}, ${standing}`)
  const link = async (taskId: string, documentId: string, caller = office.officer) =>
    outcome(
      await caller.post(`/api/tasks/${taskId}/outputs`, { objectKind: 'document', objectId: documentId }),
    )
  return { ...office, planId, states, link, directiveTask: first!.id, planTask: second!.id }
}
type Office = Awaited<ReturnType<typeof planWithTasks>>

/** A directive drafted in the register, and the steps that bring it out. */
async function directiveOf({ by, department, unit }: Office, whose = department) {
  const isOffice = whose === department
  const officer = by(isOffice ? 'officer' : 'unit-officer', whose)
  const head = by(isOffice ? 'agency-head' : 'unit-head', whose)
  const clerk = by('records-clerk', whose)
  const id = idOf(
    await officer.post('/api/documents', {
      organizationId: whose.id,
      kind: 'directive',
      issuerId: whose.id,
      title: 'Phát động đợt thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2024',
      signature: { capacity: null, behalfOf: null, post: 'Trưởng phòng', name: 'Lê Văn Bình' },
      recipients: [
        { text: 'Bộ phận Thi đua', purpose: 'carry-out', targets: [{ by: 'organization', id: unit.id }] },
      ],
    }),
  )
  const step = async (path: string, caller: Caller, more: object = {}) => {
    const { version } = (await officer.get(`/api/documents/${id}`)).body as { version: number }
    const answer = await caller.post(`/api/documents/${id}/${path}`, { version, ...more })
    if (answer.status >= 300) throw new Error(answer.text)
  }
  const bringOut = async (issuedOn: string) => {
    const series = { organizationId: whose.id, name: 'Dãy số', symbolSuffix: 'UBND', from: '2024-01-01' }
    await clerk.post('/api/documents/series', series)
    await step('submission', officer)
    await step('signature', head)
    await step('number', clerk, { issuedOn })
    await step('issue', clerk, { missingAccepted: true })
  }
  return { id, bringOut }
}

test('S002-II-I-3 S003-III-I-3: the issue of the directive that a task asks for finishes the task, in time by the day of the directive', async () => {
  const office = await planWithTasks()
  const { states, link, directiveTask, planTask, officer } = office
  const directive = await directiveOf(office)
  expect(await link(directiveTask, directive.id)).toBe(201)
  // Of another kind than this task asks for: it is only named beside it.
  expect(await link(planTask, directive.id)).toBe(201)
  expect(await states()).toEqual(['open, not-due', 'open, not-due'])
  await directive.bringOut('2024-03-08')
  expect(await states()).toEqual(['done, done', 'open, not-due'])
  const { body } = await officer.get(`/api/tasks/${directiveTask}`)
  expect(body).toMatchObject({
    percent: 100,
    entries: [{ happenedOn: '2024-03-08', text: 'Đã ban hành Chỉ thị số 01/CT-UBND ngày 08/03/2024.' }],
    outputs: [{ objectKind: 'document', href: `/van-phong/van-ban/${directive.id}` }],
  })
  const origin = await officer.get(`/api/task-outputs?objectKind=document&objectId=${directive.id}`)
  expect((origin.body as { rows: { taskId: string }[] }).rows.map(({ taskId }) => taskId).sort()).toEqual(
    [directiveTask, planTask].sort(),
  )
})

test('S002-II-I-3: attaching a directive that is out already finishes the task; the movement names the same directive', async () => {
  const office = await planWithTasks()
  const { states, link, directiveTask, officer, department } = office
  const directive = await directiveOf(office)
  await directive.bringOut('2024-03-05')
  expect(await states()).toEqual(['open, not-due', 'open, not-due'])
  expect(await link(directiveTask, directive.id)).toBe(201)
  expect(await states()).toEqual(['done, done', 'open, not-due'])
  const movement = idOf(
    await officer.post('/api/movements', {
      name: 'Thi đua thực hiện thắng lợi nhiệm vụ năm 2024',
      kind: 'regular',
      organizationId: department.id,
      launchedOn: '2024-03-05',
      launchDocumentId: directive.id,
    }),
  )
  expect((await officer.get(`/api/movements/${movement}`)).body).toMatchObject({
    launchDocument: { id: directive.id, title: expect.stringContaining('Chỉ thị số 01/CT-UBND') },
  })
})

test('what a unit issues waits for whoever owns the plan; a task that is finished stays as it is', async () => {
  const office = await planWithTasks()
  const { states, link, directiveTask, officer, neighbour, act } = office
  const directive = await directiveOf(office, neighbour)
  await directive.bringOut('2024-03-08')
  expect(await link(directiveTask, directive.id)).toBe(201)
  expect((await states())[0]).toBe('awaiting-confirmation, awaiting-confirmation')
  expect(outcome(await act(directiveTask, 'confirmation'))).toBe(204)
  const another = await directiveOf(office)
  await another.bringOut('2024-03-09')
  expect(await link(directiveTask, another.id)).toBe(201)
  const { body } = await officer.get(`/api/tasks/${directiveTask}`)
  expect(body).toMatchObject({ state: 'done', entries: [{ happenedOn: '2024-03-08' }] })
})
