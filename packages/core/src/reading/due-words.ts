/** Deadlines as plans word them, turned into the rules of the calendar. 'Trước' leaves the day out, 'chậm nhất' takes it in. */
import {
  type DueMention,
  everyYear,
  includes,
  inMonths,
  inNextYear,
  inQuarters,
  isDate,
  ofQuarter,
  onDates,
  rule,
  unreckoned,
  wholeYear,
} from './due-rules.ts'
import { DATE, DATES, MONTHS, printedDates, QUARTERS } from './printed-dates.ts'
import { listedRounds } from './rounds.ts'
import { findAll, pattern, type Pattern, type Words } from './words.ts'

const EXCLUSIVE =
  'trước(?!\\s+hoặc)(?:\\s+hết)?|xong\\s+trước|hoàn\\s+thành\\s+trước|(?:chậm|muộn)\\s+nhất(?:\\s+là)?\\s+trước|không\\s+chậm\\s+quá\\s+trước'
const INCLUSIVE =
  'trước\\s+hoặc\\s+(?:trong|vào)|(?:chậm|muộn)\\s+nhất(?:\\s+(?:là|vào|đến|trong|tới|hết))*|không\\s+(?:quá|muộn\\s+hơn|chậm\\s+hơn)|(?:đến|tới|xong|hoàn\\s+thành)\\s+(?:hết|trong|vào)?|hết|trong|vào|hạn(?:\\s+(?:cuối|chót|nộp|gửi))?(?:\\s+là)?|thời\\s+(?:hạn|gian)|đến'
const TRIGGER = `(${EXCLUSIVE}|${INCLUSIVE})\\s*:?\\s*`
/** 'trước 17 giờ ngày 20/6': the day itself is in time until that hour. */
const HOUR = '(?:\\d{1,2}\\s*(?:giờ|h|g)(?:\\s*\\d{2})?(?:\\s*phút)?\\s*,?\\s*)?'
const THE_DAY = `${HOUR}(?:(?:các|mỗi)\\s+)?(?:ngày\\s+)?(?:thứ\\s+)?`
const NEXT = '(?:sau|kế\\s+tiếp|tiếp\\s+theo|liền\\s+kề|tới)'
const EACH_MONTH = '(?:(?:của\\s+)?(?:hằng|hàng|mỗi|từng)\\s+tháng|của\\s+tháng(?!\\s+(?:sau|kế|tiếp|liền)))'

interface Form {
  /** Words without which the pattern need not be tried. */
  needs: readonly string[]
  wanted: Pattern
  read: (found: RegExpExecArray) => Omit<DueMention, 'from' | 'to'> | null
}

const NEEDS = {
  after: ['ngày', 'tháng', 'tuần', 'ngay', 'thang', 'tuan'],
  quarter: ['qúy', 'quy'],
  month: ['tháng', 'thang'],
  date: ['/', '.', '-', 'tháng', 'thang'],
  half: ['tháng', 'thang'],
  year: ['năm', 'nam'],
}

