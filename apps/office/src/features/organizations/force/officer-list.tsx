import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listEmulationOfficersRoute } from '@guongsang/contract/organizations-collectives.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { AsOf, useAsOf } from '../../../ui/as-of.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { PersonLink, UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { Empty } from '../../../ui/states.tsx'
import { AppointForm, HandOverForm } from './officer-forms.tsx'

export type Officer = Ok<typeof listEmulationOfficersRoute>['rows'][number]

export function OfficerList() {
  const may = useMay()('can-appoint')
  const on = useAsOf()
  const reply = useQuery(readList(listEmulationOfficersRoute, { query: { on } }))
  const appointing = useDialog<string>()
  const handingOver = useDialog<Officer>()
  const columns: readonly Column<Officer>[] = [
    { key: 'person', title: 'Họ và tên', cell: (row) => <PersonLink person={row.person} /> },
    { key: 'unit', title: 'Đơn vị', cell: (row) => <UnitLink unit={row.organization} /> },
    { key: 'time', title: 'Chế độ', cell: (row) => (row.fullTime ? 'Chuyên trách' : 'Kiêm nhiệm') },
    { key: 'qualification', title: 'Trình độ', cell: (row) => row.qualification ?? '' },
    { key: 'training', title: 'Giờ tập huấn', numeric: true, cell: (row) => count(row.trainingHours) },
    { key: 'period', title: 'Thời gian', cell: (row) => showPeriod(row.from, row.to) },
    {
      key: 'acts',
      title: 'Việc',
      cell: (row) =>
        may &&
        row.to === null && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => handingOver.open(row)}>
            Bàn giao
          </Button>
        ),
    },
  ]
  return (
    <>
      <Filters>
        <AsOf />
        {may && <Button onClick={() => appointing.open('')}>Giao việc</Button>}
      </Filters>
      <DataTable
        caption="Cán bộ thi đua, khen thưởng"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        empty={<Empty title="Chưa giao cho ai">Bấm Giao việc, chọn người và đơn vị.</Empty>}
      />
      {reply.data && reply.data.without.length > 0 && (
        <Section title={`${count(reply.data.without.length)} đơn vị chưa có người làm`}>
          <RowList
            rows={reply.data.without.map((unit) => ({
              key: unit.id,
              title: <UnitLink unit={unit} />,
              acts: may && (
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  onClick={() => appointing.open(unit.id)}
                >
                  Giao việc
                </Button>
              ),
            }))}
          />
        </Section>
      )}
      <Dialog control={appointing} title="Giao công tác thi đua, khen thưởng">
        {(unitId) => <AppointForm organizationId={unitId} onClose={appointing.close} />}
      </Dialog>
      <Dialog control={handingOver} title="Bàn giao công việc">
        {(officer) => <HandOverForm officer={officer} onClose={handingOver.close} />}
      </Dialog>
    </>
  )
}
