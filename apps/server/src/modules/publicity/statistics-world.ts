/** What figures begin with: the period asked for, every unit of the locality, the words of the lists. */
import { ACTIVITY_KINDS } from '@guongsang/contract/publicity-outreach-words.ts'
import { type Day, startOfYear } from '@guongsang/core/kernel/day.ts'
import { formOfActivity } from '@guongsang/core/publicity/activity.ts'
import { couldBeShown, unitsOfForces } from '@guongsang/core/publicity/forces.ts'
import type { Tx } from '../../platform/database/database.ts'
import { AppError } from '../../platform/errors.ts'
import type { LabelBook } from '../exemplars/index.ts'
import { loadLocality, unitsOn } from '../organizations/index.ts'
import { type Asking, pathAsked } from './asking.ts'
import { type PublicityLabelBook, publicityLabelBook } from './channel-labels.ts'
import { refuseIf } from './typed.ts'
import type { CommonFields, FactFilter } from './statistics-queries.ts'

export interface PeriodAsked {
  from?: string | undefined
  to?: string | undefined
  withinId?: string | undefined
  movementId?: string | undefined
  form?: string | undefined
}

/** Without days: the year so far. A unit nobody knows did nothing. */
export async function filterOf(tx: Tx, asking: Asking, asked: PeriodAsked): Promise<FactFilter> {
  const to = (asked.to ?? asking.today) as Day
  const from = (asked.from ?? startOfYear(to)) as Day
  if (to < from) refuseIf([{ field: 'to', message: 'Ngày cuối trước ngày đầu.' }])
  const { withinId, movementId, form } = asked
  const within = await pathAsked(tx, asking, withinId)
  const forms =
    form === undefined ? undefined : formsCountedAs(await publicityLabelBook(tx, asking.localityId), form)
  return { from, to, movementId, forms, within }
}

/** Every unit, those of the forces, and those whose people could be shown. */
export async function unitsWorld(tx: Tx, { localityId, today }: Asking) {
  const locality = await loadLocality(tx, localityId)
  if (locality === undefined) throw new AppError('not-found')
  const units = await unitsOn(tx, localityId, today)
  return { units, byForce: unitsOfForces(units), showable: couldBeShown(units, locality.level) }
}

interface Word {
  code: string
  label: string
  letter: string | null
}

/** A kind of activity that the list of forms names counts there. */
export function formCode(book: PublicityLabelBook, code: string): string {
  const common = formOfActivity[code]
  return common !== undefined && book.has('form', common) ? common : code
}

/** Every code that is counted as this form. */
const formsCountedAs = (book: PublicityLabelBook, form: string): string[] => [
  form,
  ...Object.keys(formOfActivity).filter((kind) => kind !== form && formCode(book, kind) === form),
]

export function commonFieldsOf({ all }: LabelBook): CommonFields {
  const told = all.flatMap(({ list, code, common_code: common }) =>
    list === 'field' && common !== null ? [{ code, common }] : [],
  )
  return { codes: told.map(({ code }) => code), commons: told.map(({ common }) => common) }
}

/** Every code that is counted as this one: its own, and those of plans that name it as their common word. */
export const codesCountedAs = (
  book: PublicityLabelBook,
  list: 'topic' | 'audience',
  code: string | undefined,
): string[] | undefined =>
  code === undefined
    ? undefined
    : [
        code,
        ...book.all.filter((one) => one.list === list && one.common_code === code).map((one) => one.code),
      ]

type List = 'form' | 'topic' | 'audience'

/** Words of the list that are nobody's variant of another. */
export const commonWords = (book: PublicityLabelBook, list: List, counted: Iterable<string>): Word[] =>
  wordsOf({ ...book, all: book.all.filter((one) => one.common_code === null) }, list, counted)

/** The list whole, in its own order; then codes that were counted and stand in it no more. */
export function wordsOf(book: PublicityLabelBook, list: List, counted: Iterable<string>): Word[] {
  const listed = book.all.filter((one) => one.list === list).map(({ code }) => code)
  if (list !== 'form') return [...new Set([...listed, ...counted])].map((code) => book.coded(list, code))
  const kinds = [...Object.keys(ACTIVITY_KINDS), ...counted].map((code) => formCode(book, code))
  return [...new Set([...listed, ...kinds])].map((code) => formWord(book, code))
}

/** A form of items, or a kind of activity. */
export const formWord = (book: PublicityLabelBook, code: string): Word =>
  code in ACTIVITY_KINDS && !book.has('form', code)
    ? { code, label: ACTIVITY_KINDS[code as keyof typeof ACTIVITY_KINDS], letter: null }
    : book.coded('form', code)
