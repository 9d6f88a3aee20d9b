/** Chương trình, danh sách khách mời, danh sách tôn vinh on paper. */
import type { printEventRoute } from '@guongsang/contract/events-life.ts'
import { HONOUR_KINDS, INVITATION_ANSWERS, INVITEE_PARTS } from '@guongsang/contract/events-words.ts'
import type { Parsed } from '@guongsang/contract/route.ts'
import type { Block, TableColumn } from '@guongsang/core/documents/blocks.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay, officialDate } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import type { Issuer } from '../documents/index.ts'
import type { EventParts } from './event-parts.ts'
import type { EventWhole } from './event-queries.ts'
import { titleOf } from './event-store.ts'

export type EventPaper = Parsed<typeof printEventRoute>['body']['part']

export const PAPER_TITLES: Record<EventPaper, string> = {
  programme: 'Chương trình',
  invitees: 'Danh sách khách mời',
  honours: 'Danh sách tôn vinh, trao thưởng',
}

interface Facts {
  event: EventWhole
  parts: EventParts
  issuer: Issuer
  today: Day
}

export function eventPaper(paper: EventPaper, { event, parts, issuer, today }: Facts): OfficialDocument {
  const isProgramme = paper === 'programme'
  return {
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    documentNumber: null,
    documentSymbol: `${isProgramme ? 'CTr' : 'DS'}${issuer.suffix}`,
    place: issuer.place,
    issuedOn: today,
    kind: isProgramme ? 'programme' : 'list',
    subjectLine: isProgramme
      ? titleOf(event)
      : `${PAPER_TITLES[paper].slice('Danh sách '.length)}\n(${titleOf(event)})`,
    legalBases: [],
    ...(!isProgramme && { orientation: 'landscape' as const }),
    body: isProgramme ? programmeBody(event, parts) : [listTable(paper, parts), closing(paper, parts)],
    signature: { capacity: null, behalfOf: null, post: issuer.post, name: issuer.signatory },
    distributionList: [issuer.archive],
  }
}

function programmeBody(event: EventWhole, { programme }: EventParts): Block[] {
  const until = event.ends_on === event.starts_on ? '' : ` đến ${officialDate(event.ends_on)}`
  const at = event.starts_at === null ? '' : `${event.starts_at}, `
  return [
    { block: 'paragraph', text: `Thời gian: ${at}${officialDate(event.starts_on)}${until}.` },
    ...(event.place === null ? [] : [{ block: 'paragraph' as const, text: `Địa điểm: ${event.place}.` }]),
    {
      block: 'table',
      columns: [
        { header: 'TT', share: 0.6, align: 'center' },
        { header: 'Thời gian', share: 1.6, align: 'center' },
        { header: 'Nội dung', share: 5, align: 'left' },
        { header: 'Thực hiện', share: 2.8, align: 'left' },
      ],
      rows: programme.map((row, index) => ({
        cells: [
          String(index + 1),
          [row.starts_at, row.minutes === null ? null : `${row.minutes} phút`].filter(Boolean).join('\n'),
          row.title,
          row.presenter ?? '',
        ],
      })),
    },
  ]
}

const inviteeColumns: readonly TableColumn[] = [
  { header: 'STT', share: 0.6, align: 'center' },
  { header: 'Đơn vị, họ và tên', share: 4, align: 'left' },
  { header: 'Địa chỉ, nhóm nhận', share: 3, align: 'left' },
  { header: 'Thành phần', share: 1.8, align: 'left' },
  { header: 'Số người', share: 1, align: 'right' },
  { header: 'Trả lời', share: 2, align: 'left' },
  { header: 'Số người đến', share: 1.2, align: 'right' },
]
const honourColumns: readonly TableColumn[] = [
  { header: 'STT', share: 0.6, align: 'center' },
  { header: 'Họ và tên, tên tập thể', share: 3, align: 'left' },
  { header: 'Đơn vị, nơi ở', share: 2.6, align: 'left' },
  { header: 'Hình thức', share: 3, align: 'left' },
  { header: 'Quyết định', share: 2.2, align: 'left' },
  { header: 'Người trao', share: 2, align: 'left' },
  { header: 'Ghi chú', share: 1.6, align: 'left' },
]

/** The same cells on paper and in the workbook. */
export const inviteeCells = (row: EventParts['invitees'][number], index: number, parts: EventParts) => [
  String(index + 1),
  row.name,
  row.address ?? parts.groupOf(row.group_id)?.name ?? '',
  INVITEE_PARTS[row.part],
  formatNumber(row.seats),
  row.answer === null ? '' : [INVITATION_ANSWERS[row.answer], row.answer_text].filter(Boolean).join(': '),
  row.came === null ? '' : formatNumber(row.came),
]

const honourCells = (row: EventParts['honours'][number], index: number): string[] => [
  String(index + 1),
  row.name,
  row.address ?? '',
  row.form,
  row.decision_number === null
    ? HONOUR_KINDS.honour
    : `Số ${row.decision_number}${row.decided_on === null ? '' : ` ngày ${formatDay(row.decided_on)}`}`,
  row.presenter ?? '',
  row.handed_on === null ? (row.not_handed_reason ?? '') : `Đã trao ${formatDay(row.handed_on)}`,
]

const listTable = (paper: EventPaper, parts: EventParts): Block => ({
  block: 'table',
  columns: [...(paper === 'invitees' ? inviteeColumns : honourColumns)],
  rows:
    paper === 'invitees'
      ? parts.invitees.map((row, index) => ({ cells: inviteeCells(row, index, parts) }))
      : parts.honours.map((row, index) => ({ cells: honourCells(row, index) })),
})

function closing(paper: EventPaper, { invitees, honours }: EventParts): Block {
  const seats = invitees.reduce((sum, one) => sum + one.seats, 0)
  const text =
    paper === 'invitees'
      ? `Danh sách có ${formatNumber(invitees.length)} nơi nhận, ${formatNumber(seats)} người.`
      : `Danh sách có ${formatNumber(honours.length)} tập thể, cá nhân.`
  return { block: 'paragraph', text }
}
