import { isDay } from '../kernel/day.ts'
import { awardCodes, isAwardCode } from '../law/awards/catalogue.ts'
import { postCodes } from '../law/posts.ts'
import { grounds, ratings, scopes, subjects, workKinds } from '../law/codes.ts'
import type { Evidence } from './evidence.ts'

/** What is wrong with a case as given, and where: `years[2].rating`. */
export interface CaseProblem {
  field: string
  message: string
}

export type ReadCase = { ok: true; evidence: Evidence } | { ok: false; problems: readonly CaseProblem[] }

/** One field of an object: whether it must be there, and what it may hold. */
interface Field {
  required?: true
  /** Answers what is wrong, or null. */
  check: Check
}
type Check = (value: unknown, field: string) => CaseProblem[]
type Shape = Readonly<Record<string, Field>>

/** Reads a case of unknown shape (a file, a request) into evidence, or names every wrong field. */
export function readCase(input: unknown): ReadCase {
  const given = withoutNulls(input)
  const problems = object(caseShape)(given, '')
  return problems.length > 0 ? { ok: false, problems } : { ok: true, evidence: given as Evidence }
}

/** Null is how many programs write “not known”. Only a discipline has a null of its own: none was ever served. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isPlain(value)) return value
  const known = Object.entries(value).filter(([name, item]) => item !== null || name === 'disciplineServedOn')
  return Object.fromEntries(known.map(([name, item]) => [name, withoutNulls(item)]))
}

const wrong = (field: string, message: string): CaseProblem[] => [{ field: field || '(toàn bộ)', message }]

const text: Check = (value, field) =>
  typeof value === 'string' && value !== '' ? [] : wrong(field, 'Phải là chữ, không để trống.')

const flag: Check = (value, field) =>
  typeof value === 'boolean' ? [] : wrong(field, 'Phải là true hoặc false; bỏ trống nếu chưa rõ.')

const dayText: Check = (value, field) =>
  isDay(value) ? [] : wrong(field, 'Phải là một ngày có thật, dạng 2024-09-15.')

const dayOrNull: Check = (value, field) => (value === null ? [] : dayText(value, field))

const FIRST_YEAR = 1930
const LAST_YEAR = 2100
const year: Check = (value, field) =>
  Number.isInteger(value) && (value as number) >= FIRST_YEAR && (value as number) <= LAST_YEAR
    ? []
    : wrong(field, `Phải là năm từ ${FIRST_YEAR} đến ${LAST_YEAR}.`)

const count: Check = (value, field) =>
  Number.isInteger(value) && (value as number) >= 0 ? [] : wrong(field, 'Phải là số nguyên không âm.')

const amount: Check = (value, field) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? []
    : wrong(field, 'Phải là số không âm.')

const rank: Check = (value, field) =>
  Number.isInteger(value) && (value as number) >= 1 ? [] : wrong(field, 'Phải là thứ bậc, từ 1.')

const oneOf =
  (values: readonly string[]): Check =>
  (value, field) =>
    typeof value === 'string' && values.includes(value)
      ? []
      : wrong(field, `Phải là một trong: ${values.join(', ')}.`)

const awardCode: Check = (value, field) =>
  typeof value === 'string' && isAwardCode(value)
    ? []
    : wrong(
        field,
        `Không có mã khen thưởng ${JSON.stringify(value) ?? 'nào'}. Các mã: ${awardCodes.join(', ')}.`,
      )

const listOf =
  (check: Check): Check =>
  (value, field) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${field}[${index}]`))
      : wrong(field, 'Phải là danh sách.')

const figures: Check = (value, field) =>
  isPlain(value)
    ? Object.entries(value).flatMap(([key, item]) => amount(item, `${field}.${key}`))
    : wrong(field, 'Phải là các số có tên.')

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An unknown name is refused: a fact spelled wrongly would otherwise be silently unknown. */
const object =
  (shape: Shape): Check =>
  (value, field) => {
    if (!isPlain(value)) return wrong(field, 'Phải là một đối tượng JSON.')
    const path = (name: string): string => (field === '' ? name : `${field}.${name}`)
    const known = Object.entries(shape).flatMap(([name, { required, check }]) =>
      value[name] === undefined
        ? required
          ? wrong(path(name), 'Thiếu mục bắt buộc này.')
          : []
        : check(value[name], path(name)),
    )
    const unknown = Object.keys(value)
      .filter((name) => !Object.hasOwn(shape, name))
      .flatMap((name) => wrong(path(name), `Không có mục này. Các mục: ${Object.keys(shape).join(', ')}.`))
    return [...known, ...unknown]
  }

const must = (check: Check): Field => ({ required: true, check })
const may = (check: Check): Field => ({ check })

const yearShape: Shape = {
  year: must(year),
  rating: may(oneOf(ratings)),
  disciplined: may(flag),
  ref: may(text),
}

const awardShape: Shape = {
  code: must(awardCode),
  year: must(year),
  decidedOn: may(dayText),
  ground: may(oneOf(grounds)),
  revoked: may(flag),
  ref: may(text),
}

const workShape: Shape = {
  year: must(year),
  scope: must(oneOf(scopes)),
  kind: may(oneOf(workKinds)),
  recognized: may(flag),
  usedFor: may(listOf(awardCode)),
  ref: may(text),
}

const factShape: Shape = {
  gender: may(oneOf(['male', 'female'])),
  underReview: may(flag),
  recruitedMonths: may(amount),
  recruitedMonthsAtLeast: may(amount),
  maternityLeave: may(flag),
  disciplineServedOn: may(dayOrNull),
  directWorker: may(flag),
  armedForces: may(flag),
  retirementDecided: may(flag),
  retiresLater: may(flag),
  dissolved: may(flag),
}

const collectiveShape: Shape = {
  members: may(count),
  withLDTT: may(count),
  withCSTDCS: may(count),
  disciplined: may(count),
  ratedAtLeastHTNV: may(count),
  rankInBloc: may(rank),
  rankInCentralBloc: may(rank),
}

/** No part may count more people than there are. */
const collective: Check = (value, field) => {
  const problems = object(collectiveShape)(value, field)
  if (problems.length > 0) return problems
  const { members, ...parts } = value as Record<string, number | undefined>
  return Object.entries(parts).flatMap(([name, part]) =>
    members !== undefined && part !== undefined && !name.startsWith('rank') && part > members
      ? wrong(`${field}.${name}`, `Không được lớn hơn tổng số cá nhân (${members}).`)
      : [],
  )
}

/** Two different answers for one year would leave which of them counts to chance. */
const yearList: Check = (value, field) => {
  const problems = listOf(object(yearShape))(value, field)
  if (problems.length > 0) return problems
  const seen = new Set<number>()
  return (value as { year: number }[]).flatMap((record, index) => {
    const repeated = seen.has(record.year)
    seen.add(record.year)
    return repeated ? wrong(`${field}[${index}].year`, `Năm ${record.year} có hai dòng.`) : []
  })
}

const caseShape: Shape = {
  award: must(awardCode),
  subject: must(oneOf(subjects)),
  dossierReceivedOn: must(dayText),
  decisionOn: may(dayText),
  upToYear: must(year),
  ground: may(oneOf(grounds)),
  years: may(yearList),
  awards: may(listOf(object(awardShape))),
  initiatives: may(listOf(object(workShape))),
  posts: may(listOf(object({ post: must(oneOf(postCodes)), years: must(amount), ref: may(text) }))),
  facts: may(object(factShape)),
  collective: may(collective),
  measures: may(figures),
  attested: may(listOf(text)),
}
