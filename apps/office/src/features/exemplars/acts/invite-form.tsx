import { TextInput } from '@mantine/core'
import { inviteExemplarRoute } from '@guongsang/contract/exemplars-invitations.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'

/** Mời giao lưu, báo cáo kinh nghiệm: the exemplar's own unit answers. */
export function InviteForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { organization } = useAccount()
  const invite = useAct(inviteExemplarRoute, {
    quiet: true,
    done: 'Đã gửi lời mời. Đơn vị của điển hình sẽ trả lời.',
    after: onClose,
  })
  const action = useActionForm({
    initial: {
      organizationId: organization?.id ?? '',
      wantedOn: null as string | null,
      place: null as string | null,
      audience: null as string | null,
      subject: '',
    },
    schema: inviteExemplarRoute.body,
    submit: (body) => invite.mutateAsync({ params: { id }, body: inviteExemplarRoute.body.parse(body) }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Gửi lời mời" onCancel={onClose}>
      <TextInput
        label="Mời báo cáo về việc gì"
        placeholder="Ủ rơm làm phân ngay tại ruộng"
        data-autofocus
        {...form.getInputProps('subject')}
      />
      <OrganizationPicker
        label="Đơn vị mời"
        {...form.getInputProps('organizationId')}
        onChange={(unit) => form.setFieldValue('organizationId', typeof unit === 'string' ? unit : '')}
      />
      <Row>
        <DateField label="Ngày" {...form.getInputProps('wantedOn')} />
        <OptionalText label="Ở đâu" {...form.getInputProps('place')} />
      </Row>
      <OptionalText label="Người dự" {...form.getInputProps('audience')} />
    </Form>
  )
}
