import type { Tx } from '../../platform/database/database.ts'
import type { Asking } from './reach.ts'
import { findDocuments, loadLines } from './register-store.ts'
import { resolveRecipients } from './resolve-recipients.ts'

/** Units with duties by this document that no line of Nơi nhận means: for the module whose document it is. */
export async function missingReceivers(tx: Tx, asking: Asking, documentId: string): Promise<string[]> {
  const [document] = await findDocuments(tx, asking.localityId, [documentId])
  if (document === undefined) return []
  const lines = await loadLines(tx, asking.localityId, documentId)
  const { missing } = await resolveRecipients(tx, asking, document, lines)
  return missing.map(({ name }) => name)
}
