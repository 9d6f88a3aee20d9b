import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Caller, testApp } from '../../../../../tests/support/app.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import {
  type Cell,
  batchOf,
  confirmed,
  rowsOf,
  told,
  uploaded,
} from '../../platform/imports/imports.fixture.ts'
import { newLocality, person, post, unit } from './organizations.fixture.ts'
import { startPost } from './start-post.ts'

const app = await testApp()
const { database } = app.platform

async function office(): Promise<{ id: string; ctx: Ctx; caller: Caller; unitId: string; otherId: string }> {
  const { id, ctx, officer } = await newLocality(database)
  const first = await createOrganization(ctx, unit('Phòng Nội vụ'))
  const second = await createOrganization(ctx, unit('Phòng Tài chính - Kế hoạch'))
  return { id, ctx, caller: app.as(officer), unitId: first.id, otherId: second.id }
}

const people = async (caller: Caller, on = '2024-03-10') => {
  const { rows } = (await caller.get(`/api/people?on=${on}`)).body as {
    rows: { id: string; fullName: string; title: string | null; organization: { name: string } | null }[]
  }
  return rows.map(({ fullName, title, organization }) => [fullName, title, organization?.name ?? null])
}
const personOf = async (caller: Caller, name: string): Promise<Record<string, unknown>> => {
  const found = (await caller.get(`/api/people?q=${encodeURIComponent(name)}`)).body as {
    rows: { id: string }[]
  }
  return (await caller.get(`/api/people/${found.rows[0]!.id}`)).body
}
const headers = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Đơn vị', 'Chức vụ', 'Người đứng đầu', 'CCCD']
const upload = (caller: Caller, rows: readonly (readonly Cell[])[], on?: string) =>
  uploaded(caller, 'people', headers, rows, on)

