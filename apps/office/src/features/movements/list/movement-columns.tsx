import type { MovementRow } from '@guongsang/contract/movements.ts'
import { MOVEMENT_KINDS } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { count, showDay, showPeriod } from '../../../lib/format.ts'
import type { Column } from '../../../ui/data-table.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import styles from '../movements.module.css'
import { MovementLink, MovementWord } from '../words.tsx'

export const movementColumns: readonly Column<MovementRow>[] = [
  {
    key: 'name',
    title: 'Phong trào',
    wrap: true,
    minWidth: '20rem',
    cell: (row) => (
      <>
        <MovementLink movement={row} />
        <span className={styles.facts}>
          {[
            MOVEMENT_KINDS[row.kind],
            row.isFocus && 'trọng tâm',
            row.followsHoChiMinh && 'học tập và làm theo Bác',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'standing', title: 'Tình trạng', cell: (row) => <MovementWord standing={row.standing} /> },
  { key: 'level', title: 'Cấp', cell: (row) => LEVELS[row.level] },
  {
    key: 'launcher',
    title: 'Nơi phát động',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => (row.organization === null ? row.launchedBy : <UnitLink unit={row.organization} />),
  },
  {
    key: 'launched',
    title: 'Phát động',
    cell: (row) => (row.launchedOn === null ? '' : showDay(row.launchedOn)),
  },
  {
    key: 'period',
    title: 'Thời gian',
    cell: (row) => (row.from === null && row.to === null ? '' : showPeriod(row.from, row.to)),
  },
  { key: 'units', title: 'Đơn vị', numeric: true, cell: (row) => count(row.responses.units) },
  { key: 'collectives', title: 'Tập thể', numeric: true, cell: (row) => count(row.responses.collectives) },
  { key: 'individuals', title: 'Cá nhân', numeric: true, cell: (row) => count(row.responses.individuals) },
]
