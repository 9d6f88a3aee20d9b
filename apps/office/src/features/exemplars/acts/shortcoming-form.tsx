import { Textarea } from '@mantine/core'
import { addShortcomingRoute, editShortcomingRoute } from '@guongsang/contract/exemplars-life.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { LongText } from '../../../ui/long-text.tsx'

export type Shortcoming = NonNullable<Exemplar['shortcomings']>[number]

interface Props {
  exemplarId: string
  /** Null: a new one. */
  shortcoming: Shortcoming | null
  onClose: () => void
}

/** Mặt còn hạn chế và cách khắc phục: of the unit and the standing agency alone. */
export function ShortcomingForm({ exemplarId, shortcoming, onClose }: Props) {
  const outcome = { quiet: true, done: 'Đã lưu.', after: onClose }
  const add = useAct(addShortcomingRoute, outcome)
  const edit = useAct(editShortcomingRoute, outcome)
  const action = useActionForm({
    initial: {
      text: shortcoming?.text ?? '',
      remedy: shortcoming?.remedy ?? null,
      inCharge: shortcoming?.inCharge ?? null,
      dueOn: shortcoming?.dueOn ?? null,
      doneOn: shortcoming?.doneOn ?? null,
    },
    schema: addShortcomingRoute.body,
    submit: (body): Promise<unknown> =>
      shortcoming === null
        ? add.mutateAsync({ params: { id: exemplarId }, body })
        : edit.mutateAsync({
            params: { id: shortcoming.id },
            body: { ...body, version: shortcoming.version },
          }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Textarea label="Mặt còn hạn chế" data-autofocus {...form.getInputProps('text')} />
      <LongText label="Cách khắc phục" {...form.getInputProps('remedy')} />
      <OptionalText label="Người phụ trách" {...form.getInputProps('inCharge')} />
      <Row>
        <DateField label="Khắc phục trước ngày" {...form.getInputProps('dueOn')} />
        <DateField label="Đã khắc phục ngày" {...form.getInputProps('doneOn')} />
      </Row>
    </Form>
  )
}
