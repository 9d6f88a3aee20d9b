import type { DocumentRow } from '@guongsang/contract/documents-register.ts'
import { DOCUMENT_KINDS } from '@guongsang/contract/documents-words.ts'
import { showDay } from './format.ts'

/** How a document is called: 'Kế hoạch số 75/KH-UBND ngày 12/04/2024'. */
export function called({ kind, reference, issuedOn }: DocumentRow): string {
  const number = reference === null ? '' : ` số ${reference}`
  return `${DOCUMENT_KINDS[kind]}${number}${issuedOn === null ? '' : ` ngày ${showDay(issuedOn)}`}`
}
