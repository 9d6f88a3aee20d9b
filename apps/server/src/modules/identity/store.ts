/** Accounts, the second step and single sign-on links. Sessions, throttles and grants have stores of their own. */
import { sortKey } from '@guongsang/core/kernel/vietnamese/sort-key.ts'
import { searchKey } from '@guongsang/core/kernel/vietnamese/search.ts'
import type { Insertable, Updateable } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { AccountRow, SingleSignOnLinkRow } from './tables.ts'

/** What is derived from name and login, in one place. */
export const derivedKeys = (name: string, login: string) => ({
  name_fold: searchKey(`${name} ${login}`),
  sort_key: sortKey(name),
})

export const insertAccountRows = async (tx: Tx, rows: Insertable<AccountRow>[]): Promise<void> => {
  await tx.insertInto('identity.accounts').values(rows).execute()
}

/** False when the login is taken, in this locality or in another. */
export async function insertAccountRow(tx: Tx, row: Insertable<AccountRow>): Promise<boolean> {
  const inserted = await tx
    .insertInto('identity.accounts')
    .values(row)
    .onConflict((conflict) => conflict.column('login').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export const findAccountByLogin = (tx: Tx, login: string): Promise<AccountRow | undefined> =>
  tx.selectFrom('identity.accounts').selectAll().where('login', '=', login).executeTakeFirst()

export async function lockAccountRow(tx: Tx, localityId: string, id: string): Promise<AccountRow> {
  const account = await tx
    .selectFrom('identity.accounts')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!account) throw new AppError('account-not-found')
  return account
}

export async function readAccountRow(tx: Tx, localityId: string, id: string): Promise<AccountRow> {
  const account = await tx
    .selectFrom('identity.accounts')
    .selectAll()
    .where('locality_id', '=', localityId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!account) throw new AppError('account-not-found')
  return account
}

export async function updateAccount(
  tx: Tx,
  account: Pick<AccountRow, 'locality_id' | 'id'>,
  change: Updateable<AccountRow>,
): Promise<void> {
  await tx
    .updateTable('identity.accounts')
    .set(change)
    .where('locality_id', '=', account.locality_id)
    .where('id', '=', account.id)
    .execute()
}

// ---------------------------------------------------------------- the second step

type Owner = Pick<AccountRow, 'locality_id' | 'id'>

export const findTotp = (tx: Tx, owner: Owner) =>
  tx
    .selectFrom('identity.totp_secrets')
    .selectAll()
    .where('locality_id', '=', owner.locality_id)
    .where('account_id', '=', owner.id)
    .forUpdate()
    .executeTakeFirst()

export const listTotpSecrets = (tx: Tx) =>
  tx.selectFrom('identity.totp_secrets').select(['locality_id', 'account_id', 'secret']).forUpdate().execute()

export async function replaceTotpSecret(tx: Tx, owner: Owner, secret: string): Promise<void> {
  await tx
    .updateTable('identity.totp_secrets')
    .set({ secret })
    .where('locality_id', '=', owner.locality_id)
    .where('account_id', '=', owner.id)
    .execute()
}

/** A secret that waits for its first code; it replaces an earlier one that was never confirmed. */
export async function saveTotpSecret(tx: Tx, owner: Owner, secret: string, at: Date): Promise<void> {
  await removeSecondStep(tx, owner)
  await tx
    .insertInto('identity.totp_secrets')
    .values({ locality_id: owner.locality_id, account_id: owner.id, secret, created_at: at, last_step: 0 })
    .execute()
}

export async function confirmTotpSecret(tx: Tx, owner: Owner, at: Date, codeHashes: string[]): Promise<void> {
  await tx
    .updateTable('identity.totp_secrets')
    .set({ confirmed_at: at })
    .where('locality_id', '=', owner.locality_id)
    .where('account_id', '=', owner.id)
    .execute()
  await tx
    .insertInto('identity.recovery_codes')
    .values(
      codeHashes.map((code_hash) => ({ locality_id: owner.locality_id, account_id: owner.id, code_hash })),
    )
    .execute()
}

export async function saveLastStep(tx: Tx, owner: Owner, step: number): Promise<void> {
  await tx
    .updateTable('identity.totp_secrets')
    .set({ last_step: step })
    .where('locality_id', '=', owner.locality_id)
    .where('account_id', '=', owner.id)
    .execute()
}

/** Uses a recovery code up. Gives how many are left, or null when this one is unknown or used. */
export async function useRecoveryCode(tx: Tx, owner: Owner, hash: string, at: Date): Promise<number | null> {
  const codes = tx
    .updateTable('identity.recovery_codes')
    .where('locality_id', '=', owner.locality_id)
    .where('account_id', '=', owner.id)
  const used = await codes
    .set({ used_at: at })
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .returning('code_hash')
    .executeTakeFirst()
  if (!used) return null
  const { left } = await tx
    .selectFrom('identity.recovery_codes')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('locality_id', '=', owner.locality_id)
    .where('account_id', '=', owner.id)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}

export async function removeSecondStep(tx: Tx, owner: Owner): Promise<void> {
  for (const table of ['identity.totp_secrets', 'identity.recovery_codes'] as const)
    await tx
      .deleteFrom(table)
      .where('locality_id', '=', owner.locality_id)
      .where('account_id', '=', owner.id)
      .execute()
}

// ---------------------------------------------------------------- single sign-on

/** The account an identity of the provider is linked to, whatever its locality. */
export const findAccountByIdentity = (
  tx: Tx,
  issuer: string,
  subject: string,
): Promise<AccountRow | undefined> =>
  tx
    .selectFrom('identity.single_sign_on_links as link')
    .innerJoin('identity.accounts as account', (join) =>
      join.onRef('account.locality_id', '=', 'link.locality_id').onRef('account.id', '=', 'link.account_id'),
    )
    .selectAll('account')
    .where('link.issuer', '=', issuer)
    .where('link.subject', '=', subject)
    .executeTakeFirst()

/** False when the identity is linked already, here or in another locality. */
export async function insertLink(tx: Tx, link: Insertable<SingleSignOnLinkRow>): Promise<boolean> {
  const inserted = await tx
    .insertInto('identity.single_sign_on_links')
    .values(link)
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The subject of the link that was removed. */
export async function deleteLink(tx: Tx, owner: Owner, id: string): Promise<string> {
  const deleted = await tx
    .deleteFrom('identity.single_sign_on_links')
    .where('locality_id', '=', owner.locality_id)
    .where('account_id', '=', owner.id)
    .where('id', '=', id)
    .returning('subject')
    .executeTakeFirst()
  if (!deleted) throw new AppError('link-not-found')
  return deleted.subject
}
