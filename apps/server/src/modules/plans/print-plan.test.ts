import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import PizZip from 'pizzip'
import { beforeAll, describe, expect, test } from 'vitest'
import { testAccount } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { runDueJobs } from '../../../../../tests/support/jobs.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { createCtx } from '../../platform/ctx.ts'
import { newId } from '../../platform/id.ts'
import { downloadFile } from '../files/download-file.ts'
import { led, outcome, planningOffice, task } from './plans.fixture.ts'

const app = await testApp({ today: '2024-03-10' })

describe('printing a plan', () => {
  let office: Awaited<ReturnType<typeof planningOffice>>
  let asker: Actor
  beforeAll(async () => {
    office = await planningOffice(app)
    const account = await testAccount(app.platform.database, office, { login: 'in', name: 'Trần Thị Hoa' })
    const at = { localityId: office.id, organizationPath: office.department.path, accountId: account.id }
    asker = actorWith('officer', { ...at, name: 'Trần Thị Hoa' })
  })

  /** What a paragraph of the Word document says, and the cells of its rows. */
  const printed = (id: string, arrangement?: string): Promise<string[]> =>
    printedFrom(`/api/plans/${id}/document`, { arrangement })
  const printedFrom = async (path: string, more: object = {}): Promise<string[]> => {
    const asked = await app.as(asker).post(path, { ...more, format: 'docx' })
    if (asked.status !== 202) throw new Error(JSON.stringify(asked.body))
    await runDueJobs(app.platform)
    const print = (await app.as(asker).get(`/api/documents/prints/${(asked.body as { id: string }).id}`)).body
    const { fileId } = print as { fileId: string }
    const { body } = await downloadFile(createCtx(app.platform, asker), app.platform, fileId)
    const xml = new PizZip(await buffer(body as Readable)).file('word/document.xml')!.asText()
    return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)]
      .map(([, words]) => [...words!.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
      .map((text) => text.replaceAll('\u00a0', ' '))
      .filter((text) => text !== '')
  }
  const between = (lines: string[], from: string, to: string) =>
    lines.slice(lines.indexOf(from), lines.indexOf(to) + 1)

  const typed = (more: object = {}) => ({
    sections: [
      { key: '0', text: 'Ủy ban nhân dân ban hành Kế hoạch như sau:' },
      { key: 'i', ordinal: 'I', heading: 'Mục đích' },
      { key: 'd', parentKey: 'i', ordinal: 'đ', text: 'Tập trung tuyên truyền.\nĐoạn sau.' },
      { key: 'ii', ordinal: 'II', heading: 'Nhiệm vụ cụ thể' },
      { key: 'z', text: 'Trên đây là Kế hoạch.' },
    ],
    tasks: [
      task('Ban hành Báo cáo sơ kết', {
        ordinal: '3',
        sectionKey: 'ii',
        parties: [led(office.department.id, 'Phòng NV'), { part: 'partner', text: 'Văn phòng' }],
      }),
      task('Tổ chức họp Hội đồng', {
        ordinal: '5',
        sectionKey: 'ii',
        grouping: 'quarter-2',
        parties: [led(office.department.id, 'Phòng Nội vụ')],
      }),
      // Said already by the section it was read from.
      task('Tập trung tuyên truyền', { sectionKey: 'd', grouping: 'all-year', dueKind: 'standing' }),
    ],
    ...more,
  })

  test('a heading that is a task itself is not printed again in a table', async () => {
    const more = {
      sections: [{ key: 'i', ordinal: 'I', heading: 'Tổ chức hội thi', text: '- Chủ trì: Phòng Nội vụ.' }],
      tasks: [
        task('Tổ chức hội thi', {
          sectionKey: 'i',
          parties: [led(office.department.id, 'Phòng Nội vụ')],
        }),
      ],
    }
    const lines = await printed(await office.create(typed(more)))
    expect(lines.filter((line) => /hội thi|phòng nội vụ/i.test(line))).toEqual([
      'I. TỔ CHỨC HỘI THI',
      '- Chủ trì: Phòng Nội vụ.',
    ])
  })

  test('S003-III-0, S003-III-IV-5: as it is written: sections, its own table with its own numbers, the closing words', async () => {
    const lines = await printed(await office.create(typed()))
    expect(between(lines, 'DỰ THẢO', 'Trên đây là Kế hoạch./.')).toEqual([
      'DỰ THẢO',
      lines.find((line) => line.includes('ngày') && line.includes('tháng')),
      'KẾ HOẠCH',
      'Công tác thi đua, khen thưởng năm 2024',
      'Ủy ban nhân dân ban hành Kế hoạch như sau:',
      'I. MỤC ĐÍCH',
      'đ) Tập trung tuyên truyền.',
      'Đoạn sau.',
      'II. NHIỆM VỤ CỤ THỂ',
      ...['Số TT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      ...['I', 'Nhiệm vụ thực hiện trong Quý I'],
      ...['3', 'Ban hành Báo cáo sơ kết', 'Phòng NV', 'Văn phòng', 'hết Quý I/2024'],
      ...['II', 'Nhiệm vụ thực hiện trong Quý II'],
      ...['5', 'Tổ chức họp Hội đồng', 'Phòng Nội vụ', 'hết Quý II/2024'],
      'Trên đây là Kế hoạch./.',
    ])
  })

  test('S000-H-6: the motto is printed after the opening, or where the text says it, never twice', async () => {
    const motto = 'Kỷ cương - Gương mẫu'
    const lines = await printed(await office.create(typed({ motto })))
    expect(lines[lines.indexOf('Ủy ban nhân dân ban hành Kế hoạch như sau:') + 1]).toBe(
      'Phương châm: “Kỷ cương - Gương mẫu”.',
    )
    const said = {
      sections: [{ key: '0', text: 'Năm 2024, với phương châm “Kỷ cương - gương mẫu”, như sau:' }],
    }
    const once = await printed(await office.create({ ...typed({ motto }), ...said, tasks: [task('Họp')] }))
    expect(once.filter((line) => /gương mẫu/i.test(line))).toEqual([
      'Năm 2024, với phương châm “Kỷ cương - gương mẫu”, như sau:',
    ])
  })

  test('headings with nothing but led tasks under them are the heading rows of one table, in their own words', async () => {
    const led1 = { parties: [led(office.department.id, 'Phòng Nội vụ')] }
    const lines = await printed(
      await office.create({
        sections: [
          { key: '3', ordinal: 'III', heading: 'Nhiệm vụ cụ thể' },
          { key: '3.1', parentKey: '3', ordinal: 'I', heading: 'Nhiệm vụ thực hiện trong quý I' },
          { key: '3.5', parentKey: '3', ordinal: 'V', heading: 'Nhiệm vụ thường xuyên' },
          { key: '4', ordinal: 'IV', heading: 'Theo tháng' },
          { key: '4.1', parentKey: '4', ordinal: '1', heading: 'Tháng 4' },
        ],
        tasks: [
          task('Họp Hội đồng', { sectionKey: '3.1', ordinal: '1', ...led1 }),
          task('Tuyên truyền', {
            sectionKey: '3.5',
            ordinal: '1',
            grouping: 'all-year',
            dueKind: 'standing',
            ...led1,
          }),
          task('Tổng hợp đăng ký thi đua', { sectionKey: '4.1', grouping: 'quarter-2' }),
        ],
      }),
    )
    expect(between(lines, 'III. NHIỆM VỤ CỤ THỂ', '- Tổng hợp đăng ký thi đua.')).toEqual([
      'III. NHIỆM VỤ CỤ THỂ',
      ...['Số TT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      ...['I', 'Nhiệm vụ thực hiện trong quý I'],
      ...['1', 'Họp Hội đồng', 'Phòng Nội vụ', 'hết Quý I/2024'],
      ...['V', 'Nhiệm vụ thường xuyên'],
      ...['1', 'Tuyên truyền', 'Phòng Nội vụ', 'Thường xuyên'],
      'IV. THEO THÁNG',
      '1. Tháng 4',
      '- Tổng hợp đăng ký thi đua.',
    ])
  })

  test('by organisation both leads are one, by the name of the register, all tasks counted anew', async () => {
    const lines = await printed(await office.create(typed()), 'by-organisation')
    const rows = between(lines, 'II. NHIỆM VỤ CỤ THỂ', 'Trên đây là Kế hoạch./.')
    const name = lines.find((line) => line.includes('Phòng') && !line.includes('NV'))!
    expect(rows.filter((line) => /^(I|II|1|2)$/.test(line))).toEqual(['I', '1', '2', 'II', '1'])
    expect(rows.indexOf(name)).toBe(rows.indexOf('I') + 1)
  })

  test('a plan without sections prints its tasks; one of several years says the year over each period', async () => {
    const tasks = [task('Tuyên truyền lưu động', { yearOf: 2025 }), task('Sơ kết giữa kỳ')]
    const id = await office.create({ tasks, periodTo: '2025-12-31' })
    const lines = await printed(id)
    expect(lines.filter((line) => line.startsWith('Nhiệm vụ thực hiện'))).toEqual([
      'Nhiệm vụ thực hiện trong Quý I năm 2024',
      'Nhiệm vụ thực hiện trong Quý I năm 2025',
    ])
  })

  test('S000-H-4, S004-S-1: head, bases, recipients and signature come from its document in the register', async () => {
    const documentId = newId()
    await app.platform.database.transaction({ localityId: office.id }, async (tx) => {
      await sql`insert into documents.documents (locality_id, id, organization_id, direction, kind, number, symbol,
          issuer_name, place, issued_on, title, confidentiality, urgency, signing_capacity, signing_behalf_of,
          signer_post, state, drafter_name, search_key, sort_key, issued_at)
        values (${office.id}, ${documentId}, ${office.department.id}, 'outgoing', 'plan', 75, 'KH-UBND',
          'Ủy ban nhân dân huyện Vĩnh Thuận', 'Vĩnh Thuận', '2024-04-12', 'Tuyên truyền', 'open', 'normal', 'KT.',
          'Chủ tịch', 'Phó Chủ tịch', 'issued', 'Văn thư', '', '', now())`.execute(tx)
      await sql`insert into documents.relations (locality_id, id, document_id, position, kind, citation) values
        (${office.id}, ${newId()}, ${documentId}, 0, 'implements', 'Kế hoạch số 64/KH-UBND'),
        (${office.id}, ${newId()}, ${documentId}, 1, 'cites', 'Chỉ thị số 34-CT/TW')`.execute(tx)
      await sql`insert into documents.recipient_lines (locality_id, id, document_id, position, text, purpose, mode)
        values (${office.id}, ${newId()}, ${documentId}, 0, 'Lưu: VT', 'archive', 'none')`.execute(tx)
    })
    const lines = await printed(await office.create(typed({ documentId })))
    expect(lines.slice(0, 9)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'HUYỆN VĨNH THUẬN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 75/KH-UBND',
      'Vĩnh Thuận, ngày 12 tháng 4 năm 2024',
      'KẾ HOẠCH',
      'Công tác thi đua, khen thưởng năm 2024',
      'Thực hiện Kế hoạch số 64/KH-UBND.',
    ])
    expect(lines.slice(-4)).toEqual(['Nơi nhận:', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
    // Asked for in the register, the document of a plan is the plan.
    expect(await printedFrom(`/api/documents/${documentId}/print`)).toEqual(lines)
    const bare = newId()
    await app.platform.database.transaction({ localityId: office.id }, (tx) =>
      sql`insert into documents.documents select (jsonb_populate_record(d, ${JSON.stringify({ id: bare })})).*
        from documents.documents d where d.locality_id = ${office.id} and d.id = ${documentId}`.execute(tx),
    )
    expect(outcome(await app.as(asker).post(`/api/documents/${bare}/print`, {}))).toBe(
      'document-without-text',
    )
  })

  test('who does not see a draft does not print it', async () => {
    const id = await office.create(typed())
    const unit = office.by('unit-officer', office.neighbour)
    expect(outcome(await unit.post(`/api/plans/${id}/document`, {}))).toBe('plan-not-found')
  })
})
