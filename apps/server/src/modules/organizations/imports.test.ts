/** An import from upload to undoing, as the contract shows it: who may, what is refused, what happens at the same time. */
import PizZip from 'pizzip'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Answer, type Caller, testApp } from '../../../../../tests/support/app.ts'
import { newId } from '../../platform/id.ts'
import { insertAccounts } from '../identity/index.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { confirmImport } from '../../platform/imports/confirm-import.ts'
import { registerDependents } from './dependents.ts'
import { downloadImportReport } from '../../platform/imports/report.ts'
import { downloadImportTemplate } from '../../platform/imports/template.ts'
import {
  batchOf,
  confirmed,
  rowsOf,
  sendFile,
  told,
  uploaded,
  workbook,
} from '../../platform/imports/imports.fixture.ts'
import {
  newLocality,
  officerOf,
  outcome,
  person,
  post,
  treeOn,
  unit,
  unitOfficerOf,
} from './organizations.fixture.ts'
import { startPost } from './start-post.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { readSheets } from '../../platform/spreadsheets/read-sheet.ts'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'

const app = await testApp()
const { database } = app.platform

async function office(): Promise<{ id: string; ctx: Ctx; caller: Caller }> {
  const { id, ctx, officer } = await newLocality(database)
  return { id, ctx, caller: app.as(officer) }
}
const units = ['Tên đơn vị', 'Loại', 'Trực thuộc']
const refusal = ({ status, body }: Answer): [number, string, string] => {
  const { code, detail } = body as { code: string; detail: string }
  return [status, code, detail]
}

describe('files', () => {
  const send = async (bytes: Buffer, name = 'danh-sach.xlsx'): Promise<[number, string]> => {
    const { caller } = await office()
    const [status, code] = refusal(await sendFile(caller, 'organizations', bytes, { name }))
    return [status, code]
  }

  test('an empty file, another kind of file and a damaged one are refused, each with its own sentence', async () => {
    expect(await send(Buffer.alloc(0))).toEqual([422, 'file-empty'])
    expect(await send(Buffer.from('Tên,Loại'), 'danh-sach.csv')).toEqual([415, 'import-not-a-workbook'])
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF')
    expect(await send(pdf, 'danh-sach.pdf')).toEqual([415, 'import-not-a-workbook'])
    expect(await send(pdf)).toEqual([415, 'file-type-differs'])
    const zip = new PizZip(await workbook(['Tên'], [['Phòng A']]))
    zip.file('xl/workbook.xml', '<broken')
    expect((await send(zip.generate({ type: 'nodebuffer' })))[1]).toBe('sheet-unreadable')
  })

  test('a zip that inflates to gigabytes is refused before anything reads it', async () => {
    const zip = new PizZip(await workbook(['Tên'], [['Phòng A']]))
    zip.file('xl/sharedStrings.xml', ' '.repeat(30_000_000))
    const { caller } = await office()
    const bomb = zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
    expect(bomb.length).toBeLessThan(deflateRawSync(Buffer.alloc(30_000_000, ' ')).length + 20_000)
    expect(refusal(await sendFile(caller, 'people', bomb))).toEqual([
      422,
      'archive-refused',
      'Tệp này không an toàn để mở (nội dung nở ra quá lớn). Hãy mở bằng Word hoặc Excel, lưu thành tệp mới rồi tải lại.',
    ])
  })

  test('a sheet without the naming column or without rows says so', async () => {
    const { caller } = await office()
    const without = await sendFile(
      caller,
      'organizations',
      await workbook(['Loại', 'Cấp'], [['Phòng, ban', 'huyện']]),
    )
    expect(refusal(without)).toEqual([
      422,
      'import-without-header',
      'Không tìm thấy dòng tiêu đề trong 20 dòng đầu của tệp. Hãy dùng tệp mẫu và không đổi tên cột, rồi tải lại.',
    ])
    const empty = await sendFile(caller, 'organizations', await workbook(units, []))
    expect(refusal(empty).slice(0, 2)).toEqual([422, 'import-without-rows'])
  })

  test('the header may stand below a title, and letters may be decomposed', async () => {
    const { caller, ctx } = await office()
    const bytes = await workbook(
      ['DANH SÁCH CƠ QUAN, ĐƠN VỊ', '', ''],
      [
        ['(kèm theo Công văn số 12/PNV)', null, null],
        ['Loại', 'STT', 'Tên đơn vị'],
        ['Phòng, ban', 1, 'Phòng Nội vụ'],
      ],
    )
    const zip = new PizZip(bytes)
    for (const name of Object.keys(zip.files).filter(
      (part) => part.endsWith('.xml') && part.startsWith('xl/'),
    ))
      zip.file(name, zip.file(name)!.asText().normalize('NFD'))
    const { body } = await sendFile(caller, 'organizations', zip.generate({ type: 'nodebuffer' }))
    const { id } = body as { id: string }
    const [row] = await rowsOf(caller, id)
    expect([row!.rowNumber, row!.cells]).toEqual([4, { name: 'Phòng Nội vụ', kind: 'Phòng, ban' }])
    await confirmed(caller, id)
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Phòng Nội vụ'.normalize('NFC')])
  })

  test('no trace of an upload stays in the passage', async () => {
    const { caller } = await office()
    await uploaded(caller, 'organizations', units, [['Phòng A', 'Phòng, ban', null]])
    expect(await readdir(app.platform.files.passage)).toEqual([])
  })
})

