/** The head of a document's paper: what stands on it, and its lines for a screen. */
import { placeAndDateLine, signatureLines } from '@guongsang/core/documents/official-document.ts'
import { symbolOf } from '@guongsang/core/documents/reference.ts'
import type { RegisteredDocument } from '@guongsang/contract/documents-register.ts'
import type { Tx } from '../../platform/database/database.ts'
import { loadLocality, organizationOn } from '../organizations/index.ts'
import { issuerSettings } from './issuer.ts'
import type { Asking } from './reach.ts'
import { findSeriesOf } from './series-store.ts'
import type { DocumentRecord } from './tables.ts'
import { referenceOf } from './words.ts'

export interface Letterhead {
  superiorBody: string | null
  place: string
  /** What the number will have behind it. */
  symbol: string
}

/** A unit of a committee prints the committee above its own name; a committee of another level stands alone. */
export async function letterheadOf(
  tx: Tx,
  { localityId, today }: Pick<Asking, 'localityId' | 'today'>,
  document: DocumentRecord,
): Promise<Letterhead> {
  const on = document.issued_on ?? today
  const { issuer_id } = document
  const issuer = issuer_id === null ? undefined : await organizationOn(tx, localityId, issuer_id, on)
  const parent =
    issuer?.parent_id == null ? undefined : await organizationOn(tx, localityId, issuer.parent_id, on)
  const { place, superiorBody } = await issuerSettings(tx, localityId, on)
  const locality = await loadLocality(tx, localityId)
  const isUnderPeer = issuer !== undefined && parent !== undefined && parent.level === issuer.level
  const series = issuer_id === null ? [] : await findSeriesOf(tx, localityId, issuer_id)
  return {
    superiorBody: isUnderPeer ? superiorBody || parent.name : null,
    place: document.place ?? (place || (locality?.name ?? '')),
    symbol:
      document.symbol ?? symbolOf(document.kind, series[0]?.symbol_suffix ?? issuer?.abbreviation ?? ''),
  }
}

export async function headShown(
  tx: Tx,
  asking: Asking,
  document: DocumentRecord,
): Promise<RegisteredDocument['head']> {
  const isOurs = document.direction === 'outgoing' || document.direction === 'internal'
  const letterhead = isOurs
    ? await letterheadOf(tx, asking, document)
    : { superiorBody: null, place: document.place ?? '', symbol: document.symbol ?? '' }
  const { place, symbol } = letterhead
  const number = document.number === null ? (isOurs ? '……' : null) : document.number
  const dated = document.issued_on === null ? null : placeAndDateLine({ place, issuedOn: document.issued_on })
  return {
    superiorBody: letterhead.superiorBody,
    issuingBody: document.issuer_name,
    numberLine:
      document.number !== null || !isOurs
        ? `Số: ${referenceOf(document) ?? 'không ghi'}`
        : `Số: ${number}${symbol === '' ? '' : `/${symbol}`}`,
    placeAndDate: place === '' ? (dated?.replace(/^, /, '') ?? null) : (dated ?? place),
    signatureLines:
      document.signer_post === null
        ? []
        : signatureLines({
            capacity: document.signing_capacity,
            behalfOf: document.signing_behalf_of,
            post: document.signer_post,
            name: document.signer_name,
          }),
  }
}
