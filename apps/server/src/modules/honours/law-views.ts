/** The law as screens show it: core's entries with their citations in words. Nothing is decided here. */
import type { LawEntry as Shown } from '@guongsang/contract/honours-law.ts'
import * as contract from '@guongsang/contract/honours-law.ts'
import type { Ok, Parsed } from '@guongsang/contract/route.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { contains } from '@guongsang/core/kernel/period.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import { printCitation } from '@guongsang/core/law/cite.ts'
import { instrumentOf } from '@guongsang/core/law/instruments.ts'
import {
  type LawEntry,
  lawEntries,
  type LawVersion,
  lookUp,
  similarCodes,
} from '@guongsang/core/law/look-up.ts'
import { declaredGaps, type Pack, packFor, packs } from '@guongsang/core/law/packs.ts'
import { sourceOf } from '@guongsang/core/law/sources.ts'
import { situationsOf } from './situations.ts'

const SIMILAR_MOST = 20

export const listLawPacks = (): Ok<typeof contract.listLawPacksRoute> => ({
  rows: packs.map(shownPack),
  gaps: declaredGaps.map(({ from, to, why }) => ({ from, to, why })),
})

function shownPack({ id, title, from, to, modelled, says, instruments }: Pack) {
  const named = instruments.map((number) => ({ number, title: instrumentOf(number)?.title ?? number }))
  return { id, title, from, to, modelled, says, instruments: named }
}

/** Every entry, or what stands on a day; the law does not change while one turns pages, so a page is a place in it. */
export function listLawEntries(
  asked: Parsed<typeof contract.listLawEntriesRoute>['query'],
): Ok<typeof contract.listLawEntriesRoute> {
  const { q = '', kind, confidence, on, limit } = asked
  const found = lawEntries()
    .filter((entry) => (kind === undefined || entry.kind === kind) && says(entry, q))
    .map((entry) => (on === undefined ? entry : { ...entry, versions: versionsOn(entry, on as Day) }))
    .filter(({ versions }) => versions.length > 0)
    .filter(
      ({ versions }) =>
        confidence === undefined || versions.some(({ standing }) => standing?.confidence === confidence),
    )
  const begin = Number(asked.cursor ?? 0)
  const end = begin + limit
  return {
    rows: found.slice(begin, end).map(shownEntry),
    next: end < found.length ? String(end) : null,
    total: { count: found.length, capped: false },
  }
}

const says = ({ code, name, of }: LawEntry, q: string): boolean =>
  code.toLowerCase().includes(q.trim().toLowerCase()) || matches(q, `${name} ${of ?? ''}`)

/** Of a pack or an instrument the days stand in its text: it is shown on every day. */
const versionsOn = ({ versions }: LawEntry, on: Day): LawVersion[] =>
  versions.filter(({ standing }) => standing === null || contains(standing, on))

/** Everything under this code; else the codes that come near. */
export function getLawEntry(code: string): Ok<typeof contract.getLawEntryRoute> {
  const rows = lookUp(code).map(shownEntry)
  return { rows, similar: rows.length > 0 ? [] : similarCodes(code).slice(0, SIMILAR_MOST) }
}

const shownEntry = ({ code, kind, name, of, versions }: LawEntry): Shown => ({
  code,
  kind,
  name,
  of,
  versions: versions.map(shownVersion),
  situations: situationsOf(code),
})

const shownVersion = ({ standing, text }: LawVersion): Shown['versions'][number] => ({
  from: standing?.from ?? null,
  to: standing?.to ?? null,
  text,
  citation: standing && printCitation(standing.cite),
  confidence: standing?.confidence ?? null,
  enforce: standing?.enforce ?? null,
  note: standing?.note ?? null,
  sources: standing?.sources.map((key) => sourceOf(key)) ?? [],
})

type Compared = Ok<typeof contract.compareLawRoute>

/** What differs between the law of two days, in the order of the law. */
export function compareLaw(left: Day, right: Day): Compared {
  const compared = lawEntries()
    .filter(({ kind }) => kind !== 'pack' && kind !== 'instrument')
    .map((entry) => compareEntry(entry, left, right))
  const rows = compared.filter((row) => row !== 'same' && row !== 'neither')
  return {
    left: { on: left, pack: packOn(left) },
    right: { on: right, pack: packOn(right) },
    rows,
    same: compared.filter((row) => row === 'same').length,
  }
}

const packOn = (on: Day) => {
  const pack = packFor(on)
  return pack && shownPack(pack)
}

function compareEntry(
  entry: LawEntry,
  leftOn: Day,
  rightOn: Day,
): Compared['rows'][number] | 'same' | 'neither' {
  const [left, right] = [leftOn, rightOn].map((on) => {
    const version = entry.versions.find(({ standing }) => standing !== null && contains(standing, on))
    return version === undefined ? null : shownVersion(version)
  }) as [Shown['versions'][number] | null, Shown['versions'][number] | null]
  if (left === null && right === null) return 'neither'
  const change = changeOf(left, right)
  const { code, kind, name, of } = entry
  return change === null ? 'same' : { code, kind, name, of, change, left, right }
}

function changeOf(
  left: Shown['versions'][number] | null,
  right: Shown['versions'][number] | null,
): Compared['rows'][number]['change'] | null {
  if (right === null) return 'only-left'
  if (left === null) return 'only-right'
  if (left.text !== right.text) return 'text'
  const isSame =
    left.citation === right.citation &&
    left.confidence === right.confidence &&
    left.enforce === right.enforce &&
    left.note === right.note
  return isSame ? null : 'citation'
}
