import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { confirmExemplarRoute } from '@guongsang/contract/exemplars-life.ts'
import { CONFIRMATION_PURPOSES } from '@guongsang/contract/exemplars-words.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'

/** Người trong cuộc đã đọc và đồng ý, or takes it back: the last word counts. */
export function ConfirmForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { today } = useSession()
  const confirm = useAct(confirmExemplarRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: {
      purpose: 'story' as keyof typeof CONFIRMATION_PURPOSES,
      agreed: true,
      givenOn: today,
      how: '',
      fileId: null as string | null,
    },
    schema: confirmExemplarRoute.body,
    submit: (body) => confirm.mutateAsync({ params: { id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <NativeSelect
          label="Về việc"
          data={choicesOf(CONFIRMATION_PURPOSES)}
          {...form.getInputProps('purpose')}
        />
        <DateField label="Ngày" {...form.getInputProps('givenOn')} />
      </Row>
      <Checkbox
        label="Đồng ý"
        description="Bỏ đánh dấu nếu người trong cuộc không đồng ý hoặc rút lời đồng ý."
        {...form.getInputProps('agreed', { type: 'checkbox' })}
      />
      <TextInput
        label="Bằng cách nào"
        description="Ký giấy, gọi điện, gặp trực tiếp: ai gặp, ở đâu."
        data-autofocus
        {...form.getInputProps('how')}
      />
      <FileField label="Giấy xác nhận" {...form.getInputProps('fileId')} />
    </Form>
  )
}
