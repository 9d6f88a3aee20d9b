import { GENDERS, PERSON_STATES } from '@guongsang/contract/organizations-words.ts'
import { formatDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { formats } from '../../platform/files/inspect.ts'
import type { Download } from '../../platform/http/handle.ts'
import { exportSheet, type SheetColumn } from '../../platform/spreadsheets/write-sheet.ts'
import { localityOf, record } from './change.ts'
import { type PeopleFilter, type PersonRead, readPeople } from './people-queries.ts'

const columns: readonly SheetColumn[] = [
  { header: 'STT', width: 6, kind: 'number' },
  { header: 'Họ và tên', width: 28 },
  { header: 'Giới tính', width: 10 },
  { header: 'Năm sinh', width: 10 },
  { header: 'Đơn vị', width: 40 },
  { header: 'Địa bàn', width: 24 },
  { header: 'Chức vụ', width: 24 },
  { header: 'Người đứng đầu', width: 12 },
  { header: 'Nhóm nghề nghiệp', width: 24 },
  { header: 'Lao động trực tiếp', width: 12 },
  { header: 'Trạng thái', width: 16 },
]

/** Xuất danh sách cá nhân ra Excel: who the actor may see, without identity numbers and days of birth. */
export async function exportPeople(ctx: Ctx, filter: PeopleFilter): Promise<Download> {
  const rows = await ctx.transaction(async (tx) => {
    const read = await readPeople(tx, localityOf(ctx), ctx.actor, filter)
    const facts = { subject: 'cá nhân', count: read.length }
    await record(ctx, tx, 'directory-exported', 'locality', localityOf(ctx), facts)
    return read
  })
  return {
    body: exportSheet('Cá nhân', columns, rows.map(cells)),
    type: formats.xlsx,
    fileName: `Danh sách cá nhân ngày ${formatDay(filter.on)}.xlsx`,
  }
}

const cells = (row: PersonRead, index: number) => [
  index + 1,
  row.full_name,
  row.gender === null ? null : GENDERS[row.gender],
  row.birth_year === null ? null : String(row.birth_year),
  row.organization_name,
  row.jurisdiction_name,
  row.title,
  row.is_head ? 'x' : null,
  row.occupation_label,
  row.direct_labour === null ? null : row.direct_labour ? 'Có' : 'Không',
  PERSON_STATES[row.state],
]
