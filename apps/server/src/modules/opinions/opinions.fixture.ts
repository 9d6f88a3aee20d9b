/** A small locality whose office reads letters and answers openly. */
import type { Role } from '@guongsang/contract/roles.ts'
import { sql } from 'kysely'
import { testLocality, type TestLocality } from '../../../../../tests/support/accounts.ts'
import { actorWith } from '../../../../../tests/support/actors.ts'
import type { Caller, TestApp } from '../../../../../tests/support/app.ts'

let places = 0

export async function opinionsOffice(app: TestApp) {
  const place = await testLocality(app.platform.database, `y-kien-${++places}`, 'Ý Kiến')
  await app.platform.database.transaction({ localityId: place.id }, (tx) =>
    sql`insert into organizations.catalogue_entries (locality_id, catalogue, code, label, sort_order)
      values (${place.id}, 'organization-kind', 'department', 'Phòng', 1)`.execute(tx),
  )
  const by = (role: Role, where: TestLocality['unit'] = place.unit): Caller =>
    app.as(actorWith(role, { localityId: place.id, organizationPath: where.path }))
  return { ...place, by, officer: by('officer', place.department), head: by('agency-head', place.department) }
}
