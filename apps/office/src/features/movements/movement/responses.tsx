/** Đơn vị hưởng ứng: what each makes of the movement; collectives and people counted apart. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  listMovementResponsesRoute,
  type Movement,
  type MovementResponse,
} from '@guongsang/contract/movements.ts'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { ResponseForm } from './response-form.tsx'

export function Responses({ movement: { id, standing, responses } }: { movement: Movement }) {
  const may = useMay()
  const dialog = useDialog<MovementResponse | 'new'>()
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listMovementResponsesRoute, { params: { id }, query: { cursor } }))
  const open = standing === 'running' || standing === 'ended'
  const add = open && may('can-keep-movements') && (
    <Button mb="md" onClick={() => dialog.open('new')}>
      Ghi hưởng ứng
    </Button>
  )
  return (
    <>
      {responses.units > 0 && (
        <p>
          {count(responses.units)} đơn vị hưởng ứng: {count(responses.collectives)} tập thể,{' '}
          {count(responses.individuals)} cá nhân tham gia.
        </p>
      )}
      {add}
      <DataTable
        caption="Đơn vị hưởng ứng"
        columns={[...columns, editing(dialog.open)]}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có đơn vị nào ghi hưởng ứng">
            Đơn vị triển khai phong trào thì ghi ngày, nội dung, số tập thể và số cá nhân tham gia.
          </Empty>
        }
      />
      <Dialog control={dialog} title="Hưởng ứng phong trào">
        {(one) => (
          <ResponseForm movementId={id} response={one === 'new' ? null : one} onClose={dialog.close} />
        )}
      </Dialog>
    </>
  )
}

const columns: readonly Column<MovementResponse>[] = [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => <UnitLink unit={row.organization} />,
  },
  { key: 'on', title: 'Ngày triển khai', cell: (row) => showDay(row.respondedOn) },
  {
    key: 'content',
    title: 'Nội dung của đơn vị',
    wrap: true,
    minWidth: '16rem',
    cell: (row) => [row.content, row.document?.title].filter(Boolean).join(' '),
  },
  {
    key: 'informed',
    title: 'Được phổ biến',
    numeric: true,
    cell: (row) => (
      <>
        {row.informed !== null && count(row.informed)}
        {row.informedPercent !== null && <SecondLine>{count(row.informedPercent)}%</SecondLine>}
      </>
    ),
  },
  { key: 'collectives', title: 'Tập thể', numeric: true, cell: (row) => count(row.collectives) },
  { key: 'individuals', title: 'Cá nhân', numeric: true, cell: (row) => count(row.individuals) },
]

const editing = (open: (row: MovementResponse) => void): Column<MovementResponse> => ({
  key: 'edit',
  title: '',
  cell: (row) =>
    row.may.includes('edit') && (
      <Button variant="default" size="compact-sm" onClick={() => open(row)}>
        Sửa
      </Button>
    ),
})
