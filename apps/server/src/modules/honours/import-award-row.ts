/** One row of a list of awards, read; what it says without looking at other rows. */
import { AWARD_LEVELS, type AwardRow, GROUNDS, SUBJECT_KINDS } from '@guongsang/contract/honours.ts'
import { type Day, yearOf } from '@guongsang/core/kernel/day.ts'
import { formatDay, readDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { fold } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { type AwardCode, awardCodes, awardName } from '@guongsang/core/law/awards/catalogue.ts'
import { awardsNamed } from '@guongsang/core/law/awards/read-award-name.ts'
import { type Birth, type Lookup, lookupOf, RowCells } from '../../platform/imports/cells.ts'
import { EXAMPLE } from '../../platform/imports/columns.ts'
import type { AskedRow } from '../../platform/imports/plan.ts'
import type { AwardColumn } from './import-columns.ts'
import { levelBy } from './import-level.ts'

export type SubjectKind = AwardRow['subject']['kind']
type Level = AwardRow['level']
type Ground = NonNullable<AwardRow['ground']>
export type AwardCells = RowCells<AwardColumn>

export interface AwardDraft {
  row: AskedRow
  cells: AwardCells
  /** A row of the template that only shows how. */
  isExample: boolean
  name: string
  /** The column the name stands in. */
  nameColumn: 'name' | 'collective'
  /** As far as the file says it. */
  kind: SubjectKind | null
  award: AwardCode | null
  /** As the decision prints it; a code or a short form is spelled out. */
  title: string
  ground: Ground | null
  level: Level | null
  yearFrom: number
  year: number | null
  decisionNumber: string | null
  decidedOn: Day | null
  decidedBy: string | null
  achievement: string | null
  birth: Birth | null
  identityNumber: string | null
}

const wordsOf = <K extends string>(
  called: string,
  labels: Record<K, string>,
  also: Partial<Record<K, readonly string[]>> = {},
): Lookup<K> =>
  lookupOf(
    called,
    Object.entries(labels) as [K, string][],
    ([code, label]) => [label, code, label.replace('Cấp ', ''), ...(also[code] ?? [])],
    ([code]) => code,
  )

const kinds = wordsOf<SubjectKind>('Loại đối tượng', SUBJECT_KINDS, {
  collective: ['TT'],
  person: ['CN'],
  household: ['Hộ', 'Gia đình'],
  organization: ['Cơ quan', 'Đơn vị', 'Tổ chức'],
  other: ['Khác'],
})
// 'Theo chuyên đề' is a way of holding a movement.
const grounds = wordsOf<Ground>('Loại hình', GROUNDS, {
  PHONG_TRAO: ['Chuyên đề', 'Theo chuyên đề', 'Thi đua theo chuyên đề'],
  CONG_HIEN: ['Cống hiến'],
})
const levels = wordsOf<Level>('Cấp khen', AWARD_LEVELS)

export function readAwardRow(row: AskedRow, today: Day): AwardDraft {
  const cells: AwardCells = new RowCells(row.cells)
  const nameColumn = cells.has('name') || !cells.has('collective') ? 'name' : 'collective'
  if (cells.has('name') && cells.has('collective'))
    cells.tell('error', 'collective', 'Dòng này ghi cả cá nhân và tập thể. Mỗi dòng chỉ ghi một đối tượng.')
  const name = cells.name(nameColumn)
  if (name === null && !cells.isRefused) cells.tell('error', nameColumn, 'Chưa ghi tên người hoặc tập thể.')
  const isExample = EXAMPLE.test(fold(name ?? ''))
  const award = isExample ? null : readAward(cells)
  const decision = readDecision(cells, today)
  const said = cells.entry('kind', kinds)
  return {
    row,
    cells,
    isExample,
    name: name ?? '',
    nameColumn,
    kind: said ?? (nameColumn === 'collective' ? 'collective' : null),
    award,
    title: award === null ? '' : titleOf(cells.raw('award'), award, decision.decidedOn ?? today),
    ground: cells.entry('ground', grounds),
    ...readYears(cells, decision.decidedOn),
    ...decision,
    level: isExample ? null : readLevel(cells, award, decision.decidedBy),
    achievement: cells.line('achievement', 2000),
    birth: cells.birth('birth', today),
    identityNumber: cells.identityNumber('identityNumber'),
  }
}

const HOUSEHOLD = /^(?:hộ gia đình|gia đình|hộ)\s*:?\s+/iu
const ADDRESS = /^(?:ông|bà|anh|chị|đồng chí|đ\/c|em|cô|thầy)\s*:?\s+/iu

/** 'Hộ ông Lê Văn Tám' may also be written 'ông Lê Văn Tám' or 'Lê Văn Tám'; Ông is a family name as well. */
export function namesMeant(name: string): string[] {
  const bare = name.replace(HOUSEHOLD, '')
  return [...new Set([name, bare, bare.replace(ADDRESS, '')])]
}

/** Whether the name says by itself that a household is meant. */
export const isHouseholdName = (name: string): boolean => HOUSEHOLD.test(name)

const meanings = new Map<string, readonly AwardCode[]>()
function awardsMeant(text: string): readonly AwardCode[] {
  const known = meanings.get(text)
  if (known !== undefined) return known
  const found = awardsNamed(text)
  if (meanings.size < 5_000) meanings.set(text, found)
  return found
}

function readAward(cells: AwardCells): AwardCode | null {
  const text = cells.line('award')
  if (text === null) {
    cells.tell('error', 'award', 'Chưa ghi danh hiệu, hình thức khen thưởng.')
    return null
  }
  const found = awardsMeant(text)
  if (found.length === 1) return found[0]!
  if (found.length > 1) {
    const names = found.map((code) => awardName(code))
    cells.tell('error', 'award', `Có thể là ${found.length} hình thức khác nhau. Hãy ghi rõ.`, names)
    return null
  }
  const words = fold(text).split(' ')
  const near = awardCodes
    .map((code) => ({ name: awardName(code), key: ` ${fold(awardName(code))} ` }))
    .map((one) => ({ ...one, shared: words.filter((word) => one.key.includes(` ${word} `)).length }))
    .toSorted((a, b) => b.shared - a.shared)
  const reason = 'Không có trong danh mục. Hãy chọn một danh hiệu, hình thức.'
  cells.tell(
    'error',
    'award',
    reason,
    near.map((one) => one.name),
  )
  return null
}

/** Offices are written short in titles as well: only the award itself is spelled out. */
const OFFICES = /(?<!\p{L})(?:UBND|HĐND|UBMTTQ|MTTQ)(?!\p{L})/gu

/** Words that say more than the catalogue are kept; a code, a short form and capitals are spelled out. */
function titleOf(text: string, award: AwardCode, on: Day): string {
  const name = awardName(award, on)
  const isSpelled = /\p{Ll}{2}/u.test(text) && !/\p{Lu}{2}/u.test(text.replaceAll(OFFICES, ''))
  return isSpelled && fold(text) !== fold(name) ? text : name
}

const YEARS = { from: 1930, to: 2100 }
const isYear = (year: number): boolean => year >= YEARS.from && year <= YEARS.to

/** '2022', '2021-2022', 'năm học 2021–2022', 'từ 2018 đến 2022'. */
function readYears(cells: AwardCells, decidedOn: Day | null): { yearFrom: number; year: number | null } {
  const found = yearsIn(cells, 'year')
  const first = yearsIn(cells, 'yearFrom')?.[0]
  const year = found?.at(-1) ?? null
  if (!cells.has('year')) {
    const near = decidedOn === null ? [] : [yearOf(decidedOn), yearOf(decidedOn) - 1].map(String)
    cells.tell('error', 'year', 'Chưa ghi năm đạt thành tích.', near, { scope: 'row' })
  }
  const yearFrom = first ?? found?.[0] ?? year ?? 0
  if (year !== null && yearFrom > year) cells.tell('error', 'yearFrom', 'Năm đầu không sau năm cuối.')
  if (year !== null && decidedOn !== null && yearOf(decidedOn) < year)
    cells.tell('error', 'year', `Năm đạt thành tích không sau năm ra quyết định (${formatDay(decidedOn)}).`)
  return { yearFrom, year }
}

function yearsIn(cells: AwardCells, column: 'year' | 'yearFrom'): number[] | null {
  if (!cells.has(column)) return null
  const years = (cells.raw(column).match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number)
  const rest = fold(cells.raw(column).replaceAll(/\d{4}/g, ' ')).replaceAll(
    /\b(nam|hoc|tu|den|giai doan)\b/g,
    '',
  )
  if (years.length >= 1 && years.length <= 2 && years.every(isYear) && rest.trim() === '') return years
  cells.tell('error', column, `Ghi năm từ ${YEARS.from} đến ${YEARS.to}, ví dụ 2022 hoặc 2021-2022.`)
  return null
}

/** 'Quyết định số 15/QĐ-UBND ngày 12/3/2022 của Chủ tịch UBND huyện', in one cell or in three. */
function readDecision(cells: AwardCells, today: Day) {
  const text = cells.line('decisionNumber') ?? ''
  const parts = /^(.*?)(?:[,;]?\s*ngày\s+(.*?))?(?:\s+của\s+(.*))?$/iu.exec(text)
  const number = (parts?.[1] ?? text).replace(/^(?:quyết định|QĐ)?\s*(?:số)?\s*:?\s*/iu, '').trim()
  const decidedOn = readDecidedOn(cells, parts?.[2] ?? null)
  if (decidedOn !== null && decidedOn > today)
    cells.tell('error', cells.has('decidedOn') ? 'decidedOn' : 'decisionNumber', 'Ngày quyết định chưa tới.')
  return {
    decisionNumber: number === '' ? null : number,
    decidedOn,
    decidedBy: cells.line('decidedBy') ?? parts?.[3]?.trim() ?? null,
  }
}

function readDecidedOn(cells: AwardCells, within: string | null): Day | null {
  const own = cells.day('decidedOn')
  if (within === null) return own
  const read = readDay(within)
  if (!read.ok) {
    if (own === null) cells.tell('error', 'decisionNumber', read.reason)
    return own
  }
  if (own !== null && own !== read.value)
    cells.tell('error', 'decidedOn', `Khác ngày ghi ở cột số quyết định (${formatDay(read.value)}).`)
  return own ?? read.value
}

function readLevel(cells: AwardCells, award: AwardCode | null, decidedBy: string | null): Level | null {
  if (cells.has('level')) return cells.entry('level', levels)
  if (award === null) return null
  const level = levelBy(award, decidedBy)
  if (level === null) {
    const reason = 'Chưa rõ cấp khen thưởng: ghi cấp khen, hoặc cơ quan quyết định.'
    cells.tell('error', 'level', reason, Object.values(AWARD_LEVELS))
  }
  return level
}
