import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { recognizeExemplarRoute } from '@guongsang/contract/exemplars-life.ts'
import { RECOGNITION_KINDS } from '@guongsang/contract/exemplars-words.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose, choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import { labelChoices, useLabels } from '../labels/use-labels.ts'
import { LongText } from '../../../ui/long-text.tsx'

/** Công nhận, tôn vinh, biểu dương, báo cáo kinh nghiệm; a legal award is written among the awards. */
export function RecognizeForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { today } = useSession()
  const levels = labelChoices(useLabels('level'))
  const recognize = useAct(recognizeExemplarRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: {
      kind: 'recognition' as keyof typeof RECOGNITION_KINDS,
      levelCode: '',
      form: '',
      happenedOn: today,
      byWhom: null as string | null,
      decisionNumber: null as string | null,
      text: null as string | null,
      followsHoChiMinh: false,
      partnerIds: [] as string[],
    },
    schema: recognizeExemplarRoute.body,
    submit: (body) => recognize.mutateAsync({ params: { id }, body }),
    guard: false,
  })
  const { form } = action
  const isTalk = form.values.kind === 'talk'
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <NativeSelect label="Việc" data={choicesOf(RECOGNITION_KINDS)} {...form.getInputProps('kind')} />
        <Choose label="Cấp" data={levels} {...form.getInputProps('levelCode')} />
      </Row>
      <TextInput
        label={isTalk ? 'Tại hội nghị, buổi giao lưu' : 'Hình thức'}
        data-autofocus
        {...form.getInputProps('form')}
      />
      <Row>
        <DateField label="Ngày" {...form.getInputProps('happenedOn')} />
        <OptionalText label="Số quyết định" {...form.getInputProps('decisionNumber')} />
      </Row>
      <OptionalText label="Cơ quan, người tổ chức" {...form.getInputProps('byWhom')} />
      <OrganizationsPicker
        label="Cùng tổ chức"
        description="Đơn vị, đoàn thể, doanh nghiệp phối hợp."
        {...form.getInputProps('partnerIds')}
      />
      <LongText label={isTalk ? 'Bài báo cáo' : 'Nội dung'} {...form.getInputProps('text')} />
      <Checkbox
        label="Gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
        {...form.getInputProps('followsHoChiMinh', { type: 'checkbox' })}
      />
    </Form>
  )
}
