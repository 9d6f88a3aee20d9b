import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { saveLabelRoute } from '@guongsang/contract/exemplars-labels.ts'
import { listPlansRoute } from '@guongsang/contract/plans.ts'
import { slugOf } from '@guongsang/core/kernel/vietnamese/fold.ts'
import { read } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, KEPT, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import type { Label } from './labels-page.tsx'
import { labelChoices } from './use-labels.ts'

interface Props {
  list: Label['list']
  /** Null: a new one. */
  label: Label | null
  others: readonly Label[]
  onClose: () => void
}

export function LabelForm({ list, label, others, onClose }: Props) {
  const plans = useQuery(read(listPlansRoute, { query: { limit: 100 } }))
  const save = useAct(saveLabelRoute, { quiet: true, done: 'Đã lưu danh mục.', after: onClose })
  const common = labelChoices(others.filter(({ plan }) => plan === null))
  const action = useActionForm({
    initial: {
      label: label?.label ?? '',
      guidance: label?.guidance ?? null,
      planId: label?.plan?.id ?? null,
      commonCode: label?.commonCode ?? null,
      validFrom: label?.validFrom ?? null,
      validTo: label?.validTo ?? null,
    },
    schema: saveLabelRoute.body.omit({ id: true, list: true, code: true, version: true }),
    submit: async (values) => {
      // The code is for the program; people read the name.
      const code = label?.code ?? slugOf(values.label).slice(0, 60)
      if (label === null && others.some((one) => one.code === code)) {
        action.form.setFieldError('label', 'Đã có mục tên này. Sửa mục đó, hoặc đặt tên khác.')
        return KEPT
      }
      const kept = { id: label?.id ?? null, version: label?.version ?? null }
      return save.mutateAsync({ body: { ...values, ...kept, list, code } })
    },
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput label="Tên" data-autofocus {...form.getInputProps('label')} />
      <LongText
        label="Hướng dẫn"
        description="Tiêu chuẩn, cách hiểu; hiện khi mục này được chọn."
        {...form.getInputProps('guidance')}
      />
      <Choose
        label="Theo kế hoạch"
        description="Để trống nếu dùng chung."
        clearable
        data={(plans.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        {...form.getInputProps('planId')}
      />
      {form.values.planId !== null && (
        <Choose
          label="Tính vào mục chung"
          description="Để thống kê được qua nhiều kế hoạch."
          clearable
          data={common}
          {...form.getInputProps('commonCode')}
        />
      )}
      <Row>
        <DateField label="Dùng từ ngày" {...form.getInputProps('validFrom')} />
        <DateField label="Hết dùng từ ngày" {...form.getInputProps('validTo')} />
      </Row>
    </Form>
  )
}
