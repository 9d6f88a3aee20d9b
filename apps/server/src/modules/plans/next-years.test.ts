import { expect, test } from 'vitest'
import { systemActor } from '../../platform/auth/actor.ts'
import { createClock } from '../../platform/clock.ts'
import { createCtx } from '../../platform/ctx.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { duty, quarterly } from './duties.fixture.ts'
import { idOf, led, outcome, planningOffice, task } from './plans.fixture.ts'
import { rollPlans } from './roll-plans.ts'

const app = await testApp({ today: '2024-03-10' })

test('S001-H-4: a plan of several years makes its yearly tasks anew each year, once, and years nobody ran are made up', async () => {
  const { create, issue, show, unit, id: localityId } = await planningOffice(app)
  const yearly = { yearly: true, grouping: 'by-organisation', dueKind: 'standing', dueText: 'Hằng năm' }
  const id = await create({
    periodFrom: '2022-01-01',
    periodTo: '2024-12-31',
    tasks: [
      task('Kiểm tra đơn vị', { ...yearly, parties: [led(unit.id)] }),
      task('Một lần', { dueKind: 'standing' }),
    ],
  })
  await issue(id, '2022-04-11')
  const roll = (today: string) => {
    const parts = {
      database: app.platform.database,
      clock: createClock(today as Day),
      enqueue: async () => {},
    }
    return rollPlans(createCtx(parts, systemActor(localityId)))
  }
  const years = async () => (await show(id)).taskList.map(({ title, yearOf }) => `${title} ${yearOf}`)
  await roll('2022-12-31')
  expect(await years()).toEqual(['Kiểm tra đơn vị 2022', 'Một lần 2022'])
  await roll('2025-02-01')
  await roll('2025-02-02')
  expect(await years()).toEqual([
    'Kiểm tra đơn vị 2022',
    'Một lần 2022',
    'Kiểm tra đơn vị 2023',
    'Kiểm tra đơn vị 2024',
  ])
  expect((await show(id)).taskList[3]).toMatchObject({
    state: 'open',
    parties: [{ organization: { id: unit.id } }],
  })
})

test('S002-II-IV-3: last year’s plan becomes the draft of the next, moved on by a year, and says what needs a decision', async () => {
  const { create, issue, show, officer, act } = await planningOffice(app)
  const id = await create({
    sections: [{ key: 'ii', ordinal: 'II', heading: 'NHIỆM VỤ NĂM 2024' }],
    tasks: [
      task('Tổng kết năm 2023', { ordinal: '3', sectionKey: 'ii', yearAbout: 2023 }),
      task('Tổ chức Đại hội lần thứ VI năm 2024', { ordinal: '5', grouping: 'quarter-2' }),
      task('Việc đã hủy'),
      task('Gửi kế hoạch', { dueKind: 'day', dueOn: '2024-02-29' }),
    ],
  })
  await issue(id)
  const gone = (await show(id)).taskList[2]!
  await act(gone.id, 'cancellation', undefined, { reason: 'Không còn cần' })
  const period = { periodFrom: '2025-01-01', periodTo: '2025-12-31' }
  const nextId = idOf(await officer.post(`/api/plans/${id}/continuation`, period))
  const next = await show(nextId)
  expect(next).toMatchObject({
    title: 'Công tác thi đua, khen thưởng năm 2025',
    state: 'drafting',
    continues: { id },
    sections: [{ ordinal: 'II', heading: 'NHIỆM VỤ NĂM 2025' }],
    taskList: [
      {
        ordinal: '3',
        title: 'Tổng kết năm 2024',
        yearAbout: 2024,
        yearOf: 2025,
        dueOn: '2025-03-31',
        stateReason: null,
      },
      { ordinal: '5', title: 'Tổ chức Đại hội lần thứ VI năm 2025', stateReason: 'Cần xem lại: lần thứ VI.' },
      { title: 'Gửi kế hoạch', dueOn: '2025-02-28', stateReason: 'Cần xem lại: ngày hạn.' },
    ],
  })
  expect(outcome(await officer.post(`/api/plans/${id}/continuation`, period))).toBe('plan-continued-already')
  const { body } = await officer.get(`/api/plans/${nextId}/check`)
  const warned = (body as { warnings: { code: string }[] }).warnings.map(({ code }) => code)
  expect(warned.filter((code) => code === 'task-needs-decision')).toHaveLength(2)
  // Whoever edits the task has decided; carried over from the year before, a task comes into the draft.
  const congress = next.taskList[1]!
  const edited = { ...task('Tổ chức Đại hội lần thứ VII năm 2025'), version: congress.version }
  expect(outcome(await officer.put(`/api/tasks/${congress.id}`, edited))).toBe(204)
  expect((await show(nextId)).taskList[1]).toMatchObject({
    title: 'Tổ chức Đại hội lần thứ VII năm 2025',
    stateReason: null,
  })
  const late = (await show(id)).taskList[3]!
  expect(outcome(await act(late.id, 'carry-over', undefined, { reason: 'Làm tiếp' }))).toBe(204)
  expect((await show(nextId)).taskList).toHaveLength(4)
})