/** In this order: what a form has read, a later one does not read again. */
const FORMS: readonly Form[] = [
  {
    needs: NEEDS.after,
    wanted: pattern(
      '(?:trước\\s+)?\\d{1,3}\\s+(?:ngày|tuần|tháng)(?:\\s+làm\\s+việc)?\\s+trước\\s+(?:khi|lúc|ngày|thời\\s+điểm)[^.;,)]{0,60}|(?:trước|sau)\\s+(?:khi|ngày|lúc)\\s+[^.;,)]{3,60}?\\s+\\d{1,3}\\s+(?:ngày|tuần)(?:\\s+làm\\s+việc)?(?!\\s*(?:/|tháng))',
    ),
    read: ([printed]) => unreckoned(printed),
  },
  {
    needs: NEEDS.after,
    wanted: pattern(
      '(?:sau|trong\\s+vòng|trong\\s+thời\\s+hạn|chậm\\s+nhất(?:\\s+là)?|trước)\\s+(?:là\\s+)?\\d{1,3}\\s+(?:ngày|tháng|tuần)(?:\\s+làm\\s+việc)?\\s*,?\\s*(?:kể\\s+từ|từ\\s+khi|sau\\s+khi|trước\\s+khi|tính\\s+từ|trước\\s+ngày)[^.;]{0,80}',
    ),
    read: ([printed]) => unreckoned(printed),
  },
  {
    needs: NEEDS.quarter,
    wanted: pattern(
      `(?:${TRIGGER})?${THE_DAY}(\\d{1,2})\\s*(?:của\\s+)?(?:tháng\\s+(đầu|giữa|cuối|thứ\\s+(?:nhất|hai|ba|[1-3]))(?:\\s+(?:tiên|cùng|của|mỗi|từng|hằng|hàng|trong|một))*\\s+)?quý(\\s+${NEXT})?`,
    ),
    read: (found) => ofQuarter(found),
  },
  {
    needs: NEEDS.month,
    wanted: pattern(`(?:${TRIGGER})?${THE_DAY}(\\d{1,2})\\s+${EACH_MONTH}`),
    read: (found) =>
      isDate(found[2]) ? rule({ kind: 'monthly', date: Number(found[2]) }, 'month', includes(found)) : null,
  },
  {
    needs: NEEDS.month,
    wanted: pattern(`(?:${TRIGGER})?${THE_DAY}(\\d{1,2})\\s+(?:của\\s+)?tháng\\s+${NEXT}`),
    read: (found) =>
      isDate(found[2])
        ? rule({ kind: 'after-period', date: Number(found[2]), months: 1 }, 'month', includes(found))
        : null,
  },
  {
    needs: NEEDS.year,
    wanted: pattern(`(?:${TRIGGER})?${THE_DAY}(${DATES})\\s+(?:của\\s+)?năm\\s+${NEXT}`),
    read: (found) => inNextYear(found),
  },
  {
    needs: NEEDS.year,
    wanted: pattern(`(?:${TRIGGER})?${THE_DAY}(${DATES})\\s+(?:của\\s+)?(?:hằng|hàng|mỗi)\\s+năm`),
    read: (found) => everyYear(found),
  },
  {
    needs: NEEDS.month,
    wanted: pattern(
      `tuần\\s+(?:lễ\\s+)?(?:thứ\\s+)?(?:\\d|nhất|hai|ba|tư|đầu|cuối)(?:\\s+tiên)?\\s+(?:của\\s+)?(?:${MONTHS}|tháng)`,
    ),
    read: ([printed]) => unreckoned(printed),
  },
  {
    needs: NEEDS.half,
    wanted: pattern('(?:trong|hết)\\s+(?:06|6|sáu)\\s+tháng\\s+(đầu|cuối)\\s+(năm(?:\\s+\\d{4})?)'),
    read: ([, half, year]) =>
      onDates(
        printedDates(
          `${/đầu|dau/u.test(half!) ? '30/6' : '31/12'}${year!.replace(/\D+/u, '/').replace(/\/$/u, '')}`,
        ),
        true,
      ),
  },
  {
    needs: NEEDS.half,
    wanted: pattern('(?:03|3|ba)\\s+tháng\\s*(?:/|một|01|1)\\s*lần'),
    read: () => rule({ kind: 'end-of', span: 'quarter' }, 'quarter', true, false),
  },
  {
    needs: NEEDS.half,
    wanted: pattern(
      `(?:06|6|sáu)\\s+tháng(?:\\s+đầu\\s+năm)?\\s*[(,]?\\s*${TRIGGER}${THE_DAY}(${DATE})\\)?\\s*(?:,|;|và)\\s*(?:và\\s+)?(?:cả\\s+|cuối\\s+)?năm\\s*[(,]?\\s*(?:${EXCLUSIVE}|${INCLUSIVE})\\s*:?\\s*${THE_DAY}(${DATE})`,
    ),
    read: (found) => onDates(printedDates(`${found[2]}, ${found[3]}`), includes(found)),
  },
  {
    needs: NEEDS.date,
    wanted: pattern(`từ\\s+(?:ngày\\s+)?${DATE}\\s*(?:đến|-|–)\\s*(?:hết\\s+)?(?:ngày\\s+)?(${DATE})`),
    read: ([, until]) => onDates(printedDates(until!), true),
  },
  {
    needs: NEEDS.date,
    wanted: pattern(`${TRIGGER}${THE_DAY}(${DATES})`),
    read: (found) => onDates(printedDates(found[2]!), includes(found)),
  },
  {
    needs: NEEDS.month,
    wanted: pattern(`${TRIGGER}(?:đầu|giữa|cuối)?\\s*(${MONTHS})|(?:đầu|giữa|cuối)\\s+(${MONTHS})`),
    read: (found) => inMonths(found[2] ?? found[3]!, includes(found)),
  },
  {
    needs: NEEDS.quarter,
    wanted: pattern(`(?:${TRIGGER})(?:cuối\\s+|đầu\\s+)?(${QUARTERS})|(?:đầu|cuối)\\s+(${QUARTERS})`),
    read: (found) => inQuarters(found[2] ?? found[3]!, includes(found)),
  },
  {
    needs: NEEDS.half,
    wanted: pattern(
      '(?:06|6|sáu)\\s+tháng\\s*(?:,|và|;|/)\\s*(?:(?:01|cả|một)\\s+)?năm|(?:06|6|sáu)\\s+tháng\\s+(?:một|01|1)\\s+lần|định\\s+kỳ\\s+(?:06|6|sáu)\\s+tháng|(?:06|6|sáu)\\s+tháng\\s+đầu\\s+năm\\s*(?:,|và)\\s*(?:cả|cuối)\\s+năm',
    ),
    read: () => rule({ kind: 'end-of', span: 'half-year' }, 'half-year', true, false),
  },
  {
    needs: NEEDS.month,
    wanted: pattern('(?:hằng|hàng|mỗi|từng)\\s+tháng|định\\s+kỳ\\s+tháng'),
    read: () => rule({ kind: 'end-of', span: 'month' }, 'month', true, false),
  },
  {
    needs: NEEDS.quarter,
    wanted: pattern('(?:hằng|hàng|mỗi|từng|định\\s+kỳ)\\s+quý'),
    read: () => rule({ kind: 'end-of', span: 'quarter' }, 'quarter', true, false),
  },
  {
    needs: NEEDS.year,
    wanted: pattern('vào\\s+(?:cuối\\s+)?năm\\s+(\\d{4})'),
    read: ([, year]) => wholeYear(Number(year)),
  },
  {
    needs: NEEDS.year,
    wanted: pattern('(?:kết\\s+thúc|cuối|hết|mỗi|hằng|hàng)\\s+năm\\s+học'),
    read: () => rule({ kind: 'end-of', span: 'school-year' }, 'school-year', true, false),
  },
  {
    needs: NEEDS.year,
    wanted: pattern('(?:hằng|hàng|mỗi)\\s+năm|(?:vào\\s+)?(?:dịp\\s+)?cuối\\s+năm'),
    read: () => rule({ kind: 'end-of', span: 'year' }, 'year', true, false),
  },
]

