/** Who issues the office's printed documents on a day: the standing agency, or the committee itself where there is none. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Tx } from '../../platform/database/database.ts'
import { settingOn } from '../../platform/settings/setting-on.ts'
import { headOf, loadLocality, organizationNames, standingAgencyOn } from '../organizations/index.ts'

export interface Issuer {
  superiorBody: string | null
  issuingBody: string
  place: string
  /** '-PNV', or nothing: what follows the kind in the symbol. */
  suffix: string
  /** Lưu: 'VT, PNV'. */
  archive: string
  post: string
  signatory: string | null
}

/** From the settings; empty: derived from the locality. */
export interface IssuerSettings {
  place: string
  superiorBody: string
  bodyAbbreviation: string
}

interface Known {
  locality: { name: string; fullName: string }
  agency: { name: string } | null
  head: { title: string | null; name: string | null } | null
}

export function issuerOf(
  { locality, agency, head }: Known,
  { place, superiorBody, bodyAbbreviation }: IssuerSettings,
): Issuer {
  const full = lowerFirst(locality.fullName)
  return {
    superiorBody: agency ? superiorBody || `UBND ${full}` : null,
    issuingBody: agency ? withoutPlace(agency.name, full) : `Ủy ban nhân dân ${full}`,
    place: place || locality.name,
    suffix: bodyAbbreviation === '' ? '' : `-${bodyAbbreviation}`,
    archive: `Lưu: VT${bodyAbbreviation === '' ? '' : `, ${bodyAbbreviation}`}`,
    post: head?.title ?? 'Thủ trưởng đơn vị',
    signatory: head?.name ?? null,
  }
}

export const issuerSettings = async (tx: Tx, localityId: string, on: Day): Promise<IssuerSettings> => ({
  place: await settingOn(tx, localityId, 'document-place-name', on),
  superiorBody: await settingOn(tx, localityId, 'document-superior-body', on),
  bodyAbbreviation: await settingOn(tx, localityId, 'document-body-abbreviation', on),
})

/** A unit prints in its own name; without one it is the office that prints. */
export async function issuerOn(
  tx: Tx,
  localityId: string,
  on: Day,
  unitId: string | null = null,
): Promise<Issuer> {
  const locality = await loadLocality(tx, localityId)
  if (locality === undefined) throw new Error(`No locality ${localityId}`)
  const agency =
    unitId === null
      ? await standingAgencyOn(tx, localityId, on)
      : { id: unitId, name: (await organizationNames(tx, localityId, [unitId], on)).get(unitId) ?? '' }
  const head = agency && (await headOf(tx, localityId, agency.id, on))
  const settings = await issuerSettings(tx, localityId, on)
  const known = { locality: { name: locality.name, fullName: locality.full_name }, agency, head }
  // The abbreviation set for the office is not that of its units.
  return issuerOf(known, unitId === null ? settings : { ...settings, bodyAbbreviation: '' })
}

/** 'Phòng Nội vụ huyện Vĩnh Thuận' under 'UBND huyện Vĩnh Thuận' is printed 'Phòng Nội vụ'. */
function withoutPlace(body: string, place: string): string {
  const tail = ` ${place}`.toLowerCase()
  return body.toLowerCase().endsWith(tail) ? body.slice(0, -tail.length) : body
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
