import type { Item } from '@guongsang/contract/publicity-items.ts'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { countStatements } from '../../../../../tests/support/database.ts'
import { testApp } from '../../../../../tests/support/app.ts'
import { article, itemsPlace } from './items.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const code = ({ body }: { body: unknown }) => (body as { code?: string }).code
const detail = ({ body }: { body: unknown }) => (body as { detail?: string }).detail

describe('the life of an item', () => {
  test('S004-III-3-4b: a unit sends its article to a column; it is edited, approved and published', async () => {
    const p = await itemsPlace(app)
    const id = await p.propose()
    expect((await p.show(id, p.writer)).state).toBe('written')
    await p.done(id, 'sending', p.writer)
    const text = { title: 'Ấp Kinh 2 giữ giống lúa', body: 'Đã biên tập.', standfirst: null }
    await p.done(id, 'editions', p.editor, { ...text, note: 'Bỏ câu cường điệu' })
    await p.done(id, 'verification', p.editor)
    expect(detail(await p.act(id, 'approval', p.editor))).toBe(
      'Chưa làm được. Người viết bản này không tự duyệt. Hãy để người khác duyệt.',
    )
    await p.done(id, 'approval', p.officer)
    await p.done(id, 'portal', p.editor)
    const shown = await p.show(id)
    expect(shown.changes.map(({ act, state, recordedBy }) => [act, state, recordedBy])).toEqual([
      ['write', 'written', 'Cán bộ thi đua, khen thưởng của đơn vị'],
      ['send', 'sent', 'Cán bộ thi đua, khen thưởng của đơn vị'],
      ['edit', 'sent', 'Biên tập Cổng thông tin điện tử'],
      ['verify', 'verified', 'Biên tập Cổng thông tin điện tử'],
      ['approve', 'approved', 'Chuyên viên thi đua, khen thưởng'],
      ['publish', 'published', 'Biên tập Cổng thông tin điện tử'],
    ])
    expect(shown.editions.map((one) => [one.edition, one.title, one.note, one.approved])).toEqual([
      [2, 'Ấp Kinh 2 giữ giống lúa', 'Bỏ câu cường điệu', true],
      [1, 'Ấp Kinh 2 giữ giống lúa thơm', null, false],
    ])
    expect([shown.sentOn, shown.publishedOn, shown.daysToPublish, shown.onPortal]).toEqual([
      '2024-03-10',
      '2024-03-10',
      0,
      true,
    ])
  })

  test('S004-III-3-4b: refused or returned only with a reason, which the unit reads', async () => {
    const p = await itemsPlace(app)
    const id = await p.propose()
    await p.done(id, 'sending', p.writer)
    expect((await p.act(id, 'return', p.editor)).status).toBe(422)
    await p.done(id, 'return', p.editor, { reason: 'Thiếu số liệu năm trước' })
    const back = await p.show(id, p.writer)
    expect([back.state, back.stateReason]).toEqual(['returned', 'Thiếu số liệu năm trước'])
    const news = (await p.writer.get('/api/notifications')).body as {
      rows: { title: string; detail: string }[]
    }
    expect(news.rows.map(({ title, detail: said }) => [title, said])).toEqual([
      ['Bài được trả lại để viết thêm: Ấp Kinh 2 giữ giống lúa thơm', 'Thiếu số liệu năm trước'],
    ])
    await p.done(id, 'editions', p.writer, { title: back.title, body: 'Năm trước 40 tạ.', standfirst: null })
    await p.done(id, 'sending', p.writer)
    expect((await p.act(id, 'refusal', p.editor, { reason: null })).status).toBe(422)
    await p.done(id, 'refusal', p.editor, { reason: 'Trùng nội dung đã đăng' })
    expect((await p.show(id, p.writer)).stateReason).toBe('Trùng nội dung đã đăng')
    expect(code(await p.act(id, 'approval', p.officer))).toBe('publicity-item-state-refuses')
  })

  test('S001-III-3-0: nothing is verified before claims have evidence and unit and person confirmed', async () => {
    const p = await itemsPlace(app)
    const id = await p.propose({ aboutOrganizationId: p.unit.id, subjectName: 'Trần Thị Hoa' })
    await p.done(id, 'sending', p.writer)
    expect(detail(await p.act(id, 'verification', p.editor))).toBe(
      'Chưa làm được. Chưa ghi điều nào được nêu trong bài kèm căn cứ. Đơn vị được nêu chưa xác nhận bản này. Người trong cuộc chưa xác nhận bản này.',
    )
    const claims = async (evidence: string | null) => {
      const { version } = await p.show(id)
      const claim = { text: 'Năng suất tăng 12%', evidence }
      return p.editor.put(`/api/publicity-items/${id}/claims`, { claims: [claim], version })
    }
    expect((await claims(null)).status).toBe(204)
    expect((await p.check(id, 'unit')).status).toBe(201)
    expect((await p.check(id, 'person', { agreed: false }, p.editor)).status).toBe(201)
    expect((await p.show(id)).missing).toEqual([
      'Còn 1 điều nêu trong bài chưa có căn cứ.',
      'Người trong cuộc không xác nhận bản này.',
    ])
    await claims('Báo cáo vụ mùa của hợp tác xã')
    await p.check(id, 'person', {}, p.editor)
    await p.done(id, 'verification', p.editor)
    // Whoever edits a verified text has it verified again: what was confirmed is not altered in silence.
    await p.done(id, 'editions', p.editor, { title: 'Tăng 15%', body: 'Tăng 15%.', standfirst: null })
    const edited = await p.show(id)
    expect([edited.state, edited.missing]).toEqual([
      'sent',
      ['Đơn vị được nêu chưa xác nhận bản này.', 'Người trong cuộc chưa xác nhận bản này.'],
    ])
    expect(edited.checks.map(({ party, agreed, current }) => [party, agreed, current])).toEqual([
      ['unit', true, false],
      ['person', false, false],
      ['person', true, false],
    ])
    expect(code(await p.check(id, 'unit', { edition: 1 }))).toBe('publicity-item-edition-old')
  })

  test('S001-III-3-0: a correction stands on the portal at once; everywhere else it went it is owed until ticked off', async () => {
    const p = await itemsPlace(app)
    const id = await p.published()
    const radio = await p.channel('loudspeaker')
    const placed = { channelId: radio, placedOn: '2024-03-05', address: null }
    await p.done(id, 'placements', p.editor, placed)
    await p.done(id, 'placements', p.editor, {
      channelId: p.channelId,
      placedOn: '2024-03-06',
      address: 'https://vi-du.vn/a',
    })
    const shown = await p.show(id)
    expect(shown.toSetRight).toBe(0)
    const text = { title: shown.title, standfirst: null, body: 'Năng suất tăng 11%.' }
    expect((await p.act(id, 'correction', p.editor, { ...text, reason: 'x' })).status).toBe(422)
    await p.done(id, 'correction', p.editor, { ...text, reason: 'Số liệu đúng là 11%' })
    const corrected = await p.show(id)
    expect([corrected.state, corrected.toSetRight, corrected.placements.map(({ owed }) => owed)]).toEqual([
      'corrected',
      2,
      ['correction', 'correction'],
    ])
    const tick = (at: number, kind: string, more: object = {}) =>
      p.editor.post(`/api/item-placements/${corrected.placements[at]!.id}/remedies`, {
        kind,
        happenedOn: '2024-03-10',
        ...more,
      })
    expect((await tick(0, 'announced', { happenedOn: '2024-03-04' })).status).toBe(422)
    expect((await tick(0, 'announced', { note: 'Đọc lời đính chính trong kỳ sau' })).status).toBe(201)
    expect(code(await tick(0, 'corrected'))).toBe('publicity-item-placement-settled')
    expect((await p.show(id)).placements.map(({ owed }) => owed)).toEqual([null, 'correction'])
    expect(await p.titles('view=set-right', p.editor)).toEqual([shown.title])
    await p.done(id, 'withdrawal', p.officer, { reason: 'Đơn vị đề nghị gỡ' })
    expect((await p.show(id)).placements.map(({ owed }) => owed)).toEqual(['take-down', 'take-down'])
    expect((await tick(1, 'corrected')).status).toBe(422)
    await tick(0, 'taken-down')
    await tick(1, 'taken-down')
    expect((await p.show(id)).toSetRight).toBe(0)
    expect(await p.titles('view=set-right', p.editor)).toEqual([])
  })

  test('of two editors the second is told that it changed meanwhile', async () => {
    const p = await itemsPlace(app)
    const id = await p.propose()
    const { version } = await p.show(id, p.writer)
    const text = { title: 'Bản một', standfirst: null, body: 'Một', version }
    const both = await Promise.all([
      p.writer.post(`/api/publicity-items/${id}/editions`, text),
      p.head.post(`/api/publicity-items/${id}/editions`, { ...text, title: 'Bản hai' }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
    expect(code(both.find(({ status }) => status === 409)!)).toBe('changed-meanwhile')
    expect((await p.show(id, p.writer)).editions).toHaveLength(2)
  })
})

describe('who sees what', () => {
  test('what is being written is seen where it is written; approved, by all who work with items', async () => {
    const p = await itemsPlace(app)
    const id = await p.propose()
    const sees = async () =>
      Promise.all(
        [p.writer, p.head, p.editor, p.stranger].map(
          async (one) => (await one.get(`/api/publicity-items/${id}`)).status,
        ),
      )
    expect(await sees()).toEqual([200, 200, 404, 404])
    await p.done(id, 'sending', p.writer)
    expect(await sees()).toEqual([200, 200, 200, 404])
    expect(code(await p.act(id, 'verification', p.stranger))).toBe('publicity-item-not-found')
    await p.done(id, 'verification', p.editor)
    await p.done(id, 'approval', p.officer)
    expect(await sees()).toEqual([200, 200, 200, 200])
    expect(code(await p.act(id, 'withdrawal', p.stranger, { reason: 'Không thích' }))).toBe('forbidden')
  })

  test('another locality finds nothing', async () => {
    const [here, there] = [await itemsPlace(app), await itemsPlace(app)]
    const id = await here.published()
    expect((await there.officer.get(`/api/publicity-items/${id}`)).status).toBe(404)
    expect(await there.titles('', there.officer)).toEqual([])
    expect(
      (await there.officer.post('/api/publicity-items', article({ organizationId: here.unit.id }))).status,
    ).toBe(403)
  })

  test('a proposal is taken up by the desk, which writes about the unit that proposed it', async () => {
    const p = await itemsPlace(app)
    const id = await p.propose({ body: null })
    expect((await p.show(id)).state).toBe('proposed')
    await p.done(id, 'editions', p.editor, { title: 'Phóng sự về ấp', body: 'Lời dẫn.', standfirst: null })
    const { state, organization, about } = await p.show(id)
    expect([state, organization.id, about!.id]).toEqual(['written', p.department.id, p.unit.id])
    expect((await p.writer.get(`/api/publicity-items/${id}`)).status).toBe(404)
  })
})

describe('what is typed', () => {
  test('decomposed letters, HTML and blanks are kept as plain composed text; found with and without marks', async () => {
    const p = await itemsPlace(app)
    const title = '  Điện  Biên <script>alert(1)</script> '.normalize('NFD')
    const id = await p.propose({ title, body: '<b>Đậm</b>\r\n\r\n\r\nHết' })
    const { editions } = await p.show(id, p.writer)
    expect([editions[0]!.title, editions[0]!.body]).toEqual([
      'Điện Biên <script>alert(1)</script>',
      '<b>Đậm</b>\n\nHết',
    ])
    expect(await p.titles('q=dien bien', p.writer)).toHaveLength(1)
    expect(await p.titles(`q=${encodeURIComponent('Điện'.normalize('NFD'))}`, p.writer)).toHaveLength(1)
    expect(await p.titles(`q=${encodeURIComponent('diền')}`, p.writer)).toEqual([])
  })

  test('too long, unknown codes and foreign columns are refused at their fields', async () => {
    const p = await itemsPlace(app)
    const refused = async (more: object) => {
      const { status, body } = await p.writer.post(
        '/api/publicity-items',
        article({ organizationId: p.unit.id, ...more }),
      )
      return [status, (body as { errors?: { field: string }[] }).errors?.map(({ field }) => field)]
    }
    expect(await refused({ body: 'a'.repeat(60_001) })).toEqual([422, ['body']])
    expect(await refused({ title: ' ' })).toEqual([422, ['title']])
    expect(await refused({ form: 'khong-co', topics: ['la'] })).toEqual([422, ['form', 'topics']])
    expect(await refused({ channelId: p.newId(), columnId: p.newId(), cooperatingIds: [p.newId()] })).toEqual(
      [422, ['cooperatingIds', 'columnId', 'channelId']],
    )
  })

  test('nothing is sent without text or without a place to send it to', async () => {
    const p = await itemsPlace(app)
    const bare = await p.propose({ channelId: null })
    expect(code(await p.act(bare, 'sending', p.writer))).toBe('publicity-item-without-channel')
  })
})

test('an article lists as many statements for three rows as for one', async () => {
  const p = await itemsPlace(app)
  const statements = () =>
    countStatements(app.platform.database, async () => {
      await p.titles('view=queue', p.editor)
    })
  await p.propose()
  const one = await statements()
  await p.published({ aboutOrganizationId: null })
  await p.propose({ title: 'Bài thứ ba' })
  expect(await statements()).toBe(one)
})

test('S004-III-3-1: an editor grades the work; the latest word stands beside the earlier', async () => {
  const p = await itemsPlace(app)
  const id = await p.published()
  const grade = (grade: string, note: string | null = null, caller = p.editor) =>
    caller.post(`/api/publicity-items/${id}/grades`, { grade, note })
  expect((await grade('fair', 'Còn nhiều số liệu')).status).toBe(201)
  expect((await grade('good')).status).toBe(201)
  expect((await grade('good', null, p.writer)).status).toBe(403)
  const { grades }: Item = await p.show(id)
  expect(grades.map(({ grade: given, note }) => [given, note])).toEqual([
    ['fair', 'Còn nhiều số liệu'],
    ['good', null],
  ])
})

describe('what an item is said to be', () => {
  test('S000-I-2a: every item has a form of the locality’s own list, which the office words', async () => {
    const p = await itemsPlace(app)
    const asked = article({ organizationId: p.unit.id, form: 'kich-truyen-thanh' })
    expect((await p.writer.post('/api/publicity-items', asked)).status).toBe(422)
    const label = { list: 'form', code: 'kich-truyen-thanh', label: 'Kịch truyền thanh' }
    expect((await p.officer.put('/api/publicity-labels', label)).status).toBe(200)
    const { body } = await p.writer.post('/api/publicity-items', asked)
    expect((await p.show((body as { id: string }).id, p.writer)).form.label).toBe('Kịch truyền thanh')
  })

  test('S000-IV-3-e: an item names the movement and the level that launched it', async () => {
    const p = await itemsPlace(app)
    const { body } = await p.officer.post('/api/movements', {
      name: 'Chung sức xây dựng nông thôn mới',
      kind: 'regular',
      level: 'central',
      launchedBy: 'Thủ tướng Chính phủ',
      launchedOn: '2016-09-06',
      from: '2016-09-06',
    })
    const movementId = (body as { id: string }).id
    const id = await p.propose({ movementId })
    expect((await p.show(id, p.writer)).movement).toEqual({
      id: movementId,
      name: 'Chung sức xây dựng nông thôn mới',
      level: 'central',
    })
    expect(await p.titles(`movementId=${movementId}`, p.writer)).toHaveLength(1)
  })

  test('S001-III-3-a2: cooperating bodies stand on the item; S004-III-3-4a: one leads, the others cooperate', async () => {
    const p = await itemsPlace(app)
    const id = await p.propose({ cooperatingIds: [p.neighbour.id, p.department.id, p.neighbour.id] })
    const { organization, cooperating } = await p.show(id, p.writer)
    expect([organization.name, cooperating.map(({ name }) => name)]).toEqual([
      'Bộ phận Thi đua',
      ['Phòng Tài chính', 'Phòng Nội vụ'],
    ])
  })

  test('S003-IV-3-1b: items are found by the place they come from, units below it too', async () => {
    const p = await itemsPlace(app)
    await p.published()
    await p.published({ title: 'Về phòng bên', aboutOrganizationId: null })
    expect(await p.titles(`withinId=${p.department.id}`, p.officer)).toHaveLength(2)
    expect(await p.titles(`withinId=${p.unit.id}`, p.officer)).toHaveLength(2)
    expect(await p.titles(`withinId=${p.neighbour.id}`, p.officer)).toEqual([])
  })
})

test('S000-IV-2: two units share one channel; whoever keeps it decides, and the queue says how long each item waits', async () => {
  const p = await itemsPlace(app)
  const shared = await p.channel('bulletin', true, p.department.id)
  await p.inPlace((tx) =>
    sql`insert into publicity.channel_owners (locality_id, channel_id, organization_id, position)
      values (${p.id}, ${shared}, ${p.neighbour.id}, 2)`.execute(tx),
  )
  // Sent nine days ago, as the log of another day would say.
  const sentBefore = await p.propose({ channelId: shared, proposedOn: '2024-02-28' })
  await p.inPlace((tx) =>
    sql`update publicity.items set state = 'sent' where locality_id = ${p.id} and id = ${sentBefore}`.execute(
      tx,
    ),
  )
  const id = await p.propose({ channelId: shared })
  await p.done(id, 'sending', p.writer)
  await p.inPlace((tx) =>
    sql`insert into publicity.item_changes (locality_id, id, item_id, act, state, edition, happened_on, recorded_by)
      values (${p.id}, ${p.newId()}, ${sentBefore}, 'send', 'sent', 1, '2024-03-01', 'Thử')`.execute(tx),
  )
  const queue = async (caller: typeof p.editor) =>
    (
      (await caller.get(`/api/publicity-items?view=queue&channelId=${shared}`)).body as {
        rows: { id: string; sentOn: string; daysToPublish: number }[]
      }
    ).rows.map(({ id: found, sentOn, daysToPublish }) => [found, sentOn, daysToPublish])
  const waiting = [
    [id, '2024-03-10', 0],
    [sentBefore, '2024-03-01', 9],
  ]
  expect(await queue(p.editor)).toEqual(waiting)
  // The other unit that keeps the channel sees it and decides, though the item is none of its own.
  expect(await queue(p.stranger)).toEqual(waiting)
  await p.done(sentBefore, 'verification', p.stranger)
  await p.done(sentBefore, 'approval', p.stranger)
  const placed = { channelId: shared, placedOn: '2024-03-08', address: null }
  await p.done(sentBefore, 'placements', p.stranger, placed)
  expect(await queue(p.editor)).toEqual([[id, '2024-03-10', 0]])
  const { sentOn, publishedOn, daysToPublish } = await p.show(sentBefore)
  expect([sentOn, publishedOn, daysToPublish]).toEqual(['2024-03-01', '2024-03-08', 7])
})
