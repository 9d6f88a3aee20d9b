/** A locality with a standing agency, authors in a unit, and a council that meets. */
import type { Role } from '@guongsang/contract/roles.ts'
import { sql } from 'kysely'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import type { Answer, Caller, TestApp } from '../../../../../tests/support/app.ts'
import { addPerson } from '../../../../../tests/support/people.ts'
import { newId } from '../../platform/id.ts'

let places = 0

interface Shown {
  version: number
  state: string
  may: string[]
}

export async function initiativeOffice(app: TestApp) {
  const { database } = app.platform
  const place = await testLocality(database, `sang-kien-${++places}`, 'Sáng Kiến')
  await database.transaction({ localityId: place.id }, async (tx) => {
    await sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
      values (${place.id}, 'field', 'cai-cach-hanh-chinh', 'Cải cách hành chính', 1)`.execute(tx)
    await sql`insert into organizations.designations (locality_id, id, function_code, organization_id, valid_from)
      values (${place.id}, ${newId()}, 'standing-agency', ${place.department.id}, '2021-07-01')`.execute(tx)
  })
  const by = (role: Role, where = place.department): Caller =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: where.path }))
  const officer = by('officer')
  const head = by('unit-head', place.unit)
  const person = (name: string) =>
    addPerson(database, { localityId: place.id, organizationId: place.unit.id }, name)
  const may = { name: 'Lò Thị Mây', id: await person('Lò Thị Mây') }
  const request = requestOf(place.unit.id, may)
  const draft = async (more: object = {}, caller = head): Promise<string> =>
    idOf(await caller.post('/api/initiatives', request(more)))
  const show = async <T = Shown>(id: string, caller = officer): Promise<T> => {
    const { status, body } = await caller.get(`/api/initiatives/${id}`)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body as T
  }
  const act = async (
    id: string,
    path: string,
    caller: Caller,
    reason: string | null = null,
  ): Promise<Answer> => {
    const { version } = await show(id, caller)
    return caller.post(`/api/initiatives/${id}/${path}`, { reason, version })
  }
  const accepted = async (more: object = {}): Promise<string> => {
    const id = await draft(more)
    for (const [path, caller] of [
      ['submission', head],
      ['acceptance', officer],
    ] as const) {
      const { status, text } = await act(id, path, caller)
      if (status !== 204) throw new Error(text)
    }
    return id
  }
  return {
    ...place,
    database,
    ...{ by, officer, head, person, may, request, draft, show, act, accepted },
    ...councilOf(officer, place.department.id),
  }
}

const requestOf =
  (organizationId: string, may: { id: string; name: string }) =>
  (more: object = {}) => ({
    title: 'Sổ hẹn điện tử tại bộ phận một cửa',
    kind: 'initiative',
    organizationId,
    investor: 'Ủy ban nhân dân xã',
    fieldCode: 'cai-cach-hanh-chinh',
    season: 'socio-economic',
    seasonYear: 2023,
    summary: 'Người dân đặt giờ trước qua điện thoại, công chức xếp lượt theo loại việc.',
    novelty: 'Lần đầu xếp lượt theo loại việc và theo công chức phụ trách.',
    effect: 'Thời gian chờ giảm từ 52 phút còn 14 phút.',
    conditions: 'Một máy tính và một điện thoại.',
    firstUsers: 'Công chức bộ phận một cửa',
    firstAppliedOn: '2023-06-01',
    confidentialParts: 'Cách chia lượt nội bộ',
    authors: [{ personId: may.id, name: may.name, place: 'Xã', sharePercent: 100 }],
    ...more,
  })

const sessionOf =
  (organizationId: string) =>
  (initiativeIds: string[], members: object[], more: object = {}) => ({
    organizationId,
    councilName: 'Hội đồng sáng kiến huyện',
    purpose: 'recognition',
    season: 'socio-economic',
    seasonYear: 2023,
    members,
    initiativeIds,
    requiredPercent: 66.67,
    quorumPercent: 66.67,
    ratioSource: 'Quy chế hoạt động của Hội đồng sáng kiến huyện',
    ...more,
  })

/** What the office does for its council. */
function councilOf(officer: Caller, organizationId: string) {
  const member = (accountId: string | null, name: string, more: object = {}) => ({
    accountId,
    name,
    part: 'member',
    ...more,
  })
  const session = sessionOf(organizationId)
  const at = async (id: string, caller = officer): Promise<Sitting> =>
    (await caller.get(`/api/initiative-sessions/${id}`)).body as Sitting
  const step = async (id: string, path: string, more: object = {}, caller = officer): Promise<Answer> =>
    caller.post(`/api/initiative-sessions/${id}/${path}`, { version: (await at(id)).version, ...more })
  /** Opened with so many paper members there, each voting as told on each initiative. */
  const meet = async (
    initiativeIds: string[],
    votes: (string | { vote: string; scope?: string })[],
    more: object = {},
  ): Promise<string> => {
    const members = votes.map((_, index) => member(null, `Ủy viên ${index + 1}`))
    const id = idOf(await officer.post('/api/initiative-sessions', session(initiativeIds, members, more)))
    const present = votes.map((_, index) => index + 1)
    await done(step(id, 'opening', { heldOn: '2024-03-01', present }))
    for (const initiativeId of initiativeIds)
      for (const [index, vote] of votes.entries()) {
        const given = typeof vote === 'string' ? { vote } : vote
        await done(
          officer.post(`/api/initiative-sessions/${id}/marks`, {
            initiativeId,
            memberPosition: index + 1,
            effect: 80,
            ...given,
          }),
        )
      }
    await done(step(id, 'count'))
    await done(step(id, 'conclusion', { conclusion: 'Thống nhất kết quả kiểm phiếu.' }))
    return id
  }
  const recognize = (initiativeIds: string[], sessionId: string | null, more: object = {}): Promise<Answer> =>
    officer.post('/api/initiative-recognitions', {
      initiativeIds,
      sessionId,
      scope: 'co_so',
      decisionNumber: '412/QĐ-UBND',
      decidedOn: '2024-03-05',
      decidedBy: 'Chủ tịch Ủy ban nhân dân huyện',
      firstCertificateNumber: 7,
      ...more,
    })
  return { member, session, at, step, meet, recognize }
}

export interface Sitting {
  version: number
  state: string
  quorumSentence: string | null
  agenda: {
    initiativeId: string
    votesFor: number
    aside: number
    averageMark: number | null
    sentence: string | null
    result: string | null
    scope: string | null
    standAside: number[]
  }[]
  marks: { memberPosition: number; vote: string }[]
  may: string[]
}

async function done(work: Promise<Answer>): Promise<void> {
  const { status, text } = await work
  if (status !== 204) throw new Error(`${status} ${text}`)
}

export function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as { id: string }).id
}

/** The code of the refusal, or the status when it was done. */
export const outcome = ({ status, body }: Answer): string | number =>
  (body as { code?: string } | null)?.code ?? status