describe('the template', () => {
  test('offers the lists of the locality, and its example is not imported', async () => {
    const { caller, ctx } = await office()
    await createOrganization(ctx, unit('Phòng Nội vụ'))
    for (const subject of ['organizations', 'people'] as const) {
      const bytes = (await downloadImportTemplate(ctx, subject)).body as Buffer
      const answer = await sendFile(caller, subject, bytes)
      expect(answer.body).toMatchObject({
        rowCount: 1,
        unknownColumns: [],
        counts: { skip: 1, create: 0, blocked: 0 },
      })
      const { id } = answer.body as { id: string }
      expect((await rowsOf(caller, id))[0]!.summary).toBe('Dòng ví dụ của tệp mẫu, không nhập.')
      const lists = new PizZip(bytes).file('xl/worksheets/sheet2.xml')!.asText()
      const texts = new PizZip(bytes).file('xl/sharedStrings.xml')?.asText() ?? lists
      expect(texts).toContain(subject === 'organizations' ? 'Sở, ban, ngành' : 'Phòng Nội vụ')
      expect(new PizZip(bytes).file('xl/worksheets/sheet1.xml')!.asText()).toContain('<dataValidation ')
    }
    const served = await caller.get('/api/imports/template?subject=people')
    expect([served.status, served.headers['content-disposition']]).toEqual([
      200,
      `attachment; filename*=UTF-8''${encodeURIComponent('Mẫu nhập cá nhân.xlsx')}`,
    ])
  })
})

describe('who may', () => {
  test('an officer may; a unit officer, a stranger and another locality may not', async () => {
    const { id: locality, caller } = await office()
    const bytes = await workbook(units, [['Phòng A', 'Phòng, ban', null]])
    const unitOfficer = app.as(unitOfficerOf(locality, `/${newId()}/`))
    expect(refusal(await sendFile(unitOfficer, 'organizations', bytes)).slice(0, 2)).toEqual([
      403,
      'forbidden',
    ])
    expect((await sendFile(app.asBrowser(), 'organizations', bytes)).status).toBe(401)
    const chair = app.as(officerOf(locality, 'chair'))
    expect((await sendFile(chair, 'organizations', bytes)).status).toBe(403)

    const { id, version } = await uploaded(caller, 'organizations', units, [['Phòng A', 'Phòng, ban', null]])
    const foreign = (await office()).caller
    const answers = [
      await foreign.get(`/api/imports/${id}`),
      await foreign.get(`/api/imports/${id}/rows`),
      await foreign.get(`/api/imports/${id}/report`),
      await foreign.post(`/api/imports/${id}/confirmation`, { version }),
      await foreign.post(`/api/imports/${id}/choices`, { choices: [{ rowNumber: 2, choice: 'skip' }] }),
      await foreign.post(`/api/imports/${id}/discarding`),
      await foreign.post(`/api/imports/${id}/undoing`),
    ]
    expect(answers.map((answer) => refusal(answer).slice(0, 2))).toEqual(
      answers.map(() => [404, 'import-not-found']),
    )
    expect(await batchOf(caller, id)).toMatchObject({ state: 'previewed' })
  })
})

