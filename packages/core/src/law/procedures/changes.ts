/** Nhật ký thay đổi thủ tục: what a later provision made fewer, or more, than the one before it. */
import { addDays, type Day } from '../../kernel/day.ts'
import { awardCodes, awardName, type AwardCode } from '../awards/catalogue.ts'
import { decides, type Dated, type Standing } from '../dated.ts'
import type { Change } from '../overlays/overlay.ts'
import { provisionStanding } from '../overlays/standing.ts'
import { decisionEntry, submissionEntry } from './authorities.ts'
import { dossierEntry } from './dossiers.ts'
import { offices, stepInWords, type Office, type Step } from './offices.ts'
import { asPapers, daysOf, papersOn, type Papers } from './procedure.ts'
import { consultations } from './publicity.ts'
import { timeLimitInWords, timeLimits } from './time-limits.ts'
import { ballotEntry } from './votes.ts'

export type Effect = 'simpler' | 'heavier' | 'different'
export type Question = 'decides' | 'submits' | 'papers' | 'copies' | 'limit' | 'vote' | 'publicity'

export interface Side {
  text: string
  standing: Standing
  /** Whether somebody may act on it as it is. */
  sure: boolean
}

export interface ProcedureChange {
  award: AwardCode
  name: string
  question: Question
  on: Day
  before: Side
  after: Side
  effect: Effect
  sentence: string
  local: boolean
}

interface Difference {
  effect: Effect
  sentence: string
}

/** In the order of the catalogue, the oldest first; with what the locality laid down for itself. */
export function procedureChanges(local: readonly Change[] = []): ProcedureChange[] {
  return awardCodes.flatMap((award) => [
    ...between('decides', award, decisionEntry(award).versions, stepInWords, deciderDifference),
    ...between('submits', award, submissionEntry(award).versions, wayInWords, wayDifference),
    ...paperChanges(award, dossierVersions(award), false),
    ...timeLimits
      .filter(({ awards }) => awards.includes(award))
      .flatMap(({ versions }) =>
        between('limit', award, versions, timeLimitInWords, (a, b) =>
          daysDifference(daysOf(a), daysOf(b), 'ngày'),
        ),
      ),
    ...between('vote', award, ballotEntry(award).versions, voteInWords, (a, b) =>
      daysDifference(a.requiredPercent, b.requiredPercent, '% số phiếu'),
    ),
    ...consultations
      .filter(({ awards }) => awards.includes(award))
      .flatMap(({ versions }) =>
        between(
          'publicity',
          award,
          versions,
          ({ days }) => `${days} ngày`,
          (a, b) => daysDifference(a.days, b.days, 'ngày công khai'),
        ),
      ),
    ...localChanges(award, local),
  ])
}

function between<T>(
  question: Question,
  award: AwardCode,
  versions: readonly Dated<T>[],
  inWords: (value: T) => string,
  differ: (before: T, after: T) => Difference,
  local = false,
): ProcedureChange[] {
  return versions.slice(1).flatMap((after, at) => {
    const before = versions[at]!
    if (JSON.stringify(before.value) === JSON.stringify(after.value)) return []
    return [
      {
        award,
        name: awardName(award, after.from),
        question,
        on: after.from,
        before: sideOf(before, inWords),
        after: sideOf(after, inWords),
        local,
        ...differ(before.value, after.value),
      },
    ]
  })
}

const sideOf = <T>(version: Dated<T>, inWords: (value: T) => string): Side => ({
  text: inWords(version.value),
  standing: version,
  sure: decides(version),
})

const wayInWords = (steps: readonly Step[]): string => steps.map(stepInWords).join(' → ')
const voteInWords = ({ requiredPercent }: { requiredPercent: number }): string =>
  `từ ${requiredPercent}% tổng số thành viên đồng ý`

/** From the people upwards: a decision taken lower down is nearer to them. */
const levels = ['unit', 'commune', 'district', 'province', 'central'] as const
const highest = (list: readonly Office[]): number =>
  Math.max(...list.map((office) => levels.indexOf(offices[office].level)))

