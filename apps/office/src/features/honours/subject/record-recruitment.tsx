import { Textarea } from '@mantine/core'
import { recordRecruitmentRoute } from '@guongsang/contract/honours-records.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'

interface Props {
  personId: string
  /** It was written down before: another day asks for a reason. */
  again: boolean
  onClose: () => void
}

export function RecordRecruitment({ personId, again, onClose }: Props) {
  const record = useAct(recordRecruitmentRoute, {
    quiet: true,
    done: 'Đã ghi ngày tuyển dụng.',
    after: onClose,
  })
  const action = useActionForm({
    initial: { recruitedOn: '', decisionNumber: null, reason: '' },
    schema: recordRecruitmentRoute.body.omit({ personId: true, ...(!again && { reason: true as const }) }),
    submit: ({ reason, ...values }) =>
      record.mutateAsync({ body: { personId, ...values, reason: again ? reason : null } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <DateField
        label="Ngày tuyển dụng"
        data-autofocus
        {...form.getInputProps('recruitedOn')}
        onChange={(day) => form.setFieldValue('recruitedOn', day ?? '')}
      />
      <OptionalText label="Số quyết định" {...form.getInputProps('decisionNumber')} />
      {again && <Textarea label="Lý do ghi lại" {...form.getInputProps('reason')} />}
    </Form>
  )
}
