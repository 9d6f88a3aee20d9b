/** Phổ biến: when and how units made the plan known to their people, and to how many. */
import { Button, Textarea } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import {
  DISSEMINATION_FORMS,
  listDisseminationsRoute,
  recordDisseminationRoute,
} from '@guongsang/contract/plans-dissemination.ts'
import type { PlanShown } from '@guongsang/contract/plans.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { useState } from 'react'
import { call } from '../../../lib/call.ts'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Empty } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { FilesField } from '../../../ui/files-field.tsx'

type Told = Ok<typeof listDisseminationsRoute>['rows'][number]

export function PlanDissemination({ plan }: { plan: PlanShown }) {
  const [cursor, setCursor] = useState<string | undefined>()
  const telling = useDialog()
  const reply = useQuery(readList(listDisseminationsRoute, { params: { id: plan.id }, query: { cursor } }))
  const { units = 0, informed = 0 } = reply.data ?? {}
  return (
    <>
      {plan.may.includes('disseminate') && (
        <Button variant="default" onClick={() => telling.open(true)}>
          Ghi lần phổ biến
        </Button>
      )}
      {units > 0 && (
        <p>
          {count(units)} đơn vị đã phổ biến, {count(informed)} lượt người.
        </p>
      )}
      <DataTable
        caption="Các lần phổ biến kế hoạch"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={setCursor}
        empty={
          <Empty title="Chưa ghi lần phổ biến nào">
            Đơn vị ghi ngày, hình thức và số người được phổ biến kế hoạch.
          </Empty>
        }
      />
      <Dialog control={telling} title="Ghi lần phổ biến kế hoạch">
        {() => <TellForm plan={plan} close={telling.close} />}
      </Dialog>
    </>
  )
}

const columns: readonly Column<Told>[] = [
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => <UnitLink unit={row.organization} />,
  },
  { key: 'on', title: 'Ngày', cell: (row) => showDay(row.happenedOn) },
  { key: 'form', title: 'Hình thức', cell: (row) => DISSEMINATION_FORMS[row.form] },
  { key: 'informed', title: 'Số người', numeric: true, cell: (row) => count(row.informed) },
  { key: 'note', title: 'Ghi chú', wrap: true, cell: (row) => row.note ?? '' },
  { key: 'by', title: 'Người ghi', wrap: true, cell: (row) => row.recordedBy },
]

function TellForm({ plan, close }: { plan: PlanShown; close: () => void }) {
  const { today } = useSession()
  const { organization } = useAccount()
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm({
    initial: {
      organizationId: organization?.id ?? '',
      happenedOn: today,
      form: 'meeting',
      informed: null as number | null,
      note: '',
      fileIds: [] as string[],
    },
    schema: recordDisseminationRoute.body,
    guard: false,
    submit: async (values) => {
      await call(recordDisseminationRoute, {
        params: { id: plan.id },
        body: recordDisseminationRoute.body.parse(values),
      })
      toast({ text: 'Đã ghi lần phổ biến.' })
      close()
      await client.invalidateQueries()
    },
  })
  const { form } = action
  return (
    <Form action={action} act="Ghi" onCancel={close}>
      <OrganizationPicker label="Đơn vị" {...form.getInputProps('organizationId')} />
      <Row>
        <DateField label="Ngày phổ biến" {...form.getInputProps('happenedOn')} />
        <NumberField label="Số người được phổ biến" {...form.getInputProps('informed')} />
      </Row>
      <Choose label="Hình thức" data={choicesOf(DISSEMINATION_FORMS)} {...form.getInputProps('form')} />
      <Textarea label="Ghi chú" autosize minRows={2} {...form.getInputProps('note')} />
      <FilesField label="Minh chứng" {...form.getInputProps('fileIds')} />
    </Form>
  )
}
