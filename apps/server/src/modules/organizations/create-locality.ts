import { type Locality, RESERVED_SLUGS } from '@guongsang/contract/organizations-localities.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { record } from './change.ts'
import { defaultCatalogues } from './defaults.ts'
import { insertJurisdictions } from './jurisdiction-store.ts'
import { shownLocality } from './locality-queries.ts'
import { insertLocality, type LocalityFacts, slugTaken } from './locality-store.ts'
import { LONG_AGO } from './periods.ts'
import { canOpenLocalities, demand } from './policy.ts'
import { readName, readOptionalName } from './spelling.ts'

export interface NewLocality {
  slug: string
  name: string
  level: 'province' | 'district' | 'commune'
  jurisdictionKind: string
  parentName: string | null
}

/** Mở địa phương: a tenant with its first jurisdiction and the catalogues it starts with. */
export async function createLocality(ctx: Ctx, asked: NewLocality): Promise<Locality> {
  demand(ctx.actor, canOpenLocalities, {})
  if ((RESERVED_SLUGS as readonly string[]).includes(asked.slug)) throw slugTaken(asked.slug)
  const kind = defaultCatalogues['jurisdiction-kind'].find(([code]) => code === asked.jurisdictionKind)
  if (kind === undefined) throw new AppError('catalogue-code-unknown')
  const name = readName('name', asked.name)
  const locality: LocalityFacts = {
    id: newId(),
    slug: asked.slug,
    name,
    full_name: `${kind[1]} ${name}`,
    parent_name: readOptionalName('parentName', asked.parentName),
    level: asked.level,
    jurisdiction_id: newId(),
  }
  await ctx.transaction(async (tx) => {
    await insertLocality(tx, locality)
    await insertJurisdictions(tx, locality.id, [
      {
        id: locality.jurisdiction_id!,
        kindCode: kind[0],
        name,
        officialCode: null,
        foundedOn: null,
        endedOn: null,
        state: 'active',
        placements: [{ from: LONG_AGO, to: null, parentId: null }],
      },
    ])
    await record(ctx, tx, 'locality-opened', 'locality', locality.id, { name: locality.full_name })
  })
  return shownLocality(locality)
}
