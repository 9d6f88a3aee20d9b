/** What has been built upon the records an import brought, in this module's own tables. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { Dependent } from './dependents.ts'

/** Enough to say what to look at; the rest is found when these are gone. */
const TOLD = 20

/** What the import itself wrote is nothing built upon it. */
export interface OwnRows {
  posts: readonly string[]
  affiliations: readonly string[]
  names: readonly string[]
  /** Units it put somewhere, new or known. */
  placed: readonly string[]
}

export async function dependentsOnPersons(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  own: OwnRows,
): Promise<Dependent[]> {
  const { rows } = await sql<Dependent>`
    with asked as (select unnest(${[...ids]}::uuid[]) as id)
    select asked.id, found.what from asked join lateral (
      select 'chức vụ ' || title as what from organizations.posts t
        where t.locality_id = ${localityId} and t.person_id = asked.id and t.id <> all(${[...own.posts]}::uuid[])
      union all select 'nơi công tác khác' from organizations.affiliations a
        where a.locality_id = ${localityId} and a.person_id = asked.id
          and a.id <> all(${[...own.affiliations]}::uuid[])
      union all select 'sự đồng ý đã ghi' from organizations.consents c
        where c.locality_id = ${localityId} and c.person_id = asked.id
      union all select 'hộ gia đình' from organizations.household_members m
        where m.locality_id = ${localityId} and m.person_id = asked.id
      union all select 'việc làm công tác thi đua' from organizations.emulation_officers e
        where e.locality_id = ${localityId} and asked.id in (e.person_id, e.successor_id)
      union all select 'lực lượng tuyên truyền' from organizations.publicity_members p
        where p.locality_id = ${localityId} and p.person_id = asked.id
      union all select 'lần gộp bản ghi' from organizations.record_merges g
        where g.locality_id = ${localityId} and g.undone_at is null and asked.id in (g.kept_id, g.dropped_id)
    ) found on true
    order by asked.id, found.what limit ${TOLD}`.execute(tx)
  return rows
}

export async function dependentsOnOrganizations(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  own: OwnRows,
): Promise<Dependent[]> {
  const { rows } = await sql<Dependent>`
    with asked as (select unnest(${[...ids]}::uuid[]) as id)
    select asked.id, found.what from asked join lateral (
      select 'đơn vị trực thuộc ' || n.name as what from organizations.organization_placements p
        join organizations.organization_names n on n.locality_id = p.locality_id
          and n.organization_id = p.organization_id and n.kind = 'official' and n.valid_to is null
        where p.locality_id = ${localityId} and p.parent_id = asked.id
          and p.organization_id <> all(${[...own.placed]}::uuid[])
      union all select 'đơn vị ngành dọc bên dưới' from organizations.organizations o
        where o.locality_id = ${localityId} and asked.id in (o.vertical_parent_id, o.duplicate_of)
          and o.id <> all(${[...own.placed]}::uuid[])
      union all select 'tên gọi ' || n.name from organizations.organization_names n
        where n.locality_id = ${localityId} and n.organization_id = asked.id
          and n.id <> all(${[...own.names]}::uuid[])
      union all select 'người giữ chức vụ ' || t.title from organizations.posts t
        where t.locality_id = ${localityId} and t.organization_id = asked.id
      union all select 'người công tác tại đây' from organizations.affiliations a
        where a.locality_id = ${localityId} and a.organization_id = asked.id
      union all select 'tập thể' from organizations.collective_placements c
        where c.locality_id = ${localityId} and c.organization_id = asked.id
      union all select 'người làm công tác thi đua' from organizations.emulation_officers e
        where e.locality_id = ${localityId} and e.organization_id = asked.id
      union all select 'lực lượng tuyên truyền' from organizations.publicity_members m
        where m.locality_id = ${localityId} and m.organization_id = asked.id
      union all select 'vai trò chức năng' from organizations.designations d
        where d.locality_id = ${localityId} and d.organization_id = asked.id
      union all select 'cụm, khối thi đua' from organizations.bloc_members b
        where b.locality_id = ${localityId} and b.organization_id = asked.id
      union all select 'nhóm đối tượng đã chốt' from organizations.addressee_members g
        where g.locality_id = ${localityId} and g.organization_id = asked.id
      union all select 'việc sáp nhập, chia tách, đổi tên' from organizations.succession_members s
        where s.locality_id = ${localityId} and s.member_id = asked.id
      union all select 'lần gộp bản ghi' from organizations.record_merges r
        where r.locality_id = ${localityId} and r.undone_at is null and asked.id in (r.kept_id, r.dropped_id)
    ) found on true
    order by asked.id, found.what limit ${TOLD}`.execute(tx)
  return rows
}

/** Records, posts and belongings that are no longer as the import left them. */
export async function changedSince(
  tx: Tx,
  localityId: string,
  expected: {
    persons: readonly { id: string; version: number }[]
    organizations: readonly { id: string; version: number }[]
    posts: readonly { id: string; owner: string; to: string | null }[]
    affiliations: readonly { id: string; owner: string; to: string | null }[]
  },
): Promise<Dependent[]> {
  const record = (table: 'persons' | 'organizations') => sql`
    select x.id, 'đã được sửa' as what
    from jsonb_to_recordset(${JSON.stringify(expected[table])}::jsonb) as x(id uuid, version int)
    left join ${sql.table(`organizations.${table}`)} r on r.locality_id = ${localityId} and r.id = x.id
    where r.version is distinct from x.version`
  const dated = (table: 'posts' | 'affiliations', what: string) => sql`
    select x.owner, ${what}
    from jsonb_to_recordset(${JSON.stringify(expected[table])}::jsonb) as x(id uuid, owner uuid, "to" date)
    left join ${sql.table(`organizations.${table}`)} r on r.locality_id = ${localityId} and r.id = x.id
    where r.id is null or r.valid_to is distinct from x."to"`
  const { rows } = await sql<Dependent>`
    ${record('persons')} union all ${record('organizations')}
    union all ${dated('posts', 'chức vụ đã thay đổi')}
    union all ${dated('affiliations', 'nơi công tác đã thay đổi')}
    limit ${TOLD}`.execute(tx)
  return rows
}
