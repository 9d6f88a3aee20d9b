/** What figures begin with: the period asked for, every unit of the locality, the words of the lists. */
import { ACTIVITY_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import { type Day, startOfYear } from '@guongsang/core/kernel/day.ts'
import { unitsOfForces } from '@guongsang/core/publicity/forces.ts'
import type { Tx } from '../../platform/database/database.ts'
import { organizationPaths, unitsOn } from '../organizations/index.ts'
import type { PublicityLabelBook } from './channel-labels.ts'
import { type Asking, refuseIf } from './outreach-facts.ts'
import type { FactFilter } from './statistics-queries.ts'

export interface PeriodAsked {
  from?: string | undefined
  to?: string | undefined
  withinId?: string | undefined
  movementId?: string | undefined
}

/** Without days: the year so far. A unit nobody knows did nothing. */
export async function filterOf(
  tx: Tx,
  { localityId, today }: Asking,
  asked: PeriodAsked,
): Promise<FactFilter> {
  const to = (asked.to ?? today) as Day
  const from = (asked.from ?? startOfYear(to)) as Day
  if (to < from) refuseIf([{ field: 'to', message: 'Ngày cuối trước ngày đầu.' }])
  const { withinId, movementId } = asked
  const paths = withinId === undefined ? null : await organizationPaths(tx, localityId, [withinId], today)
  return { from, to, movementId, within: paths === null ? undefined : (paths.get(withinId!) ?? '//') }
}

export async function unitsWorld(tx: Tx, { localityId, today }: Asking) {
  const units = await unitsOn(tx, localityId, today)
  return { units, byForce: unitsOfForces(units) }
}

interface Word {
  code: string
  label: string
  letter: string | null
}

/** The list whole, in its own order; then codes that were counted and stand in it no more. */
export function wordsOf(
  book: PublicityLabelBook,
  list: 'form' | 'topic' | 'audience',
  counted: Iterable<string>,
): Word[] {
  const listed = book.all.filter((one) => one.list === list).map(({ code }) => code)
  const kinds = list === 'form' ? Object.keys(ACTIVITY_KINDS) : []
  const codes = new Set([...listed, ...kinds, ...counted])
  return [...codes].map((code) => (list === 'form' ? formWord(book, code) : book.coded(list, code)))
}

/** A form of items, or a kind of activity. */
export const formWord = (book: PublicityLabelBook, code: string): Word =>
  code in ACTIVITY_KINDS
    ? { code, label: ACTIVITY_KINDS[code as keyof typeof ACTIVITY_KINDS], letter: null }
    : book.coded('form', code)
