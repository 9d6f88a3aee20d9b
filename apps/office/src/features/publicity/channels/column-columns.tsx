import { COLUMN_KINDS } from '@guongsang/contract/publicity-channel-words.ts'
import type { ColumnRow } from '@guongsang/contract/publicity-channels.ts'
import { Link } from '@tanstack/react-router'
import { showPeriod } from '../../../lib/format.ts'
import type { Column } from '../../../ui/data-table.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import styles from '../publicity.module.css'

export const columnColumns: readonly Column<ColumnRow>[] = [
  {
    key: 'name',
    title: 'Chuyên mục, chuyên trang',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => (
      <>
        <Link to="/chuyen-muc/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
        <span className={styles.facts}>{COLUMN_KINDS[row.kind]}</span>
      </>
    ),
  },
  {
    key: 'channel',
    title: 'Kênh',
    wrap: true,
    cell: (row) => (
      <Link to="/kenh/$id" params={{ id: row.channel.id }}>
        {row.channel.name}
      </Link>
    ),
  },
  { key: 'lead', title: 'Chủ trì', wrap: true, cell: (row) => <UnitLink unit={row.lead} /> },
  { key: 'rule', title: 'Nhịp', wrap: true, minWidth: '14rem', cell: (row) => row.rule ?? '' },
  { key: 'open', title: 'Mở', cell: (row) => showPeriod(row.openedOn, row.closedOn) },
]
