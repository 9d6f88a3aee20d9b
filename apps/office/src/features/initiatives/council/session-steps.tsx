/** The small forms of a session's steps: who is there, the conclusion, the decision. */
import { Checkbox, Stack, Textarea } from '@mantine/core'
import {
  concludeCouncilSessionRoute,
  openCouncilSessionRoute,
} from '@guongsang/contract/initiatives-councils.ts'
import { z } from 'zod'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog, type DialogControl } from '../../../ui/dialog.tsx'
import { FileField } from '../../../ui/file-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { Recognize } from './recognize.tsx'
import type { Session } from './session-page.tsx'

const titles: Record<string, string> = {
  open: 'Mở phiên họp',
  conclude: 'Kết luận phiên họp',
  recognize: 'Quyết định công nhận',
}

interface Props {
  session: Session
  onClose: () => void
}

export const SessionSteps = ({ session, control }: { session: Session; control: DialogControl<string> }) => (
  <Dialog control={control} title={titles[control.about ?? ''] ?? ''}>
    {(step) => {
      if (step === 'open') return <Opening session={session} onClose={control.close} />
      if (step === 'conclude') return <Conclusion session={session} onClose={control.close} />
      const passed = session.agenda.filter(({ result }) => result === 'passed')
      return (
        <Recognize
          chosen={passed.map(({ initiativeId: id, title }) => ({ id, title }))}
          sessionId={session.id}
          scope={session.purpose === 'recognition' ? 'co_so' : 'bo_tinh'}
          onClose={control.close}
        />
      )
    }}
  </Dialog>
)

function Opening({ session, onClose }: Props) {
  const { today } = useSession()
  const open = useAct(openCouncilSessionRoute, { done: 'Đã mở phiên họp.', quiet: true, after: onClose })
  const schema = z.object({ heldOn: openCouncilSessionRoute.body.shape.heldOn, present: z.array(z.string()) })
  const action = useActionForm({
    initial: {
      heldOn: (session.heldOn ?? today) as string | null,
      present: session.memberList.map(({ position }) => String(position)),
    },
    schema,
    submit: (values) => {
      const { heldOn, present } = schema.parse(values)
      const body = { heldOn, present: present.map(Number), version: session.version }
      return open.mutateAsync({ params: { id: session.id }, body })
    },
    guard: false,
  })
  return (
    <Form action={action} act="Mở phiên họp" onCancel={onClose}>
      <DateField label="Ngày họp" {...action.form.getInputProps('heldOn')} />
      <Checkbox.Group label="Có mặt" {...action.form.getInputProps('present')}>
        <Stack gap="xs" mt="xs">
          {session.memberList.map(({ position, name }) => (
            <Checkbox key={position} value={String(position)} label={name} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Form>
  )
}

function Conclusion({ session, onClose }: Props) {
  const conclude = useAct(concludeCouncilSessionRoute, { done: 'Đã kết luận.', quiet: true, after: onClose })
  const schema = concludeCouncilSessionRoute.body.omit({ version: true })
  const action = useActionForm({
    initial: { conclusion: '', minutesFileId: null as string | null },
    schema,
    submit: (values) =>
      conclude.mutateAsync({
        params: { id: session.id },
        body: { ...schema.parse(values), version: session.version },
      }),
    guard: false,
  })
  return (
    <Form action={action} act="Kết luận" onCancel={onClose}>
      <p>Sáng kiến không đạt được ghi Không công nhận. Sáng kiến đạt chờ quyết định.</p>
      <Textarea label="Kết luận" autosize minRows={4} {...action.form.getInputProps('conclusion')} />
      <FileField label="Biên bản phiên họp" {...action.form.getInputProps('minutesFileId')} />
    </Form>
  )
}
