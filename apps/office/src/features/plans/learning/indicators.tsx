/** Chỉ tiêu: what is to be reached, what was; whether it is reached follows from the two. */
import { Button, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import {
  addIndicatorRoute,
  editIndicatorRoute,
  type IndicatorShown,
  listIndicatorsRoute,
} from '@guongsang/contract/plans-learning.ts'
import type { PlanShown } from '@guongsang/contract/plans.ts'
import { call } from '../../../lib/call.ts'
import { count } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Dialog, useDialog } from '../../../ui/dialog.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LookButton } from '../../../ui/look-button.tsx'
import { YearChoice } from '../editing/year-choice.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { useToast } from '../../../ui/toast.tsx'

type Indicator = z.output<typeof IndicatorShown>

const reached = {
  'not-reached': <StateWord state="late">Chưa đạt</StateWord>,
  reached: <StateWord state="done">Đạt</StateWord>,
  exceeded: <StateWord state="done">Vượt</StateWord>,
}

export function Indicators({ plan }: { plan: PlanShown }) {
  const dialog = useDialog<Indicator | 'new'>()
  const reply = useQuery(read(listIndicatorsRoute, { params: { id: plan.id } }))
  return (
    <>
      {plan.may.includes('edit-indicators') && (
        <Button variant="default" mb="md" onClick={() => dialog.open('new')}>
          Thêm chỉ tiêu
        </Button>
      )}
      <DataTable
        caption="Chỉ tiêu"
        columns={columnsFor(plan.may.includes('edit-indicators') ? dialog.open : null)}
        reply={reply}
        rowKey={(row) => row.id}
        empty={<Empty title="Kế hoạch chưa có chỉ tiêu">Ghi chỉ tiêu để cuối năm so với kết quả.</Empty>}
      />
      <Dialog control={dialog} title="Chỉ tiêu">
        {(one) => <IndicatorForm plan={plan} indicator={one === 'new' ? null : one} close={dialog.close} />}
      </Dialog>
    </>
  )
}

const columnsFor = (open: ((row: Indicator) => void) | null): readonly Column<Indicator>[] => [
  {
    key: 'name',
    title: 'Chỉ tiêu',
    wrap: true,
    cell: (row) => (open ? <LookButton onClick={() => open(row)}>{row.name}</LookButton> : row.name),
  },
  { key: 'year', title: 'Năm', numeric: true, cell: (row) => row.year },
  { key: 'unit', title: 'Đơn vị tính', cell: (row) => row.unitOfMeasure },
  {
    key: 'target',
    title: 'Mục tiêu',
    numeric: true,
    cell: (row) => (row.target === null ? '' : count(row.target)),
  },
  {
    key: 'actual',
    title: 'Kết quả',
    numeric: true,
    cell: (row) => (row.actual === null ? '' : count(row.actual)),
  },
  { key: 'reached', title: 'Đạt', cell: (row) => row.reached && reached[row.reached] },
  { key: 'source', title: 'Nguồn', wrap: true, cell: (row) => row.source ?? '' },
]

interface FormProps {
  plan: PlanShown
  indicator: Indicator | null
  close: () => void
}

function IndicatorForm({ plan, indicator, close }: FormProps) {
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm({
    initial: {
      name: indicator?.name ?? '',
      unitOfMeasure: indicator?.unitOfMeasure ?? '',
      year: indicator?.year ?? Number(plan.periodTo.slice(0, 4)),
      target: indicator?.target ?? null,
      actual: indicator?.actual ?? null,
      aim: indicator?.aim ?? ('at-least' as const),
      source: indicator?.source ?? null,
      note: indicator?.note ?? null,
    },
    schema: addIndicatorRoute.body,
    guard: false,
    submit: async (values) => {
      if (indicator === null) await call(addIndicatorRoute, { params: { id: plan.id }, body: values })
      else {
        const body = { ...values, version: indicator.version }
        await call(editIndicatorRoute, { params: { id: indicator.id }, body })
      }
      toast({ text: 'Đã lưu chỉ tiêu.' })
      close()
      await client.invalidateQueries()
    },
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={close}>
      <TextInput label="Chỉ tiêu" data-autofocus {...form.getInputProps('name')} />
      <Row>
        <TextInput
          label="Đơn vị tính"
          placeholder="%, tập thể, người"
          {...form.getInputProps('unitOfMeasure')}
        />
        <YearChoice label="Năm" {...form.getInputProps('year')} />
      </Row>
      <Row>
        <NumberField label="Mục tiêu" {...form.getInputProps('target')} />
        <NumberField label="Kết quả" {...form.getInputProps('actual')} />
        <Choose
          label="Tốt khi"
          data={[
            { value: 'at-least', label: 'đạt ít nhất' },
            { value: 'at-most', label: 'không quá' },
          ]}
          {...form.getInputProps('aim')}
        />
      </Row>
      <OptionalText label="Nguồn" placeholder="Nghị quyết Đại hội…" {...form.getInputProps('source')} />
      <OptionalText label="Ghi chú" {...form.getInputProps('note')} />
    </Form>
  )
}
