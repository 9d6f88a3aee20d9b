/** The form of an event: what, by whom, when and where, for whom, bound to what. */
import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  EVENT_AUDIENCES,
  EVENT_KINDS,
  EVENT_MODES,
  EVENT_PURPOSES,
} from '@guongsang/contract/events-words.ts'
import { listBlocsRoute } from '@guongsang/contract/organizations-functions.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf, Choose, ChooseMany } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, Part, Row } from '../../../ui/form.tsx'
import { LongText } from '../../../ui/long-text.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { EventPicker } from '../../../ui/pickers/event-picker.tsx'
import { OrganizationPicker, OrganizationsPicker } from '../../../ui/pickers/organization-picker.tsx'
import { EventLinks } from './event-links.tsx'
import { type EventFormProps, knownOf, type TypedEvent } from './typed-event.ts'

export function EventForm({ action, before }: EventFormProps) {
  const may = useMay()
  const { form } = action
  return (
    <Form action={action} act="Lưu">
      <What action={action} before={before} />
      <Part title="Thời gian, địa điểm">
        <Row>
          <DateField label="Từ ngày" {...form.getInputProps('startsOn')} />
          <DateField label="Đến ngày" {...form.getInputProps('endsOn')} />
        </Row>
        <Row>
          <OptionalText
            label="Giờ bắt đầu"
            placeholder="07:30"
            inputMode="numeric"
            {...form.getInputProps('startsAt')}
          />
          <OptionalText label="Địa điểm" {...form.getInputProps('place')} />
        </Row>
        <LongText
          label="Điều kiện, lưu ý khi tổ chức"
          description="Ví dụ quy định phòng, chống dịch, số người tối đa."
          {...form.getInputProps('conditions')}
        />
      </Part>
      <Part title="Đối tượng, nội dung">
        <ChooseMany label="Dành cho" data={choicesOf(EVENT_AUDIENCES)} {...form.getInputProps('audiences')} />
        <LongText label="Mục đích, yêu cầu" minRows={3} {...form.getInputProps('purposeText')} />
        <Checkbox
          label="Gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
          {...form.getInputProps('followsHoChiMinh', { type: 'checkbox' })}
        />
        {may('can-announce-events') && (
          <Checkbox
            label="Công bố trên Cổng thông tin khi bắt đầu chuẩn bị"
            {...form.getInputProps('isPublic', { type: 'checkbox' })}
          />
        )}
      </Part>
      <EventLinks action={action} before={before} />
    </Form>
  )
}

function What({ action: { form }, before }: EventFormProps) {
  const blocs = useQuery(read(listBlocsRoute, { query: {} })).data?.rows ?? []
  const { kind, mode } = form.values
  const visits = kind === 'study-visit' || kind === 'study-trip'
  return (
    <Part title="Sự kiện">
      <Row>
        <Choose
          label="Loại"
          allowDeselect={false}
          data={choicesOf(EVENT_KINDS)}
          {...form.getInputProps('kind')}
        />
        <Choose
          label="Hình thức"
          allowDeselect={false}
          data={choicesOf(EVENT_MODES)}
          {...form.getInputProps('mode')}
          onChange={(value) => {
            form.setFieldValue('mode', value as TypedEvent['mode'])
            if (value !== 'embedded') form.setFieldValue('hostEventId', null)
          }}
        />
      </Row>
      {mode === 'embedded' && (
        <EventPicker
          label="Lồng ghép trong sự kiện"
          known={knownOf(before?.host)}
          {...form.getInputProps('hostEventId')}
        />
      )}
      <Textarea label="Tên" autosize data-autofocus {...form.getInputProps('name')} />
      {kind === 'congress' && (
        <Row>
          <NumberField
            label="Lần thứ"
            description="Ghi 6, bản in là “lần thứ VI”."
            {...form.getInputProps('ordinal')}
          />
          <NumberField label="Nhiệm kỳ từ năm" {...form.getInputProps('termFrom')} />
          <NumberField label="đến năm" {...form.getInputProps('termTo')} />
        </Row>
      )}
      <ChooseMany
        label="Nội dung"
        description="Một sự kiện có thể phục vụ nhiều nội dung."
        data={choicesOf(EVENT_PURPOSES)}
        {...form.getInputProps('purposes')}
      />
      <OrganizationPicker label="Đơn vị tổ chức" {...form.getInputProps('organizationId')} />
      <OrganizationsPicker label="Đơn vị cùng tổ chức" {...form.getInputProps('coOrganizerIds')} />
      <Choose
        label="Cụm, khối thi đua"
        clearable
        data={blocs.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('blocId')}
      />
      {visits && (
        <TextInput
          label="Nơi đến: cơ quan, địa phương tiếp đoàn"
          {...form.getInputProps('outsideHost')}
          value={form.values.outsideHost ?? ''}
        />
      )}
    </Part>
  )
}
