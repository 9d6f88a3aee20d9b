/** A document of the register as one on paper: its head, what it rests on, its text, whom it goes to and who signs. */
import type { DocumentBlock } from '@guongsang/contract/documents-words.ts'
import type { Block } from '@guongsang/core/documents/blocks.ts'
import { documentKinds, type DocumentKind } from '@guongsang/core/documents/kinds.ts'
import type { OfficialDocument, Signature } from '@guongsang/core/documents/official-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import { loadLocality } from '../organizations/index.ts'
import './errors.ts'
import { issuerSettings } from './issuer.ts'
import { loadDocument, loadLines, loadRelations } from './register-store.ts'
import type { DocumentRecord, LineRecord, RelationRecord } from './tables.ts'

export interface Registered {
  document: DocumentRecord
  relations: readonly RelationRecord[]
  recipients: readonly LineRecord[]
}

/** What the locality knows of itself; the settings are empty where nobody set them. */
interface Surroundings {
  fullName: string
  placeName: string
  superiorBody: string
}

/** As it would be printed on this day; of a plan the register keeps no text, its module puts it in. */
export async function registeredDocument(
  tx: Tx,
  localityId: string,
  id: string,
  on: Day,
): Promise<OfficialDocument | undefined> {
  const registered = await load(tx, localityId, id)
  const locality = await loadLocality(tx, localityId)
  if (registered === undefined || locality === undefined) return undefined
  const settings = await issuerSettings(tx, localityId, registered.document.issued_on ?? on)
  return documentOnPaper(registered, {
    fullName: locality.full_name,
    placeName: settings.place || locality.name,
    superiorBody: settings.superiorBody,
  })
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
  locality: Surroundings,
): OfficialDocument {
  const kind = printableKind(document.kind)
  const signature = signatureOf(document)
  return {
    kind,
    ...bodiesOf(document.issuer_name, locality),
    documentNumber: document.number,
    numberSuffix: document.number_suffix,
    documentSymbol: document.symbol ?? documentKinds[kind].abbreviation,
    place: document.place ?? locality.placeName,
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

const COMMITTEE = /^(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Hội đồng Thi đua)/iu

/** A committee has nobody above its name; an office of it has the committee, and bears the place only once. */
function bodiesOf(
  issuerName: string,
  { fullName, superiorBody }: Surroundings,
): Pick<OfficialDocument, 'superiorBody' | 'issuingBody'> {
  if (COMMITTEE.test(issuerName)) return { superiorBody: null, issuingBody: issuerName }
  const place = fullName.charAt(0).toLowerCase() + fullName.slice(1)
  const tail = ` ${place}`.toLowerCase()
  const isBare = !issuerName.toLowerCase().endsWith(tail)
  return {
    superiorBody: superiorBody || `UBND ${place}`,
    issuingBody: isBare ? issuerName : issuerName.slice(0, -tail.length),
  }
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

const BASIS_VERBS = { basis: 'Căn cứ', implements: 'Thực hiện', continues: 'Tiếp tục thực hiện' } as const
const BEGINS_WITH_VERB = /^(?:căn cứ|thực hiện|tiếp tục|theo|xét|trên cơ sở)\s/iu

/** Ties that are no basis are said in the text. */
function basisLine({ kind, citation }: RelationRecord): string[] {
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
