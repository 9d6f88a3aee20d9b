import type { Selectable } from 'kysely'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { defaultEntries } from './defaults.ts'
import type { LocalityRow } from './tables.ts'

export type LocalityFacts = Omit<Selectable<LocalityRow>, 'sort_key' | 'created_at'>

/** A locality with its empty tree and the catalogues it starts with. */
export async function insertLocality(tx: Tx, locality: LocalityFacts): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('organizations.localities')
    .values({ ...locality, sort_key: titleSortKey(locality.name) })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw slugTaken(locality.slug)
  await tx.insertInto('organizations.trees').values({ locality_id: locality.id }).execute()
  await tx.insertInto('organizations.catalogue_entries').values(defaultEntries(locality.id)).execute()
}

/** In Vietnamese order of their names. */
export const loadLocalities = (tx: Tx): Promise<Selectable<LocalityRow>[]> =>
  tx.selectFrom('organizations.localities').selectAll().orderBy('sort_key').orderBy('id').execute()

export const loadLocality = (tx: Tx, id: string): Promise<Selectable<LocalityRow> | undefined> =>
  tx.selectFrom('organizations.localities').selectAll().where('id', '=', id).executeTakeFirst()

/** Said at the field: the office shows it beside what was typed. */
export const slugTaken = (slug: string): AppError =>
  new AppError('locality-slug-taken', { slug }, [
    { field: 'slug', message: `Tên ngắn “${slug}” đã có địa phương dùng. Hãy chọn tên ngắn khác.` },
  ])