function deciderDifference(before: readonly Office[], after: readonly Office[]): Difference {
  const nearer = highest(after) - highest(before)
  if (nearer < 0) return { effect: 'simpler', sentence: 'Quyết định ở cấp gần hơn.' }
  if (nearer > 0) return { effect: 'heavier', sentence: 'Quyết định ở cấp cao hơn.' }
  const gone = before.filter((office) => !after.includes(office))
  return {
    effect: 'different',
    sentence:
      gone.length > 0
        ? `Không còn ${stepInWords(gone)} trong số nơi quyết định.`
        : 'Nơi quyết định khác trước.',
  }
}

function wayDifference(before: readonly Step[], after: readonly Step[]): Difference {
  return (
    countDifference(before.length, after.length, 'bước') ?? {
      effect: 'different',
      sentence: 'Nơi trình khác trước.',
    }
  )
}

function daysDifference(before: number | null, after: number | null, what: string): Difference {
  const counted = before === null || after === null ? null : countDifference(before, after, what)
  return counted ?? { effect: 'different', sentence: 'Quy định khác trước.' }
}

function countDifference(before: number, after: number, what: string): Difference | null {
  if (after < before) return { effect: 'simpler', sentence: `Bớt ${before - after} ${what}.` }
  return after > before ? { effect: 'heavier', sentence: `Thêm ${after - before} ${what}.` } : null
}

const dossierVersions = (award: AwardCode): Dated<Papers>[] =>
  dossierEntry(award).versions.map((version) => ({ ...version, value: asPapers(version.value) }))

function paperChanges(
  award: AwardCode,
  versions: readonly Dated<Papers>[],
  local: boolean,
): ProcedureChange[] {
  const papers = versions.map((version) => ({
    ...version,
    value: { setBy: version.value.setBy, names: version.value.list.map(({ name }) => name) },
  }))
  const copies = versions.flatMap(({ value, ...standing }) =>
    value.copies === null ? [] : [{ ...standing, value: value.copies }],
  )
  return [
    ...between('papers', award, papers, (named) => namedInWords(named, local), paperDifference, local),
    ...between(
      'copies',
      award,
      copies,
      (count) => `${count} bộ`,
      (a, b) => daysDifference(a, b, 'bộ hồ sơ'),
      local,
    ),
  ]
}

interface Named {
  setBy: Papers['setBy']
  names: readonly string[]
}

/** Beside a list that the law leaves to the locality stands that it does. */
const namedInWords = ({ setBy, names }: Named, local: boolean): string =>
  `${names.join('; ')}${setBy === 'locality' && !local ? ' (danh mục do bộ, ban, ngành, tỉnh quy định)' : ''}`

function paperDifference({ setBy: was, names: before }: Named, { setBy, names: after }: Named): Difference {
  if (was === 'nation' && setBy === 'locality' && before.length === after.length)
    return {
      effect: 'different',
      sentence: 'Danh mục do bộ, ban, ngành, tỉnh quy định; giấy tờ nêu đây là những loại đã biết.',
    }
  const gone = before.filter((name) => !after.includes(name))
  const come = after.filter((name) => !before.includes(name))
  const said = [
    ...(gone.length > 0 ? [`bỏ ${gone.join(', ')}`] : []),
    ...(come.length > 0 ? [`thêm ${come.join(', ')}`] : []),
  ].join('; ')
  const counted = countDifference(before.length, after.length, 'loại giấy tờ')
  const { effect, sentence } = counted ?? { effect: 'different', sentence: 'Giấy tờ khác trước.' }
  return { effect, sentence: `${sentence.slice(0, -1)}: ${said}.` }
}

/** A list of the locality beside what stood the day before it. */
function localChanges(award: AwardCode, local: readonly Change[]): ProcedureChange[] {
  return local
    .filter((change) => change.kind === 'dossier' && change.award === award)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap((change) => {
      const earlier = papersOn(award, addDays(change.from, -1), local)
      const now = papersOn(award, change.from, local)
      if (earlier.kind === 'not-known' || now.kind === 'not-known') return []
      const versions = [
        { ...earlier.standing, value: earlier.value },
        { ...provisionStanding(change), value: now.value },
      ]
      return paperChanges(award, versions, true)
    })
}
