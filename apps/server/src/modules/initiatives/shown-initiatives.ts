/** Rows of a list, with authors and names: the same number of statements for three rows as for one. */
import type { InitiativeRow as Shown } from '@guongsang/contract/initiatives.ts'
import { seasonLabel } from '@guongsang/core/initiatives/season.ts'
import type { Selectable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { listCatalogue, organizationNames } from '../organizations/index.ts'
import { type Asking, type InitiativeRead, readAuthors } from './initiative-queries.ts'
import type { AuthorRow } from './tables.ts'

export async function shownInitiatives(
  tx: Tx,
  { localityId, today }: Asking,
  rows: readonly InitiativeRead[],
): Promise<Shown[]> {
  const units = rows.map((row) => row.organization_id)
  const names = await organizationNames(tx, localityId, units, today)
  const ids = rows.map(({ id }) => id)
  const authors = Map.groupBy(await readAuthors(tx, localityId, ids), (author) => author.initiative_id)
  const catalogue = await listCatalogue(tx, localityId, 'field')
  const fields = new Map(catalogue.map(({ code, label }) => [code, label]))
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    organization: { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
    field: row.field === null ? null : { code: row.field, label: fields.get(row.field) ?? 'Lĩnh vực đã bỏ' },
    season: row.season,
    seasonYear: row.season_year,
    seasonLabel: seasonLabel(row.season, row.season_year),
    authors: (authors.get(row.id) ?? []).map(shownAuthor),
    state: row.state,
    scope: row.scope,
    likeness: row.likeness,
  }))
}

const shownAuthor = (author: Selectable<AuthorRow>): Shown['authors'][number] => ({
  personId: author.person_id,
  name: author.name,
  place: author.place,
  sharePercent: Number(author.share_percent),
})
