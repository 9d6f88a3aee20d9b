/** The head of a plan: whose it is, what kind, for which time, under which plan. */
import { Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listPlansRoute } from '@guongsang/contract/plans.ts'
import { PLAN_KINDS } from '@guongsang/contract/plans-words.ts'
import { read } from '../../../lib/query.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Form, Part, Row } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'

export interface PlanHead extends Record<string, unknown> {
  organizationId: string
  kind: keyof typeof PLAN_KINDS
  title: string
  periodFrom: string
  periodTo: string
  motto: string | null
  scope: string | null
  defaultLeadId: string | null
  parentId: string | null
  continuesId: string | null
}

interface Props {
  action: ActionForm<PlanHead>
  act: string
  /** The owner of a plan is chosen once. */
  owned?: boolean
}

export function PlanHeadForm({ action, act, owned = false }: Props) {
  const { form } = action
  const plans = useQuery(read(listPlansRoute, { query: { limit: 200 } }))
  const choices = (plans.data?.rows ?? []).map((plan) => ({
    value: plan.id,
    label: plan.document?.number ? `${plan.title} (${plan.document.number})` : plan.title,
  }))
  return (
    <Form action={action} act={act}>
      <TextInput
        label="Tên kế hoạch"
        description="Như trích yếu: Công tác thi đua, khen thưởng năm 2024"
        {...form.getInputProps('title')}
      />
      <Row>
        {!owned && (
          <OrganizationPicker label="Đơn vị ban hành" clearable {...form.getInputProps('organizationId')} />
        )}
        <Choose label="Loại kế hoạch" data={choicesOf(PLAN_KINDS)} {...form.getInputProps('kind')} />
      </Row>
      <Row>
        <DateField label="Từ ngày" {...form.getInputProps('periodFrom')} />
        <DateField label="Đến ngày" {...form.getInputProps('periodTo')} />
      </Row>
      <Part
        title="Gắn với kế hoạch khác"
        help="Để so việc đã có, còn thiếu với kế hoạch cấp trên, và nối kế hoạch nhiều năm."
      >
        <Choose
          label="Thực hiện kế hoạch cấp trên"
          clearable
          searchable
          data={choices}
          {...form.getInputProps('parentId')}
        />
        <Choose
          label="Tiếp nối kế hoạch"
          clearable
          searchable
          data={choices}
          {...form.getInputProps('continuesId')}
        />
      </Part>
      <Part title="Chung cho các nhiệm vụ">
        <OrganizationPicker
          label="Chủ trì khi văn bản không ghi"
          clearable
          {...form.getInputProps('defaultLeadId')}
        />
        <OptionalText label="Khẩu hiệu, phương châm" {...form.getInputProps('motto')} />
        <Textarea
          label="Phạm vi, đối tượng"
          autosize
          minRows={2}
          {...form.getInputProps('scope')}
          value={form.values.scope ?? ''}
        />
      </Part>
    </Form>
  )
}
