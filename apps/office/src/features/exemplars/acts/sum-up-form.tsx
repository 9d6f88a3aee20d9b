import { Textarea, TextInput } from '@mantine/core'
import { sumUpExemplarRoute } from '@guongsang/contract/exemplars-effects.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'

/** Tổng kết: what others need to know before they copy it. */
export function SumUpForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { today } = useSession()
  const sumUp = useAct(sumUpExemplarRoute, { quiet: true, done: 'Đã ghi tổng kết.', after: onClose })
  const action = useActionForm({
    initial: {
      heldOn: today,
      ledBy: '',
      worked: '',
      fellShort: null as string | null,
      cost: null as number | null,
      costBasis: null as string | null,
      conditions: '',
      lessons: null as string | null,
      fileIds: [] as string[],
    },
    schema: sumUpExemplarRoute.body,
    submit: (body) => sumUp.mutateAsync({ params: { id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <DateField label="Ngày tổng kết" {...form.getInputProps('heldOn')} />
        <TextInput label="Ai chủ trì" data-autofocus {...form.getInputProps('ledBy')} />
      </Row>
      <Textarea label="Điều làm được" autosize minRows={3} {...form.getInputProps('worked')} />
      <LongText label="Điều chưa được" {...form.getInputProps('fellShort')} />
      <Row>
        <NumberField label="Chi phí (đồng)" {...form.getInputProps('cost')} />
        <OptionalText label="Căn cứ tính" {...form.getInputProps('costBasis')} />
      </Row>
      <Textarea
        label="Điều kiện để nơi khác làm theo"
        description="Cần gì trước khi bắt đầu: người, tiền, máy, đất, thời vụ."
        autosize
        minRows={2}
        {...form.getInputProps('conditions')}
      />
      <LongText label="Bài học khi xây dựng, nhân rộng" {...form.getInputProps('lessons')} />
      <FilesField label="Báo cáo, hình ảnh" {...form.getInputProps('fileIds')} />
    </Form>
  )
}
