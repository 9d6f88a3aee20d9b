import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { countStatements } from '../../../../../tests/support/database.ts'
import { itemsPlace } from './items.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
type Place = Awaited<ReturnType<typeof itemsPlace>>
const rows = async <T = Record<string, unknown>>(caller: Place['editor'], path: string): Promise<T[]> => {
  const { status, body, text } = await caller.get(`/api/${path}`)
  if (status !== 200) throw new Error(`${status} ${text}`)
  return (body as { rows: T[] }).rows
}

const exemplar = async ({ inPlace, id, unit, newId }: Place, title: string, visibility = 'public') => {
  const exemplarId = newId()
  await inPlace((tx) =>
    sql`insert into exemplars.exemplars (locality_id, id, title, kind, subject_kind, subject_name, organization_id, found_on,
        source, stage, visibility, search_key, sort_key, created_by)
      values (${id}, ${exemplarId}, ${title}, 'dien-hinh', 'collective', 'Tổ hợp tác', ${unit.id}, '2024-01-02', 'unit',
        'recognized', ${visibility}, '', '', 'Thử')`.execute(tx),
  )
  return exemplarId
}
const award = async ({ inPlace, id, unit, newId }: Place, name: string, level: string) => {
  const awardId = newId()
  await inPlace((tx) =>
    sql`insert into honours.awards (locality_id, id, subject_kind, subject_name, organization_id, award_code, title, level,
        year_from, year, decision_number, search_key, sort_key, recorded_by)
      values (${id}, ${awardId}, 'other', ${name}, ${unit.id}, 'BK', 'Bằng khen', ${level}, 2023, 2023, '12/QĐ', '', ${name},
        'Thử')`.execute(tx),
  )
  return awardId
}

test('S004-III-2-3: articles are counted by their authors, those that went out apart', async () => {
  const p = await itemsPlace(app)
  await p.published()
  await p.approved()
  await p.published({ author: 'Vàng Thị Say' })
  await p.propose()
  const [first, second] = await rows(p.officer, 'publicity-items/authors?year=2024')
  expect([first, second]).toEqual([
    {
      author: 'Lò Văn Nam',
      organization: { id: p.unit.id, name: 'Bộ phận Thi đua' },
      written: 2,
      published: 1,
      lastOn: '2024-03-10',
    },
    expect.objectContaining({ author: 'Vàng Thị Say', written: 1, published: 1 }),
  ])
  expect(await rows(p.officer, 'publicity-items/authors?year=2023')).toEqual([])
})

test('S001-III-3-b0b: how many different forms tell of each exemplar and each unit', async () => {
  const p = await itemsPlace(app)
  const exemplarId = await exemplar(p, 'Tổ hợp tác lúa hữu cơ')
  const of = { exemplarId, aboutOrganizationId: p.unit.id }
  for (const form of ['tin-bai', 'phong-su', 'tin-bai'])
    await p.inPlace((tx) =>
      sql`insert into publicity.items (locality_id, id, form, organization_id, about_organization_id, exemplar_id,
          author_name, proposed_on, state, edition, approved_edition, search_key, created_by)
        values (${p.id}, ${p.newId()}, ${form}, ${p.unit.id}, ${of.aboutOrganizationId}, ${exemplarId}, 'Nam',
          '2024-02-01', 'published', 1, 1, '', 'Thử')`.execute(tx),
    )
  const forms = [
    { code: 'phong-su', label: 'Phóng sự', letter: null },
    { code: 'tin-bai', label: 'Tin, bài', letter: null },
  ]
  expect(await rows(p.officer, 'publicity-items/forms')).toEqual([
    { id: exemplarId, name: 'Tổ hợp tác lúa hữu cơ', items: 3, forms },
  ])
  expect(await rows(p.officer, 'publicity-items/forms?by=unit')).toEqual([
    { id: p.unit.id, name: 'Bộ phận Thi đua', items: 3, forms },
  ])
})

test('S000-I-3a: a focus movement shows when it was launched and when it was first told of', async () => {
  const p = await itemsPlace(app)
  const launch = async (name: string, isFocus: boolean) => {
    const { status, body, text } = await p.officer.post('/api/movements', {
      name,
      kind: 'regular',
      level: 'district',
      launcherId: p.department.id,
      organizationId: p.department.id,
      launchedOn: '2024-02-01',
      from: '2024-02-01',
      isFocus,
    })
    if (status !== 201) throw new Error(text)
    return (body as { id: string }).id
  }
  const told = await launch('Chung sức xây dựng nông thôn mới', true)
  const untold = await launch('Chung tay vì người nghèo', true)
  await launch('Phong trào thường xuyên', false)
  for (let at = 1; at <= 30; at += 1) await launch(`Phong trào ${at}`, false)
  expect(await rows(p.officer, 'publicity-items/lead-times')).toHaveLength(33)
  const item = await p.published({ movementId: told })
  expect(await rows(p.officer, 'publicity-items/lead-times?focus=true')).toEqual([
    {
      movement: { id: untold, name: 'Chung tay vì người nghèo' },
      isFocus: true,
      launchedOn: '2024-02-01',
      firstOn: null,
      firstItem: null,
      days: 38,
    },
    {
      movement: { id: told, name: 'Chung sức xây dựng nông thôn mới' },
      isFocus: true,
      launchedOn: '2024-02-01',
      firstOn: '2024-03-10',
      firstItem: { id: item, title: 'Ấp Kinh 2 giữ giống lúa thơm' },
      days: 38,
    },
  ])
})

