/** Danh sách cơ quan, đơn vị: from what the organisations module knows on a day to an official document. */
import type { TableRow } from '@guongsang/core/documents/blocks.ts'
import type { OfficialDocument } from '@guongsang/core/documents/official-document.ts'
import type { Day } from '@guongsang/core/kernel/day.ts'
import { formatDay, officialDate } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { formatNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { roman } from '@guongsang/core/kernel/vietnamese/roman.ts'
import { AppError } from '../../platform/errors.ts'
import type { organizationListOn } from '../organizations/index.ts'
import './errors.ts'

type OrganizationList = Awaited<ReturnType<typeof organizationListOn>>

export interface ListOptions {
  on: Day
  issuedOn: Day
  number: number | null
  /** From the settings; empty: derived from the locality. */
  place: string
  superiorBody: string
  bodyAbbreviation: string
  signerTitle: string | null
  signerName: string | null
}

export function organizationListDocument(list: OrganizationList, options: ListOptions): OfficialDocument {
  const count = list.groups.reduce((sum, group) => sum + group.rows.length, 0)
  if (count === 0) throw new AppError('nothing-to-print', { on: formatDay(options.on) })
  const { fullName, name } = list.locality
  const committee = `UBND ${lowerFirst(fullName)}`
  const agency = list.standingAgency
  const head = agency && headOf(list, agency.name)
  const abbreviation = options.bodyAbbreviation === '' ? '' : `-${options.bodyAbbreviation}`
  return {
    superiorBody: agency ? options.superiorBody || committee : null,
    issuingBody: agency ? withoutPlace(agency.name, fullName) : `Ủy ban nhân dân ${lowerFirst(fullName)}`,
    documentNumber: options.number,
    documentSymbol: `DS${abbreviation}`,
    place: options.place || name,
    issuedOn: options.issuedOn,
    kind: 'list',
    subjectLine: `Cơ quan, đơn vị trên địa bàn ${lowerFirst(fullName)}\n(tính đến ${officialDate(options.on)})`,
    legalBases: [],
    body: [
      { block: 'table', columns, rows: rowsOf(list) },
      // After the table, so that the signature never stands alone on a page.
      {
        block: 'paragraph',
        text: `Danh sách có ${formatNumber(count)} cơ quan, đơn vị, xếp theo ${formatNumber(list.groups.length)} loại./.`,
      },
    ],
    signature: {
      capacity: null,
      behalfOf: null,
      post: options.signerTitle ?? head?.headTitle ?? 'Thủ trưởng đơn vị',
      name: options.signerName ?? head?.headName ?? null,
    },
    distributionList: [
      'Thường trực Hội đồng Thi đua - Khen thưởng',
      'Các cơ quan, đơn vị có tên trong danh sách',
      `Lưu: VT${abbreviation === '' ? '' : `, ${options.bodyAbbreviation}`}`,
    ],
  }
}

const columns = [
  { header: 'STT', share: 1.15, align: 'center' },
  { header: 'Tên cơ quan, đơn vị', share: 5.4, align: 'left' },
  { header: 'Người đứng đầu', share: 3.1, align: 'left' },
  { header: 'Chức vụ', share: 2.6, align: 'left' },
  { header: 'Địa chỉ, điện thoại', share: 2.95, align: 'left' },
] as const

/** Numbered through from first to last, whatever the group. */
function rowsOf(list: OrganizationList): TableRow[] {
  let number = 0
  return list.groups.flatMap((group, at) => [
    { heading: `${roman(at + 1)}. ${group.kindLabel} (${group.rows.length})` },
    ...group.rows.map((row) => ({
      cells: [
        String(++number),
        row.name,
        row.headName ?? '',
        row.headTitle ?? '',
        [row.address, row.phone].filter(Boolean).join('\n'),
      ],
    })),
  ])
}

const headOf = (list: OrganizationList, name: string) =>
  list.groups.flatMap((group) => group.rows).find((row) => row.name === name)

/** 'Phòng Nội vụ huyện Vĩnh Thuận' under 'UBND huyện Vĩnh Thuận' is printed 'Phòng Nội vụ'. */
function withoutPlace(body: string, place: string): string {
  const tail = ` ${place}`.toLowerCase()
  return body.toLowerCase().endsWith(tail) ? body.slice(0, -tail.length) : body
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
