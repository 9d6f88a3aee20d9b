/** One person as a page shows them: where they worked, what they were, what they agreed to. */
import { sql } from 'kysely'
import type { Person } from '@guongsang/contract/organizations-people.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/policy.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { readPerson, shownPerson } from './people-queries.ts'
import { asDay, knownFrom } from './periods.ts'
import {
  canAppoint,
  canEditPeople,
  canHandleIdentityNumbers,
  canMergeRecords,
  canViewPeople,
  mayDo,
} from './policy.ts'

interface Rest {
  version: number
  birth_on: string | null
  ethnicity: string | null
  state_since: string | null
  has_identity_number: boolean
  affiliations: Person['affiliations']
  posts: Person['posts']
  consents: Person['consents']
  officer_of: Person['officerOf']
  publicity: Person['publicityRoles']
  households: Person['households']
  merges: Person['merges']
}

/** A record that was merged away is refused with the one to open instead. */
export async function showPerson(
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
  actor: Actor,
): Promise<Person> {
  const row = await readPerson(tx, localityId, id, on)
  if (!row) return refuseMerged(tx, localityId, id)
  const target = { localityId, organizationPath: row.path }
  if (!may(actor, canViewPeople, target)) throw new AppError('forbidden')
  const rest = await readRest(tx, localityId, id)
  return {
    ...shownPerson(row),
    version: rest.version,
    birthOn: rest.birth_on,
    ethnicity: rest.ethnicity,
    stateSince: rest.state_since,
    hasIdentityNumber: rest.has_identity_number,
    affiliations: known(rest.affiliations),
    posts: known(rest.posts),
    consents: rest.consents,
    officerOf: known(rest.officer_of),
    publicityRoles: known(rest.publicity),
    households: rest.households,
    mergedInto: null,
    merges: rest.merges,
    may: mayDo(actor, target, {
      edit: canEditPeople,
      appoint: canAppoint,
      identity: canHandleIdentityNumbers,
      mergeRecords: canMergeRecords,
    }),
  }
}

async function refuseMerged(tx: Tx, localityId: string, id: string): Promise<never> {
  const { rows } = await sql<{ name: string; id: string }>`
    select kept.full_name as name, kept.id from organizations.persons s
    join organizations.persons kept on kept.locality_id = s.locality_id and kept.id = s.merged_into
    where s.locality_id = ${localityId} and s.id = ${id}`.execute(tx)
  if (rows[0]) throw new AppError('person-merged-away', rows[0] as unknown as Record<string, unknown>)
  throw new AppError('person-not-found')
}

const known = <T extends { from: string | null }>(rows: readonly T[]): T[] =>
  rows.map((row) => ({ ...row, from: row.from === null ? null : knownFrom(asDay(row.from)) }))

/** The name an organisation had on the first day of a dated row. */
const nameThen = (alias: string) => sql`(
  select name from organizations.organization_names n where n.locality_id = ${sql.ref(`${alias}.locality_id`)}
    and n.organization_id = ${sql.ref(`${alias}.organization_id`)} and n.kind = 'official'
  order by n.valid_from <= ${sql.ref(`${alias}.valid_from`)} desc,
    abs(n.valid_from - ${sql.ref(`${alias}.valid_from`)}) limit 1)`

async function readRest(tx: Tx, localityId: string, id: string): Promise<Rest> {
  const { rows } = await sql<Rest>`
    select s.version, s.birth_on, s.ethnicity, s.state_since,
      exists (select from organizations.person_identities i
        where i.locality_id = s.locality_id and i.person_id = s.id) as has_identity_number,
      (select coalesce(json_agg(json_build_object('id', a.id, 'from', a.valid_from, 'to', a.valid_to,
          'organization', case when a.organization_id is not null
            then json_build_object('id', a.organization_id, 'name', ${nameThen('a')}) end,
          'jurisdiction', case when j.id is not null
            then json_build_object('id', j.id, 'name', jk.label || ' ' || j.name) end)
          order by a.valid_from desc), '[]')
        from organizations.affiliations a
        left join organizations.jurisdictions j on j.locality_id = a.locality_id and j.id = a.jurisdiction_id
        left join organizations.catalogue_entries jk on jk.locality_id = j.locality_id
          and jk.catalogue = 'jurisdiction-kind' and jk.code = j.kind_code
        where a.locality_id = s.locality_id and a.person_id = s.id) as affiliations,
      (select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'isHead', t.is_head,
          'isManager', t.is_manager, 'from', t.valid_from, 'to', t.valid_to, 'decision', t.decision,
          'organization', json_build_object('id', t.organization_id, 'name', ${nameThen('t')}))
          order by t.valid_from desc, t.is_head desc), '[]')
        from organizations.posts t where t.locality_id = s.locality_id and t.person_id = s.id) as posts,
      (select coalesce(json_agg(json_build_object('purpose', c.purpose, 'given', c.given,
          'declaredOn', c.declared_on, 'evidence', c.evidence) order by c.purpose), '[]')
        from (select distinct on (purpose) purpose, given, declared_on, evidence from organizations.consents c
          where c.locality_id = s.locality_id and (c.person_id = s.id or c.person_id in (
            select m.id from organizations.persons m where m.locality_id = s.locality_id and m.merged_into = s.id))
          order by purpose, declared_on desc, id desc) c) as consents,
      (select coalesce(json_agg(json_build_object('id', w.id, 'from', w.valid_from, 'to', w.valid_to,
          'organization', json_build_object('id', w.organization_id, 'name', ${nameThen('w')}))
          order by w.valid_from desc), '[]')
        from organizations.emulation_officers w
        where w.locality_id = s.locality_id and w.person_id = s.id) as officer_of,
      (select coalesce(json_agg(json_build_object('id', p.id, 'from', p.valid_from, 'to', p.valid_to,
          'kind', json_build_object('code', p.kind_code, 'label', e.label)) order by p.valid_from desc), '[]')
        from organizations.publicity_members p join organizations.catalogue_entries e
          on e.locality_id = p.locality_id and e.catalogue = 'publicity-kind' and e.code = p.kind_code
        where p.locality_id = s.locality_id and p.person_id = s.id) as publicity,
      (select coalesce(json_agg(json_build_object('id', h.id, 'name', h.head_name) order by h.sort_key), '[]')
        from organizations.household_members m
        join organizations.households h on h.locality_id = m.locality_id and h.id = m.household_id
        where m.locality_id = s.locality_id and m.person_id = s.id) as households,
      (select coalesce(json_agg(json_build_object('id', g.id, 'mergedAt', g.merged_at, 'undone', g.undone_at is not null,
          'dropped', json_build_object('id', d.id, 'name', d.full_name)) order by g.merged_at desc), '[]')
        from organizations.record_merges g
        join organizations.persons d on d.locality_id = g.locality_id and d.id = g.dropped_id
        where g.locality_id = s.locality_id and g.subject = 'person' and g.kept_id = s.id) as merges
    from organizations.persons s where s.locality_id = ${localityId} and s.id = ${id}`.execute(tx)
  return rows[0]!
}
