import { TextInput } from '@mantine/core'
import {
  createJurisdictionRoute,
  editJurisdictionRoute,
  type Jurisdiction,
} from '@guongsang/contract/organizations-places.ts'
import { useAct } from '../../../ui/act.ts'
import { Choose } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form, useActionForm } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'

/** Null: a new one. */
export function PlaceForm({ place, onClose }: { place: Jurisdiction | null; onClose: () => void }) {
  const kinds = useCatalogue('jurisdiction-kind')
  const create = useAct(createJurisdictionRoute, { quiet: true, done: 'Đã thêm địa bàn.', after: onClose })
  const edit = useAct(editJurisdictionRoute, { quiet: true, done: 'Đã lưu địa bàn.', after: onClose })
  const action = useActionForm({
    initial: {
      kindCode: place?.kind.code ?? '',
      name: place?.name ?? '',
      officialCode: place?.officialCode ?? null,
      parentId: place?.parentId ?? null,
      foundedOn: null as string | null,
    },
    schema: createJurisdictionRoute.body,
    submit: (values) => {
      const { kindCode, name, officialCode } = values
      return place === null
        ? create.mutateAsync({ body: values })
        : edit.mutateAsync({
            params: { id: place.id },
            body: { kindCode, name, officialCode, version: place.version },
          })
    },
    guard: false,
  })
  const { form } = action
  return (
    <Form action={action} act="Lưu" onCancel={onClose}>
      <Choose label="Loại" data={kinds} data-autofocus {...form.getInputProps('kindCode')} />
      <TextInput
        label="Tên"
        description="Không kèm loại: Diên Lạc, không ghi xã Diên Lạc."
        {...form.getInputProps('name')}
      />
      <OptionalText label="Mã đơn vị hành chính" {...form.getInputProps('officialCode')} />
      {place === null && (
        <>
          <JurisdictionPicker label="Thuộc địa bàn" {...form.getInputProps('parentId')} />
          <DateField
            label="Thành lập ngày"
            description="Không rõ thì để trống."
            {...form.getInputProps('foundedOn')}
          />
        </>
      )}
    </Form>
  )
}
