/** Whom an expression means on a day, and whom a frozen group meant on the day of its issue. */
import type { previewAddresseesRoute } from '@guongsang/contract/organizations-functions.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import { sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import {
  type Addressable,
  type AddresseeExpression,
  type AddresseeTerm,
  type AddresseeWarning,
  resolveAddressees,
} from '@guongsang/core/organizations/addressees.ts'
import type { Tx } from '../../platform/database/database.ts'
import { loadGroup, type StoredGroup } from './addressee-store.ts'
import { loadCatalogue } from './catalogue-store.ts'
import {
  holds,
  type Page,
  type PageAsked,
  pageOf,
  readCursor,
  searched,
} from '../../platform/database/paging.ts'
import { LONG_AGO } from './periods.ts'

export interface Addressee {
  organizationId: string
  name: string
  kindLabel: string
  underCommittee: boolean
  head: { name: string; title: string } | null
}
type Candidate = Addressable &
  Omit<Addressee, 'organizationId' | 'head'> & {
    headName: string | null
    headTitle: string | null
  }

/** Every organisation, living or ended, with its place, its blocs and its head on the day. */
export async function readCandidates(tx: Tx, localityId: string, on: Day): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select o.id, n.name, n.sort_key as "sortKey", o.kind_code as kind, o.level, p.path,
      coalesce(o.founded_on, ${LONG_AGO}::date) as "from", o.ended_on as "to", k.label as "kindLabel",
      o.under_committee as "underCommittee", h.full_name as "headName", h.title as "headTitle",
      array(select m.bloc_id from organizations.bloc_members m
        join organizations.blocs b on b.locality_id = m.locality_id and b.id = m.bloc_id and ${holds('b', on)}
        where m.locality_id = o.locality_id and m.organization_id = o.id and ${holds('m', on)}) as "blocIds"
    from organizations.organizations o
    join organizations.organization_names n
      on n.locality_id = o.locality_id and n.organization_id = o.id and n.kind = 'official' and ${holds('n', on)}
    join organizations.organization_placements p
      on p.locality_id = o.locality_id and p.organization_id = o.id and ${holds('p', on)}
    join organizations.catalogue_entries k
      on k.locality_id = o.locality_id and k.catalogue = 'organization-kind' and k.code = o.kind_code
    left join lateral (
      select s.full_name, h.title from organizations.posts h
      join organizations.persons s
        on s.locality_id = h.locality_id and s.id = h.person_id and s.merged_into is null
      where h.locality_id = o.locality_id and h.organization_id = o.id and h.is_head and ${holds('h', on)}
      order by h.valid_from desc limit 1
    ) h on true
    where o.locality_id = ${localityId} and o.state <> 'duplicate'`.execute(tx)
  return rows
}

/** One line for each unit, in Vietnamese order, and what in the expression means nobody. */
export async function resolveExpression(
  tx: Tx,
  localityId: string,
  expression: AddresseeExpression,
  on: Day,
): Promise<{ members: Addressee[]; warnings: string[] }> {
  const candidates = await readCandidates(tx, localityId, on)
  const byId = new Map(candidates.map((one) => [one.id, one]))
  const { ids, warnings } = resolveAddressees(expression, candidates, on)
  const names = await namesOfTerms(tx, localityId, byId)
  return {
    members: ids.map((id) => shown(byId.get(id)!)),
    warnings: warnings.map((warning) => sentenceOf(warning, names)),
  }
}

const shown = (one: Candidate): Addressee => ({
  organizationId: one.id,
  name: one.name,
  kindLabel: one.kindLabel,
  underCommittee: one.underCommittee,
  head: one.headName === null ? null : { name: one.headName, title: one.headTitle ?? '' },
})

/** What a term is called on a screen. */
async function namesOfTerms(tx: Tx, localityId: string, organizations: ReadonlyMap<string, Candidate>) {
  const kinds = await loadCatalogue(tx, localityId, 'organization-kind')
  const blocs = await tx
    .selectFrom('organizations.blocs')
    .select(['id', 'name'])
    .where('locality_id', '=', localityId)
    .execute()
  const labels = new Map<string, string>([
    ...kinds.map((one) => [one.code, one.label] as const),
    ...blocs.map((one) => [one.id, one.name] as const),
    ...[...organizations].map(([id, one]) => [id, one.name] as const),
  ])
  return (term: AddresseeTerm): string => {
    if (term.by === 'everyone') return 'tất cả'
    if (term.by === 'group') return 'nhóm'
    if (term.by === 'level') return 'một cấp'
    return labels.get(term.by === 'kind' ? term.code : term.id) ?? 'một mục không có trong địa phương'
  }
}

function sentenceOf(warning: AddresseeWarning, name: (term: AddresseeTerm) => string): string {
  switch (warning.why) {
    case 'unknown':
      return `Không có đơn vị nào thuộc “${name(warning.term)}”.`
    case 'not-active':
      return `${warning.name} không hoạt động vào ngày này.`
    case 'excludes-nobody':
      return `Phần loại trừ “${name(warning.term)}” không bớt đơn vị nào.`
    case 'empty':
      return 'Nhóm không còn đơn vị nào.'
  }
}

/** A draft is resolved for the day; a frozen group answers with whom it meant when it was issued. */
export async function showGroup(tx: Tx, localityId: string, id: string, on: Day) {
  const group = await loadGroup(tx, localityId, id)
  const { members, warnings } =
    group.state === 'frozen'
      ? { members: await readFrozen(tx, localityId, id), warnings: [] }
      : await resolveExpression(tx, localityId, group.expression, on)
  return {
    id: group.id,
    wording: group.wording,
    shortForm: group.short_form,
    // What was stored passed the contract's schema, which knows no groups inside groups.
    expression: group.expression as Parsed<typeof previewAddresseesRoute>['body']['expression'],
    state: group.state,
    frozenOn: group.frozen_on,
    version: group.version,
    members,
    warnings,
  }
}

export async function readFrozen(tx: Tx, localityId: string, groupId: string): Promise<Addressee[]> {
  const rows = await tx
    .selectFrom('organizations.addressee_members')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('group_id', '=', groupId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    organizationId: row.organization_id,
    name: row.name,
    kindLabel: row.kind_label,
    underCommittee: row.under_committee,
    head: row.head_name === null ? null : { name: row.head_name, title: row.head_title ?? '' },
  }))
}

/** Newest first. */
export async function listGroups(tx: Tx, localityId: string, asked: PageAsked & { q?: string | undefined }) {
  const after = readCursor(asked.cursor, ['id'])
  const { rows } = await sql<StoredGroup>`
    select * from organizations.addressee_groups
    where locality_id = ${localityId} and (${after?.[0] ?? null}::uuid is null or id < ${after?.[0] ?? null}::uuid)
      and ${searched(asked.q, 'search_key')}
    order by id desc limit ${asked.limit + 1}`.execute(tx)
  const page: Page<
    Pick<StoredGroup, 'id' | 'wording' | 'state'> & { shortForm: string | null; frozenOn: Day | null }
  > = pageOf(
    rows,
    asked,
    (row) => [row.id],
    (row) => ({
      id: row.id,
      wording: row.wording,
      shortForm: row.short_form,
      state: row.state,
      frozenOn: row.frozen_on,
    }),
  )
  return page
}
