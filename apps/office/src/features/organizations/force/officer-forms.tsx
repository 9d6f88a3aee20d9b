import { Checkbox, Textarea } from '@mantine/core'
import {
  appointEmulationOfficerRoute,
  handOverEmulationWorkRoute,
} from '@guongsang/contract/organizations-collectives.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import type { Officer } from './officer-list.tsx'

export function AppointForm({ organizationId, onClose }: { organizationId: string; onClose: () => void }) {
  const { today } = useSession()
  const appoint = useAct(appointEmulationOfficerRoute, { quiet: true, done: 'Đã giao việc.', after: onClose })
  const action = useActionForm({
    initial: {
      personId: '',
      organizationId,
      fullTime: false,
      qualification: null as string | null,
      trainingHours: 0,
      from: today,
    },
    schema: appointEmulationOfficerRoute.body,
    submit: (body) => appoint.mutateAsync({ body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Giao việc" onCancel={onClose}>
      <PersonPicker label="Người" data-autofocus {...form.getInputProps('personId')} />
      <OrganizationPicker label="Đơn vị" {...form.getInputProps('organizationId')} />
      <Checkbox label="Chuyên trách" {...form.getInputProps('fullTime', { type: 'checkbox' })} />
      <OptionalText
        label="Trình độ"
        placeholder="Cử nhân Luật, Trung cấp lý luận chính trị…"
        {...form.getInputProps('qualification')}
      />
      <NumberField label="Số giờ đã tập huấn" {...form.getInputProps('trainingHours')} />
      <DateField label="Từ ngày" {...form.getInputProps('from')} />
    </Form>
  )
}

export function HandOverForm({ officer, onClose }: { officer: Officer; onClose: () => void }) {
  const { today } = useSession()
  const handOver = useAct(handOverEmulationWorkRoute, { quiet: true, done: 'Đã bàn giao.', after: onClose })
  const action = useActionForm({
    initial: { to: today, note: '', successorId: null as string | null },
    schema: handOverEmulationWorkRoute.body,
    submit: (body) => handOver.mutateAsync({ params: { id: officer.id }, body }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Bàn giao" onCancel={onClose}>
      <p>
        {officer.person.name}, {officer.organization.name}
      </p>
      <DateField label="Ngày làm việc cuối cùng ở việc này" {...form.getInputProps('to')} />
      <Textarea
        label="Nội dung bàn giao"
        description="Việc đang làm dở, hạn sắp đến, hồ sơ ở đâu, ai cần liên hệ."
        minRows={4}
        data-autofocus
        {...form.getInputProps('note')}
      />
      <PersonPicker
        label="Người kế tiếp"
        description="Để trống khi chưa có."
        {...form.getInputProps('successorId')}
      />
    </Form>
  )
}
