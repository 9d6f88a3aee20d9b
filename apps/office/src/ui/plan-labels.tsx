/**
 * A catalogue that a locality words itself: for all, or by one plan, from a day to a day. The code is for the program and stays
 * as it is; people read the name.
 */
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listPlansRoute } from '@guongsang/contract/plans.ts'
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import type { ComponentProps } from 'react'
import { z } from 'zod'
import { showPeriod } from '../lib/format.ts'
import { read } from '../lib/query.ts'
import { codedChoices, Choose } from './choose.tsx'
import { type Column, DataTable } from './data-table.tsx'
import { DateField } from './date-field.tsx'
import { Dialog, useDialog } from './dialog.tsx'
import { Form, KEPT, Row, useActionForm } from './form.tsx'
import { LongText } from './long-text.tsx'
import { OptionalText } from './optional-text.tsx'
import { Section } from './page.tsx'
import { Empty } from './states.tsx'

export interface PlanLabel {
  id: string
  code: string
  label: string
  /** As a plan prints it; left out by catalogues that have no marks. */
  letter?: string | null
  guidance: string | null
  plan: { id: string; name: string } | null
  commonCode: string | null
  validFrom: string | null
  validTo: string | null
  version: number
}

/** What is sent when an entry is saved. */
export interface SavedLabel extends Omit<PlanLabel, 'id' | 'plan' | 'version'> {
  id: string | null
  planId: string | null
  version: number | null
}

interface Props<L extends PlanLabel> {
  title: string
  reply: ComponentProps<typeof DataTable<L>>['reply']
  /** What the guidance of an entry is for. */
  guidance: string
  lettered?: boolean
  save: (entry: SavedLabel) => Promise<unknown>
}

export function PlanLabels<L extends PlanLabel>(props: Props<L>) {
  const { title, reply, lettered = false } = props
  const dialog = useDialog<L | 'new'>()
  const rows = reply.data?.rows ?? []
  return (
    <Section title={title} acts={<Button onClick={() => dialog.open('new')}>Thêm mục</Button>}>
      <DataTable
        caption={title}
        columns={columns<L>(lettered, (label) => dialog.open(label))}
        reply={reply}
        rowKey={(row) => row.id}
        empty={<Empty title="Danh mục trống">Bấm Thêm mục.</Empty>}
      />
      <Dialog control={dialog} title={dialog.about === 'new' ? 'Thêm mục' : 'Sửa mục'}>
        {(about) => (
          <LabelForm {...props} label={about === 'new' ? null : about} others={rows} onClose={dialog.close} />
        )}
      </Dialog>
    </Section>
  )
}

const columns = <L extends PlanLabel>(
  lettered: boolean,
  onEdit: (label: L) => void,
): readonly Column<L>[] => [
  { key: 'label', title: 'Tên', wrap: true, minWidth: '14rem', cell: (row) => row.label },
  ...(lettered ? [{ key: 'letter', title: 'Ký hiệu', cell: (row: L) => row.letter ?? '' }] : []),
  {
    key: 'plan',
    title: 'Theo',
    wrap: true,
    minWidth: '10rem',
    cell: (row) => row.plan?.name ?? 'Dùng chung',
  },
  { key: 'guidance', title: 'Hướng dẫn', wrap: true, minWidth: '14rem', cell: (row) => row.guidance },
  { key: 'valid', title: 'Dùng', cell: (row) => showPeriod(row.validFrom, row.validTo) },
  {
    key: 'edit',
    title: 'Sửa',
    cell: (row) => (
      <Button variant="default" size="compact-sm" onClick={() => onEdit(row)}>
        Sửa
      </Button>
    ),
  },
]

const typed = z.object({
  label: z.string().trim().min(2, 'Nhập tên, ít nhất 2 ký tự.').max(300, 'Tên dài nhất 300 ký tự.'),
  letter: z.string().trim().max(10, 'Dài nhất 10 ký tự.').nullable(),
  guidance: z.string().trim().max(4000, 'Dài nhất 4.000 ký tự.').nullable(),
  planId: z.string().nullable(),
  commonCode: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
})

interface FormProps<L extends PlanLabel> extends Props<L> {
  /** Null: a new one. */
  label: L | null
  others: readonly L[]
  onClose: () => void
}

function LabelForm<L extends PlanLabel>({ label, others, guidance, lettered, save, onClose }: FormProps<L>) {
  const plans = useQuery(read(listPlansRoute, { query: { limit: 100 } }))
  const action = useActionForm({
    initial: {
      label: label?.label ?? '',
      letter: label?.letter ?? null,
      guidance: label?.guidance ?? null,
      planId: label?.plan?.id ?? null,
      commonCode: label?.commonCode ?? null,
      validFrom: label?.validFrom ?? null,
      validTo: label?.validTo ?? null,
    } as z.output<typeof typed>,
    schema: typed,
    submit: async (values) => {
      const code = label?.code ?? slugOf(values.label).slice(0, 60)
      if (label === null && others.some((one) => one.code === code)) {
        action.form.setFieldError('label', 'Đã có mục tên này. Sửa mục đó, hoặc đặt tên khác.')
        return KEPT
      }
      await save({ ...values, id: label?.id ?? null, version: label?.version ?? null, code })
      onClose()
      return undefined
    },
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput label="Tên" data-autofocus {...form.getInputProps('label')} />
      <LongText label="Hướng dẫn" description={guidance} {...form.getInputProps('guidance')} />
      <Choose
        label="Theo kế hoạch"
        description="Để trống nếu dùng chung."
        clearable
        data={(plans.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        {...form.getInputProps('planId')}
      />
      {form.values.planId !== null && (
        <>
          {lettered && (
            <OptionalText
              label="Ký hiệu như in"
              description="Ví dụ a, b, c, d, đ."
              {...form.getInputProps('letter')}
            />
          )}
          <Choose
            label="Tính vào mục chung"
            description="Để thống kê được qua nhiều kế hoạch."
            clearable
            data={codedChoices(others.filter(({ plan }) => plan === null))}
            {...form.getInputProps('commonCode')}
          />
        </>
      )}
      <Row>
        <DateField label="Dùng từ ngày" {...form.getInputProps('validFrom')} />
        <DateField label="Hết dùng từ ngày" {...form.getInputProps('validTo')} />
      </Row>
    </Form>
  )
}
