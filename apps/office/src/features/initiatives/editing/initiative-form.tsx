/** The form of a request, in the order of the paper. */
import { NativeSelect, Textarea } from '@mantine/core'
import { INITIATIVE_KINDS, SEASONS } from '@guongsang/contract/initiatives-words.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilesField } from '../../../ui/files-field.tsx'
import { type ActionForm, Form, Part, Row } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { AuthorsField } from './authors-field.tsx'
import type { TypedInitiative } from './typed-initiative.ts'

interface Props {
  action: ActionForm<TypedInitiative>
}

export function InitiativeForm({ action }: Props) {
  const { form } = action
  const fields = useCatalogue('field')
  return (
    <Form action={action} act="Lưu">
      <Part title="Sáng kiến">
        <Textarea label="Tên" autosize {...form.getInputProps('title')} />
        <Row>
          <NativeSelect label="Loại" data={choicesOf(INITIATIVE_KINDS)} {...form.getInputProps('kind')} />
          <Choose label="Lĩnh vực áp dụng" clearable data={fields} {...form.getInputProps('fieldCode')} />
        </Row>
        <Row>
          <NativeSelect label="Mùa xét" data={choicesOf(SEASONS)} {...form.getInputProps('season')} />
          <YearField
            label={form.values.season === 'education' ? 'Năm học bắt đầu từ năm' : 'Năm'}
            {...form.getInputProps('seasonYear')}
          />
        </Row>
        <OrganizationPicker label="Cơ sở yêu cầu công nhận" {...form.getInputProps('organizationId')} />
        <OptionalText label="Chủ đầu tư tạo ra sáng kiến" {...form.getInputProps('investor')} />
      </Part>
      <AuthorsField form={form} />
      <Part title="Nội dung">
        <Story action={action} name="beforeText" label="Tình trạng trước khi áp dụng" />
        <Story action={action} name="summary" label="Nội dung giải pháp" />
        <Story action={action} name="novelty" label="Tính mới" />
        <Story action={action} name="effect" label="Hiệu quả, lợi ích thu được" />
        <Story action={action} name="conditions" label="Điều kiện cần thiết để áp dụng" />
        <Story action={action} name="confidentialParts" label="Nội dung cần bảo mật" />
      </Part>
      <Part title="Áp dụng">
        <Row>
          <DateField label="Ngày áp dụng lần đầu" {...form.getInputProps('firstAppliedOn')} />
          <OptionalText label="Nơi áp dụng" {...form.getInputProps('appliedWhere')} />
        </Row>
        <OptionalText label="Những người tham gia áp dụng lần đầu" {...form.getInputProps('firstUsers')} />
        <Row>
          <NumberField label="Số tiền làm lợi (đồng)" {...form.getInputProps('benefitAmount')} />
          <OptionalText label="Cách tính số tiền" {...form.getInputProps('benefitBasis')} />
        </Row>
        <FilesField label="Tài liệu kèm theo" {...form.getInputProps('fileIds')} />
      </Part>
    </Form>
  )
}

type StoryName = 'beforeText' | 'summary' | 'novelty' | 'effect' | 'conditions' | 'confidentialParts'

const Story = ({ action: { form }, name, label }: Props & { name: StoryName; label: string }) => (
  <Textarea
    label={label}
    autosize
    minRows={3}
    maxRows={18}
    {...form.getInputProps(name)}
    value={form.values[name] ?? ''}
  />
)
