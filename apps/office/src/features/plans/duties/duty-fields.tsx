/** What a duty says: what is owed, when, how many, by whom, sent where. */
import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listAddresseeGroupsRoute } from '@guongsang/contract/organizations-functions.ts'
import { COMPOSITIONS, COUNTING_SPANS, OWES, STRENGTHS } from '@guongsang/contract/plans-words.ts'
import { read } from '../../../lib/query.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { type ActionForm, Part, Row } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { OrganizationPicker, OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import { DueFields } from './due-fields.tsx'
import type { Duty } from './typed-duty.ts'

export function DutyFields({ action }: { action: ActionForm<Duty> }) {
  const { form } = action
  const groups = useQuery(read(listAddresseeGroupsRoute, { query: { limit: 200 } }))
  const choices = (groups.data?.rows ?? []).map(({ id, shortForm, wording }) => ({
    value: id,
    label: shortForm ?? wording,
  }))
  return (
    <>
      <TextInput label="Việc phải làm" {...form.getInputProps('title')} />
      <Row>
        <Choose label="Nộp gì" data={choicesOf(OWES)} {...form.getInputProps('owes')} />
        <Choose label="Mức độ" data={choicesOf(STRENGTHS)} {...form.getInputProps('strength')} />
      </Row>
      <Textarea
        label="Câu như kế hoạch in"
        autosize
        minRows={2}
        {...form.getInputProps('printed')}
        value={form.values.printed ?? ''}
      />
      <OptionalText label="Ở mục nào của kế hoạch" placeholder="Mục IV.2" {...form.getInputProps('clause')} />
      <Part title="Khi nào">
        <Choose label="Mỗi kỳ là" data={choicesOf(COUNTING_SPANS)} {...form.getInputProps('rule.span')} />
        <DueFields action={action} />
        <DateField
          label="Có hiệu lực từ"
          description="Để trống thì từ ngày ban hành; kỳ đã qua trước đó không phải nộp."
          {...form.getInputProps('validFrom')}
        />
      </Part>
      <Quota action={action} />
      <Part title="Ai phải làm">
        <Choose
          label="Nhóm đối tượng"
          clearable
          searchable
          data={choices}
          {...form.getInputProps('groupId')}
        />
        <OrganizationsPicker label="Đơn vị nêu tên" {...form.getInputProps('organizationIds')} />
        <OrganizationsPicker label="Trừ các đơn vị" {...form.getInputProps('exemptOrganizationIds')} />
        <Choose
          label="Trừ cả nhóm"
          clearable
          searchable
          data={choices}
          {...form.getInputProps('exemptGroupId')}
        />
        <OptionalText label="Vì sao được trừ" {...form.getInputProps('exemptReason')} />
      </Part>
      <Part title="Gửi đi đâu" help="Gửi A qua B để báo cáo C.">
        <OrganizationPicker label="Gửi" clearable {...form.getInputProps('sendsToId')} />
        <OrganizationPicker label="Qua" clearable {...form.getInputProps('sendsViaId')} />
        <OrganizationPicker label="Để báo cáo" clearable {...form.getInputProps('reportsToId')} />
        <Row>
          <OptionalText label="Bước ở đơn vị" placeholder="bình xét" {...form.getInputProps('unitStep')} />
          <OptionalText
            label="Bước ở nơi nhận"
            placeholder="bình chọn"
            {...form.getInputProps('officeStep')}
          />
        </Row>
        <OptionalText label="Lồng ghép trong" {...form.getInputProps('embeddedIn')} />
        <OptionalText label="Tính vào tiêu chí chấm điểm" {...form.getInputProps('feedsCriterion')} />
      </Part>
    </>
  )
}

const quotaSpans = choicesOf(COUNTING_SPANS).filter(({ value }) => value !== 'continuous')

function Quota({ action: { form } }: { action: ActionForm<Duty> }) {
  return (
    <Part title="Bao nhiêu">
      <Checkbox label="Kế hoạch ghi số lượng" {...form.getInputProps('counted', { type: 'checkbox' })} />
      {form.values.counted && (
        <>
          <Row>
            <NumberField label="Ít nhất" {...form.getInputProps('rule.quota.minimum')} />
            <NumberField label="Nhiều nhất" {...form.getInputProps('rule.quota.maximum')} />
            <Choose label="Tính trong" data={quotaSpans} {...form.getInputProps('rule.quota.per')} />
          </Row>
          <OptionalText
            label="Đếm cái gì"
            placeholder="điển hình tiêu biểu"
            {...form.getInputProps('rule.quota.counted')}
          />
          <Choose
            label="Gồm"
            data={choicesOf(COMPOSITIONS)}
            {...form.getInputProps('rule.quota.composition')}
          />
        </>
      )}
    </Part>
  )
}
