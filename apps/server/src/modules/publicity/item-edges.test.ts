import { sql } from 'kysely'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { testApp } from '../../../../../tests/support/app.ts'
import { upload } from '../../../../../tests/support/upload.ts'
import { publicItems } from './index.ts'
import { article, itemsPlace } from './items.fixture.ts'
import { idOf, outcome, refused } from './outreach.fixture.ts'

const app = await testApp({ today: '2024-03-10' })
const door = publicItems(app.platform.database)

test('a broadcast named beside a placement is one of that channel', async () => {
  const p = await itemsPlace(app)
  const id = await p.published()
  const radio = await p.channel('loudspeaker')
  const other = await p.channel('audio-press')
  const place = (broadcastId: string) =>
    p.act(id, 'placements', p.officer, { channelId: radio, placedOn: '2024-03-05', broadcastId })
  for (const elsewhere of [p.newId(), await p.air(other, '2024-03-05', 300)])
    expect(refused(await place(elsewhere))).toEqual({
      broadcastId: 'Kỳ phát sóng này không thuộc kênh đã chọn. Hãy chọn lại.',
    })
  expect(outcome(await place(await p.air(radio, '2024-03-05', 300)))).toBe(201)
})

test('evidence: what hangs there stays for whoever edits, what is new is there and may be seen', async () => {
  const p = await itemsPlace(app)
  const id = await p.propose()
  const shot = sharp({ create: { width: 40, height: 30, channels: 3, background: '#d33' } })
  const fileId = idOf(await upload(p.writer, 'can-cu.png', await shot.png().toBuffer()))
  const claims = async (caller: typeof p.writer, ...more: object[]) => {
    const { version } = await p.show(id, p.writer)
    const told = more.map((one) => ({ text: 'Năng suất tăng 12%', ...one }))
    return caller.put(`/api/publicity-items/${id}/claims`, { claims: told, version })
  }
  expect(outcome(await claims(p.writer, { fileId }))).toBe(204)
  await p.done(id, 'sending', p.writer)
  expect(outcome(await claims(p.editor, { fileId }, { evidence: 'Sổ theo dõi của ấp' }))).toBe(204)
  expect(refused(await claims(p.editor, { documentId: p.newId() }))).toEqual({
    'claims.0.documentId': 'Không có văn bản này. Hãy chọn lại trong sổ văn bản.',
  })
  expect((await p.show(id)).claims.map((one) => one.fileId)).toEqual([fileId, null])
})

test('what is returned was approved by nobody any more: its writer may take it back', async () => {
  const p = await itemsPlace(app)
  const id = await p.approved()
  await p.done(id, 'return', p.editor, { reason: 'Bổ sung số liệu' })
  const back = await p.show(id, p.writer)
  expect([back.state, back.editions.map(({ approved }) => approved)]).toEqual(['returned', [false]])
  expect(back.may).toContain('withdraw')
})

test('whom it tells of, named after it was verified, is heard before it is approved', async () => {
  const p = await itemsPlace(app)
  const id = await p.propose()
  await p.done(id, 'sending', p.writer)
  await p.done(id, 'verification', p.editor)
  const { version } = await p.show(id)
  const { title: _, standfirst: _standfirst, body: _body, ...facts } = article() as Record<string, unknown>
  const told = { ...facts, organizationId: p.unit.id, channelId: p.channelId, subjectName: 'Trần Thị Hoa' }
  expect(outcome(await p.writer.put(`/api/publicity-items/${id}`, { ...told, version }))).toBe(204)
  expect((await p.show(id, p.officer)).missing).toContain('Người trong cuộc chưa xác nhận bản này.')
  expect(outcome(await p.act(id, 'approval', p.officer))).toBe('publicity-item-not-ready')
})

test('a person named anew is found on the portal by the name that stands there now', async () => {
  const p = await itemsPlace(app)
  const id = await p.published()
  const { version } = await p.show(id)
  const { title: _, standfirst: _standfirst, body: _body, ...facts } = article() as Record<string, unknown>
  // Typed with its marks apart, as some keyboards do.
  const subjectName = 'Lường Thị Ón'.normalize('NFD')
  const told = { ...facts, organizationId: p.unit.id, channelId: p.channelId, subjectName }
  expect(outcome(await p.editor.put(`/api/publicity-items/${id}`, { ...told, version }))).toBe(204)
  const found = await door.items(p.slug, { q: 'lường thị ón', limit: 10 })
  expect(found!.rows.map((one) => one.id)).toEqual([id])
})

test('on the portal an item leads only to what has a page of its own', async () => {
  const p = await itemsPlace(app)
  const id = await p.published()
  const unit = async () => {
    const item = await door.item(p.slug, id)
    return item === null || item === 'gone' ? item : item.organization
  }
  const show = (isPublic: boolean) =>
    p.inPlace((tx) =>
      sql`update organizations.organizations set is_public = ${isPublic}
        where locality_id = ${p.id} and id = ${p.unit.id}`.execute(tx),
    )
  await show(true)
  expect(await unit()).toEqual({ id: p.unit.id, name: 'Bộ phận Thi đua' })
  await show(false)
  expect(await unit()).toEqual({ id: null, name: 'Bộ phận Thi đua' })
})
