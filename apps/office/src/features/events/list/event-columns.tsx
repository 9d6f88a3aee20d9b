import type { EventRow } from '@guongsang/contract/events-register.ts'
import { EVENT_KINDS, EVENT_MODES, EVENT_PURPOSES } from '@guongsang/contract/events-words.ts'
import { Link } from '@tanstack/react-router'
import { count } from '../../../lib/format.ts'
import type { Column } from '../../../ui/data-table.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { EventWord, whenOf } from '../words.tsx'

/** 'Giao lưu · Tôn vinh, biểu dương · lồng ghép trong Hội nghị sơ kết'. */
const aboutOf = ({ kind, purposes, mode, host }: EventRow): string =>
  [
    EVENT_KINDS[kind],
    ...purposes.map((purpose) => EVENT_PURPOSES[purpose]),
    mode === 'in-person' ? null : host === null ? EVENT_MODES[mode] : `lồng ghép trong ${host.name}`,
  ]
    .filter(Boolean)
    .join(' · ')

export const eventColumns: readonly Column<EventRow>[] = [
  {
    key: 'title',
    title: 'Sự kiện',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => (
      <>
        <Link to="/su-kien/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
        <SecondLine>{aboutOf(row)}</SecondLine>
      </>
    ),
  },
  {
    key: 'when',
    title: 'Thời gian, nơi tổ chức',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => (
      <>
        {whenOf(row)}
        {row.place !== null && <SecondLine>{row.place}</SecondLine>}
      </>
    ),
  },
  { key: 'state', title: 'Trạng thái', cell: (row) => <EventWord state={row.state} /> },
  { key: 'unit', title: 'Đơn vị tổ chức', wrap: true, cell: (row) => <UnitLink unit={row.organization} /> },
  {
    key: 'people',
    title: 'Người dự',
    numeric: true,
    cell: (row) => (row.people === null ? '' : count(row.people)),
  },
]
