import type { PlanProposals } from '@guongsang/contract/plans-reading.ts'
import { sql } from 'kysely'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type PlanOnPaper, planDocument } from '@guongsang/core/documents/plan-document.ts'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { printDocx } from '../../platform/documents/print-docx.ts'
import { idOf, outcome, planningOffice } from './plans.fixture.ts'

const app = await testApp({ today: '2023-04-20' })
const { database } = app.platform
const text = [
  'UBND TỈNH KẾ HOẠCH                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'SỞ NỘI VỤ                          Độc lập - Tự do - Hạnh phúc',
  'Số: 41/KH-SNV                      Kế Hoạch, ngày 10 tháng 4 năm 2023',
  'KẾ HOẠCH',
  'Công tác thi đua, khen thưởng năm 2023',
  'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
  'I. NHIỆM VỤ',
  '1. Quý II',
  'a) Tổ chức tập huấn nghiệp vụ trước ngày 15/6/2023. Chủ trì: Phòng Tài chính.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Các xã, thị trấn',
  '- Hằng quý giới thiệu ít nhất 02 điển hình tiên tiến gửi về Phòng Tài chính trước ngày 15 của tháng cuối quý.',
  '- Thường xuyên tuyên truyền gương người tốt, việc tốt.',
  'Nơi nhận:',
  '- Phòng Tài chính;',
  '- Đăng Trang thông tin điện tử;',
  '- Lưu: VT.',
  'GIÁM ĐỐC',
  'Nguyễn Thị Ví Dụ',
].join('\n')

async function office() {
  const place = await planningOffice(app)
  const groupId = await place.group('Các xã, thị trấn', [place.unit.id, place.neighbour.id])
  const read = async (body: object): Promise<PlanProposals> => {
    const answer = await place.officer.post('/api/plan-readings', body)
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    return answer.body
  }
  return { ...place, groupId, read }
}

describe('reading the text of a plan', () => {
  test.each(['1000', '1911', '2201', '9999'])(
    'a year that is a slip, %s, is left out, not refused',
    async (year) => {
      const { read } = await office()
      const damaged = text
        .replaceAll('2023', year)
        .replace('tập huấn nghiệp vụ', 'tập huấn nghiệp vụ cho năm sau')
      const { tasks } = await read({ text: damaged })
      expect(tasks[0]!.task.title).toContain('Tổ chức tập huấn nghiệp vụ')
    },
  )

  test('every proposal stands beside its line, matched with the register', async () => {
    const { read, groupId, neighbour } = await office()
    const { head, bases, tasks, duties, recipients, signature, lines } = await read({ text })
    expect([head.reference, head.issuedOn, head.title, head.planKind, head.periodFrom]).toEqual([
      '41/KH-SNV',
      '2023-04-10',
      'Công tác thi đua, khen thưởng năm 2023',
      'work',
      '2023-01-01',
    ])
    expect(head.found.title).toMatchObject({ line: 5, confidence: 'sure' })
    expect(bases.map(({ relation }) => relation.kind)).toEqual(['basis'])
    const training = tasks.find(({ task }) => task.title.startsWith('Tổ chức tập huấn'))!
    expect(training).toMatchObject({
      line: 9,
      task: { grouping: 'quarter-2', dueKind: 'day', dueOn: '2023-06-15', dueInclusive: false },
    })
    const [duty] = duties
    expect(duty).toMatchObject({
      line: 12,
      inWords: expect.stringContaining('trước ngày 15 của tháng cuối quý'),
      duty: { owes: 'nomination', rule: { span: 'quarter', quota: { minimum: 2 } } },
    })
    expect(duty!.bearers.map(({ choice }) => choice)).toEqual([
      { by: 'group', id: groupId, name: 'Các xã, thị trấn' },
    ])
    expect(duty!.sendsTo?.choice?.id).toBe(neighbour.id)
    expect(recipients.map(({ recipient }) => recipient.purpose)).toEqual(['inform', 'publish', 'archive'])
    expect(signature).toMatchObject({ post: 'GIÁM ĐỐC', name: 'Nguyễn Thị Ví Dụ' })
    expect(lines[11]).toEqual({ text: text.split('\n')[11], part: 'section' })
  })

  test('a dated duty that is also a task is told on both', async () => {
    const { read } = await office()
    const { tasks, duties } = await read({ text })
    const twin = tasks.find(({ sameAs }) => sameAs !== null)!
    expect(twin.line).toBe(12)
    expect(duties.find(({ key }) => key === twin.sameAs)?.sameAs).toBe(twin.key)
  })

  test('nothing to read, too much to read, nobody who may', async () => {
    const { officer, by } = await office()
    const ask = async (body: object, caller = officer) =>
      outcome(await caller.post('/api/plan-readings', body))
    expect(await ask({ text: '  \n ' })).toBe('plan-text-empty')
    expect(await ask({ text: 'Kế hoạch '.repeat(30_000) })).toBe('invalid-input')
    expect(await ask({ text }, by('inspector'))).toBe('forbidden')
  })

  test('a long text is read beside the other requests, not before them', async () => {
    const { read } = await office()
    const seed = readFileSync(new URL('../../demo/plans/dien-bien-2024.txt', import.meta.url), 'utf8')
    let longest = 0
    const begun = performance.now()
    let last = begun
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const { tasks } = await read({ text: seed.repeat(9).slice(0, 200_000) })
    clearInterval(beat)
    expect(tasks.length).toBeGreaterThan(300)
    // Read in the way of the others, it would stand still for nearly all of the time.
    expect(longest).toBeLessThan((performance.now() - begun) * 0.6)
  })
})

