/** An item as core's rules read it. */
import type { missingForApproval, missingForVerification } from '@guongsang/core/publicity/item-checks.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { type Edition, loadChecks, loadClaims, loadEdition, type StoredItem } from './item-store.ts'

type ForVerification = Parameters<typeof missingForVerification>[0]
type ForApproval = Parameters<typeof missingForApproval>[0]
type Checks = Awaited<ReturnType<typeof loadChecks>>
type Claims = Awaited<ReturnType<typeof loadClaims>>

export const checksOf = (checks: Checks): ForVerification['checks'] =>
  checks.map((one) => ({
    party: one.party,
    agreed: one.agreed,
    edition: one.edition,
    photoFileId: one.photo_file_id,
  }))

export const verificationOf = (
  item: StoredItem,
  text: Pick<Edition, 'body'>,
  claims: Claims,
  checks: Checks,
): ForVerification => ({
  edition: item.edition,
  body: text.body,
  tellsOfUnit: item.about_organization_id !== null,
  tellsOfPerson: item.subject_name !== null || item.exemplar_id !== null,
  claims: claims.map((one) => ({
    evidenced: one.evidence !== null || one.document_id !== null || one.file_id !== null,
  })),
  checks: checksOf(checks),
})

export const photoOf = ({ photo_file_id: fileId, photo_alt: alt }: StoredItem): ForApproval['photo'] =>
  fileId === null ? null : { fileId, alt }

export async function toVerify(tx: Tx, item: StoredItem): Promise<ForVerification> {
  const { locality_id: localityId, id } = item
  const text = await loadEdition(tx, item, item.edition)
  return verificationOf(
    item,
    text,
    await loadClaims(tx, localityId, id),
    await loadChecks(tx, localityId, id),
  )
}

export const picturedIn = async (
  tx: Tx,
  item: StoredItem,
): Promise<Pick<ForApproval, 'photo' | 'checks'>> => ({
  photo: photoOf(item),
  checks: checksOf(await loadChecks(tx, item.locality_id, item.id)),
})

export async function toApprove(tx: Tx, item: StoredItem, actor: Actor): Promise<ForApproval> {
  const { account_id: writtenBy } = await loadEdition(tx, item, item.edition)
  return { ...(await picturedIn(tx, item)), writtenBy, approver: actor.accountId }
}