describe('confirming', () => {
  test('two at once: one writes, the other is told', async () => {
    const { caller, ctx } = await office()
    const { id, version } = await uploaded(caller, 'organizations', units, [['Phòng A', 'Phòng, ban', null]])
    const confirm = () => caller.post(`/api/imports/${id}/confirmation`, { version })
    const answers = await Promise.all([confirm(), confirm()])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const told = answers.find(({ status }) => status === 409)!
    expect(refusal(told).slice(1)).toEqual([
      'import-not-open',
      'Lần nhập này không còn ở bước xem trước (đã nhập). Hãy tải lại trang.',
    ])
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Phòng A'])
  })

  test('who had opened it when the other wrote is told that it is written', async () => {
    const { caller, ctx } = await office()
    const { id, version } = await uploaded(caller, 'organizations', units, [['Phòng A', 'Phòng, ban', null]])
    let opened = false
    const slow: Ctx = {
      ...ctx,
      transaction: async (work) => {
        const done = await ctx.transaction(work)
        if (!opened) {
          opened = true
          await confirmed(caller, id)
        }
        return done
      },
    }
    const asked = { version, leaveOutBlocked: false }
    expect(await outcome(confirmImport(slow, new Date(), id, asked))).toBe('import-not-open')
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Phòng A'])
  })

  test('what changed since the preview is said by row, shown anew, and can then be confirmed', async () => {
    const { caller, ctx } = await office()
    const { id } = await uploaded(caller, 'organizations', units, [
      ['Phòng Nội vụ', 'Phòng, ban', null],
      ['Phòng Y tế', 'Phòng, ban', null],
    ])
    await createOrganization(ctx, unit('Phòng Y tế'))
    expect(refusal(await confirmed(caller, id))).toEqual([
      409,
      'import-stale',
      'Danh sách đã thay đổi từ lúc xem trước. Bảng xem trước vừa được tính lại: hãy xem dòng 3 rồi xác nhận lại.',
    ])
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Phòng Y tế'])
    expect((await rowsOf(caller, id)).map((row) => [row.action, row.summary])).toEqual([
      ['create', 'Thêm mới: Phòng, ban, cấp huyện, không trực thuộc đơn vị nào.'],
      ['link', 'Đã có Phòng Y tế, không đổi gì.'],
    ])
    expect((await confirmed(caller, id)).status).toBe(200)
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Phòng Nội vụ', 'Phòng Y tế'])
  })

  test('an older version than the one on the screen is refused', async () => {
    const { caller } = await office()
    const { id } = await uploaded(caller, 'organizations', units, [['Phòng A', 'Phòng, ban', null]])
    await caller.post(`/api/imports/${id}/choices`, { choices: [{ rowNumber: 2, choice: 'create' }] })
    const answer = await caller.post(`/api/imports/${id}/confirmation`, { version: 1 })
    expect(refusal(answer).slice(0, 2)).toEqual([409, 'changed-meanwhile'])
  })

  test('killed on the way, nothing is written, and it can be confirmed again', async () => {
    const { caller, ctx, id: locality } = await office()
    await createOrganization(ctx, unit('Phòng Nội vụ'))
    const { id, version } = await uploaded(
      caller,
      'people',
      ['Họ tên', 'Đơn vị', 'Chức vụ', 'CCCD'],
      [
        ['Nguyễn Văn Ân', 'Phòng Nội vụ', 'Chuyên viên', '056084000123'],
        ['Trần Thị Bình', 'Phòng Nội vụ', 'Chuyên viên', null],
      ],
    )
    const cut: Ctx = {
      ...ctx,
      record: (tx, event, object, facts) =>
        event === 'import-applied' ? Promise.reject(new Error('cut')) : ctx.record(tx, event, object, facts),
    }
    expect(await outcome(confirmImport(cut, new Date(), id, { version, leaveOutBlocked: false }))).toBe(
      'Error: cut',
    )
    const found = (await caller.get('/api/people')).body as { rows: unknown[] }
    expect(found.rows).toEqual([])
    expect(await batchOf(caller, id)).toMatchObject({ state: 'previewed', version })
    const events = await database.transaction({ localityId: locality }, (tx) =>
      tx.selectFrom('audit.events').select('name').where('name', '=', 'person-created').execute(),
    )
    expect(events).toEqual([])
    expect((await confirmed(caller, id)).status).toBe(200)
    expect(((await caller.get('/api/people')).body as { rows: unknown[] }).rows).toHaveLength(2)
  })
})

