import { formatDay } from '../kernel/vietnamese/dates.ts'
import { formatNumber } from '../kernel/vietnamese/numbers.ts'
import { percentOf } from '../kernel/percent.ts'
import { groundNames } from '../law/codes.ts'
import type { Evidence } from './evidence.ts'
import { hasPostYears, postYearsInWords } from './post-years.ts'
import { isBarred, type RecordTest } from './record-tests.ts'
import { isForMerit, lastDisciplinedYear } from './records.ts'
import { awardNamed, fromAwards, refsOf, workNamed, workText, type Words } from './record-words.ts'

/** The figures of facts and of the general rules. */
export function factWords(test: RecordTest, evidence: Evidence): Words {
  switch (test.op) {
    case 'recruited-months':
      return plain({ have: monthsWorked(evidence), need: String(test.min) })
    case 'measure':
      return plain({
        have: evidence.measures?.[test.of] === undefined ? 'đã xác nhận' : text(evidence.measures[test.of]),
        need: String(test.min),
      })
    case 'rank':
      return plain({ have: text(evidence.collective?.[test.of]) })
    case 'members-at-least':
      return plain({ part: text(evidence.collective?.[test.of]), need: String(test.min) })
    case 'members-none':
      return plain({ part: text(evidence.collective?.[test.of]) })
    case 'members-percent': {
      const part = evidence.collective?.[test.of]
      const whole = evidence.collective?.members
      const share = part === undefined || whole === undefined ? null : percentOf(part, whole)
      return plain({
        part: text(part),
        whole: text(whole),
        share: share === null ? '' : formatNumber(share),
        percent: String(test.min),
        need: whole === undefined ? '' : String(Math.ceil((whole * test.min) / 100)),
      })
    }
    default:
      return generalWords(test, evidence)
  }
}

/** What the general rules look at: everything ever given, used, or punished. */
function generalWords(test: RecordTest, evidence: Evidence): Words {
  const year = String(evidence.upToYear)
  switch (test.op) {
    case 'already-awarded': {
      const same = (evidence.awards ?? []).filter(
        (record) =>
          record.code === evidence.award && record.year === evidence.upToYear && record.revoked !== true,
      )
      return { words: { year, list: same.map(awardNamed).join(', ') }, ...fromAwards(same) }
    }
    case 'merit-basis': {
      const excluded = (evidence.awards ?? []).filter((record) => isForMerit(record) === false)
      const list = excluded
        .map((record) => `${awardNamed(record)} (${groundNames[record.ground!]})`)
        .join(', ')
      return { words: { list: list && `; không tính: ${list}` }, ...fromAwards(excluded) }
    }
    case 'works-ledger':
      return ledgerWords(evidence)
    case 'served-discipline':
      return disciplineWords(evidence)
    case 'post-years': {
      const held = postYearsInWords(test, evidence)
      return plain({ list: held && (hasPostYears(test, evidence) === true ? held : ` (${held})`) })
    }
    case 'right-after':
    case 'no-overlap': {
      const code = test.award
      const same = (evidence.awards ?? []).filter((record) => record.code === code && record.revoked !== true)
      return {
        words: { year, need: String(test.count), list: same.map(awardNamed).join(', ') },
        ...fromAwards(same),
      }
    }
    default:
      return plain({ year })
  }
}

function monthsWorked({ facts }: Evidence): string {
  if (facts?.recruitedMonths !== undefined) return text(facts.recruitedMonths)
  return `ít nhất ${text(facts?.recruitedMonthsAtLeast)}`
}

const plain = (words: Record<string, string>): Words => ({ words, evidence: [], records: [] })
const text = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value))

function ledgerWords(evidence: Evidence): Words {
  const works = evidence.initiatives ?? []
  const barred = works.filter((work) => isBarred(work, evidence))
  const reused = works.filter((work) => (work.usedFor?.length ?? 0) > 0)
  const note =
    reused.length === 0
      ? 'Sáng kiến, công trình khoa học chưa dùng để xét khen thưởng nào.'
      : `Sáng kiến đã dùng để xét danh hiệu khác (${reused.map(workNamed).join('; ')}); dùng tiếp để xét danh hiệu không bị cấm.`
  return {
    words: { note, list: barred.map(workNamed).join('; ') },
    evidence: reused.map(workText),
    records: refsOf(reused),
  }
}

function disciplineWords(evidence: Evidence): Words {
  const served = evidence.facts?.disciplineServedOn ?? null
  const disciplined = lastDisciplinedYear(evidence)
  const note =
    served === null
      ? 'Không có kỷ luật trong thời gian xét.'
      : `Đã chấp hành xong kỷ luật ngày ${formatDay(served)}; thành tích chỉ tính từ ngày đó.`
  const list = disciplined > 0 ? ` (kỷ luật năm ${disciplined})` : ''
  return plain({ note, list: disciplined > 0 ? String(disciplined) : list })
}
