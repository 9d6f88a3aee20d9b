import { Textarea, TextInput } from '@mantine/core'
import { z } from 'zod'
import { draftStandardSetRoute } from '@guongsang/contract/exemplars-life.ts'
import { EXEMPLAR_SUBJECTS } from '@guongsang/contract/exemplars-words.ts'
import { useAccount } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose, ChooseMany, choicesOf } from '../../../ui/choose.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { labelChoices, useLabels } from '../labels/use-labels.ts'
import type { StandardSet } from './standard-sets-page.tsx'

interface Props {
  /** Its next edition; null: a new set. */
  basedOn: StandardSet | null
  onClose: () => void
}

const schema = draftStandardSetRoute.body
  .omit({ standards: true })
  .extend({ standards: z.string().trim().min(3, 'Ghi ít nhất một tiêu chuẩn.') })

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Mỗi dòng một tiêu chuẩn: as it is written in the paper it comes from. */
export function DraftForm({ basedOn, onClose }: Props) {
  const { organization } = useAccount()
  const fields = labelChoices(useLabels('field'))
  const draft = useAct(draftStandardSetRoute, { quiet: true, done: 'Đã lưu dự thảo.', after: onClose })
  const action = useActionForm({
    initial: {
      name: basedOn?.name ?? '',
      organizationId: basedOn === null ? (organization?.id ?? null) : (basedOn.organization?.id ?? null),
      fieldCode: basedOn?.field?.code ?? null,
      subjectKinds: basedOn?.subjectKinds ?? [],
      standards: basedOn?.standards.map(({ text }) => text).join('\n') ?? '',
    },
    schema,
    submit: ({ standards, ...body }) =>
      draft.mutateAsync({ body: { ...body, standards: linesOf(standards) } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <TextInput label="Tên bộ tiêu chuẩn" data-autofocus {...form.getInputProps('name')} />
      <Row>
        <OrganizationPicker
          label="Của đơn vị"
          description="Để trống nếu dùng chung cả địa phương."
          clearable
          {...form.getInputProps('organizationId')}
          onChange={(id) => form.setFieldValue('organizationId', typeof id === 'string' ? id : null)}
        />
        <Choose
          label="Lĩnh vực"
          description="Để trống nếu cho mọi lĩnh vực."
          clearable
          data={fields}
          {...form.getInputProps('fieldCode')}
        />
      </Row>
      <ChooseMany
        label="Cho đối tượng"
        description="Để trống nếu cho mọi đối tượng."
        data={choicesOf(EXEMPLAR_SUBJECTS)}
        {...form.getInputProps('subjectKinds')}
      />
      <Textarea
        label="Tiêu chuẩn"
        description="Mỗi dòng một tiêu chuẩn."
        autosize
        minRows={5}
        {...form.getInputProps('standards')}
      />
    </Form>
  )
}
