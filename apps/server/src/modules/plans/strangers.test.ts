/** Every route that names a thing of this module, asked with a real one by somebody whose it is not. */
import { expect, test } from 'vitest'
import * as dissemination from '@guongsang/contract/plans-dissemination.ts'
import * as flow from '@guongsang/contract/plans-flow.ts'
import * as learning from '@guongsang/contract/plans-learning.ts'
import * as obligations from '@guongsang/contract/plans-obligations.ts'
import * as outlines from '@guongsang/contract/plans-outlines.ts'
import * as print from '@guongsang/contract/plans-print.ts'
import * as running from '@guongsang/contract/plans-running.ts'
import * as submissions from '@guongsang/contract/plans-submissions.ts'
import * as tasks from '@guongsang/contract/plans-tasks.ts'
import * as plans from '@guongsang/contract/plans.ts'
import type { Role } from '@guongsang/contract/roles.ts'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { addHead, dutiesOffice, duty, itemsOf } from './duties.fixture.ts'
import { idOf, led, outcome, plan, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2023-06-10' })

interface Route {
  id: string
  method: string
  path: string
}
const isRoute = (value: unknown): value is Route =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value
const routes = [
  dissemination,
  flow,
  learning,
  obligations,
  outlines,
  print,
  running,
  submissions,
  tasks,
  plans,
]
  .flatMap((contract) => Object.values(contract).filter(isRoute))
  .filter(({ path }) => path.includes(':id'))

/** Sound bodies: an answer that the body is wrong would prove nothing. */
const bodies: Record<string, object> = {
  editPlan: plan({}),
  writePlan: { sections: [], tasks: [task('Việc')] },
  arrangePlan: { print: 'as-printed', columns: [] },
  issuePlan: { issuedOn: '2023-06-01' },
  continuePlan: { periodFrom: '2026-01-01', periodTo: '2026-12-31' },
  addTask: task('Việc thêm'),
  editTask: task('Việc sửa'),
  logTask: { happenedOn: '2023-06-01', text: 'Đã làm' },
  addDuty: duty({ organizationIds: [crypto.randomUUID()] }),
  editDuty: duty({ organizationIds: [crypto.randomUUID()] }),
  previewDuty: duty({ organizationIds: [crypto.randomUUID()] }),
  endDuty: { validTo: '2023-06-30' },
  writeOutline: { questions: [], edition: 0 },
  draftSubmission: { note: 'Nội dung', version: null },
  addIndicator: { name: 'Chỉ tiêu', unitOfMeasure: '%', year: 2023 },
  editIndicator: { name: 'Chỉ tiêu', unitOfMeasure: '%', year: 2023 },
  raiseLesson: { kind: 'lesson', text: 'Bài học' },
  judgeLesson: { state: 'considered', outcome: 'Ghi nhận' },
  askQuestion: { question: 'Làm thế nào?' },
  forwardQuestion: { handlerName: 'Người xử lý' },
  answerQuestion: { answer: 'Trả lời' },
  draftSummary: { kind: 'interim', asOf: '2023-06-01', periodFrom: '2023-01-01', periodTo: '2023-06-01' },
  writeSummary: { text: [{ heading: 'Chung', body: 'Nội dung' }] },
  linkTaskOutput: { objectKind: 'plan', objectId: crypto.randomUUID() },
  recordDissemination: { happenedOn: '2023-06-01', form: 'meeting', informed: 10 },
}

type Things = Record<string, string>

/** A plan in force with something of every kind; a draft of the unit's own. */
async function full() {
  const office = await dutiesOffice(app, { plan: { tasks: [task('Việc', { yearOf: 2023 })] } })
  const { officer, unit, place, plan: planId } = office
  const writer = office.at('unit-officer')
  await addHead(app.platform.database, office.id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
  expect(outcome(await office.issue(planId, '2023-04-11'))).toBe(204)
  const items = (await itemsOf(app.platform.database, place)).find(
    (one) => one.organization_id === unit.id && one.period_label === 'Quý II/2023',
  )!.id
  const submission = idOf({
    ...(await writer.put(`/api/items/${items}/draft`, { note: 'Của đơn vị', version: null })),
    status: 201,
  })
  const own = await office.create(
    {
      organizationId: unit.id,
      title: 'Kế hoạch riêng',
      tasks: [task('Việc riêng', { parties: [led(unit.id)] })],
    },
    writer,
  )
  const ownDuty = idOf(await writer.post(`/api/plans/${own}/duties`, duty({ organizationIds: [unit.id] })))
  const first = async (id: string, caller = officer) => (await office.show(id, caller)).taskList[0]!.id
  const of = async (kind: string, body: object, caller = officer) =>
    idOf(await caller.post(`/api/plans/${planId}/${kind}`, body))
  const taskId = await first(planId)
  const output = idOf(
    await officer.post(`/api/tasks/${taskId}/outputs`, { objectKind: 'plan', objectId: planId }),
  )
  const common: Things = {
    questions: await of('questions', { question: 'Gửi ở đâu?' }, writer),
    indicators: await of('indicators', bodies['addIndicator']!),
    lessons: await of('lessons', bodies['raiseLesson']!, writer),
    summaries: await of('summaries', bodies['draftSummary']!),
    'task-outputs': output,
    items,
    submissions: submission,
    units: unit.id,
  }
  return {
    ...office,
    ofOffice: {
      ...common,
      plans: planId,
      tasks: taskId,
      duties: (await office.dutyOf(planId)).id,
    },
    ofUnit: { ...common, plans: own, tasks: await first(own, writer), duties: ownDuty },
  }
}

/** What came of each route, but for those that refuse or know nothing of it. */
async function letIn(caller: Caller, things: Things, asked: readonly Route[]): Promise<string[]> {
  const found: string[] = []
  for (const { id, method, path } of asked) {
    const kind = path.split('/')[2]!
    const url = path.replace(':id', things[kind]!)
    const body = { version: 1, reason: 'Thử xem sao', organizationId: things['units'], ...bodies[id] }
    const answer = await caller.send({
      method: method as 'GET',
      url,
      ...(method !== 'GET' && method !== 'DELETE' && { payload: body }),
    })
    if (answer.status !== 403 && answer.status !== 404)
      found.push(`${id} ${answer.status} ${method === 'GET' ? '' : answer.text.slice(0, 160)}`)
  }
  return found
}

const working: readonly Role[] = [
  'officer',
  'agency-head',
  'chair',
  'administrator',
  'unit-head',
  'unit-officer',
]

test.each(working)('%s of another locality gets nowhere', async (role) => {
  const { ofOffice, ofUnit } = await full()
  const other = await planningOffice(app)
  const stranger = other.by(role)
  expect(await letIn(stranger, ofOffice, routes)).toEqual([])
  expect(await letIn(stranger, ofUnit, routes)).toEqual([])
})

test.each(['unit-head', 'unit-officer', 'commune-officer', 'front-union'] as const)(
  '%s of a neighbouring unit reads what was issued, and nothing else of the office or the unit',
  async (role) => {
    const { ofOffice, ofUnit, by, neighbour } = await full()
    const stranger = by(role, neighbour)
    expect(await letIn(stranger, ofUnit, routes)).toEqual([])
    const acts = routes.filter(({ method }) => method !== 'GET')
    // Everybody asks and proposes about an issued plan, may print it and make a plan of one's own from it.
    const open = ['askQuestion', 'raiseLesson', 'printPlan', 'derivePlan']
    expect(
      await letIn(
        stranger,
        ofOffice,
        acts.filter(({ id }) => !open.includes(id)),
      ),
    ).toEqual([])
  },
)
