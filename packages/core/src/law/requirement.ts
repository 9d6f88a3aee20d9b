/** What a condition asks, for a reader without a case: a rule reads as a rule. */
import { awardName, type AwardCode } from './awards/catalogue.ts'
import { memberWords } from './awards/conditions.ts'
import { ratingNames, scopeNames, workNames, type Rating } from './codes.ts'
import type { Condition, Test } from './rules.ts'

type Asked<N> = Pick<Condition<N>, 'test' | 'says'>

/** `inWords` says a number: of the day, or of every version of the law. */
export function requirementInWords<N>({ test, says }: Asked<N>, inWords: (value: N) => string): string {
  switch (test.op) {
    case 'rating':
    case 'ratings-run':
    case 'ratings-within':
    case 'awards-within':
    case 'prior-awards':
    case 'awards-run':
    case 'right-after':
      return historyInWords(test, inWords)
    case 'works': {
      const unused = test.unused ? ', chưa dùng để xét danh hiệu' : ''
      const during = test.during === undefined ? '' : ' trong thời gian đó'
      return `Có từ ${inWords(test.count)} ${workNames[test.kind]} được công nhận phạm vi ${scopeNames[test.scope]}${unused}${during}.`
    }
    case 'members-percent':
      return `Ít nhất ${inWords(test.min)}% cá nhân ${memberWords[test.of]}.`
    case 'members-at-least':
      return `Ít nhất ${inWords(test.min)} cá nhân ${memberWords[test.of]}.`
    case 'recruited-months':
      return `Đã công tác từ ${inWords(test.min)} tháng trở lên kể từ khi tuyển dụng.`
    case 'meets-award':
      return `Đạt tiêu chuẩn danh hiệu ${awardName(test.award)} trong năm xét.`
    case 'measure':
      return attestation(says.unknown.replace('{need}', inWords(test.min)))
    case 'attested':
      return attestation(says.unknown)
    default:
      return plainInWords({ test, says })
  }
}

type History<N> = Extract<
  Test<N>,
  {
    op:
      | 'rating'
      | 'ratings-run'
      | 'ratings-within'
      | 'awards-within'
      | 'prior-awards'
      | 'awards-run'
      | 'right-after'
  }
>

function historyInWords<N>(test: History<N>, inWords: (value: N) => string): string {
  switch (test.op) {
    case 'rating':
      return `Năm xét được xếp loại ${atLeast(test.min)}.`
    case 'ratings-run': {
      const since = test.since === undefined ? '' : ` sau ${names(test.since)}`
      return `Có từ ${inWords(test.count)} năm liên tục${since} tính đến năm xét được xếp loại ${atLeast(test.min)}.`
    }
    case 'ratings-within':
      return `Trong thời gian đó có từ ${inWords(test.count)} năm được xếp loại ${atLeast(test.min)}.`
    case 'awards-within':
      return `Trong thời gian đó có từ ${inWords(test.count)} lần được tặng ${names(test.awards)}.`
    case 'prior-awards':
      return `Đã được tặng ${names(test.awards)} theo công trạng từ ${inWords(test.count)} lần.`
    case 'awards-run':
      return `Có ${inWords(test.count)} lần liên tục được tặng danh hiệu ${awardName(test.award)}.`
    case 'right-after':
      return `Đề nghị ngay sau lần thứ ${inWords(test.count)} liên tục đạt ${awardName(test.award)}.`
  }
}

/** What is said of the case when it holds is the rule itself, save where records would be listed. */
function plainInWords<N>({ test, says }: Asked<N>): string {
  switch (test.op) {
    case 'served-discipline':
      return 'Không có kỷ luật trong thời gian xét; nếu đã bị kỷ luật thì đã chấp hành xong, thành tích chỉ tính từ ngày chấp hành xong.'
    case 'works-ledger':
      return 'Sáng kiến, công trình khoa học chưa dùng để xét khen thưởng khác.'
    case 'already-awarded':
      return 'Một thành tích không được khen thưởng nhiều lần bằng một hình thức.'
    case 'post-years':
      return `Đủ thời gian giữ chức vụ. ${says.unknown.slice(says.unknown.indexOf('Bảng:'))}`
    case 'judged':
      return says.unknown
    default:
      return says.holds.replace(/\{\w+\}/g, '')
  }
}

const atLeast = (min: Rating): string =>
  min === 'HTXSNV' ? ratingNames[min] : `từ ${ratingNames[min]} trở lên`

const names = (codes: readonly AwardCode[]): string => codes.map((code) => awardName(code)).join(' hoặc ')

const attestation = (needed: string): string =>
  needed.replace(/^Cần người có trách nhiệm xác nhận: (.)/, (_, first: string) => first.toUpperCase())
