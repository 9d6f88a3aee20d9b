/** What is said of an item: whom it tells of, for whom, where to; its words are written apart. */
import { Checkbox, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { listBlocsRoute } from '@guongsang/contract/organizations-functions.ts'
import type { Item } from '@guongsang/contract/publicity-items.ts'
import { read } from '../../../../lib/query.ts'
import { useMay } from '../../../../lib/session.ts'
import { Choose, ChooseMany } from '../../../../ui/choose.tsx'
import { Part, Row } from '../../../../ui/form.tsx'
import { OptionalText } from '../../../../ui/optional-text.tsx'
import { useExemplarFields } from '../../../../ui/pickers/exemplar-fields.ts'
import { ChannelPicker, ColumnPicker } from '../../../../ui/pickers/channel-picker.tsx'
import { EventPicker } from '../../../../ui/pickers/event-picker.tsx'
import { DocumentPicker } from '../../../../ui/pickers/document-picker.tsx'
import { ExemplarPicker } from '../../../../ui/pickers/exemplar-picker.tsx'
import { MovementPicker } from '../../../../ui/pickers/movement-picker.tsx'
import { OrganizationPicker, OrganizationsPicker } from '../../../../ui/pickers/organization-picker.tsx'
import { usePublicityLabels } from '../../../../ui/pickers/publicity-labels.ts'
import { PictureField } from '../../../../ui/picture-field.tsx'
import { DurationField } from '../../broadcasts/duration-field.tsx'
import type { TypedItem } from './typed-item.ts'

interface Props {
  form: UseFormReturnType<TypedItem>
  /** What was chosen before, by name. */
  item?: Item
}

const known = (one: { id: string; name: string } | null | undefined) =>
  one == null ? null : { value: one.id, label: one.name }

export function ItemFields({ form, item }: Props) {
  return (
    <>
      <Part title="Bài viết">
        <Row>
          <Choose label="Hình thức" data={usePublicityLabels('form')} {...form.getInputProps('form')} />
          <TextInput label="Tác giả" {...form.getInputProps('author')} />
        </Row>
        <Row>
          <OrganizationPicker label="Đơn vị gửi" {...form.getInputProps('organizationId')} />
          <DurationField
            label="Thời lượng tiếng, hình (bài viết để trống)"
            {...form.getInputProps('durationSeconds')}
          />
        </Row>
      </Part>
      <Subject form={form} {...(item && { item })} />
      <Part title="Gửi tới">
        <Row>
          <ChannelPicker
            label="Kênh"
            known={known(item?.channel)}
            value={form.values.channelId}
            onChange={(channelId) => form.setValues({ channelId, columnId: null })}
            error={form.errors.channelId}
          />
          <ColumnPicker
            label="Chuyên mục"
            channelId={form.values.channelId}
            known={known(item?.column)}
            {...form.getInputProps('columnId')}
          />
        </Row>
      </Part>
      <Counted form={form} />
      <Part
        title="Ảnh"
        help="Ảnh chỉ lên cổng khi có lời tả và người trong ảnh đồng ý. Vị trí chụp được xóa khỏi tệp."
      >
        <PictureField
          label="Ảnh của bài"
          value={{
            fileId: form.values.photoFileId,
            alt: form.values.photoAlt,
            credit: form.values.photoCredit,
          }}
          onChange={({ fileId, alt, credit }) =>
            form.setValues({ photoFileId: fileId, photoAlt: alt, photoCredit: credit })
          }
          errors={{ fileId: form.errors.photoFileId, alt: form.errors.photoAlt }}
        />
      </Part>
    </>
  )
}

function Subject({ form, item }: Props) {
  const may = useMay()
  return (
    <Part title="Nói về ai" help="Đơn vị và người được nêu sẽ được hỏi lại trước khi đăng.">
      <Row>
        <OrganizationPicker
          label="Đơn vị được nêu"
          clearable
          {...form.getInputProps('aboutOrganizationId')}
        />
        <OptionalText label="Người, tập thể được nêu" {...form.getInputProps('subjectName')} />
      </Row>
      <Row>
        <ExemplarPicker
          label="Điển hình"
          known={known(item?.exemplar)}
          {...form.getInputProps('exemplarId')}
        />
        <MovementPicker
          label="Phong trào"
          known={known(item?.movement)}
          {...form.getInputProps('movementId')}
        />
      </Row>
      <OrganizationsPicker label="Đơn vị phối hợp" {...form.getInputProps('cooperatingIds')} />
      <Row>
        {may('can-view-events') && (
          <EventPicker label="Sự kiện" known={known(item?.event)} {...form.getInputProps('eventId')} />
        )}
        <Choose label="Cụm, khối thi đua" clearable data={useBlocs()} {...form.getInputProps('blocId')} />
      </Row>
      <DocumentPicker
        label="Văn bản liên quan"
        known={known(item?.document)}
        {...form.getInputProps('documentId')}
      />
    </Part>
  )
}

/** Cụm, khối of today: a locality has some dozen. */
const useBlocs = () =>
  useQuery(read(listBlocsRoute, { query: {} })).data?.rows.map(({ id, name }) => ({
    value: id,
    label: name,
  })) ?? []

function Counted({ form }: Props) {
  return (
    <Part title="Tính vào thống kê">
      <ChooseMany
        label="Nội dung tuyên truyền"
        data={usePublicityLabels('topic')}
        {...form.getInputProps('topics')}
      />
      <Row>
        <ChooseMany
          label="Đối tượng"
          data={usePublicityLabels('audience')}
          {...form.getInputProps('audiences')}
        />
        <ChooseMany label="Lĩnh vực" data={useExemplarFields()} {...form.getInputProps('fields')} />
      </Row>
      <Checkbox
        label="Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
        {...form.getInputProps('followsHoChiMinh', { type: 'checkbox' })}
      />
    </Part>
  )
}
