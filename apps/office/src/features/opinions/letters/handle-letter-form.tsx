import { NativeSelect } from '@mantine/core'
import { handleLetterRoute } from '@guongsang/contract/opinions.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import type { Letter } from './letters-page.tsx'

const ACTS = {
  'take-up': 'Giao đơn vị xem xét',
  answer: 'Trả lời',
  'pass-on': 'Chuyển nơi có trách nhiệm',
  'set-aside': 'Không xem xét',
} as const

/** Giao xem xét, trả lời, chuyển, không xem xét; whoever wrote reads the answer by the code. */
export function HandleLetterForm({ letter, onClose }: { letter: Letter; onClose: () => void }) {
  const handle = useAct(handleLetterRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: {
      act: (letter.state === 'received' ? 'take-up' : 'answer') as keyof typeof ACTS,
      organizationId: letter.organization?.id ?? null,
      passedTo: null as string | null,
      answer: null as string | null,
    },
    schema: handleLetterRoute.body.omit({ version: true }),
    submit: (body) =>
      handle.mutateAsync({ params: { id: letter.id }, body: { ...body, version: letter.version } }),
    guard: false,
  })
  const { form } = action
  const { act } = form.values
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Facts
        rows={[
          ['Về việc', letter.about],
          ['Nội dung', <span style={{ whiteSpace: 'pre-line' }}>{letter.text}</span>],
          ['Người gửi', [letter.senderName, letter.contact].filter(Boolean).join(', ') || 'Không ghi tên'],
        ]}
      />
      <NativeSelect label="Xử lý" data={choicesOf(ACTS)} {...form.getInputProps('act')} />
      {act === 'take-up' && (
        <OrganizationPicker
          label="Đơn vị xem xét"
          {...form.getInputProps('organizationId')}
          onChange={(id) => form.setFieldValue('organizationId', typeof id === 'string' ? id : null)}
        />
      )}
      {act === 'pass-on' && <OptionalText label="Chuyển đến" {...form.getInputProps('passedTo')} />}
      {act !== 'take-up' && (
        <LongText
          label="Trả lời người gửi"
          description="Người gửi đọc bằng mã theo dõi. Lưu xong, tên và liên hệ của người gửi bị xóa."
          minRows={4}
          {...form.getInputProps('answer')}
        />
      )}
    </Form>
  )
}
