import { sql } from 'kysely'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import { createJurisdiction } from './create-jurisdiction.ts'
import { createOrganization } from './create-organization.ts'
import { addOrganizationAlias } from './add-organization-alias.ts'
import { exportOrganizations } from './export-organizations.ts'
import {
  batchOf,
  confirmed,
  rowsOf,
  sendFile,
  told,
  uploaded,
} from '../../platform/imports/imports.fixture.ts'
import { newLocality, treeOn, unit } from './organizations.fixture.ts'
import type { Ctx } from '../../platform/ctx.ts'

const app = await testApp()
const { database } = app.platform

async function office(): Promise<{ id: string; ctx: Ctx; caller: Caller; jurisdictionId: string }> {
  const { id, ctx, officer, jurisdictionId } = await newLocality(database)
  return { id, ctx, caller: app.as(officer), jurisdictionId }
}

/** How many rows the live tables have. */
async function live(localityId: string): Promise<Record<string, number>> {
  const tables = [
    'organizations',
    'organization_names',
    'organization_placements',
    'organization_fields',
    'organization_head_counts',
    'persons',
    'affiliations',
    'posts',
    'person_identities',
    'successions',
  ]
  return database.transaction({ localityId }, async (tx) => {
    const found: Record<string, number> = {}
    for (const table of tables) {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${sql.table(`organizations.${table}`)}`.execute(tx)
      found[table] = rows[0]!.count
    }
    return found
  })
}

describe('a list of organisations', () => {
  test('shows what it would do, and writes nothing until confirmed', async () => {
    const { id, ctx, caller } = await office()
    const before = await live(id)
    const batch = await uploaded(
      caller,
      'organizations',
      ['STT', 'truc thuoc', 'TÊN ĐƠN VỊ', 'Loại', 'Cấp', 'Ngày thành lập@', 'Biên chế#', 'Màu sắc'],
      [
        [1, 'UBND huyện Diên Khánh', 'Phòng Nội vụ', 'Phòng, ban', 'huyện', '2008-05-05', 9, 'xanh'],
        [
          2,
          null,
          'Ủy ban nhân dân huyện Diên Khánh',
          'Ủy ban nhân dân huyện, thị xã, thành phố',
          null,
          null,
          null,
          null,
        ],
      ],
    )
    expect(batch).toMatchObject({
      state: 'previewed',
      rowCount: 2,
      unknownColumns: ['Màu sắc'],
      counts: { create: 2, update: 0, link: 0, choose: 0, skip: 0, blocked: 0, warnings: 0 },
      may: ['choose', 'confirm', 'discard'],
    })
    const rows = await rowsOf(caller, batch.id)
    expect(rows.map((row) => row.summary)).toEqual([
      'Thêm mới: Phòng, ban, cấp huyện, trực thuộc Ủy ban nhân dân huyện Diên Khánh.',
      'Thêm mới: Ủy ban nhân dân huyện, thị xã, thành phố, cấp huyện, không trực thuộc đơn vị nào.',
    ])
    expect(rows[0]!.cells).toEqual({
      name: 'Phòng Nội vụ',
      kind: 'Phòng, ban',
      level: 'huyện',
      parent: 'UBND huyện Diên Khánh',
      foundedOn: '05/05/2008',
      headCount: '9',
    })
    expect(await live(id)).toEqual(before)

    const answer = await confirmed(caller, batch.id)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ state: 'applied', may: ['undo'] })
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Ủy ban nhân dân huyện Diên Khánh', '  Phòng Nội vụ'])
    expect(await live(id)).toEqual({
      ...before,
      organizations: 2,
      organization_names: 2,
      organization_placements: 2,
      organization_head_counts: 1,
    })
  })

  test('tells each problem at its cell, with what may be written instead', async () => {
    const { caller } = await office()
    const { id, columns } = await uploaded(
      caller,
      'organizations',
      ['Tên đơn vị', 'Loại', 'Trực thuộc', 'Ngày thành lập', 'Thuộc UBND', 'Biên chế', 'Website', 'Email'],
      [
        ['Phòng A', 'Sở', 'Phòng không có', '31/02/2020', 'chắc là có', '1,560', 'diendan.vn', 'a@'],
        ['—', null, null, null, null, null, null, null],
        ['Phòng B', null, 'Phòng B', null, null, null, null, null],
      ],
    ).then((batch) => batch as never as { id: string; columns: unknown[] })
    const rows = await rowsOf(caller, id)
    expect(told(rows)).toEqual([
      {
        row: 2,
        action: 'blocked',
        findings: [
          'error kind: Loại “Sở” không có trong danh mục. Hãy chọn một mục có sẵn.',
          'error underCommittee: Chỉ ghi Có hoặc Không.',
          'error headCount: Chưa rõ “1,560” là 1.560 hay 1,56. Hãy viết lại theo một trong hai cách.',
          'error foundedOn: Tháng 2 năm 2020 chỉ có 29 ngày.',
          'error email: Địa chỉ thư điện tử chưa đúng.',
          'error website: Địa chỉ trang bắt đầu bằng http:// hoặc https://.',
          'error parent: Không tìm thấy đơn vị “Phòng không có”. Ghi đúng tên đã có, hoặc thêm đơn vị đó trước.',
          'notice level: Để trống nên ghi cấp huyện, như địa phương.',
        ],
      },
      {
        row: 3,
        action: 'blocked',
        findings: [
          'error name: Tên phải có chữ, ít nhất 2 ký tự.',
          'error kind: Chưa ghi loại cơ quan, đơn vị.',
          'notice level: Để trống nên ghi cấp huyện, như địa phương.',
        ],
      },
      {
        row: 4,
        action: 'blocked',
        findings: [
          'error parent: Đơn vị không thể trực thuộc chính mình.',
          'error kind: Chưa ghi loại cơ quan, đơn vị.',
          'notice level: Để trống nên ghi cấp huyện, như địa phương.',
        ],
      },
    ])
    const [kind, flag, count, , , website] = rows[0]!.findings
    expect(kind!.suggestions.slice(0, 2)).toEqual(['Sở, ban, ngành', 'Phòng, ban'])
    expect([flag, count, website].map((finding) => [finding!.value, finding!.suggestions])).toEqual([
      ['chắc là có', ['Có', 'Không']],
      ['1,560', ['1560', '1.56']],
      ['diendan.vn', ['https://diendan.vn']],
    ])
    expect(columns).toContainEqual({ key: 'foundedOn', label: 'Ngày thành lập', letter: 'D' })
  })

  test('an unknown kind is corrected in all its rows at once, from what the catalogue offers', async () => {
    const { caller, ctx } = await office()
    const { id } = await uploaded(
      caller,
      'organizations',
      ['Tên', 'Loại'],
      [
        ['Sở Nội vụ', 'Sở'],
        ['Sở Tài chính', 'Sở'],
        ['Hội Chữ thập đỏ', 'Hội'],
      ],
    )
    const url = `/api/imports/${id}/corrections`
    const answer = await caller.post(url, {
      corrections: [{ column: 'kind', value: 'Sở', replacement: 'Sở, ban, ngành' }],
    })
    expect(answer.body).toMatchObject({ counts: { create: 3, blocked: 0 }, version: 2 })
    const again = await caller.post(url, {
      corrections: [{ column: 'kind', value: 'Sở', replacement: 'Hội' }],
    })
    expect([again.status, (again.body as { detail: string }).detail]).toEqual([
      409,
      'Không còn ô nào ghi “Sở” ở cột Loại. Hãy tải lại trang.',
    ])
    await confirmed(caller, id)
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Hội Chữ thập đỏ', 'Sở Nội vụ', 'Sở Tài chính'])
  })

  test('S003-III-II-3c: a cell that holds the same office twice is one office, and the officer is warned', async () => {
    const { caller, ctx } = await office()
    const { id: department } = await createOrganization(ctx, unit('Sở Nội vụ', { kindCode: 'department' }))
    for (const name of ['Sở Nội vụ (Ban Thi đua, khen thưởng)', 'Sở Nội vụ (Ban TĐKT tỉnh)'])
      await addOrganizationAlias(ctx, department, { name, from: null, to: null })
    const { id } = await uploaded(
      caller,
      'organizations',
      ['Tên', 'Loại', 'Cấp', 'Trực thuộc'],
      [
        [
          'Phòng Nghiệp vụ',
          'Phòng, ban',
          'Cấp tỉnh',
          'Sở Nội vụ (Ban Thi đua, khen thưởng) Sở Nội vụ (Ban TĐKT tỉnh)',
        ],
      ],
    )
    expect(told(await rowsOf(caller, id))).toEqual([
      {
        row: 2,
        action: 'create',
        findings: ['warning parent: Ô này ghi Sở Nội vụ 2 lần; chỉ tính một đơn vị.'],
      },
    ])
    expect(await batchOf(caller, id)).toMatchObject({ counts: { create: 1, warnings: 1 } })
    await confirmed(caller, id)
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Sở Nội vụ', '  Phòng Nghiệp vụ'])
  })

  test('a unit already there is updated, one of the same name elsewhere is asked about', async () => {
    const { caller, ctx } = await office()
    const communeA = await createOrganization(
      ctx,
      unit('UBND xã A', { level: 'commune', kindCode: 'commune-committee' }),
    )
    await createOrganization(ctx, unit('UBND xã B', { level: 'commune', kindCode: 'commune-committee' }))
    const school = { kindCode: 'school', level: 'grassroots' } as const
    const known = await createOrganization(
      ctx,
      unit('Trường Mầm non Sơn Ca', { ...school, parentId: communeA.id }),
    )
    const headers = ['Tên đơn vị', 'Loại', 'Cấp', 'Trực thuộc', 'Điện thoại', 'Cách viết khác']
    const { id } = await uploaded(caller, 'organizations', headers, [
      ['Trường Mầm non Sơn Ca', 'Trường học', 'Cơ sở', 'UBND xã A', '0258 123', 'MN Sơn Ca'],
      ['Trường Mầm non Sơn Ca', 'Trường học', 'Cơ sở', 'UBND xã B', null, null],
      ['Ủy ban nhân dân xã A', 'Ủy ban nhân dân xã, phường, thị trấn', 'Cấp xã', null, null, null],
    ])
    const rows = await rowsOf(caller, id)
    expect(rows.map((row) => [row.action, row.target?.id ?? null])).toEqual([
      ['update', known.id],
      ['choose', null],
      ['choose', null],
    ])
    expect(rows[0]!.changes).toEqual([
      { column: 'phone', before: '', after: '0258 123' },
      { column: 'aliases', before: '', after: 'MN Sơn Ca' },
    ])
    expect(rows[1]!.candidates).toEqual([
      {
        id: known.id,
        name: 'Trường Mầm non Sơn Ca',
        detail: 'Trường học · UBND xã A',
        reasons: ['Trùng tên', 'Khác đơn vị cấp trên'],
        rowNumber: null,
      },
    ])
    expect(rows[2]!.candidates.map((one) => [one.id, one.reasons])).toEqual([
      [communeA.id, ['Cùng tên, khác cách viết (viết tắt, gạch nối, chữ «và»)']],
    ])
    const early = await confirmed(caller, id)
    expect([early.status, (early.body as { code: string }).code]).toEqual([409, 'import-needs-choices'])

    const choose = (choices: object[]) => caller.post(`/api/imports/${id}/choices`, { choices })
    const wrong = await choose([{ rowNumber: 4, choice: 'link', targetId: id }])
    expect([wrong.status, (wrong.body as { detail: string }).detail]).toEqual([
      422,
      'Dòng 4 không chọn như vậy được. Hãy tải lại trang.',
    ])
    await choose([
      { rowNumber: 3, choice: 'create' },
      { rowNumber: 4, choice: 'link', targetId: communeA.id },
    ])
    expect((await rowsOf(caller, id)).map((row) => [row.action, row.summary])).toEqual([
      ['update', 'Cập nhật Trường Mầm non Sơn Ca: điện thoại, cách viết khác.'],
      ['create', 'Thêm mới: Trường học, cơ sở, trực thuộc UBND xã B.'],
      ['update', 'Cập nhật UBND xã A: cách viết khác.'],
    ])
    expect((await confirmed(caller, id)).status).toBe(200)
    expect(await treeOn(ctx, '2024-03-10')).toEqual([
      'UBND xã A',
      '  Trường Mầm non Sơn Ca',
      'UBND xã B',
      '  Trường Mầm non Sơn Ca',
    ])
  })

  test('units under a row that is left out are left out with it; two of one name in a file are asked about', async () => {
    const { caller, ctx } = await office()
    const { id } = await uploaded(
      caller,
      'organizations',
      ['Tên', 'Loại', 'Trực thuộc'],
      [
        ['Phòng con', 'Phòng, ban', 'Phòng cha'],
        ['Phòng cha', 'Phòng, ban', null],
        ['Phòng Kinh tế', 'Phòng, ban', null],
        ['Phòng kinh tế', 'Phòng, ban', null],
      ],
    )
    const rows = await rowsOf(caller, id)
    expect(rows.map((row) => row.action)).toEqual(['create', 'create', 'create', 'choose'])
    expect(rows[3]!.candidates.map(({ detail, reasons }) => [detail, reasons])).toEqual([
      ['Dòng 4 của tệp', ['Trùng tên trong tệp']],
    ])
    await caller.post(`/api/imports/${id}/choices`, {
      choices: [
        { rowNumber: 3, choice: 'skip' },
        { rowNumber: 5, choice: 'link', targetId: rows[3]!.candidates[0]!.id },
      ],
    })
    expect(told(await rowsOf(caller, id)).map(({ action, findings }) => [action, findings[0]])).toEqual([
      ['blocked', 'error parent: Dòng 3 của tệp không được nhập, nên dòng này chưa nhập được.'],
      ['skip', undefined],
      ['create', 'notice level: Để trống nên ghi cấp huyện, như địa phương.'],
      ['link', undefined],
    ])
    const refused = await confirmed(caller, id)
    expect([refused.status, (refused.body as { detail: string }).detail]).toEqual([
      409,
      'Có 1 dòng không nhập được. Hãy sửa tệp rồi tải lại, hoặc chọn bỏ các dòng đó.',
    ])
    expect((await confirmed(caller, id, true)).status).toBe(200)
    expect(await treeOn(ctx, '2024-03-10')).toEqual(['Phòng Kinh tế'])
  })

  test('a circle of parents is refused, within the file and with what is there', async () => {
    const { caller, ctx } = await office()
    const above = await createOrganization(ctx, unit('Phòng Trên'))
    await createOrganization(ctx, unit('Phòng Dưới', { parentId: above.id }))
    const { id } = await uploaded(
      caller,
      'organizations',
      ['Tên', 'Loại', 'Trực thuộc'],
      [
        ['Phòng Một', 'Phòng, ban', 'Phòng Hai'],
        ['Phòng Hai', 'Phòng, ban', 'Phòng Một'],
        ['Phòng Trên', 'Phòng, ban', 'Phòng Dưới'],
      ],
    )
    const circle = 'error parent: Trực thuộc vòng quanh: đơn vị này đứng trên chính đơn vị cha của nó.'
    expect(told(await rowsOf(caller, id)).map(({ action, findings }) => [action, findings[0]])).toEqual([
      ['blocked', circle],
      ['blocked', circle],
      ['blocked', circle],
    ])
  })

  test('vertical parents, fields, places and short names are kept; what moves, moves from the day on', async () => {
    const { caller, ctx, jurisdictionId } = await office()
    await createJurisdiction(ctx, {
      kindCode: 'commune',
      name: 'Diên Lạc',
      officialCode: null,
      foundedOn: null,
      parentId: jurisdictionId,
    } as never)
    const known = await createOrganization(ctx, unit('Trung tâm Y tế', { kindCode: 'service-unit' }))
    const headers = [
      'Tên',
      'Tên ngắn',
      'Loại',
      'Cấp',
      'Trực thuộc',
      'Địa bàn',
      'Cấp trên theo ngành',
      'Lĩnh vực phụ trách',
    ]
    const { id } = await uploaded(
      caller,
      'organizations',
      headers,
      [
        ['MTTQ xã Diên Lạc', null, 'Mặt trận Tổ quốc', 'xã', null, 'xã diên lạc', 'MTTQ huyện', null],
        ['MTTQ huyện', null, 'Mặt trận Tổ quốc', 'huyện', null, null, 'Ủy ban MTTQ tỉnh', null],
        ['Trung tâm Y tế', 'TTYT', null, null, 'Phòng Y tế', null, null, 'Y tế, chăm sóc sức khỏe; Kinh tế'],
        ['Phòng Y tế', null, 'Phòng, ban', 'huyện', null, null, null, 'Y tế, chăm sóc sức khoẻ'],
      ],
      '2024-07-01',
    )
    expect((await rowsOf(caller, id))[2]!.changes).toEqual([
      { column: 'shortName', before: '', after: 'TTYT' },
      { column: 'parent', before: '', after: 'Phòng Y tế' },
      { column: 'fields', before: '', after: 'Y tế, chăm sóc sức khỏe; Kinh tế' },
    ])
    expect((await confirmed(caller, id)).status).toBe(200)
    expect(await treeOn(ctx, '2024-06-30')).toContain('Trung tâm Y tế')
    expect(await treeOn(ctx, '2024-07-01')).toEqual([
      'MTTQ huyện',
      'MTTQ xã Diên Lạc',
      'Phòng Y tế',
      '  Trung tâm Y tế',
    ])
    const shown = (await caller.get(`/api/organizations?q=MTTQ+xa&on=2024-07-01`)).body as {
      rows: { id: string }[]
    }
    const commune = (await caller.get(`/api/organizations/${shown.rows[0]!.id}?on=2024-07-01`)).body
    expect(commune).toMatchObject({
      verticalParent: { name: 'MTTQ huyện' },
      jurisdiction: { name: 'Xã Diên Lạc' },
      level: 'commune',
    })
    const centre = (await caller.get(`/api/organizations/${known.id}?on=2024-07-01`)).body
    expect(centre).toMatchObject({ shortName: 'TTYT', fields: [{ code: 'economy' }, { code: 'health' }] })
  })

  test('what was exported is read back as nothing new', async () => {
    const { caller, ctx } = await office()
    const committee = await createOrganization(ctx, unit('UBND huyện', { kindCode: 'district-committee' }))
    const known = {
      parentId: committee.id,
      foundedOn: '2008-05-05',
      shortName: 'Nội vụ',
      abbreviation: 'PNV',
    }
    await createOrganization(ctx, unit('Phòng Nội vụ', known))
    const { body } = await exportOrganizations(ctx, { on: ctx.today })
    const answer = await sendFile(caller, 'organizations', await buffer(body as Readable))
    expect(answer.body).toMatchObject({
      counts: { link: 2, create: 0, update: 0, choose: 0, blocked: 0 },
      unknownColumns: ['Người đứng đầu', 'Chức vụ', 'Đến ngày', 'Trạng thái'],
    })
  })
})