test('S001-III-3-b5: holders of awards from the province up whom nobody told of; S001-III-3-b9: a unit from the district up', async () => {
  const p = await itemsPlace(app)
  const told = await award(p, 'An', 'province')
  await award(p, 'Bình', 'state')
  await award(p, 'Chi', 'district')
  await p.propose({ awardId: told })
  const names = async (query: string) =>
    (await rows<{ subjectName: string }>(p.editor, `publicity-items/untold-awards?${query}`)).map(
      ({ subjectName }) => subjectName,
    )
  expect(await names('')).toEqual(['Bình'])
  expect(await names('from=district')).toEqual(['Bình', 'Chi'])
  expect((await p.stranger.get('/api/publicity-items/untold-awards')).status).toBe(403)
})

test('S004-III-4-1a2: the propaganda department picks from what is approved, uses it or drops it with a reason', async () => {
  const p = await itemsPlace(app)
  const [approved, draft] = [await p.approved(), await p.propose()]
  const hidden = await exemplar(p, 'Nhân tố mới', 'unit')
  const pick = (body: object, caller = p.propaganda) => caller.post('/api/publicity-picks', body)
  expect((await pick({ itemId: draft })).status).toBe(409)
  expect((await pick({ exemplarId: hidden })).status).toBe(409)
  expect((await pick({ itemId: approved, exemplarId: hidden })).status).toBe(422)
  expect((await pick({ itemId: approved }, p.editor)).status).toBe(403)
  const one = (await pick({ itemId: approved, channelId: p.channelId })).body as { id: string }
  const two = (await pick({ exemplarId: await exemplar(p, 'Tổ hợp tác') })).body as { id: string }
  expect((await p.propaganda.post(`/api/publicity-picks/${one.id}/use`, { version: 1 })).status).toBe(204)
  expect((await p.propaganda.post(`/api/publicity-picks/${one.id}/use`, { version: 2 })).status).toBe(409)
  const dropped = await p.propaganda.post(`/api/publicity-picks/${two.id}/drop`, {
    reason: 'Đã đăng kỳ trước',
    version: 1,
  })
  expect(dropped.status).toBe(204)
  const shown = await rows<{
    chosen: { title: string }
    usedOn: string | null
    droppedReason: string | null
  }>(p.propaganda, 'publicity-picks')
  expect(
    shown
      .map(({ chosen, usedOn, droppedReason }) => [chosen.title, usedOn, droppedReason])
      .toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
  ).toEqual([
    ['Ấp Kinh 2 giữ giống lúa thơm', '2024-03-10', null],
    ['Tổ hợp tác', null, 'Đã đăng kỳ trước'],
  ])
  const listing = (query: string) =>
    countStatements(app.platform.database, () => rows(p.propaganda, `publicity-picks?${query}`))
  expect(await listing('limit=2')).toBe(await listing('limit=1'))
})

test('S004-III-4-1a: the standing agency draws up a package of content and sends it once', async () => {
  const p = await itemsPlace(app)
  const itemId = await p.approved()
  const body = {
    title: 'Nội dung tuyên truyền quý I/2024',
    organizationId: p.department.id,
    receiverId: p.neighbour.id,
    entries: [{ itemId, note: 'Ưu tiên' }],
  }
  expect((await p.officer.post('/api/content-packages', { ...body, entries: [] })).status).toBe(422)
  expect((await p.stranger.post('/api/content-packages', body)).status).toBe(403)
  const { id } = (await p.officer.post('/api/content-packages', body)).body as { id: string }
  const send = (version: number) => p.officer.post(`/api/content-packages/${id}/sending`, { version })
  expect((await send(1)).status).toBe(204)
  expect((await send(2)).status).toBe(409)
  const [shown] = await rows(p.propaganda, 'content-packages')
  expect(shown).toMatchObject({
    title: 'Nội dung tuyên truyền quý I/2024',
    receiver: { name: 'Phòng Tài chính' },
    sentOn: '2024-03-10',
    entries: [{ kind: 'item', id: itemId, title: 'Ấp Kinh 2 giữ giống lúa thơm', note: 'Ưu tiên' }],
  })
})

test('what waits is counted for whoever decides, what came back for whoever wrote it', async () => {
  const p = await itemsPlace(app)
  const id = await p.propose()
  await p.done(id, 'sending', p.writer)
  const home = async (caller: Place['editor']) => {
    const { body } = await caller.get('/api/home')
    return JSON.stringify(body)
  }
  expect(await home(p.editor)).toContain('1 tin, bài chờ duyệt, chờ đăng')
  await p.done(id, 'return', p.editor, { reason: 'Thiếu số liệu' })
  expect(await home(p.writer)).toContain('1 tin, bài bị trả lại, chờ viết thêm')
  expect(await home(p.editor)).not.toContain('tin, bài')
})
