import { NativeSelect, Textarea } from '@mantine/core'
import { addNurtureRoute } from '@guongsang/contract/exemplars-life.ts'
import { SUPPORTS } from '@guongsang/contract/exemplars-words.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'

/** Bồi dưỡng: what was given to a newcomer, by whom, from where. */
export function NurtureForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { today } = useSession()
  const add = useAct(addNurtureRoute, { quiet: true, done: 'Đã ghi việc bồi dưỡng.', after: onClose })
  const action = useActionForm({
    initial: {
      happenedOn: today,
      kind: 'material' as keyof typeof SUPPORTS,
      text: '',
      amount: null as number | null,
      source: null as string | null,
      inCharge: null as string | null,
    },
    schema: addNurtureRoute.body,
    submit: (body) => add.mutateAsync({ params: { id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <DateField label="Ngày" {...form.getInputProps('happenedOn')} />
        <NativeSelect label="Hỗ trợ" data={choicesOf(SUPPORTS)} {...form.getInputProps('kind')} />
      </Row>
      <Textarea label="Đã làm gì" data-autofocus {...form.getInputProps('text')} />
      <Row>
        <NumberField label="Số tiền (đồng)" {...form.getInputProps('amount')} />
        <OptionalText label="Nguồn" {...form.getInputProps('source')} />
      </Row>
      <OptionalText label="Người phụ trách" {...form.getInputProps('inCharge')} />
    </Form>
  )
}