describe('a list of people', () => {
  test('brings people with their place and post, from the day it holds', async () => {
    const { caller } = await office()
    const { id, counts } = await upload(
      caller,
      [
        ['Nguyễn Văn Ân', '05/03/1984', 'Nam', 'Phòng Nội vụ', 'Trưởng phòng', 'Có', '056084000123'],
        ['Trần Thị Bình', '1990', 'nữ', 'phòng tài chính kế hoạch', null, null, null],
      ],
      '2024-01-01',
    )
    expect(counts).toMatchObject({ create: 2, blocked: 0, choose: 0 })
    expect((await rowsOf(caller, id)).map((row) => row.summary)).toEqual([
      'Thêm mới: công tác tại Phòng Nội vụ từ 01/01/2024; Trưởng phòng (người đứng đầu) từ 01/01/2024.',
      'Thêm mới: công tác tại Phòng Tài chính - Kế hoạch từ 01/01/2024.',
    ])
    expect(await people(caller)).toEqual([])
    expect((await confirmed(caller, id)).status).toBe(200)
    expect(await people(caller)).toEqual([
      ['Nguyễn Văn Ân', 'Trưởng phòng', 'Phòng Nội vụ'],
      ['Trần Thị Bình', null, 'Phòng Tài chính - Kế hoạch'],
    ])
    expect(await personOf(caller, 'Nguyễn Văn Ân')).toMatchObject({
      birthOn: '1984-03-05',
      gender: 'male',
      hasIdentityNumber: true,
      posts: [{ title: 'Trưởng phòng', isHead: true, isManager: true, from: '2024-01-01' }],
    })
    expect(await personOf(caller, 'Trần Thị Bình')).toMatchObject({ birthOn: null, birthYear: 1990 })
  })

  test('tells each problem at its cell', async () => {
    const { caller, ctx, unitId } = await office()
    await createOrganization(ctx, unit('Phòng Mới', { foundedOn: '2024-02-01' }))
    const head = await createPerson(ctx, person('Lê Văn Đứng', unitId))
    await startPost(ctx, head.id, post(unitId, 'Trưởng phòng', { isHead: true, from: '2020-01-01' }))
    const { id } = await upload(
      caller,
      [
        ['Nguyễn Văn Ân', '31/02/1984', 'Nữa', 'Phòng Nội vu', null, null, '56084000123'],
        ['Trần Thị Bình', '05/03/2034', null, null, 'Kế toán', null, null],
        ['Phạm Văn Cường 2', null, null, 'Phòng Nội vụ', 'Trưởng phòng', 'Có', null],
        [null, null, null, 'Phòng Nội vụ', null, null, '056084000999'],
        ['Vũ Thị Dung', null, null, 'Phòng Mới', null, 'Có', '056084000999'],
      ],
      '2024-01-01',
    )
    expect(told(await rowsOf(caller, id))).toEqual([
      {
        row: 2,
        action: 'blocked',
        findings: [
          'error gender: Giới tính “Nữa” không có trong danh mục. Hãy chọn một mục có sẵn.',
          'error birth: Tháng 2 năm 1984 chỉ có 29 ngày.',
          'error identityNumber: Thiếu một chữ số: Excel đã bỏ số 0 ở đầu. Đặt cột này là dạng văn bản rồi ghi lại số.',
        ],
      },
      {
        row: 3,
        action: 'blocked',
        findings: [
          'error birth: Ngày không được sau 10/03/2024.',
          'error organization: Ghi nơi công tác, hoặc xã, phường nơi ở nếu không có nơi công tác.',
          'error title: Chức vụ cần có nơi công tác.',
        ],
      },
      {
        row: 4,
        action: 'blocked',
        findings: [
          'error fullName: Họ và tên không có chữ số.',
          'error isHead: Phòng Nội vụ đã có người đứng đầu: Lê Văn Đứng (Trưởng phòng). Kết thúc chức vụ ấy trước, hoặc ghi Không.',
        ],
      },
      { row: 5, action: 'blocked', findings: ['error fullName: Chưa ghi họ và tên.'] },
      {
        row: 6,
        action: 'blocked',
        findings: [
          'error organization: Phòng Mới chưa hoạt động vào ngày 01/01/2024. Ghi đơn vị đang hoạt động.',
          'error identityNumber: Số này đã ghi cho dòng 5 của tệp.',
          'error isHead: Ghi chức vụ của người này ở cột Chức vụ.',
        ],
      },
    ])
  })

  test('nobody works in a unit before it is there, or moves before coming', async () => {
    const { caller, ctx, unitId } = await office()
    await createOrganization(ctx, unit('Phòng Mới', { foundedOn: '2024-02-01' }))
    await createPerson(ctx, { ...person('Nguyễn Văn Ân', unitId), birthOn: '1984-03-05', from: '2024-03-01' })
    const { id } = await uploaded(
      caller,
      'people',
      ['Họ tên', 'Ngày sinh', 'Nơi công tác', 'Công tác từ ngày', 'Chức vụ', 'Ngày bổ nhiệm'],
      [
        ['Trần Thị Bình', null, 'Phòng Mới', '31/01/2024', null, null],
        ['Lê Thị Chi', null, 'Phòng Mới', '01/02/2024', 'Kế toán', '30/01/2024'],
        ['Nguyễn Văn Ân', '05/03/1984', 'Phòng Mới', '01/03/2024', null, null],
      ],
    )
    expect(told(await rowsOf(caller, id)).map((row) => row.findings)).toEqual([
      ['error from: Phòng Mới thành lập ngày 01/02/2024, sau ngày 31/01/2024.'],
      ['error postFrom: Phòng Mới thành lập ngày 01/02/2024, sau ngày 30/01/2024.'],
      [
        'error organization: Người này ở Phòng Nội vụ từ 01/03/2024; ngày chuyển 01/03/2024 phải sau ngày đó.',
      ],
    ])
  })

  test('two units of one name are told apart by their parent, in the one row that needs it', async () => {
    const { caller, ctx, unitId, otherId } = await office()
    const below = (parentId: string) => unit('Văn phòng', { kindCode: 'internal-unit', parentId })
    await createOrganization(ctx, below(unitId))
    await createOrganization(ctx, below(otherId))
    const { id } = await upload(caller, [
      ['Nguyễn Văn Ân', null, null, 'Văn phòng', null, null, null],
      ['Trần Thị Bình', null, null, 'Văn phòng', null, null, null],
    ])
    const [finding] = (await rowsOf(caller, id))[0]!.findings
    expect(finding).toEqual({
      column: 'organization',
      value: 'Văn phòng',
      reason: 'Có 2 đơn vị tên “Văn phòng”. Ghi thêm đơn vị cha trong ngoặc.',
      severity: 'error',
      suggestions: ['Văn phòng (Phòng Nội vụ)', 'Văn phòng (Phòng Tài chính - Kế hoạch)'],
      scope: 'row',
    })
    const correct = (replacement: string, rowNumber: number) =>
      caller.post(`/api/imports/${id}/corrections`, {
        corrections: [{ column: 'organization', value: 'Văn phòng', replacement, rowNumber }],
      })
    await correct('Văn phòng (Phòng Tài chính - Kế hoạch)', 3)
    expect((await correct('Văn phòng (Phòng Nội vụ)', 2)).body).toMatchObject({ counts: { create: 2 } })
    await confirmed(caller, id)
    const places = (await people(caller)).map(([name]) => name)
    expect(places).toEqual(['Nguyễn Văn Ân', 'Trần Thị Bình'])
    const [second] = (
      (await caller.get(`/api/people?withinId=${otherId}`)).body as { rows: { fullName: string }[] }
    ).rows
    expect(second!.fullName).toBe('Trần Thị Bình')
  })

  test('somebody surely known is updated and moved; somebody like one known is asked about', async () => {
    const { caller, ctx, unitId } = await office()
    const known = await createPerson(ctx, {
      ...person('Nguyễn Văn Ân', unitId),
      birthOn: '1984-03-05',
      from: '2020-01-01',
    })
    await startPost(ctx, known.id, post(unitId, 'Chuyên viên', { from: '2020-01-01' }))
    const like = await createPerson(ctx, person('Trần Thị Bình', unitId))
    const { id } = await upload(
      caller,
      [
        ['Nguyễn Văn Ân', '5/3/1984', 'Nam', 'Phòng Kế toán', null, null, null],
        ['Nguyễn Văn Ân', '05/03/1984', 'Nam', 'Phòng Tài chính - Kế hoạch', 'Trưởng phòng', 'Có', null],
        ['Trần Thị Bình', null, 'Nữ', 'Phòng Nội vụ', null, null, null],
        ['Nguyễn Văn An', '05/03/1984', 'Nam', 'Phòng Nội vụ', null, null, null],
      ],
      '2024-03-01',
    )
    const rows = await rowsOf(caller, id)
    expect(rows.map((row) => [row.action, row.findings.map((one) => one.reason)])).toEqual([
      ['blocked', ['Không tìm thấy đơn vị “Phòng Kế toán”. Ghi đúng tên đã có, hoặc thêm đơn vị đó trước.']],
      ['blocked', ['Dòng 2 của tệp không được nhập, nên dòng này chưa nhập được.']],
      ['choose', ['Có thể đã có người này (Trần Thị Bình: cùng họ tên, cùng đơn vị). Hãy chọn.']],
      ['choose', [expect.stringContaining('Hãy chọn.')]],
    ])
    await caller.post(`/api/imports/${id}/corrections`, {
      corrections: [
        { column: 'organization', value: 'Phòng Kế toán', replacement: 'Phòng Tài chính - Kế hoạch' },
      ],
    })
    await caller.post(`/api/imports/${id}/choices`, {
      choices: [
        { rowNumber: 4, choice: 'link', targetId: like.id },
        { rowNumber: 5, choice: 'create' },
      ],
    })
    expect((await rowsOf(caller, id)).map((row) => row.summary)).toEqual([
      'Cập nhật Nguyễn Văn Ân: giới tính, nơi công tác.',
      'Cùng người với dòng 2; thêm chức vụ Trưởng phòng, Phòng Tài chính - Kế hoạch.',
      'Cập nhật Trần Thị Bình: giới tính.',
      'Thêm mới: công tác tại Phòng Nội vụ từ 01/03/2024.',
    ])
    expect((await rowsOf(caller, id))[0]!.changes).toEqual([
      { column: 'gender', before: '', after: 'Nam' },
      { column: 'organization', before: 'Phòng Nội vụ', after: 'Phòng Tài chính - Kế hoạch từ 01/03/2024' },
    ])
    expect((await confirmed(caller, id)).status).toBe(200)
    expect(await people(caller)).toEqual([
      ['Nguyễn Văn An', null, 'Phòng Nội vụ'],
      ['Nguyễn Văn Ân', 'Trưởng phòng', 'Phòng Tài chính - Kế hoạch'],
      ['Trần Thị Bình', null, 'Phòng Nội vụ'],
    ])
    const moved = (await caller.get(`/api/people/${known.id}`)).body as {
      affiliations: { from: string; to: string | null }[]
      posts: { title: string; to: string | null }[]
    }
    expect(moved.affiliations.map(({ from, to }) => [from, to])).toEqual([
      ['2024-03-01', null],
      ['2020-01-01', '2024-02-29'],
    ])
    expect(moved.posts.map(({ title, to }) => [title, to])).toEqual([
      ['Trưởng phòng', null],
      ['Chuyên viên', '2024-02-29'],
    ])
  })

  test('people who are like one known each are chosen for at once; like several, only row by row', async () => {
    const { caller, ctx, unitId } = await office()
    for (const name of ['Lê Thị Chi', 'Trần Thị Bình', 'Phạm Văn Dũng'])
      await createPerson(ctx, person(name, unitId))
    const [known] = (await caller.get('/api/people?q=pham+van+dung')).body['rows'] as { id: string }[]
    await createPerson(ctx, { ...person('Phạm Văn Dũng', unitId), isNotOneOf: [known!.id] })
    const line = (name: string): Cell[] => [name, null, 'Nam', 'Phòng Nội vụ', null, null, null]
    const { id } = await upload(
      caller,
      ['Lê Thị Chi', 'Trần Thị Bình', 'Phạm Văn Dũng'].map(line),
      '2024-03-01',
    )
    const { body } = await caller.get(`/api/imports/${id}`)
    expect((body as { questions: { key: string; count: number }[] }).questions).toMatchObject([
      { key: 'one', count: 2, label: 'Giống đúng một bản ghi' },
      { key: 'several', count: 1, label: 'Giống nhiều bản ghi' },
    ])
    const choose = (question: string, choice: string) =>
      caller.post(`/api/imports/${id}/common-choice`, { question, choice })
    expect((await choose('several', 'link')).status).toBe(422)
    expect((await choose('one', 'link')).body).toMatchObject({ counts: { update: 2, choose: 1 } })
    expect((await choose('several', 'create')).body).toMatchObject({ counts: { create: 1 }, questions: [] })
  })

  test('one person in two rows is one person with two posts; only one may head a unit', async () => {
    const { caller } = await office()
    const { id } = await upload(caller, [
      ['Nguyễn Văn Ân', '05/03/1984', null, 'Phòng Nội vụ', 'Trưởng phòng', 'x', null],
      ['NGUYỄN VĂN ÂN', '05/03/1984', null, 'Phòng Tài chính - Kế hoạch', 'Phó Trưởng phòng', null, null],
      ['Trần Thị Bình', null, null, 'Phòng Nội vụ', 'Trưởng phòng', 'x', null],
      ['Nguyễn Văn Ân', '05/03/1984', null, 'Phòng Nội vụ', 'Trưởng phòng', 'x', null],
    ])
    expect(
      (await rowsOf(caller, id)).map((row) => [row.action, row.findings[0]?.reason ?? row.summary]),
    ).toEqual([
      ['create', expect.stringMatching(/^Thêm mới/)],
      ['update', 'Cùng người với dòng 2; thêm chức vụ Phó Trưởng phòng, Phòng Tài chính - Kế hoạch.'],
      ['blocked', 'Dòng 2 cũng ghi người đứng đầu của đơn vị này.'],
      ['link', 'Cùng người với dòng 2, không đổi gì.'],
    ])
    await confirmed(caller, id, true)
    const shown = await personOf(caller, 'Ân')
    expect((shown['posts'] as { title: string }[]).map((one) => one.title).toSorted()).toEqual([
      'Phó Trưởng phòng',
      'Trưởng phòng',
    ])
    expect(await people(caller)).toHaveLength(1)
  })

  test('identity numbers are shown by their last digits, decide who is who, and are forgotten at the end', async () => {
    const { caller, ctx, unitId, id: localityId } = await office()
    const known = await createPerson(ctx, {
      ...person('Nguyễn Văn Ân', unitId),
      identityNumber: '056084000123',
    })
    const { id } = await upload(caller, [
      ['Nguyễn Văn Ân', null, 'Nam', 'Phòng Nội vụ', null, null, '056 084 000 123'],
      ['Lê Thị Chi', null, null, 'Phòng Nội vụ', null, null, '056084000456'],
      ['Lê Thị Dung', null, null, 'Phòng Nội vụ', null, null, '05608400045'],
    ])
    const rows = await rowsOf(caller, id)
    expect(rows.map((row) => [row.action, row.target?.id ?? null, row.cells['identityNumber']])).toEqual([
      ['update', known.id, '••••••••••••123'],
      ['create', null, '•••••••••456'],
      ['blocked', null, '••••••••045'],
    ])
    expect(JSON.stringify(rows)).not.toContain('0560')
    const secrets = () =>
      database.transaction({ localityId }, async (tx) => {
        const found = await sql<{ secret: string }>`
          select cells->>'identityNumber' as secret from platform.import_rows order by row_number`.execute(tx)
        return found.rows.map((row) => row.secret)
      })
    expect((await secrets())[1]).toBe('056084000456')
    expect((await confirmed(caller, id, true)).status).toBe(200)
    expect(await secrets()).toEqual(['••••••••••••123', '•••••••••456', '••••••••045'])
    expect(await personOf(caller, 'Lê Thị Chi')).toMatchObject({ hasIdentityNumber: true })
  })
})

describe('events', () => {
  test('each record has its own line, and the import one for all', async () => {
    const { caller } = await office()
    const { id } = await upload(caller, [
      ['Nguyễn Văn Ân', null, null, 'Phòng Nội vụ', 'Chuyên viên', null, null],
    ])
    await confirmed(caller, id)
    const { id: personId } = (await personOf(caller, 'Ân')) as { id: string }
    const events = async (kind: string, of: string): Promise<string[]> => {
      const { rows } = (await caller.get(`/api/audit/timelines/${kind}/${of}`)).body as {
        rows: { event: string }[]
      }
      return rows.map((row) => row.event).toSorted()
    }
    expect(await events('person', personId)).toEqual(['person-created', 'post-started'])
    expect(await events('import', id)).toEqual(['import-applied', 'import-previewed'])
    expect((await batchOf(caller, id)).state).toBe('applied')
  })
})
