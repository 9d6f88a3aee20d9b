import { Textarea } from '@mantine/core'
import { addEffectRoute } from '@guongsang/contract/exemplars-effects.ts'
import { EFFECTS_OF } from '@guongsang/contract/exemplars-words.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { showDay } from '../../../lib/format.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'

type Of = keyof typeof EFFECTS_OF

/** Ghi hiệu quả of one time it was spread, praised or honoured. */
export function EffectForm({ exemplar, onClose }: { exemplar: Exemplar; onClose: () => void }) {
  const { today } = useSession()
  const add = useAct(addEffectRoute, { quiet: true, done: 'Đã ghi hiệu quả.', after: onClose })
  const times = happenings(exemplar)
  const action = useActionForm({
    initial: {
      about: 'replication' as Of,
      aboutId: '',
      observedOn: today,
      text: '',
      followers: null as number | null,
      amount: null as number | null,
    },
    schema: addEffectRoute.body,
    submit: (body) => add.mutateAsync({ params: { id: exemplar.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Choose
        label="Hiệu quả của lần nào"
        data={times.map(({ id, label }) => ({ value: id, label }))}
        {...form.getInputProps('aboutId')}
        onChange={(id) => {
          const found = times.find((one) => one.id === id)
          form.setValues({ aboutId: id ?? '', about: found?.about ?? 'replication' })
        }}
      />
      <DateField label="Thấy vào ngày" {...form.getInputProps('observedOn')} />
      <Textarea
        label="Hiệu quả thấy được"
        data-autofocus
        autosize
        minRows={3}
        {...form.getInputProps('text')}
      />
      <Row>
        <NumberField label="Số người, hộ làm theo" {...form.getInputProps('followers')} />
        <NumberField label="Giá trị thêm (đồng)" {...form.getInputProps('amount')} />
      </Row>
    </Form>
  )
}

/** What can have had an effect: each replication, praise and honour, the latest first. */
export function happenings({
  replications,
  recognitions,
}: Exemplar): { id: string; about: Of; label: string }[] {
  const spread = replications.map((one) => ({
    id: one.id,
    about: 'replication' as const,
    on: one.since,
    what: one.organization?.name ?? one.byName,
  }))
  const honours = recognitions.flatMap(({ id, kind, happenedOn, form }) =>
    kind === 'praise' || kind === 'honour' ? [{ id, about: kind, on: happenedOn, what: form }] : [],
  )
  return [...spread, ...honours]
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ id, about, on, what }) => ({ id, about, label: `${EFFECTS_OF[about]}, ${showDay(on)}: ${what}` }))
}