describe('a file', () => {
  const upload = async (caller: Caller, name: string, bytes: Buffer): Promise<string> => {
    const form = new FormData()
    form.append('file', new File([new Uint8Array(bytes)], name))
    const body = new Response(form)
    const answer = await caller.send({
      method: 'POST',
      url: '/api/files',
      headers: { 'content-type': body.headers.get('content-type')! },
      payload: Buffer.from(await body.arrayBuffer()),
    })
    return idOf(answer)
  }
  const onPaper = JSON.parse(
    readFileSync(
      new URL('../../../../../tests/support/plans-on-paper/dien-bien-2024.json', import.meta.url),
      'utf8',
    ),
  ) as PlanOnPaper

  test('a plan printed as Word is read back with the rows of its table', async () => {
    const { officer, read } = await office()
    const docx = printDocx(planDocument(onPaper, 'as-printed'), new Date('2024-01-10T00:00:00Z'))
    const { tasks, head } = await read({ fileId: await upload(officer, 'Kế hoạch.docx', docx) })
    const rows = tasks.filter(({ task }) => task.grouping.startsWith('quarter-'))
    expect(head.title).toBe('Công tác thi đua, khen thưởng năm 2024')
    expect(rows.length).toBe(27)
    expect(rows[0]?.parties[0]).toMatchObject({ part: 'lead', text: 'Sở Nội vụ (Ban Thi đua, khen thưởng)' })
  })

  test('what has no words, and what belongs to somebody else, is refused with a sentence', async () => {
    const { officer, by } = await office()
    const damaged = await upload(officer, 'hỏng.pdf', Buffer.from('%PDF-1.7 không có trang nào cả'))
    const asked = (caller: Caller) => caller.post('/api/plan-readings', { fileId: damaged })
    expect(outcome(await asked(officer))).toBe('plan-file-unreadable')
    const stranger = await office()
    expect(outcome(await asked(stranger.by('officer')))).toBe('file-not-found')
    expect(outcome(await asked(by('inspector')))).toBe('forbidden')
  })
})

describe('a draft from what was read', () => {
  const drafted = async (place: Awaited<ReturnType<typeof office>>, more: object = {}) => {
    const { head, bases, tasks, duties, sections, recipients } = await place.read({ text })
    const kept = tasks.filter(({ sameAs }) => sameAs === null)
    return {
      plan: {
        organizationId: place.department.id,
        kind: head.planKind,
        title: head.title,
        periodFrom: head.periodFrom,
        periodTo: head.periodTo,
      },
      sections: sections.map(({ key, parentKey, ordinal, heading, paragraphs }) => ({
        key,
        parentKey,
        ordinal,
        heading,
        text: paragraphs.map((one) => one.text).join('\n') || null,
      })),
      tasks: kept.map(({ task, parties }) => ({
        ...task,
        parties: parties.map(({ part, text: words, choice }) => ({
          part,
          text: words,
          organizationId: choice?.by === 'organization' ? choice.id : null,
        })),
      })),
      duties: duties.map(({ duty }) => ({ ...duty, groupId: place.groupId })),
      paper: {
        kind: head.documentKind,
        issuerId: place.department.id,
        place: head.place,
        relations: bases.map(({ relation }) => relation),
        recipients: recipients.map(({ recipient }) => recipient),
      },
      ...more,
    }
  }

  test('plan, duties and paper are made together', async () => {
    const place = await office()
    const answer = await place.officer.post('/api/plan-readings/drafts', await drafted(place))
    expect(outcome(answer)).toBe(201)
    const { id, documentId } = answer.body as { id: string; documentId: string }
    const plan = await place.show(id)
    expect(plan.state).toBe('drafting')
    expect(plan.taskList.map(({ title }) => title)).toContain(
      'Thường xuyên tuyên truyền gương người tốt, việc tốt',
    )
    const { body: duties } = await place.officer.get(`/api/plans/${id}/duties`)
    expect((duties as { rows: object[] }).rows).toMatchObject([
      { group: { id: place.groupId }, state: 'draft' },
    ])
    const { body: paper } = await place.officer.get(`/api/documents/${documentId}`)
    expect(paper).toMatchObject({ state: 'draft', title: 'Công tác thi đua, khen thưởng năm 2023' })
    expect((paper as { recipients: object[] }).recipients).toHaveLength(3)
    expect((paper as { relations: object[] }).relations).toHaveLength(1)
  })

  test('when one duty is refused nothing is kept, and the refusal names it', async () => {
    const place = await office()
    const asked = await drafted(place)
    const before = await plansOf(place.id)
    const wrong = { ...asked, duties: [{ ...asked.duties[0]!, groupId: null }] }
    const answer = await place.officer.post('/api/plan-readings/drafts', wrong)
    expect(outcome(answer)).toBe('invalid-input')
    expect((answer.body as { errors: { field: string }[] }).errors[0]?.field).toBe('duties.0.groupId')
    expect(await plansOf(place.id)).toBe(before)
  })
})

async function plansOf(localityId: string): Promise<number> {
  const { rows } = await database.transaction({ localityId }, (tx) =>
    sql<{
      count: number
    }>`select count(*)::int as count from plans.plans where locality_id = ${localityId}`.execute(tx),
  )
  return rows[0]!.count
}
