import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { idOf, led, outcome, plan, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
/** A drafted plan with its paper in the register, and ways to take the paper through its steps. */
async function planWithPaper() {
  const office = await planningOffice(app)
  const { create, show, officer, by, department, unit, neighbour } = office
  const id = await create({
    tasks: [
      task('Tổ chức tổng kết', { parties: [led(unit.id)] }),
      task('Tuyên truyền', { parties: [led(neighbour.id)] }),
    ],
  })
  const { version } = await show(id)
  const documentId = idOf(await officer.post(`/api/plans/${id}/paper`, { version }))
  const document = async () =>
    (await officer.get(`/api/documents/${documentId}`)).body as { version: number; state: string }
  const step = async (path: string, more: object = {}, caller = officer) =>
    caller.post(`/api/documents/${documentId}/${path}`, { version: (await document()).version, ...more })
  return { ...office, id, documentId, document, step, by, department }
}

test('the plan’s paper is drafted once in the register, and stands with the plan', async () => {
  const { id, documentId, show, officer } = await planWithPaper()
  const plan = await show(id)
  expect(plan).toMatchObject({ document: { id: documentId, number: null, issuedOn: null } })
  expect(outcome(await officer.post(`/api/plans/${id}/paper`, { version: plan.version }))).toBe(
    'plan-has-paper',
  )
  expect(plan.may).not.toContain('draft-paper')
})

/** A post that signs and one line of Nơi nhận: without them nothing is submitted. */
async function complete({
  documentId,
  document,
  officer,
  department,
  unit,
}: Awaited<ReturnType<typeof planWithPaper>>) {
  const answer = await officer.put(`/api/documents/${documentId}`, {
    kind: 'plan',
    issuerId: department.id,
    title: 'Công tác thi đua, khen thưởng năm 2024',
    signature: { capacity: null, behalfOf: null, post: 'Trưởng phòng', name: 'Lê Văn Bình' },
    recipients: [
      { text: 'Bộ phận Thi đua', purpose: 'carry-out', targets: [{ by: 'organization', id: unit.id }] },
    ],
    version: (await document()).version,
  })
  expect(outcome(answer)).toBe(204)
}

test('signed, numbered and issued in the register, the paper issues the plan; nobody goes around it', async () => {
  const paper = await planWithPaper()
  const { id, show, issue, step, by, department, document } = paper
  await complete(paper)
  expect(outcome(await issue(id, '2024-03-01'))).toBe('plan-waits-for-paper')
  const [head, clerk] = [by('agency-head'), by('records-clerk')]
  const series = {
    organizationId: department.id,
    name: 'Văn bản của phòng',
    symbolSuffix: 'PNV',
    from: '2024-01-01',
  }
  expect(outcome(await clerk.post('/api/documents/series', series))).toBe(201)
  expect(outcome(await step('submission'))).toBe(204)
  expect(outcome(await step('signature', {}, head))).toBe(204)
  expect(outcome(await step('number', { issuedOn: '2024-03-08' }, clerk))).toBe(200)
  expect((await show(id)).state).toBe('submitted')
  expect(outcome(await step('issue', { missingAccepted: true }, clerk))).toBeOneOf([200, 204])
  expect((await document()).state).toBe('issued')
  expect(await show(id)).toMatchObject({
    state: 'issued',
    issuedOn: '2024-03-08',
    document: { title: 'Kế hoạch số 01/KH-PNV ngày 08/03/2024', number: '01/KH-PNV', issuedOn: '2024-03-08' },
  })
})

test('a paper is one plan’s; a unit can tie its plan neither to a task nor to a plan that is not its own', async () => {
  const { documentId, create, officer, by, unit, neighbour, department, issue, show } = await planWithPaper()
  const fields = async (more: object, caller = officer) => {
    const typed = { ...(plan({ organizationId: department.id }) as object), ...more }
    const { body } = await caller.post('/api/plans', typed)
    const { code, errors } = body as { code?: string; errors?: { field: string }[] }
    return errors?.map(({ field }) => field) ?? code
  }
  expect(await fields({ documentId })).toEqual(['documentId'])
  const parentId = await create({
    tasks: [
      task('Việc của bên kia', { parties: [led(neighbour.id)] }),
      task('Việc', { parties: [led(unit.id)] }),
    ],
  })
  await issue(parentId)
  const [theirs, ours] = (await show(parentId)).taskList
  const writer = by('unit-officer', unit)
  const own = { organizationId: unit.id, title: 'Kế hoạch của bộ phận' }
  expect(await fields({ ...own, fromTaskId: theirs!.id }, writer)).toEqual(['fromTaskId'])
  expect(await fields({ ...own, continuesId: parentId }, writer)).toBe('forbidden')
  expect(await fields({ ...own, fromTaskId: ours!.id }, writer)).toBeUndefined()
})

test('submitted, returned and cancelled, the paper takes the plan along', async () => {
  const paper = await planWithPaper()
  const { id, show, step, by } = paper
  await complete(paper)
  expect(outcome(await step('submission'))).toBe(204)
  expect((await show(id)).state).toBe('submitted')
  expect(outcome(await step('return', { reason: 'Bổ sung căn cứ' }, by('agency-head')))).toBe(204)
  expect((await show(id)).state).toBe('drafting')
  expect(outcome(await step('submission'))).toBe(204)
  expect(outcome(await step('signature', {}, by('agency-head')))).toBe(204)
  expect(outcome(await step('cancellation', { reason: 'Gộp vào kế hoạch khác' }, by('agency-head')))).toBe(
    204,
  )
  expect(await show(id)).toMatchObject({ state: 'cancelled', stateReason: 'Gộp vào kế hoạch khác' })
})

test('S004-N-8: who has a task and stands in no line of Nơi nhận is named before the issue', async () => {
  const paper = await planWithPaper()
  await complete(paper)
  const { body } = await paper.officer.get(`/api/plans/${paper.id}/check`)
  const { warnings } = body as { warnings: { code: string; sentence: string }[] }
  expect(warnings.filter(({ code }) => code === 'not-in-recipients').map(({ sentence }) => sentence)).toEqual(
    ['1 đơn vị có nhiệm vụ nhưng không có trong Nơi nhận: Phòng Tài chính.'],
  )
})

test('a document is linked as the product of a task, if whoever links it may see it', async () => {
  const { documentId, show, officer, by, neighbour, create, issue, unit } = await planWithPaper()
  const id = await create({
    tasks: [
      task('Ban hành văn bản', { parties: [led(unit.id)] }),
      task('Việc khác', { parties: [led(neighbour.id)] }),
    ],
  })
  await issue(id)
  const [first, second] = (await show(id)).taskList
  const asked = { objectKind: 'document', objectId: documentId }
  expect((await officer.post(`/api/tasks/${first!.id}/outputs`, asked)).status).toBe(201)
  expect((await show(id)).taskList[0]!.outputs).toMatchObject([
    { objectKind: 'document', objectId: documentId, href: `/van-phong/van-ban/${documentId}` },
  ])
  // The draft of the paper is not the neighbour's to see, though the task is its own.
  const linked = await by('unit-officer', neighbour).post(`/api/tasks/${second!.id}/outputs`, asked)
  expect(outcome(linked)).toBe('invalid-input')
})
