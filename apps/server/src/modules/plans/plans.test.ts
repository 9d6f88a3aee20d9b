import { describe, expect, test } from 'vitest'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { addHead, dutiesOffice, itemsOf } from './duties.fixture.ts'
import { led, outcome, plan, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const { database } = app.platform

const titles = ({ body }: { body: unknown }) =>
  (body as { rows: { title: string }[] }).rows.map(({ title }) => title)

describe('the text of a plan', () => {
  test('S002-H-3, S003-III-0b: sections and tasks stay as printed, with gaps in the ordinals', async () => {
    const { create, show, department } = await planningOffice(app)
    const id = await create({
      sections: [
        { key: 'iii', ordinal: 'III', heading: 'NHIỆM VỤ CỤ THỂ' },
        { key: 'd', parentKey: 'iii', ordinal: 'đ)', text: 'Tập trung tuyên truyền' },
      ],
      tasks: [
        task('Ban hành Báo cáo', { ordinal: '3', sectionKey: 'iii', grouping: 'quarter-4', yearFor: 2025 }),
        task('Phối hợp chuẩn bị nội dung', { ordinal: '5', grouping: 'quarter-4', yearAbout: 2023 }),
        task('Chỉ đạo tuyên truyền', { ordinal: '1', grouping: 'all-year', dueKind: 'standing' }),
      ],
    })
    const shown = await show(id)
    expect(shown.sections).toMatchObject([
      { ordinal: 'III', heading: 'NHIỆM VỤ CỤ THỂ', parentId: null },
      { ordinal: 'đ)', parentId: shown.sections[0]!.id },
    ])
    expect(
      shown.taskList.map(({ ordinal, dueOn, dueText, standing, sectionId }) => [
        ordinal,
        dueOn,
        dueText,
        standing,
        sectionId === shown.sections[0]!.id,
      ]),
    ).toEqual([
      ['3', '2024-12-31', 'hết Quý IV/2024', 'not-due', true],
      ['5', '2024-12-31', 'hết Quý IV/2024', 'not-due', false],
      ['1', null, null, 'standing', false],
    ])
    expect(shown.may).toEqual([
      'edit',
      'add-task',
      'add-duty',
      'arrange',
      'edit-indicators',
      'write',
      'draft-paper',
      'consult',
      'submit',
      'continue',
      'issue',
      'cancel',
    ])
    expect(department.id).not.toBe('')
  })

  test('a draft is written anew; a task that keeps its id keeps its product, a text that came meanwhile wins', async () => {
    const { create, show, officer } = await planningOffice(app)
    const other = await create({ title: 'Kế hoạch tuyên truyền' })
    const id = await create({ tasks: [task('Ban hành kế hoạch tuyên truyền'), task('Việc thừa')] })
    const before = await show(id)
    const kept = before.taskList[0]!.id
    const linked = await officer.post(`/api/tasks/${kept}/outputs`, { objectKind: 'plan', objectId: other })
    expect(linked.status).toBe(201)
    const content = {
      version: before.version,
      sections: [{ key: 'i', ordinal: 'I', heading: 'Nhiệm vụ' }],
      tasks: [
        { ...task('Việc mới'), sectionKey: 'i' },
        { ...task('Ban hành Kế hoạch tuyên truyền'), id: kept, sectionKey: 'i' },
      ],
    }
    expect(outcome(await officer.put(`/api/plans/${id}/content`, content))).toBe(204)
    const after = await show(id)
    expect(
      after.taskList.map((one) => [one.title, one.id === kept, one.outputs.map(({ label }) => label)]),
    ).toEqual([
      ['Việc mới', false, []],
      ['Ban hành Kế hoạch tuyên truyền', true, ['Kế hoạch tuyên truyền']],
    ])
    expect(outcome(await officer.put(`/api/plans/${id}/content`, content))).toBe('changed-meanwhile')
    expect((await show(id)).sections.map(({ heading }) => heading)).toEqual(['Nhiệm vụ'])
  })

  test('what does not fit is refused at its field', async () => {
    const { officer, department } = await planningOffice(app)
    const asked = (more: object) =>
      officer.post('/api/plans', plan({ organizationId: department.id, ...more }))
    const fields = async (more: object) =>
      ((await asked(more)).body as { errors: { field: string }[] }).errors.map(({ field }) => field)
    expect(await fields({ periodTo: '2023-12-31' })).toEqual(['periodTo'])
    expect(await fields({ tasks: [task('Việc', { dueKind: 'day' })] })).toEqual(['tasks.0.dueOn'])
    expect(await fields({ tasks: [task('Việc', { yearOf: 2026 })] })).toEqual(['tasks.0.yearOf'])
    expect(await fields({ tasks: [task('Việc', { dueKind: 'conditional' })] })).toEqual(['tasks.0.condition'])
    expect(await fields({ tasks: [task('Việc', { sectionKey: 'x' })] })).toEqual(['tasks.0.sectionKey'])
    expect(
      await fields({ tasks: [task('Việc', { parties: [led('0191aaaa-0000-7000-8000-000000000001')] })] }),
    ).toEqual(['tasks.0.parties.0'])
  })

  test('the columns of the printed table are the office’s', async () => {
    const { create, show, officer } = await planningOffice(app)
    const id = await create()
    const columns = [
      { field: 'ordinal', header: 'TT' },
      { field: 'lead', header: 'Cơ quan thực hiện' },
    ]
    const { version } = await show(id)
    await officer.put(`/api/plans/${id}/arrangement`, { print: 'by-quarter', columns, version })
    expect(await show(id)).toMatchObject({ arrangement: { print: 'by-quarter', columns } })
  })
})

describe('who sees a plan', () => {
  test('S000-H-3: plans of several kinds stand side by side; the newest period first, found by words and year', async () => {
    const { create, officer } = await planningOffice(app)
    await create()
    await create({ kind: 'publicity', title: 'Tuyên truyền về công tác thi đua, khen thưởng năm 2024' })
    await create({
      kind: 'exemplar-publicity',
      title: 'Tuyên truyền gương điển hình',
      periodFrom: '2023-01-01',
      periodTo: '2025-12-31',
    })
    expect(titles(await officer.get('/api/plans'))).toEqual([
      'Tuyên truyền về công tác thi đua, khen thưởng năm 2024',
      'Công tác thi đua, khen thưởng năm 2024',
      'Tuyên truyền gương điển hình',
    ])
    expect(titles(await officer.get('/api/plans?q=guong%20dien%20hinh&year=2025'))).toEqual([
      'Tuyên truyền gương điển hình',
    ])
    expect(titles(await officer.get('/api/plans?kind=work'))).toEqual([
      'Công tác thi đua, khen thưởng năm 2024',
    ])
    const first = await officer.get('/api/plans?limit=2')
    const { next, total } = first.body as { next: string; total: { count: number } }
    expect(total).toEqual({ count: 3, capped: false })
    expect(titles(await officer.get(`/api/plans?limit=2&cursor=${next}`))).toEqual([
      'Tuyên truyền gương điển hình',
    ])
  })

  test('a draft of the locality is the office’s; issued, those it addresses see it, and nobody else', async () => {
    const { create, officer, by, unit, neighbour, issue, group } = await planningOffice(app)
    const groupId = await group('Các đơn vị', [unit.id])
    const id = await create({
      tasks: [task('Báo cáo', { parties: [{ part: 'doer', text: 'Các đơn vị', groupId }] })],
    })
    const [ours, theirs, chair] = [by('unit-officer', unit), by('unit-officer', neighbour), by('chair')]
    const seen = async () =>
      Promise.all(
        [officer, ours, theirs, chair].map(async (caller) => [
          (await caller.get(`/api/plans/${id}`)).status,
          titles(await caller.get('/api/plans')).length,
        ]),
      )
    expect(await seen()).toEqual([
      [200, 1],
      [404, 0],
      [404, 0],
      [404, 0],
    ])
    expect((await issue(id)).status).toBe(204)
    expect(await seen()).toEqual([
      [200, 1],
      [200, 1],
      [404, 0],
      [200, 1],
    ])
  })

  test('a unit’s draft is seen by nobody else: not by the office, a neighbour, another role or another locality', async () => {
    const { create, show, by, officer, unit, neighbour } = await planningOffice(app)
    const other = await planningOffice(app)
    const writer = by('unit-officer', unit)
    const id = await create(
      { organizationId: unit.id, title: 'Kế hoạch của đơn vị', tasks: [task('Việc riêng')] },
      writer,
    )
    const shown = await show(id, writer)
    const taskId = shown.taskList[0]!.id
    expect(shown.may).toContain('write')
    const strangers = [
      officer,
      by('chair'),
      by('unit-head', neighbour),
      other.officer,
      other.by('unit-officer', other.unit),
    ]
    for (const stranger of strangers) {
      expect(titles(await stranger.get('/api/plans'))).toEqual([])
      const answers = [await stranger.get(`/api/plans/${id}`), await stranger.get(`/api/tasks/${taskId}`)]
      expect(answers.map(({ status, text }) => [status, text.includes('riêng')])).toEqual(
        answers.map(() => [404, false]),
      )
    }
    // Whoever may not read the whole log learns nothing of it from what happened to it either.
    expect(outcome(await by('unit-head', neighbour).get(`/api/audit/timelines/plan/${id}`))).toBe(
      'timeline-not-found',
    )
    expect((await writer.get(`/api/audit/timelines/plan/${id}`)).text).toContain('Kế hoạch của đơn vị')
    for (const stranger of [officer, by('unit-head', neighbour)])
      expect([
        outcome(await stranger.put(`/api/plans/${id}/content`, { version: 1, sections: [], tasks: [] })),
        outcome(await stranger.post(`/api/plans/${id}/cancellation`, { reason: 'thử', version: 1 })),
        outcome(await stranger.post(`/api/tasks/${taskId}/removal`, { version: 1 })),
        outcome(await stranger.post(`/api/plans/${id}/tasks`, task('Chen vào'))),
      ]).toEqual(['plan-not-found', 'plan-not-found', 'task-not-found', 'plan-not-found'])
    expect((await show(id, writer)).taskList).toHaveLength(1)
  })

  test('the office reads a unit’s plan once it is issued, and still may not write in it', async () => {
    const { create, show, issue, by, officer, unit, neighbour } = await planningOffice(app)
    const writer = by('unit-head', unit)
    const parentId = await create({ tasks: [task('Ban hành kế hoạch', { parties: [led(unit.id)] })] })
    await issue(parentId)
    const id = await create(
      { organizationId: unit.id, title: 'Kế hoạch của đơn vị', parentId, tasks: [task('Việc')] },
      writer,
    )
    expect((await show(parentId)).subPlans).toEqual([])
    expect(outcome(await issue(id, '2024-03-01', writer))).toBe(204)
    expect((await show(parentId)).subPlans).toMatchObject([{ title: 'Kế hoạch của đơn vị', state: 'issued' }])
    const { version, may } = await show(id)
    expect(may).toEqual([])
    expect(outcome(await officer.post(`/api/plans/${id}/closing`, { version }))).toBe('forbidden')
    expect(outcome(await by('unit-head', neighbour).post(`/api/plans/${id}/closing`, { version }))).toBe(
      'plan-not-found',
    )
  })

  test('a draft shown for opinions is read by those it will address, and by them alone', async () => {
    const { create, show, officer, by, unit, neighbour } = await planningOffice(app)
    const id = await create({ tasks: [task('Việc', { parties: [led(unit.id)] })] })
    const { version } = await show(id)
    expect(outcome(await officer.post(`/api/plans/${id}/consultation`, { version }))).toBe(204)
    const ours = await by('unit-officer', unit).get(`/api/plans/${id}`)
    expect([ours.status, (ours.body as { may: string[] }).may]).toEqual([200, []])
    expect(outcome(await by('unit-officer', neighbour).get(`/api/plans/${id}`))).toBe('plan-not-found')
    expect(outcome(await by('chair').get(`/api/plans/${id}`))).toBe('plan-not-found')
  })

  test('S001-I-2-1b: a unit’s draft reaches the office when it is handed in, and stays out of its neighbour’s sight', async () => {
    const office = await dutiesOffice(app, {
      plan: { periodFrom: '2024-01-01', periodTo: '2024-12-31' },
      duty: { owes: 'plan', title: 'Kế hoạch của đơn vị', rule: { span: 'once', due: { kind: 'open' } } },
    })
    const { create, issue, show, officer, by, unit, neighbour, plan: parentId } = office
    await issue(parentId)
    await addHead(database, office.id, unit.id, 'Lê Thị Dẫn Đầu', 'Trưởng bộ phận')
    const writer = by('unit-officer', unit)
    const id = await create({ organizationId: unit.id, title: 'Kế hoạch của bộ phận', parentId }, writer)
    const item = (await itemsOf(database, { id: office.id })).find((one) => one.organization_id === unit.id)!
    const draft = { note: 'Gửi kế hoạch', planId: id, version: null }
    expect(outcome(await writer.put(`/api/items/${item.id}/draft`, draft))).toBe(200)
    expect(outcome(await officer.get(`/api/plans/${id}`))).toBe('plan-not-found')
    for (const step of ['presentation', 'sending']) {
      const { body } = await writer.get(`/api/items/${item.id}`)
      const [last] = (body as { submissions: { id: string; version: number }[] }).submissions
      const sent = await writer.post(`/api/submissions/${last!.id}/${step}`, { version: last!.version })
      expect(outcome(sent)).toBe(204)
    }
    expect(await show(id)).toMatchObject({ title: 'Kế hoạch của bộ phận', state: 'drafting', may: [] })
    expect((await show(parentId)).subPlans).toMatchObject([{ title: 'Kế hoạch của bộ phận' }])
    expect(outcome(await by('unit-officer', neighbour).get(`/api/plans/${id}`))).toBe('plan-not-found')
  })

  test('who serves the whole locality from one unit reads what addresses that unit, and no draft of another', async () => {
    const { create, issue, id: localityId, unit, neighbour } = await planningOffice(app)
    const id = await create({ tasks: [task('Thẩm định kinh phí', { parties: [led(neighbour.id)] })] })
    const appraiser = app.as({
      ...actorWith('finance-office', { localityId, organizationPath: neighbour.path }),
      grants: [{ role: 'finance-office', scope: { kind: 'locality', id: null, path: null } }],
    })
    expect(outcome(await appraiser.get(`/api/plans/${id}`))).toBe('plan-not-found')
    await issue(id)
    const { body } = await appraiser.get(`/api/plans/${id}`)
    expect((body as { taskList: { may: string[] }[] }).taskList.map(({ may }) => may)).toEqual([
      ['log', 'link', 'accept', 'not-arisen'],
    ])
    const other = await create({ tasks: [task('Việc khác', { parties: [led(unit.id)] })] })
    await issue(other)
    expect(outcome(await appraiser.get(`/api/plans/${other}`))).toBe('plan-not-found')
  })

  test('a list costs the same statements for one plan and for three, for the office and for a unit', async () => {
    const { create, issue, officer, by, unit } = await planningOffice(app)
    const make = async () =>
      issue(
        await create({
          tasks: [
            task('Việc', { parties: [led(unit.id)] }),
            task('Việc trễ', { dueKind: 'day', dueOn: '2024-02-01' }),
          ],
        }),
      )
    await make()
    const ours = by('unit-officer', unit)
    const once = [
      await countStatements(database, () => officer.get('/api/plans')),
      await countStatements(database, () => ours.get('/api/plans')),
    ]
    await make()
    await make()
    expect(titles(await ours.get('/api/plans'))).toHaveLength(3)
    expect([
      await countStatements(database, () => officer.get('/api/plans')),
      await countStatements(database, () => ours.get('/api/plans')),
    ]).toEqual(once)
  })

  test('a plan with three tasks costs the same statements as one with a single task', async () => {
    const { create, officer } = await planningOffice(app)
    const [one, three] = [
      await create({ tasks: [task('Việc một')] }),
      await create({ tasks: [task('Việc một'), task('Việc hai'), task('Việc ba')] }),
    ]
    const [few, many] = [
      await countStatements(database, () => officer.get(`/api/plans/${one}`)),
      await countStatements(database, () => officer.get(`/api/plans/${three}`)),
    ]
    expect(many).toBe(few)
  })
})

describe('the life of a plan', () => {
  test('it is shown for opinions, submitted, issued, run, reviewed and closed; steps out of order are refused', async () => {
    const { create, show, officer } = await planningOffice(app)
    const id = await create({ tasks: [task('Việc')] })
    const go = async (step: string, more: object = {}) =>
      outcome(await officer.post(`/api/plans/${id}/${step}`, { version: (await show(id)).version, ...more }))
    const steps: [string, object?][] = [
      ['running'],
      ['consultation'],
      ['drafting'],
      ['submission'],
      ['issue', { issuedOn: '2024-03-11' }],
      ['issue', { issuedOn: '2024-01-10' }],
      ['drafting'],
      ['running'],
      ['interim-review'],
      ['closing'],
      ['cancellation', { reason: 'Không cần nữa' }],
    ]
    const seen: unknown[] = []
    for (const [step, more] of steps) seen.push([step, await go(step, more), (await show(id)).state])
    expect(seen).toEqual([
      ['running', 'plan-state-refuses', 'drafting'],
      ['consultation', 204, 'consulting'],
      ['drafting', 204, 'drafting'],
      ['submission', 204, 'submitted'],
      ['issue', 'invalid-input', 'submitted'],
      ['issue', 204, 'issued'],
      ['drafting', 'plan-state-refuses', 'issued'],
      ['running', 204, 'running'],
      ['interim-review', 204, 'interim-review'],
      ['closing', 204, 'closed'],
      ['cancellation', 'plan-state-refuses', 'closed'],
    ])
    const { body } = await officer.get(`/api/audit/timelines/plan/${id}`)
    expect((body as { rows: { sentence: string }[] }).rows.map(({ sentence }) => sentence)).toContain(
      'Ban hành kế hoạch ngày 10/01/2024: 1 nhiệm vụ có hiệu lực',
    )
  })

  test('an empty plan is not issued, and a plan without its reason is not cancelled', async () => {
    const { create, issue, officer, show } = await planningOffice(app)
    const id = await create()
    expect(outcome(await issue(id))).toBe('plan-empty')
    const { version } = await show(id)
    expect(outcome(await officer.post(`/api/plans/${id}/cancellation`, { version }))).toBe('invalid-input')
  })

  test('S002-III-2-1: on issue, tasks without a lead are the standing agency’s', async () => {
    const { create, issue, show, department } = await planningOffice(app)
    const id = await create({ tasks: [task('Tổ chức tổng kết')] })
    expect((await show(id)).defaultLead).toBeNull()
    await issue(id)
    expect((await show(id)).defaultLead?.id).toBe(department.id)
  })

  test('S003-III-I-2: a plan that lists its own issue as a task has done it when it is issued', async () => {
    const { create, issue, show, officer } = await planningOffice(app)
    const id = await create({ tasks: [task('Ban hành Kế hoạch công tác năm 2024'), task('Việc khác')] })
    const before = await show(id)
    const edited = await officer.put(`/api/plans/${id}`, {
      ...plan({}),
      fromTaskId: before.taskList[0]!.id,
      version: before.version,
    })
    expect(edited.status).toBe(204)
    expect(outcome(await issue(id))).toBe(204)
    expect((await show(id)).taskList.map(({ state, outputs }) => [state, outputs.length])).toEqual([
      ['done', 1],
      ['open', 0],
    ])
  })

  test('S002-II-I-4: the plan that a task asks for is linked both ways, and the task waits to be confirmed', async () => {
    const { create, issue, show, act } = await planningOffice(app)
    const yearly = await create({ tasks: [task('Ban hành Kế hoạch tuyên truyền')] })
    await issue(yearly)
    const taskId = (await show(yearly)).taskList[0]!.id
    const id = await create({
      kind: 'publicity',
      title: 'Kế hoạch tuyên truyền',
      fromTaskId: taskId,
      tasks: [task('Đăng bài')],
    })
    expect(await show(id)).toMatchObject({
      fromTask: { planId: yearly, taskId, title: 'Ban hành Kế hoạch tuyên truyền' },
    })
    await issue(id, '2024-02-15')
    expect((await show(yearly)).taskList).toMatchObject([
      {
        state: 'awaiting-confirmation',
        outputs: [
          {
            objectKind: 'plan',
            objectId: id,
            label: 'Kế hoạch tuyên truyền',
            href: `/van-phong/ke-hoach/${id}`,
          },
        ],
      },
    ])
    expect(outcome(await act(taskId, 'confirmation'))).toBe(204)
    expect((await show(yearly)).taskList[0]!.standing).toBe('done')
  })
})
