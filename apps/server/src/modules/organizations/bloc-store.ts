import { type Insertable, type Selectable, sql } from 'kysely'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { titleSortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import type { Tx } from '../../platform/database/database.ts'
import { saveVersioned } from '../../platform/database/versioned.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { BlocMemberRow, BlocRow } from './tables.ts'
import { insertRows } from '../../platform/database/insert-rows.ts'

export const insertBloc = (
  tx: Tx,
  bloc: Omit<Insertable<BlocRow>, 'name_fold' | 'sort_key' | 'version' | 'valid_to'>,
) =>
  tx
    .insertInto('organizations.blocs')
    .values({
      ...bloc,
      name_fold: fold(bloc.name),
      sort_key: titleSortKey(bloc.name),
      valid_to: null,
      version: 1,
    })
    .execute()

export async function lockBloc(tx: Tx, localityId: string, id: string): Promise<Selectable<BlocRow>> {
  const bloc = await tx
    .selectFrom('organizations.blocs')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!bloc) throw new AppError('bloc-not-found')
  return bloc
}

const saveBloc = saveVersioned('organizations.blocs')

export const raiseBlocVersion = (tx: Tx, localityId: string, id: string, version: number): Promise<void> =>
  saveBloc(tx, { locality_id: localityId, id }, version, {})

/** Those who belong on a day or later, the earliest first. */
export const loadBlocMembers = (
  tx: Tx,
  localityId: string,
  blocId: string,
  from: Day,
): Promise<Selectable<BlocMemberRow>[]> =>
  tx
    .selectFrom('organizations.bloc_members')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('bloc_id', '=', blocId)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', from)]))
    .orderBy('valid_from')
    .execute()

export async function insertBlocMembers(
  tx: Tx,
  localityId: string,
  blocId: string,
  members: readonly { id: string; ended_on: Day | null }[],
  from: Day,
  decision: string | null,
): Promise<void> {
  const rows = members.map((member) => ({
    locality_id: localityId,
    id: newId(),
    bloc_id: blocId,
    organization_id: member.id,
    valid_from: from,
    valid_to: member.ended_on,
    decision,
  }))
  await insertRows(tx, 'organizations.bloc_members', rows)
}

export async function endBlocMembers(
  tx: Tx,
  localityId: string,
  ids: readonly string[],
  to: Day,
): Promise<void> {
  await tx
    .updateTable('organizations.bloc_members')
    .set({ valid_to: to })
    .where('locality_id', '=', localityId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
}
