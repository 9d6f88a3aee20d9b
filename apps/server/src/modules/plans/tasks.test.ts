import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { idOf, led, outcome, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

/** A running plan with one task of the unit. */
async function runningTask(more: object = {}) {
  const office = await planningOffice(app)
  const { create, issue, show, unit } = office
  const id = await create({
    tasks: [task('Tổ chức tổng kết cụm, khối', { parties: [led(unit.id)], ...more })],
  })
  await issue(id)
  const first = async () => (await show(id)).taskList[0]!
  return { ...office, planId: id, taskId: (await first()).id, first }
}

const log = (more: object = {}) => ({
  happenedOn: '2024-03-05',
  text: 'Đã họp ba khối.',
  percent: 40,
  ...more,
})

describe('work on a task', () => {
  test('S003-III-V-1: a standing task has no due day; its progress is its log', async () => {
    const { by, unit, taskId, first } = await runningTask({ grouping: 'all-year', dueKind: 'standing' })
    const worker = by('unit-officer', unit)
    expect((await worker.post(`/api/tasks/${taskId}/logs`, log())).status).toBe(201)
    expect(
      (await worker.post(`/api/tasks/${taskId}/logs`, log({ happenedOn: '2024-03-09', percent: 60 }))).status,
    ).toBe(201)
    expect(await first()).toMatchObject({
      dueOn: null,
      standing: 'standing',
      state: 'in-progress',
      percent: 60,
      logs: 2,
    })
    const { body } = await worker.get(`/api/tasks/${taskId}`)
    expect((body as { entries: object[] }).entries).toMatchObject([
      { happenedOn: '2024-03-09', percent: 60, files: [] },
      {
        happenedOn: '2024-03-05',
        text: 'Đã họp ba khối.',
        recordedBy: 'Cán bộ thi đua, khen thưởng của đơn vị',
      },
    ])
  })

  test('the unit says that it is finished, the owner confirms or gives it back; the day of the work counts', async () => {
    const { by, unit, taskId, first, act } = await runningTask({ dueKind: 'day', dueOn: '2024-03-06' })
    const worker = by('unit-officer', unit)
    expect((await first()).standing).toBe('overdue')
    await worker.post(`/api/tasks/${taskId}/logs`, log({ finished: true }))
    expect((await first()).state).toBe('awaiting-confirmation')
    expect(outcome(await act(taskId, 'confirmation', worker))).toBe('forbidden')
    expect(outcome(await act(taskId, 'reopening', undefined, { reason: 'Chưa có minh chứng' }))).toBe(204)
    expect(await first()).toMatchObject({ state: 'in-progress', stateReason: 'Chưa có minh chứng' })
    await worker.post(`/api/tasks/${taskId}/logs`, log({ finished: true }))
    expect(outcome(await act(taskId, 'confirmation'))).toBe(204)
    expect(await first()).toMatchObject({ standing: 'done', percent: 100, state: 'done' })
    expect(outcome(await act(taskId, 'confirmation'))).toBe('task-state-refuses')
  })

  test('S000-IV-1-6: what did not arise is closed by the unit, counts for nobody and is never late', async () => {
    const { by, unit, taskId, first, act, officer } = await runningTask({
      dueKind: 'conditional',
      condition: 'nếu có',
      strength: 'if-any',
    })
    expect(await first()).toMatchObject({ dueText: 'nếu có', standing: 'standing' })
    expect(
      outcome(
        await act(taskId, 'not-arisen', by('unit-officer', unit), { reason: 'Tỉnh không tổ chức thi' }),
      ),
    ).toBe(204)
    expect((await first()).standing).toBe('not-arisen')
    const { body } = await officer.get('/api/plans')
    expect((body as { rows: { tasks: object }[] }).rows[0]!.tasks).toEqual({ total: 0, done: 0, overdue: 0 })
  })

  test('S001-III-1-c: lead and partners see the task as theirs and work on it; a foreign unit does not even see it', async () => {
    const { create, issue, show, by, unit, neighbour, department, group } = await planningOffice(app)
    const groupId = await group('Các đơn vị phối hợp', [unit.id])
    const id = await create({
      tasks: [
        task('Tuyên truyền gương điển hình', {
          parties: [led(department.id), { part: 'partner', text: 'Các đơn vị phối hợp', groupId }],
        }),
        task('Việc của nơi khác', { parties: [led(neighbour.id)] }),
      ],
    })
    await issue(id)
    const [partner, other] = [by('unit-officer', unit), by('unit-officer', neighbour)]
    const acts = async (caller: typeof partner) => (await show(id, caller)).taskList.map(({ may }) => may)
    expect(await acts(partner)).toEqual([['log', 'link', 'not-arisen'], []])
    expect(await acts(other)).toEqual([[], ['log', 'link', 'accept', 'not-arisen']])
    const [first] = (await show(id)).taskList
    expect((await partner.post(`/api/tasks/${first!.id}/logs`, log())).status).toBe(201)
    expect(outcome(await other.post(`/api/tasks/${first!.id}/logs`, log()))).toBe('forbidden')
    const elsewhere = await planningOffice(app)
    expect(outcome(await elsewhere.officer.get(`/api/tasks/${first!.id}`))).toBe('task-not-found')
  })

  test('a unit that joins a bloc later has its tasks from that day on', async () => {
    const { create, issue, by, unit, bloc, show } = await planningOffice(app)
    const now = await bloc('Khối hiện nay', [unit.id])
    const later = await bloc('Khối sau này', [unit.id], '2024-06-01')
    const id = await create({
      tasks: [
        task('Việc của khối', { parties: [{ part: 'doer', text: 'Khối', blocId: now }] }),
        task('Việc của khối sau', { parties: [{ part: 'doer', text: 'Khối', blocId: later }] }),
      ],
    })
    await issue(id)
    const shown = await show(id, by('unit-officer', unit))
    expect(shown.taskList.map(({ may }) => may.includes('log'))).toEqual([true, false])
  })

  test('a task that is done is nobody’s to accept any more', async () => {
    const { by, unit, taskId, act, first } = await runningTask()
    expect(outcome(await act(taskId, 'confirmation'))).toBe(204)
    expect((await first()).may).toEqual(['edit', 'reopen'])
    expect(outcome(await act(taskId, 'acceptance', by('unit-head', unit)))).toBe('task-state-refuses')
  })

  test('a unit accepts its task once; what it sent before the plan binds, and what lies ahead, is refused', async () => {
    const { by, unit, neighbour, taskId, act, create, show } = await runningTask()
    const worker = by('unit-head', unit)
    expect(outcome(await act(taskId, 'acceptance', worker))).toBe(204)
    expect(outcome(await act(taskId, 'acceptance', worker))).toBe('task-already-accepted')
    expect(
      outcome(await by('unit-head', neighbour).post(`/api/tasks/${taskId}/acceptance`, { version: 1 })),
    ).toBe('task-not-found')
    expect(outcome(await worker.post(`/api/tasks/${taskId}/logs`, log({ happenedOn: '2024-03-11' })))).toBe(
      'invalid-input',
    )
    const draft = await create({ organizationId: unit.id, tasks: [task('Việc dự thảo')] }, worker)
    const drafted = (await show(draft, worker)).taskList[0]!.id
    expect(outcome(await worker.post(`/api/tasks/${drafted}/logs`, log()))).toBe('task-not-in-force')
  })
})

describe('the owner of a plan', () => {
  test('a bound task is changed only with a reason, never removed; a new one may be added', async () => {
    const { officer, taskId, planId, first, unit, show } = await runningTask()
    const { version } = await first()
    const changed = { ...task('Tổ chức tổng kết các cụm, khối'), parties: [led(unit.id)], version }
    expect(outcome(await officer.put(`/api/tasks/${taskId}`, changed))).toBe('invalid-input')
    expect(
      outcome(await officer.put(`/api/tasks/${taskId}`, { ...changed, reason: 'Sửa tên cho đúng' })),
    ).toBe(204)
    expect(outcome(await officer.post(`/api/tasks/${taskId}/removal`, { version: version + 1 }))).toBe(
      'plan-text-closed',
    )
    expect((await officer.post(`/api/plans/${planId}/tasks`, task('Việc phát sinh'))).status).toBe(201)
    expect((await show(planId)).taskList.map(({ title }) => title)).toEqual([
      'Tổ chức tổng kết các cụm, khối',
      'Việc phát sinh',
    ])
  })

  test('a task is cancelled with a reason, and nobody works on it any more', async () => {
    const { taskId, act, first, by, unit } = await runningTask()
    expect(outcome(await act(taskId, 'cancellation'))).toBe('invalid-input')
    expect(outcome(await act(taskId, 'cancellation', undefined, { reason: 'Gộp vào việc khác' }))).toBe(204)
    expect((await first()).standing).toBe('cancelled')
    expect(outcome(await by('unit-officer', unit).post(`/api/tasks/${taskId}/logs`, log()))).toBe(
      'task-state-refuses',
    )
  })

  test('in a plan of several years, what is not finished goes on in the next year', async () => {
    const { create, issue, show, act, unit } = await planningOffice(app)
    const id = await create({
      periodFrom: '2023-01-01',
      periodTo: '2025-12-31',
      tasks: [task('Kiểm tra đơn vị', { grouping: 'quarter-3', parties: [led(unit.id, 'Đội kiểm tra')] })],
    })
    await issue(id, '2023-04-11')
    const before = (await show(id)).taskList[0]!
    expect(before.standing).toBe('overdue')
    expect(outcome(await act(before.id, 'carry-over', undefined, { reason: 'Chưa đủ người' }))).toBe(204)
    expect(
      (await show(id)).taskList.map(({ state, yearOf, dueOn, parties }) => [
        state,
        yearOf,
        dueOn,
        parties[0]!.text,
      ]),
    ).toEqual([
      ['carried-over', 2023, '2023-09-30', 'Đội kiểm tra'],
      ['open', 2024, '2024-09-30', 'Đội kiểm tra'],
    ])
  })

  test('a product is linked once, found from both sides and taken off again', async () => {
    const { create, officer, taskId, planId, show, by, neighbour } = await runningTask()
    const made = await create({ kind: 'publicity', title: 'Kế hoạch tuyên truyền', fromTaskId: taskId })
    const output = { objectKind: 'plan', objectId: made }
    const outputId = idOf(await officer.post(`/api/tasks/${taskId}/outputs`, output))
    expect(outcome(await officer.post(`/api/tasks/${taskId}/outputs`, output))).toBe('task-output-linked')
    expect((await show(planId)).taskList[0]!.outputs).toMatchObject([
      { id: outputId, label: 'Kế hoạch tuyên truyền' },
    ])
    expect(await show(made)).toMatchObject({ fromTask: { taskId } })
    const from = (id: string, caller = officer) =>
      caller.get(`/api/task-outputs?objectKind=plan&objectId=${id}`)
    expect((await from(made)).body).toEqual({
      rows: [
        {
          planId,
          planTitle: 'Công tác thi đua, khen thưởng năm 2024',
          taskId,
          title: 'Tổ chức tổng kết cụm, khối',
        },
      ],
    })
    // A task of a plan that somebody does not see is not told by its product either.
    expect((await from(made, by('unit-officer', neighbour))).body).toEqual({ rows: [] })
    expect(outcome(await officer.post(`/api/task-outputs/${outputId}/removal`))).toBe(204)
    expect((await show(planId)).taskList[0]!.outputs).toEqual([])
    expect(outcome(await officer.post(`/api/task-outputs/${outputId}/removal`))).toBe('task-output-not-found')
  })

  test('S002-I-2-2a: a unit’s plan is held against what the plan above asks of it', async () => {
    const { create, issue, by, unit, neighbour, officer } = await planningOffice(app)
    const parentId = await create({
      tasks: [
        task('Tuyên truyền gương điển hình tiên tiến trên loa truyền thanh', { parties: [led(unit.id)] }),
        task('Kiểm tra công tác khen thưởng tại cơ sở', { parties: [led(unit.id)] }),
        task('Việc của nơi khác', { parties: [led(neighbour.id)] }),
      ],
    })
    await issue(parentId)
    const writer = by('unit-officer', unit)
    const tasks = [
      task('Phát gương điển hình tiên tiến trên loa truyền thanh xã'),
      task('Trồng cây mùa xuân'),
    ]
    const id = await create({ organizationId: unit.id, parentId, tasks }, writer)
    const { body } = await writer.get(`/api/plans/${id}/comparison`)
    expect(body).toMatchObject({
      parent: { id: parentId },
      matched: [
        {
          parentTitle: 'Tuyên truyền gương điển hình tiên tiến trên loa truyền thanh',
          title: 'Phát gương điển hình tiên tiến trên loa truyền thanh xã',
        },
      ],
      missing: [{ title: 'Kiểm tra công tác khen thưởng tại cơ sở', dueText: 'hết Quý I/2024' }],
      extra: [{ title: 'Trồng cây mùa xuân' }],
    })
    expect(outcome(await officer.get(`/api/plans/${parentId}/comparison`))).toBe('plan-without-parent')
  })

  test('S002-II-0: before issue the officer sees who will lead, whom nobody knows, and what falls outside the period', async () => {
    const { create, officer, department } = await planningOffice(app)
    const id = await create({
      tasks: [
        task('Tổ chức tổng kết'),
        task('Phối hợp', { parties: [{ part: 'lead', text: 'các cơ quan có liên quan' }] }),
        task('Báo cáo', { dueKind: 'day', dueOn: '2025-01-15', parties: [led(department.id)] }),
      ],
    })
    const { body } = await officer.get(`/api/plans/${id}/check`)
    expect((body as { warnings: object[] }).warnings).toMatchObject([
      { code: 'task-without-lead', sentence: '1 nhiệm vụ không ghi đơn vị chủ trì: giao cho Phòng Nội vụ.' },
      {
        code: 'party-unmatched',
        sentence:
          '“các cơ quan có liên quan” ở nhiệm vụ “Phối hợp” chưa khớp với đơn vị, nhóm hoặc cụm, khối nào.',
        objectKind: 'task',
      },
      {
        code: 'due-outside-period',
        sentence: 'Hạn 15/01/2025 của nhiệm vụ “Báo cáo” nằm ngoài kỳ của kế hoạch.',
      },
      { code: 'no-paper', objectKind: 'plan' },
    ])
  })
})

describe('who is asked and not ordered', () => {
  test('S000-IV-4-a: a body that is not under the committee is never called late; the committee itself is', async () => {
    const { create, issue, show, officer, unit, department, id: localityId } = await planningOffice(app)
    const free = (ids: string[]) =>
      app.platform.database.transaction({ localityId }, (tx) =>
        sql`update organizations.organizations set under_committee = false
          where locality_id = ${localityId} and id = any(${ids}::uuid[])`.execute(tx),
      )
    await free([unit.id, department.id])
    const late = { dueKind: 'day', dueOn: '2024-02-01' }
    const id = await create({
      tasks: [
        task('Mặt trận vận động', { ...late, parties: [led(unit.id)] }),
        task('Ủy ban tổ chức', { ...late, parties: [led(department.id)] }),
        task('Được đề nghị', { ...late, strength: 'request', parties: [led(department.id)] }),
      ],
    })
    await issue(id)
    expect((await show(id)).taskList.map(({ standing }) => standing)).toEqual([
      'no-answer',
      'overdue',
      'no-answer',
    ])
    const { body } = await officer.get('/api/plans')
    expect((body as { rows: { tasks: object }[] }).rows[0]!.tasks).toEqual({ total: 3, done: 0, overdue: 1 })
    const checked = (await officer.get(`/api/plans/${id}/check`)).body as {
      warnings: { code: string; sentence: string }[]
    }
    expect(
      checked.warnings
        .filter(({ code }) => code === 'ordered-outside-committee')
        .map(({ sentence }) => sentence),
    ).toEqual([
      'Bộ phận Thi đua không thuộc Ủy ban nhân dân: nhiệm vụ “Mặt trận vận động” nên ghi “đề nghị”.',
    ])
  })
})

describe('Việc của tôi', () => {
  interface Entry {
    kind: string
    title: string
    dueOn: string | null
  }
  const bands = ['late', 'owe', 'waiting'] as const
  const entries = async (caller: Caller) => {
    const home = (await caller.get('/api/home')).body as Record<(typeof bands)[number], Entry[]>
    return bands.flatMap((band) =>
      home[band]
        .filter(({ kind }) => kind === 'Nhiệm vụ' || kind === 'Xác nhận')
        .map(({ title, dueOn }) => [band, title, dueOn]),
    )
  }

  test('the office finds what its agency leads and what waits for it, a unit what is its own, nobody what lies far ahead', async () => {
    const { create, issue, show, officer, by, department, unit, neighbour } = await planningOffice(app)
    const dated = (dueOn: string, id: string) => ({ dueKind: 'day', dueOn, parties: [led(id)] })
    const id = await create({
      tasks: [
        task('Của cơ quan thường trực', dated('2024-03-12', department.id)),
        task('Quá hạn của bộ phận', dated('2024-03-01', unit.id)),
        task('Còn xa', dated('2024-06-30', unit.id)),
        task('Không ai chủ trì', { dueKind: 'day', dueOn: '2024-03-15' }),
        task('Chờ xác nhận', dated('2024-03-09', unit.id)),
      ],
    })
    await issue(id)
    const done = (await show(id)).taskList[4]!.id
    await by('unit-officer', unit).post(`/api/tasks/${done}/logs`, log({ finished: true }))
    expect(await entries(officer)).toEqual([
      ['owe', 'Của cơ quan thường trực', '2024-03-12'],
      ['owe', 'Không ai chủ trì', '2024-03-15'],
      ['waiting', '1 nhiệm vụ chờ xác nhận hoàn thành', null],
    ])
    expect(await entries(by('unit-officer', unit))).toEqual([['late', 'Quá hạn của bộ phận', '2024-03-01']])
    expect(await entries(by('unit-officer', neighbour))).toEqual([])
  })
})
