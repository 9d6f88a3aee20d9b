/** Lịch sơ kết, tổng kết of all movements in a year, by the level that launched them; the figures of that year above it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { countMovementsRoute, listMovementSummariesRoute } from '@guongsang/contract/movements.ts'
import { MOVEMENT_SUMMARIES } from '@guongsang/contract/movements-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { z } from 'zod'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useYear } from '../../../lib/year.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { ListSearch, oneKeyOf, useListSearch } from '../../../ui/list-search.ts'
import { Page, Section } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { MovementLink, SummaryWord } from '../words.tsx'

const help = {
  about:
    'Lịch sơ kết, tổng kết các phong trào trong năm; số phong trào và số tập thể, cá nhân hưởng ứng theo cấp.',
  steps: ['Chọn năm và cấp phát động.', 'Bấm tên phong trào để xếp lịch, hoặc ghi ngày đã tổ chức.'],
  notes: ['Một đơn vị hưởng ứng hai phong trào thì được đếm ở cả hai.'],
}

const Search = ListSearch.pick({ cursor: true }).extend({
  cap: oneKeyOf(LEVELS),
})

export function SchedulePage() {
  const [year, chooseYear] = useYear()
  const [{ cap, cursor }, change] = useListSearch(Search)
  const figures = useQuery(readList(countMovementsRoute, { query: { year } }))
  const schedule = useQuery(readList(listMovementSummariesRoute, { query: { year, level: cap, cursor } }))
  return (
    <Page
      wide
      kicker={<Link to="/phong-trao">Phong trào thi đua</Link>}
      title="Lịch sơ kết, tổng kết"
      lead={`Năm ${year}.`}
      help={help}
    >
      <Filters>
        <YearField value={year} onChange={chooseYear} />
        <FilterChoice
          label="Cấp phát động"
          placeholder="Mọi cấp"
          w={170}
          data={choicesOf(LEVELS)}
          value={cap}
          onChange={(value) => change({ cap: value })}
        />
      </Filters>
      <DataTable
        caption="Lịch sơ kết, tổng kết"
        columns={scheduleColumns}
        reply={schedule}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa xếp lịch trong năm này">Mở phong trào, chọn Sơ kết, tổng kết để xếp lịch.</Empty>
        }
      />
      <Section title="Phong trào trong năm">
        <DataTable
          caption="Số phong trào theo cấp phát động"
          columns={figureColumns}
          reply={figures}
          rowKey={(row) => row.level}
          empty={<Empty title="Chưa có phong trào nào trong năm này">Bấm Phong trào thi đua để ghi.</Empty>}
        />
      </Section>
    </Page>
  )
}

type Scheduled = z.output<(typeof listMovementSummariesRoute.res)[200]>['rows'][number]
type Figure = Ok<typeof countMovementsRoute>['rows'][number]

const scheduleColumns: readonly Column<Scheduled>[] = [
  {
    key: 'movement',
    title: 'Phong trào',
    wrap: true,
    minWidth: '18rem',
    cell: (row) => <MovementLink movement={row.movement} />,
  },
  { key: 'kind', title: 'Việc', cell: (row) => MOVEMENT_SUMMARIES[row.kind] },
  { key: 'planned', title: 'Dự kiến', cell: (row) => showDay(row.plannedOn) },
  {
    key: 'standing',
    title: 'Tình trạng',
    cell: (row) => (
      <>
        <SummaryWord standing={row.standing} />
        {row.heldOn !== null && <SecondLine>{showDay(row.heldOn)}</SecondLine>}
      </>
    ),
  },
  {
    key: 'launcher',
    title: 'Nơi phát động',
    wrap: true,
    minWidth: '11rem',
    cell: ({ movement }) => (
      <>
        {movement.launchedBy}
        <SecondLine>{LEVELS[movement.level]}</SecondLine>
      </>
    ),
  },
]

const number = (key: Exclude<keyof Figure, 'level'>, title: string): Column<Figure> => ({
  key,
  title,
  numeric: true,
  cell: (row) => count(row[key]),
})

const figureColumns: readonly Column<Figure>[] = [
  { key: 'level', title: 'Cấp phát động', cell: (row) => LEVELS[row.level] },
  number('movements', 'Phong trào'),
  number('focus', 'Trọng tâm'),
  number('followsHoChiMinh', 'Học tập và làm theo Bác'),
  number('units', 'Lượt đơn vị hưởng ứng'),
  number('collectives', 'Lượt tập thể'),
  number('individuals', 'Lượt cá nhân'),
]