export function findDues(within: Words): DueMention[] {
  const taken: DueMention[] = listedRounds(within).map(({ when, counts, ...at }) => ({
    ...at,
    ...rule(when, counts, true, false),
  }))
  for (const { needs, wanted, read } of FORMS) {
    if (!needs.some((word) => within.lower.includes(word))) continue
    for (const found of findAll(wanted, within)) {
      const [from, to] = [found.index, found.index + found[0].length]
      if (taken.some((one) => from < one.to && one.from < to)) continue
      const mention = read(found)
      if (!mention) continue
      if (mention.due.when === null) mention.due.rule = within.text.slice(from, to)
      taken.push({ from, to, ...mention })
    }
  }
  return taken.toSorted((a, b) => a.from - b.from)
}

/** The dates of a cell or heading that is about time: there 'tháng 3' and '15/3' need no word before them. */
export function dueOfCell(cell: Words): Omit<DueMention, 'from' | 'to'> | null {
  const [mention] = findDues(cell)
  if (mention) return mention
  const found = (wanted: Pattern) => findAll(wanted, cell)[0]?.[0]
  const dates = found(ONLY_DATES)
  if (dates !== undefined) return onDates(printedDates(dates), true)
  const months = found(ONLY_MONTHS)
  if (months !== undefined) return inMonths(months, true)
  const quarters = found(ONLY_QUARTERS)
  return quarters === undefined ? null : inQuarters(quarters, true)
}
const ONLY_DATES = pattern(`(?<!tháng\\s*)${DATES}`)
const ONLY_MONTHS = pattern(MONTHS)
const ONLY_QUARTERS = pattern(QUARTERS)
