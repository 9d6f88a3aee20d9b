import { Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import {
  editInspectionRoute,
  type Inspection,
  recordInspectionRoute,
} from '@guongsang/contract/plans-inspections.ts'
import { useSession } from '../../../lib/session.ts'
import { useAct } from '../../../ui/act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { Form, Row, useActionForm } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { PlanPicker } from '../../../ui/pickers/plan-picker.tsx'

/** Ghi hoặc sửa dự thảo; the unit of a record stays what it is. */
export function InspectionForm({ inspection, onClose }: { inspection?: Inspection; onClose: () => void }) {
  const { today } = useSession()
  const navigate = useNavigate()
  const record = useAct(recordInspectionRoute, {
    quiet: true,
    done: 'Đã ghi, còn là dự thảo. Xem lại rồi gửi đơn vị.',
    after: ({ id }) => void navigate({ to: '/kiem-tra-don-vi/$id', params: { id } }),
  })
  const edit = useAct(editInspectionRoute, { quiet: true, done: 'Đã lưu.', after: onClose })
  const plan = inspection?.plan ?? null
  const action = useActionForm({
    initial: {
      organizationId: inspection?.organization.id ?? '',
      heldOn: inspection?.heldOn ?? today,
      byWhom: inspection?.byWhom ?? '',
      planId: plan?.id ?? null,
      scope: inspection?.scope ?? '',
      findings: inspection?.findings ?? '',
      shortcomings: inspection?.shortcomings ?? null,
      advice: inspection?.advice ?? null,
      demand: inspection?.demand ?? null,
      remedyDueOn: inspection?.remedyDueOn ?? null,
      fileIds: inspection?.files.map(({ id }) => id) ?? [],
    },
    schema: recordInspectionRoute.body,
    submit: ({ organizationId, ...body }): Promise<unknown> =>
      inspection === undefined
        ? record.mutateAsync({ body: { organizationId, ...body } })
        : edit.mutateAsync({
            params: { id: inspection.id },
            body: { ...body, version: inspection.version },
          }),
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      {inspection === undefined && (
        <OrganizationPicker label="Đơn vị được kiểm tra" {...form.getInputProps('organizationId')} />
      )}
      <Row>
        <DateField label="Ngày kiểm tra" {...form.getInputProps('heldOn')} />
        <TextInput label="Người, đoàn kiểm tra" {...form.getInputProps('byWhom')} />
      </Row>
      <PlanPicker
        label="Kiểm tra việc thực hiện kế hoạch"
        known={plan && { value: plan.id, label: plan.name }}
        {...form.getInputProps('planId')}
      />
      <Textarea label="Nội dung kiểm tra" autosize minRows={2} {...form.getInputProps('scope')} />
      <Textarea label="Kết quả" autosize minRows={3} {...form.getInputProps('findings')} />
      <LongText label="Hạn chế, thiếu sót" {...form.getInputProps('shortcomings')} />
      <LongText label="Hướng dẫn đơn vị" {...form.getInputProps('advice')} />
      <LongText
        label="Yêu cầu khắc phục"
        description="Để trống cả yêu cầu và hạn khi đơn vị không phải khắc phục."
        {...form.getInputProps('demand')}
      />
      <DateField label="Hạn khắc phục" {...form.getInputProps('remedyDueOn')} />
      <FilesField label="Biên bản, tài liệu kèm theo" {...form.getInputProps('fileIds')} />
    </Form>
  )
}
