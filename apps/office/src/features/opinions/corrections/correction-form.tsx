import { Textarea, TextInput } from '@mantine/core'
import { editCorrectionRoute, noteCorrectionRoute } from '@guongsang/contract/opinions-corrections.ts'
import type { showCorrectionRoute } from '@guongsang/contract/opinions-corrections.ts'
import { CORRECTION_SUBJECTS } from '@guongsang/contract/opinions-words.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose, choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'

interface Props {
  correction?: Ok<typeof showCorrectionRoute>
  onClose: () => void
}

/** Điều nói sai, sự thật, lời trả lời: new, or not yet given out. */
export function CorrectionForm({ correction, onClose }: Props) {
  const { organization } = useAccount()
  const { today } = useSession()
  const note = useAct(noteCorrectionRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const edit = useAct(editCorrectionRoute, { quiet: true, done: 'Đã lưu.', after: onClose })
  const action = useActionForm({
    initial: {
      title: correction?.title ?? '',
      subjectKind: correction?.subjectKind ?? ('award' as keyof typeof CORRECTION_SUBJECTS),
      subjectName: correction?.subjectName ?? '',
      claim: correction?.claim ?? '',
      seenOn: correction?.seenOn ?? today,
      facts: correction?.facts ?? '',
      answer: correction?.answer ?? '',
      evidenceFileIds: correction?.evidence.map(({ id }) => id) ?? [],
      organizationId: correction?.organization.id ?? organization?.id ?? '',
    },
    schema: noteCorrectionRoute.body,
    submit: (body): Promise<unknown> =>
      correction === undefined
        ? note.mutateAsync({ body })
        : edit.mutateAsync({
            params: { id: correction.id },
            body: { ...body, version: correction.version },
          }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput label="Tiêu đề" data-autofocus {...form.getInputProps('title')} />
      <Row>
        <Choose label="Nói về" data={choicesOf(CORRECTION_SUBJECTS)} {...form.getInputProps('subjectKind')} />
        <TextInput label="Ai, việc gì" {...form.getInputProps('subjectName')} />
        <DateField label="Ngày biết" {...form.getInputProps('seenOn')} />
      </Row>
      <Textarea
        label="Điều nói sai"
        description="Ghi điều được nói, không ghi ai đã nói, nói ở trang nào."
        autosize
        minRows={2}
        {...form.getInputProps('claim')}
      />
      <Textarea label="Sự thật đã kiểm chứng" autosize minRows={3} {...form.getInputProps('facts')} />
      <FilesField label="Căn cứ" {...form.getInputProps('evidenceFileIds')} />
      <Textarea
        label="Lời trả lời của cơ quan"
        description="Hiện trên cổng, dưới tên cơ quan."
        autosize
        minRows={4}
        {...form.getInputProps('answer')}
      />
      <OrganizationPicker label="Cơ quan trả lời" {...form.getInputProps('organizationId')} />
    </Form>
  )
}
