/** Đính chính, phản hồi: what the office answers openly under its own name. */
import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listCorrectionsRoute } from '@guongsang/contract/opinions-corrections.ts'
import {
  CORRECTION_STATES,
  CORRECTION_SUBJECTS,
  CorrectionState,
} from '@guongsang/contract/opinions-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { z } from 'zod'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { colours } from './correction-words.ts'

type Line = Ok<typeof listCorrectionsRoute>['rows'][number]

const help = {
  about: 'Điều nói chưa đúng về thi đua, khen thưởng và lời trả lời công khai của cơ quan.',
  steps: [
    'Ghi điều nói sai, sự thật đã kiểm chứng và lời trả lời.',
    'Thủ trưởng cơ quan công bố: lời trả lời hiện trên cổng dưới tên cơ quan.',
    'Ghi lại những kênh khác đã đăng, phát lời trả lời.',
  ],
  notes: [
    'Không ghi ai đã nói: tên tài khoản, địa chỉ trang, số điện thoại đều bị từ chối.',
    'Lời đã công bố không sửa được, chỉ bổ sung.',
  ],
}

const Search = ListSearch.pick({ cursor: true }).extend({
  state: CorrectionState.optional().catch(undefined),
})
type State = z.output<typeof Search>['state']

const columns: readonly Column<Line>[] = [
  {
    key: 'title',
    title: 'Đính chính',
    wrap: true,
    minWidth: '18rem',
    cell: (row) => (
      <Link to="/dinh-chinh/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
    ),
  },
  {
    key: 'about',
    title: 'Nói về',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => `${CORRECTION_SUBJECTS[row.subjectKind]}: ${row.subjectName}`,
  },
  { key: 'unit', title: 'Cơ quan trả lời', wrap: true, cell: (row) => <UnitLink unit={row.organization} /> },
  { key: 'seen', title: 'Ngày biết', cell: (row) => showDay(row.seenOn) },
  {
    key: 'state',
    title: 'Tình trạng',
    cell: (row) => <StateWord state={colours[row.state]}>{CORRECTION_STATES[row.state]}</StateWord>,
  },
  {
    key: 'published',
    title: 'Công bố',
    cell: (row) => (row.publishedOn === null ? '' : showDay(row.publishedOn)),
  },
]

export function CorrectionsPage() {
  const may = useMay()
  const noting = useDialog()
  const [{ cursor, state }, change] = useListSearch(Search)
  const reply = useQuery(readList(listCorrectionsRoute, { query: { cursor, state } }))
  return (
    <Page
      wide
      title="Đính chính, phản hồi"
      lead="Trả lời công khai, dưới tên cơ quan, những điều nói chưa đúng."
      acts={
        may('can-write-corrections') && (
          <Button onClick={() => noting.open(true)}>Ghi điều cần đính chính</Button>
        )
      }
      help={help}
    >
      <Filters>
        <NativeSelect
          label="Tình trạng"
          data={[{ value: '', label: 'Tất cả' }, ...choicesOf(CORRECTION_STATES)]}
          value={state ?? ''}
          onChange={({ currentTarget: { value } }) => change({ state: (value || undefined) as State })}
        />
      </Filters>
      <DataTable
        caption="Đính chính, phản hồi"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có đính chính nào">Khi có điều nói chưa đúng, ghi lại và trả lời ở đây.</Empty>
        }
      />
      <Dialog control={noting} title="Điều cần đính chính" wide>
        {() => <CorrectionForm onClose={noting.close} />}
      </Dialog>
    </Page>
  )
}
