import { NativeSelect, Textarea } from '@mantine/core'
import { IMPEDIMENTS, recordImpedimentRoute } from '@guongsang/contract/honours-records.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import type { Subject } from './subject-page.tsx'

export function RecordImpediment({ subject, onClose }: { subject: Subject; onClose: () => void }) {
  const record = useAct(recordImpedimentRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: {
      kind: 'discipline' as keyof typeof IMPEDIMENTS,
      beganOn: '',
      content: '',
      decisionNumber: null,
    },
    schema: recordImpedimentRoute.body.omit({ subject: true }),
    submit: (values) => record.mutateAsync({ body: { subject, ...values } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <NativeSelect label="Loại việc" data={choicesOf(IMPEDIMENTS)} {...form.getInputProps('kind')} />
      <Textarea
        label="Nội dung"
        description="Hình thức kỷ luật, hoặc việc đang được xem xét"
        {...form.getInputProps('content')}
      />
      <Row>
        <DateField
          label="Từ ngày"
          {...form.getInputProps('beganOn')}
          onChange={(day) => form.setFieldValue('beganOn', day ?? '')}
        />
        <OptionalText label="Số quyết định, văn bản" {...form.getInputProps('decisionNumber')} />
      </Row>
    </Form>
  )
}