describe('a long file', () => {
  test('is worked out in a thread, and ends as a short one would', async () => {
    const { caller, ctx } = await office()
    await createOrganization(ctx, unit('Phòng Giáo dục và Đào tạo'))
    const schools = Array.from({ length: 400 }, (_, at) => [
      `Trường Tiểu học số ${at + 1}`,
      'Trường học',
      'Phòng GD&ĐT',
    ])
    const { id, counts } = await uploaded(caller, 'organizations', units, schools)
    expect(counts).toMatchObject({ create: 400, blocked: 0, choose: 0 })
    expect((await confirmed(caller, id)).status).toBe(200)
    expect(await treeOn(ctx, '2024-03-10')).toHaveLength(401)
    const again = await uploaded(caller, 'organizations', units, schools)
    expect(again.counts).toMatchObject({ link: 400, create: 0, choose: 0 })
  })
})

describe('undoing', () => {
  test('takes back everything, new and changed, as if it had not been', async () => {
    const { caller, ctx } = await office()
    const above = await createOrganization(ctx, unit('Phòng Trên'))
    const known = await createOrganization(ctx, unit('Phòng Y tế', { parentId: above.id, phone: '01' }))
    const before = (await caller.get(`/api/organizations/${known.id}`)).body as Record<string, unknown>
    const { id } = await uploaded(
      caller,
      'organizations',
      ['Tên', 'Tên ngắn', 'Loại', 'Trực thuộc', 'Điện thoại', 'Lĩnh vực', 'Số người'],
      [
        ['Phòng Y tế', 'PYT', null, 'Phòng Mới', '02', 'Kinh tế', 12],
        ['Phòng Mới', null, 'Phòng, ban', null, null, null, 5],
        ['Tổ Một', null, 'Đơn vị trực thuộc bên trong', 'Phòng Mới', null, null, null],
      ],
    )
    await caller.post(`/api/imports/${id}/choices`, {
      choices: [{ rowNumber: 2, choice: 'link', targetId: known.id }],
    })
    await confirmed(caller, id)
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Phòng Mới', '  Phòng Y tế', '  Tổ Một', 'Phòng Trên'])
    const answer = await caller.post(`/api/imports/${id}/undoing`)
    expect([answer.status, answer.body]).toMatchObject([200, { state: 'undone', may: [] }])
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Phòng Trên', '  Phòng Y tế'])
    const after = (await caller.get(`/api/organizations/${known.id}`)).body as Record<string, unknown>
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 })
    expect(refusal(await caller.post(`/api/imports/${id}/undoing`)).slice(0, 2)).toEqual([
      409,
      'import-not-applied',
    ])
  })

  test('takes people back: places and posts that were ended are open again', async () => {
    const { caller, ctx } = await office()
    const first = await createOrganization(ctx, unit('Phòng Nội vụ'))
    await createOrganization(ctx, unit('Phòng Y tế'))
    const { id: personId } = await createPerson(ctx, {
      ...person('Nguyễn Văn Ân', first.id),
      birthOn: '1984-03-05',
    })
    await startPost(ctx, personId, post(first.id, 'Chuyên viên'))
    const shown = async () => (await caller.get(`/api/people/${personId}`)).body as Record<string, unknown>
    const before = await shown()
    const { id } = await uploaded(
      caller,
      'people',
      ['Họ tên', 'Ngày sinh', 'Đơn vị', 'Chức vụ', 'CCCD', 'Dân tộc'],
      [
        ['Nguyễn Văn Ân', '05/03/1984', 'Phòng Y tế', 'Trưởng phòng', '056084000123', 'Kinh'],
        ['Trần Thị Bình', null, 'Phòng Y tế', 'Y sĩ', '056084000456', null],
      ],
    )
    await confirmed(caller, id)
    expect(await shown()).toMatchObject({
      ethnicity: 'Kinh',
      organization: { name: 'Phòng Y tế' },
      hasIdentityNumber: true,
    })
    expect((await caller.post(`/api/imports/${id}/undoing`)).status).toBe(200)
    expect({ ...(await shown()), version: 0 }).toEqual({ ...before, version: 0 })
    expect(((await caller.get('/api/people')).body as { rows: unknown[] }).rows).toHaveLength(1)
  })

  test('is refused with the name of what was built upon it', async () => {
    const { caller, ctx } = await office()
    const { id } = await uploaded(caller, 'organizations', units, [
      ['Phòng Nội vụ', 'Phòng, ban', null],
      ['Phòng Y tế', 'Phòng, ban', null],
    ])
    await confirmed(caller, id)
    const { rows } = (await caller.get('/api/organizations')).body as { rows: { id: string; name: string }[] }
    const { id: unitId } = rows.find((row) => row.name === 'Phòng Nội vụ')!
    await createOrganization(ctx, unit('Tổ Văn thư', { parentId: unitId }))
    await createPerson(ctx, person('Nguyễn Văn Ân', unitId))
    expect(refusal(await caller.post(`/api/imports/${id}/undoing`))).toEqual([
      409,
      'import-built-upon',
      'Chưa gỡ được vì đã có thông tin dựa vào các dòng đã nhập: dòng 2, Phòng Nội vụ: người công tác tại đây; dòng 2, Phòng Nội vụ: đơn vị trực thuộc Tổ Văn thư. Hãy xử lý các thông tin đó trước.',
    ])
    expect(await treeOn(ctx, '2024-03-10')).toContain('Phòng Y tế')
    expect(await batchOf(caller, id)).toMatchObject({ state: 'applied' })
  })

  test('is refused when a record was changed since, or when another module needs it', async () => {
    const { caller, ctx } = await office()
    const first = await createOrganization(ctx, unit('Phòng Nội vụ'))
    const headers = ['Họ tên', 'Đơn vị']
    const { id } = await uploaded(caller, 'people', headers, [['Nguyễn Văn Ân', 'Phòng Nội vụ']])
    await confirmed(caller, id)
    const { rows } = (await caller.get('/api/people')).body as { rows: { id: string }[] }
    const { id: personId } = rows[0]!
    const needs = new Set([personId])
    registerDependents({
      name: 'test-accounts',
      list: async (_tx, _locality, ids) =>
        ids.filter((one) => needs.has(one)).map((one) => ({ id: one, what: 'tài khoản dienkhanh.an' })),
    })
    const undo = async () => refusal(await caller.post(`/api/imports/${id}/undoing`))[2]
    expect(await undo()).toContain('dòng 2, Nguyễn Văn Ân: tài khoản dienkhanh.an.')
    needs.clear()
    await startPost(ctx, personId, post(first.id, 'Chuyên viên'))
    expect(await undo()).toContain('dòng 2, Nguyễn Văn Ân: chức vụ Chuyên viên.')
    await caller.put(`/api/people/${personId}`, { fullName: 'Nguyễn Văn Ấn', version: 1 })
    expect(await undo()).toContain('dòng 2, Nguyễn Văn Ân: đã được sửa; dòng 2')
  })
})

