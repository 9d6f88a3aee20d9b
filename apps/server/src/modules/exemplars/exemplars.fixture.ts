/** A small locality that keeps exemplars: words, people to ask as, and the acts of a life. */
import type { Role } from '@guongsang/contract/roles.ts'
import { sql } from 'kysely'
import { testLocality, type TestLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import type { Answer, Caller, TestApp } from '../../../../../tests/support/app.ts'
import { newId } from '../../platform/id.ts'

let places = 0

export async function exemplarsOffice(app: TestApp) {
  const { database } = app.platform
  const place = await testLocality(database, `dien-hinh-${++places}`, 'Điển Hình')
  await database.transaction({ localityId: place.id }, async (tx) => {
    await sql`insert into organizations.designations (locality_id, id, function_code, organization_id, valid_from)
      values (${place.id}, ${newId()}, 'standing-agency', ${place.department.id}, '2021-07-01')`.execute(tx)
    await sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
      values (${place.id}, 'organization-kind', 'department', 'Phòng', 1)`.execute(tx)
  })
  const by = (role: Role, where: TestLocality['unit'] = place.unit, name?: string): Caller =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: where.path, ...(name && { name }) }))
  const officer = by('officer', place.department)
  const label = async (list: string, code: string, text: string, more: object = {}) => {
    const { status, body } = await officer.put('/api/exemplar-labels', { list, code, label: text, ...more })
    if (status !== 200) throw new Error(JSON.stringify(body))
  }
  await label('kind', 'dien-hinh', 'Điển hình tiên tiến')
  await label('kind', 'mo-hinh', 'Mô hình mới')
  await label('field', 'nong-nghiep', 'Nông nghiệp', { guidance: 'Nông nghiệp hữu cơ, tuần hoàn' })
  await label('field', 'y-te', 'Y tế')
  await label('level', 'huyen', 'Cấp huyện')
  await label('level', 'tinh', 'Cấp tỉnh')
  const found = async (more: object = {}, caller = officer): Promise<string> =>
    idOf(await caller.post('/api/exemplars', exemplar({ organizationId: place.unit.id, ...more })))
  const movement = async (name: string, more: object = {}): Promise<string> =>
    idOf(
      await officer.post('/api/movements', {
        name,
        kind: 'thematic',
        level: null,
        launchedBy: null,
        organizationId: place.department.id,
        launchedOn: '2023-01-15',
        ...more,
      }),
    )
  const show = async (id: string, caller = officer): Promise<Shown> => {
    const { status, body } = await caller.get(`/api/exemplars/${id}`)
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body as Shown
  }
  const act = async (
    id: string,
    what: string,
    more: object = {},
    caller = officer,
  ): Promise<string | number> =>
    outcome(await caller.post(`/api/exemplars/${id}/${what}`, { version: (await show(id)).version, ...more }))
  const titles = async (query = '', caller = officer): Promise<string[]> =>
    ((await caller.get(`/api/exemplars?${query}`)).body as { rows: { title: string }[] }).rows.map(
      ({ title }) => title,
    )
  return { ...place, place, by, officer, found, movement, show, act, titles }
}

export interface Shown {
  version: number
  title: string
  stage: string
  visibility: string
  flags: string[]
  may: string[]
  reviewDueOn: string | null
  daysToHonour: number | null
  contact: string | null
  shortcomings: { id: string; text: string; doneOn: string | null; version: number }[] | null
  stages: { stage: string; happenedOn: string; reason: string | null }[]
  surveys: { id: string; state: string; version: number; conclusion: string | null; marks: object[] }[]
  replications: { id: string; state: string; version: number; organization: object | null }[]
  nurture: { kind: string; amount: number | null; text: string }[]
  recognitions: { id: string; kind: string; level: { label: string }; form: string }[]
  mediaLacks: string[]
  ladder: { level: { code: string }; since: string | null; years: number[]; inARow: number }[]
}

export const exemplar = (more: object): object => ({
  title: 'Tổ hợp tác lúa hữu cơ',
  kindCode: 'dien-hinh',
  subjectKind: 'other',
  subjectName: 'Tổ hợp tác thôn Đông',
  fieldCodes: ['nong-nghiep'],
  foundOn: '2024-01-15',
  source: 'unit',
  ...more,
})

export function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as { id: string }).id
}

/** The code of the refusal, or the status when it was done. */
export const outcome = ({ status, body }: Answer): string | number =>
  (body as { code?: string } | null)?.code ?? status
