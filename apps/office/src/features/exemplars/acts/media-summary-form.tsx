import { approveMediaSummaryRoute } from '@guongsang/contract/exemplars-effects.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { useAct } from '../../../ui/act.ts'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'

/** Duyệt bản tóm tắt: báo chí in nguyên văn, nên người duyệt chịu trách nhiệm từng chữ. */
export function MediaSummaryForm({ exemplar, onClose }: { exemplar: Exemplar; onClose: () => void }) {
  const { id, version, mediaSummary } = exemplar
  const approve = useAct(approveMediaSummaryRoute, { quiet: true, done: 'Đã lưu.', after: onClose })
  const action = useActionForm({
    initial: { summary: mediaSummary?.text ?? null },
    schema: approveMediaSummaryRoute.body.omit({ version: true }),
    submit: (body) => approve.mutateAsync({ params: { id }, body: { ...body, version } }),
    guard: false,
  })
  return (
    <Form action={action} act="Duyệt" onCancel={onClose}>
      <LongText
        label="Bản tóm tắt"
        description="Báo chí in nguyên văn; tên người duyệt được ghi kèm. Để trống là thôi cung cấp."
        minRows={6}
        data-autofocus
        {...action.form.getInputProps('summary')}
      />
    </Form>
  )
}
