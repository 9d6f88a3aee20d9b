/** A locality with a station, a column that comes twice a month and a unit that keeps its own page. */
import type { Role } from '@guongsang/contract/roles.ts'
import { sql } from 'kysely'
import { testLocality, type TestLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import type { Answer, Caller, TestApp } from '../../../../../tests/support/app.ts'
import { newId } from '../../platform/id.ts'

let places = 0

export interface ShownBroadcast {
  version: number
  state: string
  may: string[]
  repeats: { id: string }[]
}

export async function station(app: TestApp) {
  const { database } = app.platform
  const place = await testLocality(database, `kenh-${++places}`, 'Kênh Sóng')
  await database.transaction({ localityId: place.id }, async (tx) => {
    await sql`insert into organizations.designations (locality_id, id, function_code, organization_id, valid_from)
      values (${place.id}, ${newId()}, 'standing-agency', ${place.department.id}, '2021-07-01')`.execute(tx)
  })
  const by = (role: Role, where: TestLocality['unit'] = place.department): Caller =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: where.path }))
  const officer = by('officer')
  const broadcaster = by('broadcaster')
  await labelled(officer)
  const channelOf = (more: object = {}) => ({
    name: 'Đài Truyền thanh huyện',
    kind: 'loudspeaker',
    level: 'district',
    official: true,
    ownerIds: [place.department.id],
    openedOn: '2020-01-01',
    ...more,
  })
  const channel = async (more: object = {}, caller = officer) =>
    idOf(await caller.post('/api/channels', channelOf(more)))
  const channelId = await channel()
  const columnOf = (more: object = {}) => ({
    name: 'Thi đua là yêu nước',
    kind: 'column',
    channelId,
    leadId: place.department.id,
    topics: ['chu-truong', 'phong-trao'],
    openedOn: '2023-01-01',
    rule: { times: 2, per: 'month', strength: 'aim', secondsMax: 600, source: 'Mục IV.3' },
    ...more,
  })
  const column = async (more: object = {}, caller = officer) =>
    idOf(await caller.post('/api/columns', columnOf(more)))
  const columnId = await column()
  const own = airing({ officer, broadcaster, channelId, columnId })
  return {
    ...place,
    ...{ place, by, officer, broadcaster, channelOf, channel, channelId },
    ...{ columnOf, column, columnId },
    ...own,
  }
}

async function labelled(officer: Caller): Promise<void> {
  for (const [list, code, label] of [
    ['topic', 'chu-truong', 'Chủ trương, chính sách về thi đua, khen thưởng'],
    ['topic', 'phong-trao', 'Phong trào thi đua do các cấp phát động'],
    ['form', 'phong-su', 'Phóng sự'],
    ['audience', 'nhan-dan', 'Nhân dân'],
  ]) {
    const { status, text } = await officer.put('/api/publicity-labels', { list, code, label })
    if (status !== 200) throw new Error(`${status} ${text}`)
  }
}

interface Airing {
  officer: Caller
  broadcaster: Caller
  channelId: string
  columnId: string
}

/** The acts of a broadcast's life. */
function airing({ officer, broadcaster, channelId, columnId }: Airing) {
  const broadcastOf = (more: object = {}) => ({
    channelId,
    columnId,
    title: 'Gương sáng ấp Vĩnh Trinh',
    plannedOn: '2024-03-12',
    plannedTime: '17:30',
    plannedSeconds: 540,
    topics: ['chu-truong'],
    ...more,
  })
  const schedule = async (more: object = {}, caller = broadcaster) =>
    idOf(await caller.post('/api/broadcasts', broadcastOf(more)))
  const show = async (id: string, caller = officer): Promise<ShownBroadcast> => {
    const { status, body, text } = await caller.get(`/api/broadcasts/${id}`)
    if (status !== 200) throw new Error(`${status} ${text}`)
    return body
  }
  const act = async (id: string, what: string, more: object = {}, caller = broadcaster): Promise<Answer> =>
    caller.post(`/api/broadcasts/${id}/${what}`, { version: (await show(id)).version, ...more })
  /** Planned, edited, approved and logged on a day. */
  const logged = async (on: string, more: object = {}): Promise<string> => {
    const id = await schedule({ plannedOn: on, ...more })
    await done(act(id, 'editing'))
    await done(act(id, 'approval', {}, officer))
    await done(act(id, 'log', { airedOn: on, airedTime: '17:30', airedSeconds: 540, proof: 'Sổ, trang 3' }))
    return id
  }
  return { broadcastOf, schedule, show, act, logged }
}

async function done(answer: Promise<Answer>): Promise<void> {
  const { status, text } = await answer
  if (status !== 204) throw new Error(`${status} ${text}`)
}

export function idOf({ status, body, text }: Answer): string {
  if (status !== 201) throw new Error(`${status} ${text}`)
  return (body as { id: string }).id
}

/** The code of a refusal, or the status of what went through. */
export const outcome = ({ status, body }: Answer): string | number =>
  status < 400 ? status : (body as { code: string }).code

/** What is said at a field that was refused. */
export const saidAt = ({ body }: Answer, field: string): string | undefined =>
  (body as { errors?: { field: string; message: string }[] }).errors?.find((one) => one.field === field)
    ?.message
