/** A small locality with a standing agency, a unit below it and a neighbour, and people who plan. */
import type { Role } from '@guongsang/contract/roles.ts'
import { sql } from 'kysely'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import type { Answer, Caller, TestApp } from '../../../../../tests/support/app.ts'
import type { Database } from '../../platform/database/database.ts'
import { newId } from '../../platform/id.ts'

let places = 0

export async function planningOffice(app: TestApp) {
  const { database } = app.platform
  const place = await testLocality(database, `ke-hoach-${++places}`, 'Kế Hoạch')
  await database.transaction({ localityId: place.id }, async (tx) => {
    await sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
      values (${place.id}, 'organization-kind', 'department', 'Phòng', 1)`.execute(tx)
    await sql`insert into organizations.designations (locality_id, id, function_code, organization_id, valid_from)
      values (${place.id}, ${newId()}, 'standing-agency', ${place.department.id}, '2021-07-01')`.execute(tx)
  })
  const by = (role: Role, where = place.department): Caller =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: where.path }))
  const group = async (wording: string, organizationIds: string[]): Promise<string> => {
    const id = newId()
    const expression = {
      include: organizationIds.map((one) => ({ by: 'organization', id: one })),
      exclude: [],
    }
    await database.transaction({ localityId: place.id }, (tx) =>
      sql`insert into organizations.addressee_groups (locality_id, id, wording, search_key, expression, state)
        values (${place.id}, ${id}, ${wording}, '', ${JSON.stringify(expression)}, 'draft')`.execute(tx),
    )
    return id
  }
  const bloc = async (name: string, organizationIds: string[], from = '2021-07-01'): Promise<string> => {
    const id = newId()
    await database.transaction({ localityId: place.id }, async (tx) => {
      await sql`insert into organizations.blocs (locality_id, id, kind, name, name_fold, sort_key, valid_from)
        values (${place.id}, ${id}, 'sector', ${name}, '', '', '2020-01-01')`.execute(tx)
      for (const one of organizationIds)
        await sql`insert into organizations.bloc_members (locality_id, id, bloc_id, organization_id, valid_from)
          values (${place.id}, ${newId()}, ${id}, ${one}, ${from})`.execute(tx)
    })
    return id
  }
  const officer = by('officer')
  const create = async (more: object = {}, caller = officer): Promise<string> =>
    idOf(await caller.post('/api/plans', plan({ organizationId: place.department.id, ...more })))
  const show = async (id: string, caller = officer): Promise<Shown> => {
    const { status, body } = await caller.get(`/api/plans/${id}`)
    if (status !== 200) throw new Error(JSON.stringify(body))
    return body as Shown
  }
  /** Issued on a day, with the version it has now. */
  const issue = async (id: string, issuedOn = '2024-01-10', caller = officer): Promise<Answer> =>
    caller.post(`/api/plans/${id}/issue`, { issuedOn, version: (await show(id, caller)).version })
  const act = async (taskId: string, what: string, caller = officer, more: object = {}): Promise<Answer> => {
    const { body } = await caller.get(`/api/tasks/${taskId}`)
    return caller.post(`/api/tasks/${taskId}/${what}`, { version: (body as Shown).version, ...more })
  }
  return { ...place, by, group, bloc, ...authority(database, place.id), officer, create, show, issue, act }
}

/** What the authority decides about organisations. */
function authority(database: Database, localityId: string) {
  const record = (kind: 'merge' | 'split' | 'dissolve', organizationId: string, into: string[], on: string) =>
    database.transaction({ localityId }, async (tx) => {
      const id = newId()
      await sql`insert into organizations.successions (locality_id, id, subject, kind, effective_on)
        values (${localityId}, ${id}, 'organization', ${kind}, ${on})`.execute(tx)
      const members = [['predecessor', organizationId], ...into.map((one) => ['successor', one])]
      for (const [part, one] of members)
        await sql`insert into organizations.succession_members (locality_id, succession_id, member_id, part, name)
          values (${localityId}, ${id}, ${one}, ${part}, '')`.execute(tx)
    })
  /** The organisation ends the day before; others may stand in its place from that day on. */
  const end = async (organizationId: string, heirs: string[], on: string): Promise<void> => {
    await database.transaction({ localityId }, (tx) =>
      sql`update organizations.organizations set ended_on = ${on}::date - 1, state = 'dissolved'
        where locality_id = ${localityId} and id = ${organizationId}`.execute(tx),
    )
    await record(heirs.length === 0 ? 'dissolve' : 'merge', organizationId, heirs, on)
  }
  return { record, end }
}

interface Shown {
  version: number
  title: string
  state: string
  issuedOn: string | null
  defaultLead: { id: string; name: string } | null
  sections: { id: string; ordinal: string | null; heading: string | null; parentId: string | null }[]
  taskList: {
    id: string
    ordinal: string | null
    title: string
    sectionId: string | null
    dueOn: string | null
    dueText: string | null
    state: string
    standing: string
    yearOf: number
    parties: { part: string; text: string; organization: { id: string; name: string } | null }[]
    outputs: { id: string; objectKind: string; objectId: string; label: string; href: string | null }[]
    may: string[]
    version: number
  }[]
  subPlans: { title: string; state: string }[]
  may: string[]
}

export const plan = (more: object): object => ({
  kind: 'work',
  title: 'Công tác thi đua, khen thưởng năm 2024',
  periodFrom: '2024-01-01',
  periodTo: '2024-12-31',
  ...more,
})

export const task = (title: string, more: object = {}): object => ({
  grouping: 'quarter-1',
  title,
  dueKind: 'period-end',
  ...more,
})

export const led = (organizationId: string, text = 'Phòng'): object => ({
  part: 'lead',
  text,
  organizationId,
})

export function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as { id: string }).id
}

/** The code of the refusal, or the status when it was done. */
export const outcome = ({ status, body }: Answer): string | number =>
  (body as { code?: string } | null)?.code ?? status
