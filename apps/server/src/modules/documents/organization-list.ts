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
import { issuerOf, type IssuerSettings } from './issuer.ts'

type OrganizationList = Awaited<ReturnType<typeof organizationListOn>>

export interface ListOptions extends IssuerSettings {
  on: Day
  issuedOn: Day
  number: number | null
  signerTitle: string | null
  signerName: string | null
}

export function organizationListDocument(list: OrganizationList, options: ListOptions): OfficialDocument {
  const count = list.groups.reduce((sum, group) => sum + group.rows.length, 0)
  if (count === 0) throw new AppError('nothing-to-print', { on: formatDay(options.on) })
  const place = lowerFirst(list.locality.fullName)
  const agency = list.standingAgency
  const issuer = issuerOf({ ...list, agency, head: agency && headNamed(list, agency.name) }, options)
  return {
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    documentNumber: options.number,
    documentSymbol: `DS${issuer.suffix}`,
    place: issuer.place,
    issuedOn: options.issuedOn,
    kind: 'list',
    subjectLine: `Cơ quan, đơn vị trên địa bàn ${place}\n(tính đến ${officialDate(options.on)})`,
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
      post: options.signerTitle ?? issuer.post,
      name: options.signerName ?? issuer.signatory,
    },
    distributionList: [
      'Thường trực Hội đồng Thi đua - Khen thưởng',
      'Các cơ quan, đơn vị có tên trong danh sách',
      issuer.archive,
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

function headNamed(list: OrganizationList, name: string) {
  const row = list.groups.flatMap((group) => group.rows).find((one) => one.name === name)
  return row ? { title: row.headTitle, name: row.headName } : null
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