describe('what others keep about a person', () => {
  test('an account made meanwhile keeps the person it is of', async () => {
    const { id: localityId, caller, ctx } = await office()
    await createOrganization(ctx, unit('Phòng Nội vụ'))
    const { id } = await uploaded(caller, 'people', ['Họ tên', 'Đơn vị'], [['Nguyễn Văn Ân', 'Phòng Nội vụ']])
    await confirmed(caller, id)
    const { rows } = (await caller.get('/api/people')).body as { rows: { id: string }[] }
    const personId = rows[0]!.id
    const login = `thu.${localityId.slice(0, 8)}`
    const account = {
      id: newId(),
      login,
      name: 'Nguyễn Văn Ân',
      personId,
      organizationId: null,
      email: null,
      grants: [],
    }
    await database.transaction({ localityId }, (tx) =>
      insertAccounts(tx, localityId, [account], { passwordHash: 'none', at: new Date() }),
    )
    const reasons = refusal(await caller.post(`/api/imports/${id}/undoing`))[2]
    expect(reasons).toContain(`dòng 2, Nguyễn Văn Ân: tài khoản ${login}.`)
  })
})

describe('the list of imports', () => {
  test('is paged, newest first; a discarded one stays to be looked at', async () => {
    const { caller } = await office()
    const ids: string[] = []
    for (const name of ['Phòng A', 'Phòng B', 'Phòng C'])
      ids.unshift((await uploaded(caller, 'organizations', units, [[name, 'Phòng, ban', null]])).id)
    expect((await caller.post(`/api/imports/${ids[1]}/discarding`)).status).toBe(204)
    const first = (await caller.get('/api/imports?limit=2')).body as { rows: { id: string }[]; next: string }
    const second = (await caller.get(`/api/imports?limit=2&cursor=${first.next}`)).body as typeof first
    expect([first, second].map(({ rows, next }) => [rows.map(({ id }) => id), next === null])).toEqual([
      [ids.slice(0, 2), false],
      [ids.slice(2), true],
    ])
    expect(first.rows[1]).toMatchObject({ state: 'discarded', may: [] })
    const refused = await caller.post(`/api/imports/${ids[1]}/choices`, {
      choices: [{ rowNumber: 2, choice: 'skip' }],
    })
    expect(refusal(refused).slice(0, 2)).toEqual([409, 'import-not-open'])
  })

  test('rows are paged and filtered; the report gives the file back with the reasons', async () => {
    const { caller, ctx } = await office()
    const { id } = await uploaded(
      caller,
      'organizations',
      ['Tên', 'Loại', 'Cấp'],
      [
        ['Phòng A', 'Phòng, ban', 'huyện'],
        ['Phòng B', 'Sai', 'huyện'],
        ['Phòng C', 'Phòng, ban', 'huyện'],
      ],
    )
    const page = async (query: string) => (await caller.get(`/api/imports/${id}/rows?${query}`)).body as never
    const numbers = ({ rows }: { rows: { rowNumber: number }[] }) => rows.map((row) => row.rowNumber)
    const first = (await page('limit=2')) as { rows: { rowNumber: number }[]; next: string; total: unknown }
    expect([numbers(first), first.total]).toEqual([[2, 3], { count: 3, capped: false }])
    expect(numbers(await page(`limit=2&cursor=${first.next}`))).toEqual([4])
    expect(numbers(await page('onlyFindings=true'))).toEqual([3])
    expect(numbers(await page('action=create'))).toEqual([2, 4])
    expect(told(await rowsOf(caller, id))[1]!.findings).toHaveLength(1)

    const folder = await mkdtemp(join(tmpdir(), 'report-'))
    const path = join(folder, 'report.xlsx')
    await writeFile(path, await buffer((await downloadImportReport(ctx, id)).body as Readable))
    const [sheet] = await readSheets(path)
    await rm(folder, { recursive: true })
    expect(sheet!.rows.map(({ values }) => values)).toEqual([
      ['Dòng', 'Tên cơ quan, đơn vị', 'Loại', 'Cấp', 'Kết quả', 'Lý do'],
      [
        2,
        'Phòng A',
        'Phòng, ban',
        'huyện',
        'Thêm mới',
        'Thêm mới: Phòng, ban, cấp huyện, không trực thuộc đơn vị nào.',
      ],
      [
        3,
        'Phòng B',
        'Sai',
        'huyện',
        'Không nhập được',
        'Không nhập được. Sửa các ô có lỗi, hoặc bỏ qua dòng này.\nLoại: Loại “Sai” không có trong danh mục. Hãy chọn một mục có sẵn.',
      ],
      [
        4,
        'Phòng C',
        'Phòng, ban',
        'huyện',
        'Thêm mới',
        'Thêm mới: Phòng, ban, cấp huyện, không trực thuộc đơn vị nào.',
      ],
    ])
  })
})
