/** The facts of a case in words, for whoever reads an example or signs an appraisal. */
import { formatDay } from '../kernel/vietnamese/dates.ts'
import { formatNumber } from '../kernel/vietnamese/numbers.ts'
import { generalConditions } from '../law/awards/general.ts'
import { awardRules } from '../law/awards/index.ts'
import { groundNames, ratingNames, subjectNames } from '../law/codes.ts'
import { postNames } from '../law/posts.ts'
import type { Condition } from '../law/rules.ts'
import type { AwardRecord, Evidence, Facts, YearRecord } from './evidence.ts'
import { awardNamed, workNamed } from './record-words.ts'

/** One line a fact, in the order an official tells a case. */
export function caseInWords(evidence: Evidence): string[] {
  const { subject, dossierReceivedOn, decisionOn, upToYear, ground } = evidence
  const of = ground === undefined ? '' : `, loại hình ${groundNames[ground]}`
  const decided = decisionOn === undefined ? '' : `, quyết định ngày ${formatDay(decisionOn)}`
  return [
    `Đối tượng: ${subjectNames[subject]}${of}; hồ sơ nhận ngày ${formatDay(dossierReceivedOn)}${decided}; tính đến năm ${upToYear}.`,
    ...yearsInWords(evidence.years),
    ...awardsInWords(evidence.awards),
    ...listed('Sáng kiến, công trình', evidence.initiatives?.map(workLine)),
    ...listed(
      'Chức vụ',
      evidence.posts?.map(
        ({ post, years }) => `${postNames[post]} ${formatNumber(years, { decimals: 2 })} năm`,
      ),
    ),
    ...factsInWords(evidence.facts ?? {}),
    ...collectiveInWords(evidence),
    ...Object.entries(evidence.measures ?? {}).map(
      ([code, value]) => `${capital(whatIsAttested(code))}: ${formatNumber(value)}.`,
    ),
    ...listed('Đã có người xác nhận', evidence.attested?.map(whatIsAttested)),
  ]
}

function listed(name: string, items: readonly string[] | undefined): string[] {
  return items === undefined || items.length === 0 ? [] : [`${name}: ${items.join('; ')}.`]
}

const workLine = (work: NonNullable<Evidence['initiatives']>[number]): string =>
  `${workNamed(work)}${work.recognized === false ? ' (chưa được công nhận)' : ''}`

/** Years that say the same follow one another as one span. */
function yearsInWords(years: Evidence['years']): string[] {
  if (years === undefined) return ['Chưa có kết quả xếp loại các năm.']
  const spans: { from: number; to: number; says: string }[] = []
  for (const year of years.toSorted((a, b) => a.year - b.year)) {
    const says = yearSays(year)
    const last = spans.at(-1)
    if (last?.says === says && last.to === year.year - 1) last.to = year.year
    else spans.push({ from: year.year, to: year.year, says })
  }
  return spans.map(({ from, to, says }) => `Năm ${from === to ? from : `${from}–${to}`}: ${says}.`)
}

function yearSays({ rating, disciplined }: YearRecord): string {
  const rated = rating === undefined ? 'chưa rõ xếp loại' : ratingNames[rating]
  return `${rated}${disciplined === undefined ? '' : disciplined ? ', bị kỷ luật' : ', không bị kỷ luật'}`
}

function awardsInWords(awards: Evidence['awards']): string[] {
  if (awards === undefined) return ['Chưa có danh sách khen thưởng đã được tặng.']
  return awards.length === 0
    ? ['Chưa được tặng danh hiệu, hình thức khen thưởng nào.']
    : listed('Đã được tặng', awards.map(awardLine))
}

const awardLine = (award: AwardRecord): string =>
  `${awardNamed(award)}${award.ground ? ` (${groundNames[award.ground]})` : ''}${award.revoked ? ', đã thu hồi' : ''}`

const yesNo = {
  underReview: [
    'Đang bị xem xét, thanh tra, kiểm tra, điều tra, xác minh.',
    'Không đang bị xem xét, điều tra.',
  ],
  maternityLeave: ['Nghỉ thai sản trong năm.', null],
  directWorker: ['Trực tiếp lao động, sản xuất.', null],
  armedForces: ['Thuộc lực lượng vũ trang.', null],
  retirementDecided: ['Đã có quyết định nghỉ hưu.', null],
  dissolved: ['Đã có quyết định giải thể.', null],
  retiresLater: ['Thuộc nhóm nghỉ hưu ở tuổi cao hơn.', null],
} as const

function factsInWords(facts: Facts): string[] {
  const { gender, recruitedMonths, recruitedMonthsAtLeast, disciplineServedOn } = facts
  const months = recruitedMonths ?? recruitedMonthsAtLeast
  const least = recruitedMonths === undefined ? 'ít nhất ' : ''
  return [
    ...(gender === undefined ? [] : [gender === 'female' ? 'Là nữ.' : 'Là nam.']),
    ...Object.entries(yesNo).flatMap(([fact, [yes, no]]) => {
      const value = facts[fact as keyof typeof yesNo]
      return value === true ? [yes] : value === false && no !== null ? [no] : []
    }),
    ...(disciplineServedOn == null ? [] : [`Chấp hành xong kỷ luật ngày ${formatDay(disciplineServedOn)}.`]),
    ...(months === undefined ? [] : [`Đã công tác ${least}${formatNumber(months)} tháng từ khi tuyển dụng.`]),
  ]
}

const counts = {
  members: 'cá nhân của tập thể',
  withLDTT: 'cá nhân đạt Lao động tiên tiến',
  withCSTDCS: 'cá nhân đạt Chiến sĩ thi đua cơ sở',
  disciplined: 'cá nhân bị kỷ luật',
  ratedAtLeastHTNV: 'cá nhân hoàn thành nhiệm vụ trở lên',
} as const

function collectiveInWords({ collective = {} }: Evidence): string[] {
  const figures = Object.entries(counts).flatMap(([key, name]) => {
    const count = collective[key as keyof typeof counts]
    return count === undefined ? [] : [`${formatNumber(count)} ${name}`]
  })
  const { rankInBloc, rankInCentralBloc } = collective
  return [
    ...listed('Tập thể có', figures),
    ...(rankInBloc === undefined ? [] : [`Xếp thứ ${rankInBloc} của cụm, khối thi đua.`]),
    ...(rankInCentralBloc === undefined
      ? []
      : [`Xếp thứ ${rankInCentralBloc} của cụm, khối do Trung ương tổ chức.`]),
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a person attests to under this code, as the law words it. */
function whatIsAttested(code: string): string {
  attestable ??= new Map(
    [
      ...generalConditions,
      ...awardRules.flatMap(({ routes }) => routes.flatMap(({ conditions }) => conditions)),
    ]
      .flatMap(withParts)
      .map((condition) => [keyOf(condition), wordsOf(condition)]),
  )
  return attestable.get(code) ?? 'điều kiện khác theo văn bản'
}
let attestable: Map<string, string> | undefined

function withParts(condition: Condition): Condition[] {
  const { test } = condition
  return [condition, ...(test.op === 'any' || test.op === 'all' ? test.of.flatMap(withParts) : [])]
}

const keyOf = ({ code, test }: Condition): string => (test.op === 'measure' ? test.of : code)

const wordsOf = ({ says }: Condition): string =>
  says.unknown
    .replace(/^Cần người có trách nhiệm xác nhận: /, '')
    .replace(/\.$/, '')
    .replace(/, từ \{need\}.*$/, '')
    .replace(/\{\w+\}/g, '…')
