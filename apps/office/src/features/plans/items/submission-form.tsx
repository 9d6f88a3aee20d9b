/** The draft a unit hands in. After a return only the parts named may be changed. */
import { Checkbox, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ItemShown } from '@guongsang/contract/plans-obligations.ts'
import { draftSubmissionRoute } from '@guongsang/contract/plans-submissions.ts'
import { listPlansRoute } from '@guongsang/contract/plans.ts'
import { call } from '../../../lib/call.ts'
import { read } from '../../../lib/query.ts'
import { useQueryClient } from '@tanstack/react-query'
import { Choose } from '../../../ui/choose.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { DocumentPicker } from '../../../ui/pickers/document-picker.tsx'
import { useToast } from '../../../ui/toast.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { answersOf, ReportFields } from './report-fields.tsx'

const empty = {
  note: null as string | null,
  amount: null as number | null,
  collectives: null as number | null,
  individuals: null as number | null,
  declaredNone: false,
  documentId: null as string | null,
  planId: null as string | null,
  fileIds: [] as string[],
}

export function SubmissionForm({ item }: { item: ItemShown }) {
  const client = useQueryClient()
  const toast = useToast()
  const last = item.submissions.at(-1)
  const going =
    last?.state === 'draft' || last?.state === 'returned' || last?.state === 'recalled' ? last : undefined
  const open = (part: string) => item.openParts.length === 0 || item.openParts.includes(part)
  const action = useActionForm({
    initial: { ...(going ? valuesOf(going) : empty), answers: answersOf(item, going) },
    schema: draftSubmissionRoute.body.omit({ version: true }),
    submit: async (values) => {
      const version = going?.state === 'draft' ? going.version : null
      await call(draftSubmissionRoute, { params: { id: item.id }, body: { ...values, version } })
      toast({ text: 'Đã lưu bài nộp.' })
      await client.invalidateQueries()
    },
  })
  const { form } = action
  const counts = item.duty.rule.quota !== null || item.owes === 'nomination'
  const none = form.values.declaredNone
  return (
    <Form action={action} act="Lưu">
      {going?.returnReason && <p role="note">Trả lại: {going.returnReason}</p>}
      <Checkbox
        label="Báo không có nội dung phát sinh trong kỳ"
        disabled={!open('amount')}
        {...form.getInputProps('declaredNone', { type: 'checkbox' })}
      />
      <Textarea
        label={none ? 'Lý do, ghi chú' : item.outline === null ? 'Nội dung' : 'Mở đầu, lời dẫn'}
        autosize
        minRows={3}
        disabled={!open('note')}
        {...form.getInputProps('note')}
        value={form.values.note ?? ''}
      />
      {!none && <ReportFields item={item} form={form} disabled={!open('answers')} />}
      {counts && !none && (
        <Row>
          <NumberField label="Số lượng" disabled={!open('amount')} {...form.getInputProps('amount')} />
          <NumberField label="Tập thể" disabled={!open('amount')} {...form.getInputProps('collectives')} />
          <NumberField label="Cá nhân" disabled={!open('amount')} {...form.getInputProps('individuals')} />
        </Row>
      )}
      {item.owes === 'plan' && (
        <PlanField item={item} disabled={!open('plan')} {...form.getInputProps('planId')} />
      )}
      <DocumentPicker
        label="Văn bản của đơn vị"
        placeholder="Chọn văn bản trong sổ, nếu có"
        known={documentOf(going)}
        disabled={!open('document')}
        {...form.getInputProps('documentId')}
      />
      <FilesField label="Tệp kèm theo" disabled={!open('files')} {...form.getInputProps('fileIds')} />
    </Form>
  )
}

const valuesOf = (one: ItemShown['submissions'][number]): typeof empty => ({
  note: one.note,
  amount: one.amount,
  collectives: one.collectives,
  individuals: one.individuals,
  declaredNone: one.declaredNone,
  documentId: one.document?.id ?? null,
  planId: one.plan?.id ?? null,
  fileIds: one.files.map(({ id }) => id),
})

const documentOf = (one: ItemShown['submissions'][number] | undefined) =>
  one?.document ? { value: one.document.id, label: one.document.name } : null

interface PlanFieldProps {
  item: ItemShown
  disabled: boolean
  value?: string | null
  onChange?: (value: string | null) => void
}

/** The unit's own plans, so that what is handed in can be compared with the plan it follows. */
function PlanField({ item, ...props }: PlanFieldProps) {
  const plans = useQuery(
    read(listPlansRoute, { query: { organizationId: item.organization.id, limit: 100 } }),
  )
  return (
    <Choose
      label="Kế hoạch của đơn vị"
      placeholder="Chọn kế hoạch đã soạn trong hệ thống, nếu có"
      clearable
      data={(plans.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      {...props}
    />
  )
}
