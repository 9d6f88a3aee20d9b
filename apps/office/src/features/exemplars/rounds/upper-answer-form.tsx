import { NativeSelect } from '@mantine/core'
import type { NominationShown } from '@guongsang/contract/exemplars-rounds.ts'
import { recordUpperAnswerRoute } from '@guongsang/contract/exemplars-votes.ts'
import { UPPER_ANSWERS } from '@guongsang/contract/exemplars-words.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'

/** What the upper level made of one that was introduced. */
export function UpperAnswerForm({
  nomination,
  onClose,
}: {
  nomination: NominationShown
  onClose: () => void
}) {
  const { today } = useSession()
  const { id, version, exemplar, upperAnswer, upperAnsweredOn, upperNote } = nomination
  const answer = useAct(recordUpperAnswerRoute, { quiet: true, done: 'Đã ghi trả lời.', after: onClose })
  const action = useActionForm({
    initial: {
      answer: upperAnswer ?? ('received' as keyof typeof UPPER_ANSWERS),
      answeredOn: upperAnsweredOn ?? today,
      note: upperNote,
    },
    schema: recordUpperAnswerRoute.body.omit({ version: true }),
    submit: (body) => answer.mutateAsync({ params: { id }, body: { ...body, version } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <p>{exemplar.title}</p>
      <Row>
        <NativeSelect label="Trả lời" data={choicesOf(UPPER_ANSWERS)} {...form.getInputProps('answer')} />
        <DateField label="Ngày" {...form.getInputProps('answeredOn')} />
      </Row>
      <LongText label="Ghi chú" {...form.getInputProps('note')} />
    </Form>
  )
}
