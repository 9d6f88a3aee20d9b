/** A locality whose people write down movements. */
import type { Movement, MovementRow } from '@guongsang/contract/movements.ts'
import { sql } from 'kysely'
import { testLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import type { Answer, Caller, TestApp } from '../../../../../tests/support/app.ts'

let places = 0

export async function movementOffice(app: TestApp) {
  const { database } = app.platform
  const place = await testLocality(database, `phong-trao-${++places}`, 'Phong Trào')
  await database.transaction({ localityId: place.id }, (tx) =>
    sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
      values (${place.id}, 'organization-kind', 'department', 'Phòng', 1)`.execute(tx),
  )
  const by = (role: Parameters<typeof actorWith>[0], where = place.department): Caller =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: where.path }))
  const officer = by('officer')
  const add = async (more: object = {}, caller = officer): Promise<string> =>
    idOf(await caller.post('/api/movements', movement(more)))
  const show = async (id: string, caller = officer): Promise<Movement> => {
    const { status, body } = await caller.get(`/api/movements/${id}`)
    if (status !== 200) throw new Error(JSON.stringify(body))
    return body as Movement
  }
  const names = async (query: string, caller = officer): Promise<string[]> => {
    const { body } = await caller.get(`/api/movements${query}`)
    return (body as { rows: MovementRow[] }).rows.map(({ name }) => name)
  }
  return { ...place, by, officer, add, show, names }
}

/** A movement of the level above, as the office writes it down. */
export const movement = (more: object): object => ({
  name: 'Cả nước chung sức xây dựng nông thôn mới',
  kind: 'thematic',
  level: 'central',
  launchedBy: 'Thủ tướng Chính phủ',
  from: '2021-01-01',
  to: '2025-12-31',
  ...more,
})
export const launchedBy = (organizationId: string, more: object = {}): object => ({
  level: null,
  launchedBy: null,
  organizationId,
  name: 'Sạch từ nhà ra ngõ',
  launchedOn: '2024-02-20',
  from: null,
  to: null,
  ...more,
})

export function idOf({ status, body }: Answer): string {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as { id: string }).id
}
export const outcome = ({ status, body }: Answer): string | number =>
  (body as { code?: string } | null)?.code ?? status
export const fieldsOf = ({ body }: Answer): string[] =>
  ((body as { errors?: { field: string }[] }).errors ?? []).map(({ field }) => field)

/** What a unit writes down of its part. */
export const response = (organizationId: string, more: object = {}): object => ({
  organizationId,
  respondedOn: '2024-03-01',
  content: 'Mỗi bộ phận nhận một tuyến đường.',
  collectives: 4,
  individuals: 52,
  ...more,
})
