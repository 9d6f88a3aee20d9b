/**
 * Công văn đôn đốc, drafted for an officer to read and the head to sign: which units have not sent what, until when it
 * was due, by which clause, who leads them. Bodies that are asked and not ordered get a letter that thanks and asks, and
 * no count of days.
 */
import type { Block, TableColumn, TableRow } from '../documents/blocks.ts'
import type { OfficialDocument } from '../documents/official-document.ts'
import type { Day } from '../kernel/day.ts'
import { formatDay } from '../kernel/vietnamese/dates.ts'

export interface LetterFacts {
  on: Day
  /** Who asks, as the letter names it: 'Phòng Nội vụ'. */
  office: string
  /** After 'Lưu: VT': 'PNV'. */
  archiveMark: string
  /** The last day of the new deadline. */
  answerBy: Day
  units: readonly LetterUnit[]
}

export interface LetterUnit {
  name: string
  /** Chủ tịch, thủ trưởng; null while the post is not filled in. */
  head: { post: string; name: string } | null
  ordered: boolean
  duties: readonly LetterDuty[]
}

export interface LetterDuty {
  /** 'Kế hoạch số 87/KH-UBND ngày 11/4/2023 của UBND huyện Diên Khánh'. */
  plan: string
  title: string
  /** 'mục IV.2' and what stands there, where the plan was entered with them. */
  clause: string | null
  printed: string | null
  /** 'Quý II/2023'. */
  label: string
  dueText: string
  daysLate: number
}

export type ReminderLetter = Pick<
  OfficialDocument,
  'kind' | 'subjectLine' | 'legalBases' | 'body' | 'distributionList'
> & { addressees: readonly string[]; ordered: boolean }

/** One letter to those who were ordered, one to those who were asked; none for nobody. */
export function reminderLetters(facts: LetterFacts): ReminderLetter[] {
  return [true, false].flatMap((ordered) => {
    const units = facts.units.filter((unit) => unit.ordered === ordered && unit.duties.length > 0)
    return units.length === 0 ? [] : [letterTo(units, { ...facts, units }, ordered)]
  })
}

/** More than these are not written out under Kính gửi: the table names them. */
const ADDRESSEES_MAX = 8

function letterTo(units: readonly LetterUnit[], facts: LetterFacts, ordered: boolean): ReminderLetter {
  const plans = [...new Set(units.flatMap(({ duties }) => duties.map(({ plan }) => plan)))]
  const matter = plans.length === 1 ? `thực hiện ${plans[0]}` : 'thực hiện các kế hoạch công tác'
  return {
    kind: 'letter',
    ordered,
    subjectLine: ordered ? `đôn đốc ${matter}` : `đề nghị phối hợp ${matter}`,
    addressees:
      units.length <= ADDRESSEES_MAX
        ? units.map(({ name }) => name)
        : ['Các cơ quan, đơn vị có tên trong bảng dưới đây'],
    legalBases: [],
    body: ordered ? orderedBody(units, facts, plans) : askedBody(units, facts, plans),
    distributionList: ['Như trên', `Lưu: VT, ${facts.archiveMark}`],
  }
}

function orderedBody(units: readonly LetterUnit[], facts: LetterFacts, plans: readonly string[]): Block[] {
  const { office, on, answerBy } = facts
  return [
    paragraph(
      `Thực hiện ${listed(plans)}, đến hết ngày ${formatDay(on)}, ${office} chưa nhận được các nội dung sau đây của các cơ quan, đơn vị:`,
    ),
    dutyTable(units, 'Quá hạn', ({ daysLate }) => `${daysLate} ngày`),
    ...quotations(units),
    paragraph(
      `${office} đề nghị người đứng đầu các cơ quan, đơn vị nêu trên chỉ đạo gửi nội dung còn thiếu về ${office} chậm nhất ngày ${formatDay(answerBy)}. Trường hợp trong kỳ không có nội dung phát sinh, đề nghị báo rõ để ${office} tổng hợp.`,
    ),
    paragraph(
      `Trong quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh về ${office} để được hướng dẫn, giải quyết.`,
    ),
  ]
}

function askedBody(units: readonly LetterUnit[], facts: LetterFacts, plans: readonly string[]): Block[] {
  const { office, answerBy } = facts
  return [
    paragraph(
      `${office} trân trọng cảm ơn sự phối hợp của quý cơ quan trong thực hiện ${listed(plans)}. Để có đủ thông tin tổng hợp, ${office} kính đề nghị quý cơ quan quan tâm các nội dung sau:`,
    ),
    dutyTable(units, null, () => ''),
    paragraph(
      `Kính đề nghị quý cơ quan cho ý kiến hoặc gửi thông tin về ${office} trước ngày ${formatDay(answerBy)}; nếu không có nội dung phát sinh, ${office} mong nhận được phản hồi để tổng hợp.`,
    ),
    paragraph(`${office} rất mong nhận được sự quan tâm, phối hợp của quý cơ quan.`),
  ]
}

/** Each unit is a heading with its head's name; its duties follow. */
function dutyTable(
  units: readonly LetterUnit[],
  lateHeader: string | null,
  late: (duty: LetterDuty) => string,
): Block {
  const columns: TableColumn[] = [
    { header: 'TT', share: 0.07, align: 'center' },
    { header: 'Nội dung', share: lateHeader === null ? 0.48 : 0.38, align: 'left' },
    { header: 'Kỳ', share: 0.19, align: 'left' },
    { header: 'Thời hạn', share: lateHeader === null ? 0.26 : 0.22, align: 'left' },
    ...(lateHeader === null ? [] : [{ header: lateHeader, share: 0.14, align: 'center' } as const]),
  ]
  const rows = units.flatMap((unit, at): TableRow[] => [
    { heading: withHead(unit), ordinal: String(at + 1) },
    ...unit.duties.map((duty) => ({
      cells: ['-', duty.title, duty.label, duty.dueText, ...(lateHeader === null ? [] : [late(duty)])],
    })),
  ])
  return { block: 'table', caption: 'Nội dung chưa nhận được của từng cơ quan, đơn vị', columns, rows }
}

function withHead({ name, head }: LetterUnit): string {
  return head === null ? name : `${name} (${head.post}: ${head.name})`
}

/** What the plan itself says, once for each clause. */
function quotations(units: readonly LetterUnit[]): Block[] {
  const quoted = new Map<string, string>()
  for (const { plan, clause, printed } of units.flatMap(({ duties }) => duties)) {
    if (printed === null) continue
    const place = clause === null ? plan : `${clause} ${plan}`
    quoted.set(`${place} ${printed}`, `Theo ${place}: “${printed}”.`)
  }
  return [...quoted.values()].map(paragraph)
}

function paragraph(text: string): Block {
  return { block: 'paragraph', text }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('; ')} và ${words.at(-1)}`
}
