import { Checkbox, Textarea } from '@mantine/core'
import { promoteExemplarRoute } from '@guongsang/contract/exemplars-effects.ts'
import type { Exemplar } from '@guongsang/contract/exemplars.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose, ChooseMany } from '../../../ui/choose.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { labelChoices, useLabels } from '../labels/use-labels.ts'

/** Nâng người tốt, việc tốt thành điển hình của một lĩnh vực. */
export function PromoteForm({ exemplar, onClose }: { exemplar: Exemplar; onClose: () => void }) {
  const { id, version } = exemplar
  const kinds = labelChoices(useLabels('kind')).filter(({ value }) => value !== exemplar.kind.code)
  const fields = labelChoices(useLabels('field'))
  const promote = useAct(promoteExemplarRoute, { quiet: true, done: 'Đã nâng.', after: onClose })
  const action = useActionForm({
    initial: { kindCode: '', comprehensive: false, fieldCodes: [] as string[], reason: '' },
    schema: promoteExemplarRoute.body.omit({ version: true }),
    submit: (body) => promote.mutateAsync({ params: { id }, body: { ...body, version } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Nâng" onCancel={onClose}>
      <Choose label="Thành loại" data={kinds} {...form.getInputProps('kindCode')} />
      <ChooseMany label="Lĩnh vực" data={fields} {...form.getInputProps('fieldCodes')} />
      <Checkbox
        label="Tiêu biểu toàn diện, không riêng lĩnh vực nào"
        {...form.getInputProps('comprehensive', { type: 'checkbox' })}
      />
      <Textarea label="Lý do" autosize minRows={2} {...form.getInputProps('reason')} />
    </Form>
  )
}
