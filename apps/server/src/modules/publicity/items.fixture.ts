/** A place with items at every step, and those who take the steps. */
import type { Item } from '@guongsang/contract/publicity-items.ts'
import type { Answer, Caller, TestApp } from '../../../../../tests/support/app.ts'
import { newId } from '../../platform/id.ts'
import { publicityPlace } from './outreach.fixture.ts'

const BODY = 'Vụ mùa năm 2023, 48 hộ của ấp cùng làm.\n\nNăng suất tăng 12% so với vụ trước.'

export const article = (more: object = {}): object => ({
  form: 'tin-bai',
  title: 'Ấp Kinh 2 giữ giống lúa thơm',
  standfirst: 'Từ 12 hộ đầu tiên đến cả ấp.',
  body: BODY,
  author: 'Lò Văn Nam',
  topics: ['guong-dien-hinh'],
  audiences: ['nhan-dan'],
  ...more,
})

export async function itemsPlace(app: TestApp) {
  const place = await publicityPlace(app)
  const { by, department, unit, neighbour } = place
  const channelId = await place.channel('portal', true, department.id)
  const people = {
    officer: by('officer', department),
    editor: by('portal-editor', department),
    head: by('unit-head', unit),
    writer: by('unit-officer', unit),
    stranger: by('unit-head', neighbour),
    propaganda: by('propaganda-department', neighbour),
  }
  const asks = asksOf({ ...people, unitId: unit.id, channelId })
  /** Through all steps to where it may go out. */
  const approved = async (more: object = {}): Promise<string> => {
    const id = await asks.propose(more)
    await asks.done(id, 'sending', people.writer)
    await asks.done(id, 'verification', people.editor)
    await asks.done(id, 'approval', people.officer)
    return id
  }
  const published = async (more: object = {}): Promise<string> => {
    const id = await approved(more)
    await asks.done(id, 'portal', people.editor)
    return id
  }
  return { ...place, ...people, ...asks, channelId, approved, published, newId }
}

interface Asks {
  writer: Caller
  editor: Caller
  unitId: string
  channelId: string
}

/** The routes, each asked as whoever would ask it. */
function asksOf({ writer, editor, unitId, channelId }: Asks) {
  const propose = async (more: object = {}, caller: Caller = writer): Promise<string> => {
    const typed = { organizationId: unitId, channelId, ...more }
    const { status, body, text } = await caller.post('/api/publicity-items', article(typed))
    if (status !== 201) throw new Error(text)
    return (body as { id: string }).id
  }
  const show = async (id: string, caller: Caller = editor): Promise<Item> => {
    const { status, body, text } = await caller.get(`/api/publicity-items/${id}`)
    if (status !== 200) throw new Error(`${status} ${text}`)
    return body as Item
  }
  const act = async (id: string, path: string, caller: Caller, more: object = {}): Promise<Answer> => {
    const shown = await caller.get(`/api/publicity-items/${id}`)
    const { version } = shown.body as { version?: number }
    return caller.post(`/api/publicity-items/${id}/${path}`, { version: version ?? 1, ...more })
  }
  const done = async (...asked: Parameters<typeof act>): Promise<void> => {
    const { status, text } = await act(...asked)
    if (status > 204) throw new Error(`${asked[1]}: ${status} ${text}`)
  }
  const check = async (id: string, party: string, more: object = {}, caller = writer) => {
    const { body } = await caller.get(`/api/publicity-items/${id}`)
    const { editions } = body as unknown as Item
    return caller.post(`/api/publicity-items/${id}/checks`, {
      party,
      agreed: true,
      byName: 'Trần Thị Hoa',
      givenOn: '2024-03-01',
      how: 'Đọc bản thảo và ký',
      edition: editions[0]!.edition,
      ...more,
    })
  }
  const titles = async (query: string, caller: Caller): Promise<string[]> => {
    const { status, body, text } = await caller.get(`/api/publicity-items?${query}`)
    if (status !== 200) throw new Error(text)
    return (body as { rows: { title: string }[] }).rows.map(({ title }) => title)
  }
  return { propose, show, act, done, check, titles }
}
