/** A document of the register as one on paper: its head, what it rests on, its text, whom it goes to and who signs. */
import type { DocumentBlock } from '@guongsang/contract/documents-words.ts'
import type { Block } from '@guongsang/core/documents/blocks.ts'
import { documentKinds, type DocumentKind } from '@guongsang/core/documents/kinds.ts'
import type { OfficialDocument, Signature } from '@guongsang/core/documents/official-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import './errors.ts'
import { type Letterhead, letterheadOf } from './paper.ts'
import { loadDocument, loadLines, loadRelations } from './register-store.ts'
import type { DocumentRecord, LineRecord, RelationRecord } from './tables.ts'

export interface Registered {
  document: DocumentRecord
  relations: readonly RelationRecord[]
  recipients: readonly LineRecord[]
}

/** As it would be printed on this day; of a plan the register keeps no text, its module puts it in. */
export async function registeredDocument(
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
): Promise<OfficialDocument | undefined> {
  const registered = await load(tx, localityId, id)
  if (registered === undefined) return undefined
  return documentOnPaper(registered, await letterheadOf(tx, { localityId, today: on }, registered.document))
}

async function load(tx: Tx, localityId: string, id: string): Promise<Registered | undefined> {
  const document = await loadDocument(tx, localityId, id)
  if (document === undefined) return undefined
  return {
    document,
    relations: await loadRelations(tx, localityId, id),
    recipients: await loadLines(tx, localityId, id),
  }
}

export function documentOnPaper(
  { document, relations, recipients }: Registered,
  letterhead: Letterhead,
): OfficialDocument {
  const kind = printableKind(document.kind)
  const signature = signatureOf(document)
  return {
    kind,
    superiorBody: letterhead.superiorBody,
    issuingBody: withoutPlace(document.issuer_name, letterhead.superiorBody),
    documentNumber: document.number,
    numberSuffix: document.number_suffix,
    documentSymbol: letterhead.symbol,
    place: letterhead.place,
    issuedOn: document.issued_on,
    subjectLine: document.title,
    addressees: document.addressed_to.map(({ text }) => text),
    ...(kind === 'decision' && { authority: authorityOf(document.issuer_name, signature) }),
    legalBases: relations.flatMap(basisLine),
    body: textOf(document.body, document.printed_text),
    signature,
    distributionList: recipients.map(({ text }) => text),
  }
}

function printableKind(kind: DocumentRecord['kind']): DocumentKind {
  if (kind in documentKinds) return kind as DocumentKind
  throw new AppError('document-kind-not-printable')
}

/** Under 'Ủy ban nhân dân huyện Vĩnh Thuận' stands 'Phòng Nội vụ': the place is printed once. */
function withoutPlace(issuer: string, superior: string | null): string {
  const place = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) \p{Lu}.*$/u.exec(
    superior ?? '',
  )
  const tail = place && ` ${place[0]}`
  return tail && issuer.endsWith(tail) ? issuer.slice(0, -tail.length) : issuer
}

const signatureOf = (document: DocumentRecord): Signature => ({
  capacity: document.signing_capacity,
  behalfOf: document.signing_behalf_of,
  post: document.signer_post ?? '',
  name: document.signer_name,
})

/** The body itself where one signs on its behalf; else the post of its head: 'Chủ tịch Ủy ban nhân dân huyện'. */
function authorityOf(issuerName: string, { capacity, behalfOf, post }: Signature): string {
  if (capacity === 'TM.') return issuerName
  return `${behalfOf ?? post} ${issuerName}`.trim().replace(/phòng Phòng/u, 'phòng')
}

const BASIS_VERBS = { basis: 'Căn cứ', implements: 'Thực hiện' } as const
const BEGINS_WITH_VERB = /^(?:căn cứ|thực hiện|tiếp tục|theo|xét|trên cơ sở)\s/iu

/** Ties that are no basis are said in the text. */
function basisLine({ kind, citation }: RelationRecord): string[] {
  if (kind === 'continues' && BEGINS_WITH_VERB.test(citation)) return [citation]
  if (!(kind in BASIS_VERBS)) return []
  const verb = BASIS_VERBS[kind as keyof typeof BASIS_VERBS]
  return [BEGINS_WITH_VERB.test(citation) ? citation : `${verb} ${citation}`]
}

const textOf = (body: readonly DocumentBlock[], printedText: string | null): readonly Block[] =>
  body.length > 0 || printedText === null
    ? body
    : printedText
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text) => ({ block: 'paragraph', text }))
