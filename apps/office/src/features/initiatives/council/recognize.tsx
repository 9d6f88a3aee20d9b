/** Ghi quyết định công nhận: for what a session passed, or for a scope that a level above recognised. */
import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { recognizeInitiativesRoute } from '@guongsang/contract/initiatives-councils.ts'
import { WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'

interface Props {
  chosen: readonly { id: string; title: string }[]
  sessionId: string | null
  scope: keyof typeof WORK_SCOPES
  onClose: () => void
}

export function Recognize({ chosen, sessionId, scope, onClose }: Props) {
  const { today } = useSession()
  const recognize = useAct(recognizeInitiativesRoute, {
    done: ({ recognized }) => `Đã ghi công nhận ${recognized} sáng kiến.`,
    quiet: true,
    after: onClose,
  })
  const action = useActionForm({
    initial: {
      initiativeIds: chosen.map(({ id }) => id),
      sessionId,
      scope: scope as string,
      decisionNumber: '',
      decidedOn: today as string | null,
      decidedBy: '',
      effectText: null as string | null,
      firstCertificateNumber: null as number | null,
    },
    schema: recognizeInitiativesRoute.body,
    submit: (body) => recognize.mutateAsync({ body: recognizeInitiativesRoute.body.parse(body) }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Ghi công nhận" onCancel={onClose}>
      <Checkbox.Group label="Sáng kiến" {...form.getInputProps('initiativeIds')}>
        <Stack gap="xs" mt="xs">
          {chosen.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={title} />
          ))}
        </Stack>
      </Checkbox.Group>
      <NativeSelect
        label="Phạm vi ảnh hưởng"
        data={choicesOf(WORK_SCOPES)}
        {...form.getInputProps('scope')}
      />
      <Row>
        <TextInput label="Số quyết định" {...form.getInputProps('decisionNumber')} />
        <DateField label="Ngày quyết định" {...form.getInputProps('decidedOn')} />
      </Row>
      <TextInput label="Người ký, cơ quan ban hành" {...form.getInputProps('decidedBy')} />
      <NumberField label="Số giấy chứng nhận đầu tiên" {...form.getInputProps('firstCertificateNumber')} />
      <Textarea
        label="Hiệu quả ghi trong quyết định"
        autosize
        minRows={2}
        {...form.getInputProps('effectText')}
        value={form.values.effectText ?? ''}
      />
    </Form>
  )
}
