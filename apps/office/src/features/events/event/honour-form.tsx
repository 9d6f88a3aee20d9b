/** Một dòng tôn vinh, trao thưởng: who, in which form, by whom; handed over or why not. */
import { TextInput } from '@mantine/core'
import { addEventHonoursRoute, editEventHonourRoute } from '@guongsang/contract/events-desk.ts'
import type { EventShown } from '@guongsang/contract/events-register.ts'
import { HONOUR_KINDS, HONOURED_STANDINGS, HONOURED_SUBJECTS } from '@guongsang/contract/events-words.ts'
import { showDay } from '../../../lib/format.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { ExemplarPicker } from '../../../ui/pickers/exemplar-picker.tsx'
import type { Honour } from './honours.tsx'

interface Props {
  event: EventShown
  one: Honour | null
  onClose: () => void
}

const emptyHonour = {
  kind: 'honour',
  exemplarId: null,
  subjectKind: 'person',
  name: '',
  address: null,
  standing: 'serving',
  form: '',
  authority: null,
  decisionNumber: null,
  decidedOn: null,
  reason: null,
  presenter: null,
  handedOn: null,
  notHandedReason: null,
} as const satisfies Omit<Honour, 'id' | 'version'>

type Typed = Omit<Honour, 'id' | 'version'>

const typedOf = ({ id: _, version: __, ...typed }: Honour): Typed => typed

export function HonourForm({ event, one, onClose }: Props) {
  const { id, startsOn } = event
  const outcome = { done: 'Đã lưu.', quiet: true, after: onClose }
  const add = useAct(addEventHonoursRoute, outcome)
  const edit = useAct(editEventHonourRoute, outcome)
  const initial: Typed = one === null ? emptyHonour : typedOf(one)
  const action = useActionForm({
    initial: { ...initial } as Typed & Record<string, unknown>,
    schema: editEventHonourRoute.body.omit({ version: true }),
    guard: false,
    submit: (typed) =>
      one === null
        ? add.mutateAsync({ params: { id }, body: { rows: [typed] } })
        : edit.mutateAsync({ params: { id, partId: one.id }, body: { ...typed, version: one.version } }),
  })
  const { form } = action
  const isAward = form.values.kind === 'award'
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <Choose
          label="Loại"
          allowDeselect={false}
          data={choicesOf(HONOUR_KINDS)}
          {...form.getInputProps('kind')}
        />
        <Choose
          label="Đối tượng"
          allowDeselect={false}
          data={choicesOf(HONOURED_SUBJECTS)}
          {...form.getInputProps('subjectKind')}
        />
      </Row>
      <TextInput label="Họ và tên, tên tập thể" {...form.getInputProps('name')} />
      <Row>
        <OptionalText label="Đơn vị, nơi ở" {...form.getInputProps('address')} />
        <Choose
          label="Hiện nay"
          allowDeselect={false}
          data={choicesOf(HONOURED_STANDINGS)}
          {...form.getInputProps('standing')}
        />
      </Row>
      <ExemplarPicker
        label="Là điển hình"
        known={one?.exemplarId ? { value: one.exemplarId, label: one.name } : null}
        {...form.getInputProps('exemplarId')}
      />
      <TextInput label="Hình thức tôn vinh, khen thưởng" {...form.getInputProps('form')} />
      {isAward && (
        <Row>
          <OptionalText label="Số quyết định" {...form.getInputProps('decisionNumber')} />
          <DateField label="Ngày quyết định" {...form.getInputProps('decidedOn')} />
        </Row>
      )}
      <Row>
        <OptionalText label="Cấp tôn vinh, quyết định" {...form.getInputProps('authority')} />
        <OptionalText label="Người trao" {...form.getInputProps('presenter')} />
      </Row>
      <LongText label="Thành tích, lý do" {...form.getInputProps('reason')} />
      {one !== null && (
        <Row>
          <DateField
            label="Ngày trao"
            description={`Sự kiện bắt đầu ngày ${showDay(startsOn)}.`}
            {...form.getInputProps('handedOn')}
          />
          <OptionalText label="Lý do chưa trao" {...form.getInputProps('notHandedReason')} />
        </Row>
      )}
    </Form>
  )
}
