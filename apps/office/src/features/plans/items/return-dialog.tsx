/** Trả lại: the reason, and the parts the unit may change. */
import { Checkbox, Textarea } from '@mantine/core'
import { returnSubmissionRoute, SUBMISSION_PARTS } from '@guongsang/contract/plans-submissions.ts'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/call.ts'
import { Dialog, type DialogControl } from '../../../ui/dialog.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { useToast } from '../../../ui/toast.tsx'

interface Returned {
  id: string
  version: number
}
type Part = keyof typeof SUBMISSION_PARTS

export const ReturnDialog = ({ control }: { control: DialogControl<Returned> }) => (
  <Dialog control={control} title="Trả lại để bổ sung">
    {(submission) => <ReturnForm submission={submission} close={control.close} />}
  </Dialog>
)

function ReturnForm({ submission, close }: { submission: Returned; close: () => void }) {
  const client = useQueryClient()
  const toast = useToast()
  const action = useActionForm({
    initial: { reason: '', parts: [] as Part[] },
    schema: returnSubmissionRoute.body.omit({ version: true }),
    guard: false,
    submit: async (values) => {
      await call(returnSubmissionRoute, {
        params: { id: submission.id },
        body: { ...values, version: submission.version },
      })
      toast({ text: 'Đã trả lại, đơn vị được báo.' })
      close()
      await client.invalidateQueries()
    },
  })
  return (
    <Form action={action} act="Trả lại" onCancel={close}>
      <Textarea
        label="Lý do, nói rõ phải sửa gì"
        autosize
        minRows={3}
        data-autofocus
        {...action.form.getInputProps('reason')}
      />
      <Checkbox.Group
        label="Chỉ được sửa"
        description="Không chọn thì đơn vị sửa được mọi phần."
        {...action.form.getInputProps('parts')}
      >
        {Object.entries(SUBMISSION_PARTS).map(([part, label]) => (
          <Checkbox key={part} value={part} label={label} mt="xs" />
        ))}
      </Checkbox.Group>
    </Form>
  )
}