test('S002-II-IV-3: the duties come along with their days and the questions of their reports; an ended one does not', async () => {
  const { create, issue, show, officer, group, unit } = await planningOffice(app)
  const id = await create({ tasks: [task('Báo cáo sơ kết')] })
  const groupId = await group('Các xã', [unit.id])
  const add = async (more: object) =>
    idOf(await officer.post(`/api/plans/${id}/duties`, { ...duty({ groupId }), ...more }))
  const once = {
    span: 'once',
    due: { kind: 'on-days', days: ['2024-02-29', '2024-05-05'] },
    inclusive: false,
  }
  const reported = await add({
    title: 'Báo cáo sơ kết năm 2024',
    printed: 'trước ngày 05/5/2024',
    taskId: (await show(id)).taskList[0]!.id,
    rule: once,
    validFrom: '2024-02-01',
  })
  await add({ title: 'Báo cáo quý', rule: quarterly() })
  const ended = await add({ title: 'Đã thôi', rule: quarterly() })
  await add({ title: 'Báo cáo theo Kế hoạch số 87/KH-UBND', rule: quarterly() })
  const questions = [{ key: 'ket-qua', heading: 'Kết quả năm 2024', kind: 'text' }]
  expect(
    outcome(
      await officer.put(`/api/duties/${reported}/outline`, { documentId: null, questions, edition: 0 }),
    ),
  ).toBe(204)
  await issue(id)
  await officer.post(`/api/duties/${ended}/end`, { validTo: '2024-03-01', reason: 'Thôi', version: 1 })
  const nextId = idOf(
    await officer.post(`/api/plans/${id}/continuation`, { periodFrom: '2025-01-01', periodTo: '2025-12-31' }),
  )
  const { rows } = (await officer.get(`/api/plans/${nextId}/duties`)).body as {
    rows: { id: string; title: string }[]
  }
  expect(rows).toMatchObject([
    {
      title: 'Báo cáo sơ kết năm 2025',
      printed: 'trước ngày 05/5/2025',
      taskId: (await show(nextId)).taskList[0]!.id,
      rule: { due: { days: ['2025-02-28', '2025-05-05'] } },
      group: { id: groupId },
      state: 'draft',
      stateReason: 'Cần xem lại: ngày hạn.',
      validFrom: null,
    },
    {
      title: 'Báo cáo quý',
      rule: { due: { kind: 'last-month-of-quarter', date: 15 } },
      stateReason: null,
    },
    { title: 'Báo cáo theo Kế hoạch số 87/KH-UBND', stateReason: 'Cần xem lại: số 87/KH-UBND.' },
  ])
  const warnings = async () =>
    (
      (await officer.get(`/api/plans/${nextId}/check`)).body as { warnings: { code: string }[] }
    ).warnings.filter(({ code }) => code === 'duty-needs-decision')
  expect(await warnings()).toMatchObject([
    { sentence: 'Nghĩa vụ “Báo cáo sơ kết năm 2025”: Cần xem lại: ngày hạn.', objectId: rows[0]!.id },
    { objectId: rows[2]!.id },
  ])
  // Whoever edits the duty has decided.
  const typed = duty({ groupId, title: 'Báo cáo sơ kết năm 2025', rule: once })
  expect(outcome(await officer.put(`/api/duties/${rows[0]!.id}`, { ...typed, version: 1 }))).toBe(204)
  expect((await warnings()).map((one) => (one as { objectId?: string }).objectId)).toEqual([rows[2]!.id])
  expect((await officer.get(`/api/duties/${rows[0]!.id}/outline`)).body).toMatchObject({
    outline: { edition: 1, questions: [{ key: 'ket-qua', heading: 'Kết quả năm 2025' }] },
  })
  expect((await officer.get(`/api/duties/${rows[1]!.id}/outline`)).body).toMatchObject({ outline: null })
})

test('S000-IV-5-a, S001-I-2-2d: a unit begins its own plan with what the plan above asks of it, and links back', async () => {
  const { create, issue, show, by, unit, neighbour, officer, group } = await planningOffice(app)
  const groupId = await group('Các xã', [unit.id])
  const parentId = await create({
    kind: 'exemplar-publicity',
    title: 'Tuyên truyền gương điển hình',
    tasks: [
      task('Cụ thể hóa Kế hoạch', { parties: [{ part: 'lead', text: 'Các xã', groupId }] }),
      task('Việc của nơi khác', { parties: [led(neighbour.id)] }),
    ],
  })
  const [writer, stranger] = [by('unit-officer', unit), by('unit-officer', neighbour)]
  const derive = (caller: typeof writer, organizationId = unit.id) =>
    caller.post(`/api/plans/${parentId}/derivation`, { organizationId })
  expect(outcome(await derive(writer))).toBe('plan-not-found')
  await issue(parentId)
  expect((await show(parentId, writer)).may).toEqual(['disseminate', 'derive'])
  expect((await show(parentId)).may).not.toContain('derive')
  const id = idOf(await derive(writer))
  expect(await show(id, writer)).toMatchObject({
    title: 'Tuyên truyền gương điển hình',
    parent: { id: parentId },
    organization: { id: unit.id },
    taskList: [{ title: 'Cụ thể hóa Kế hoạch', parties: [{ part: 'lead', organization: { id: unit.id } }] }],
  })
  expect(outcome(await derive(stranger))).toBe('forbidden')
  expect(outcome(await derive(officer))).toBe('forbidden')
  expect((await show(parentId)).subPlans).toEqual([])
  expect((await show(parentId, writer)).subPlans).toMatchObject([
    { title: 'Tuyên truyền gương điển hình', state: 'drafting' },
  ])
})
