import type { MovementRow } from '@guongsang/contract/movements.ts'
import { MOVEMENT_KINDS } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { count, showDay, showPeriod } from '../../../lib/format.ts'
import type { Column } from '../../../ui/data-table.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { MovementLink, MovementWord } from '../words.tsx'

export const movementColumns: readonly Column<MovementRow>[] = [
  {
    key: 'name',
    title: 'Phong trào',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => (
      <>
        <MovementLink movement={row} />
        <SecondLine>
          {[
            MOVEMENT_KINDS[row.kind],
            row.isFocus && 'trọng tâm',
            row.followsHoChiMinh && 'học tập và làm theo Bác',
          ]
            .filter(Boolean)
            .join(' · ')}
        </SecondLine>
      </>
    ),
  },
  { key: 'standing', title: 'Tình trạng', cell: (row) => <MovementWord standing={row.standing} /> },
  {
    key: 'launcher',
    title: 'Nơi phát động',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => (
      <>
        {row.organization === null ? row.launchedBy : <UnitLink unit={row.organization} />}
        <SecondLine>{LEVELS[row.level]}</SecondLine>
      </>
    ),
  },
  {
    key: 'period',
    title: 'Thời gian',
    cell: ({ launchedOn, from, to }) => (
      <>
        {launchedOn !== null && `Phát động ${showDay(launchedOn)}`}
        {(from !== null || to !== null) && <SecondLine>{showPeriod(from, to)}</SecondLine>}
      </>
    ),
  },
  {
    key: 'responses',
    title: 'Hưởng ứng',
    wrap: true,
    minWidth: '8rem',
    cell: ({ responses: { units, collectives, individuals } }) =>
      units > 0 && (
        <>
          {count(units)} đơn vị
          <SecondLine>
            {count(collectives)} tập thể, {count(individuals)} cá nhân
          </SecondLine>
        </>
      ),
  },
]
