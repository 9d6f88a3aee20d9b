import { NativeSelect } from '@mantine/core'
import { handleSuggestionRoute } from '@guongsang/contract/exemplars-suggestions.ts'
import { SUGGESTION_STATES } from '@guongsang/contract/exemplars-words.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose, ChooseMany, choicesOf } from '../../../ui/choose.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { labelChoices, useLabels } from '../labels/use-labels.ts'
import type { Suggestion } from './suggestions-page.tsx'

const { received: _, ...next } = SUGGESTION_STATES

/** Chuyển kiểm chứng, đưa vào danh sách của một đơn vị, hoặc không đưa vào; whoever wrote reads the answer by the code. */
export function HandleForm({ suggestion, onClose }: { suggestion: Suggestion; onClose: () => void }) {
  const kinds = labelChoices(useLabels('kind'))
  const fields = labelChoices(useLabels('field'))
  const handle = useAct(handleSuggestionRoute, { quiet: true, done: 'Đã ghi.', after: onClose })
  const action = useActionForm({
    initial: {
      state: (suggestion.state === 'received' ? 'checking' : 'taken-up') as keyof typeof SUGGESTION_STATES,
      organizationId: suggestion.organization?.id ?? null,
      kindCode: null as string | null,
      fieldCodes: [] as string[],
      answer: suggestion.answer,
    },
    schema: handleSuggestionRoute.body.omit({ version: true }),
    submit: (body) =>
      handle.mutateAsync({ params: { id: suggestion.id }, body: { ...body, version: suggestion.version } }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <p>
        {suggestion.aboutName}, {suggestion.aboutPlace}
      </p>
      <NativeSelect label="Xử lý" data={choicesOf(next)} {...form.getInputProps('state')} />
      {form.values.state !== 'declined' && (
        <OrganizationPicker
          label="Đơn vị kiểm chứng, bồi dưỡng"
          {...form.getInputProps('organizationId')}
          onChange={(id) => form.setFieldValue('organizationId', typeof id === 'string' ? id : null)}
        />
      )}
      {form.values.state === 'taken-up' && (
        <>
          <Choose label="Loại" data={kinds} {...form.getInputProps('kindCode')} />
          <ChooseMany label="Lĩnh vực" data={fields} {...form.getInputProps('fieldCodes')} />
        </>
      )}
      <LongText
        label="Trả lời người gửi"
        description="Người gửi đọc bằng mã theo dõi."
        minRows={3}
        {...form.getInputProps('answer')}
      />
    </Form>
  )
}
