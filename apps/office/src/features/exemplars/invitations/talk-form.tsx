import { holdInvitationRoute, type Invitation } from '@guongsang/contract/exemplars-invitations.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { labelChoices, useLabels } from '../labels/use-labels.ts'

/** Ghi buổi báo cáo: what was said is kept, to be read and used again. */
export function TalkForm({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const { today } = useSession()
  const { id, version, wantedOn } = invitation
  const levels = labelChoices(useLabels('level'))
  const hold = useAct(holdInvitationRoute, { quiet: true, done: 'Đã ghi vào quá trình.', after: onClose })
  const action = useActionForm({
    initial: {
      heldOn: wantedOn > today ? today : wantedOn,
      levelCode: null as string | null,
      text: null as string | null,
    },
    schema: holdInvitationRoute.body.omit({ version: true }),
    submit: (body) => hold.mutateAsync({ params: { id }, body: { ...body, version } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Row>
        <DateField label="Ngày báo cáo" {...form.getInputProps('heldOn')} />
        <Choose label="Cấp của buổi đó" clearable data={levels} {...form.getInputProps('levelCode')} />
      </Row>
      <LongText
        label="Bài báo cáo"
        description="Giữ lại để dùng cho lần sau."
        minRows={6}
        {...form.getInputProps('text')}
      />
    </Form>
  )
}
