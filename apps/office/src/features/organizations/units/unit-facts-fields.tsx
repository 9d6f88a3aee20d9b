/** The facts of an organisation as fields: the same for a new one, for one that is edited, for a successor. */
import { Checkbox, NativeSelect } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { Choose, ChooseMany, choicesOf, codedChoices } from '../../../ui/choose.tsx'
import { Part, Row } from '../../../ui/form.tsx'
import { useCatalogue, useCatalogueEntries } from '../../../ui/pickers/catalogue.ts'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'

export interface UnitFacts extends Record<string, unknown> {
  kindCode: string
  level: keyof typeof LEVELS
  underCommittee: boolean
  vertical: boolean
  verticalParentId: string | null
  verticalParentName: string | null
  isPublic: boolean
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  fieldCodes: string[]
}

export const noFacts: UnitFacts = {
  kindCode: '',
  level: 'district',
  underCommittee: true,
  vertical: false,
  verticalParentId: null,
  verticalParentName: null,
  isPublic: true,
  address: null,
  phone: null,
  email: null,
  website: null,
  fieldCodes: [],
}

/** Only what these fields touch, so that the facts may stand anywhere in a form. */
export interface FactsForm {
  getInputProps: (field: keyof UnitFacts & string, options?: { type: 'checkbox' }) => object
  setValues: (some: Partial<UnitFacts>) => void
  values: UnitFacts
}

/** The facts inside a larger form: at its root, or under a name such as 'successor.organization'. */
export function factsAt<V extends Record<string, unknown>>(
  form: UseFormReturnType<V>,
  values: UnitFacts,
  place = '',
): FactsForm {
  const path = (field: string) => (place === '' ? field : `${place}.${field}`)
  return {
    values,
    getInputProps: (field, options) => form.getInputProps(path(field), options),
    setValues: (some) => {
      for (const [field, value] of Object.entries(some)) form.setFieldValue(path(field), value as never)
    },
  }
}

export function UnitFactsFields({ form }: { form: FactsForm }) {
  return (
    <>
      <KindFields form={form} />
      <Part title="Lĩnh vực và liên hệ">
        <FieldsInCharge form={form} />
        <OptionalText label="Địa chỉ" {...form.getInputProps('address')} />
        <Row>
          <OptionalText label="Điện thoại" type="tel" {...form.getInputProps('phone')} />
          <OptionalText label="Thư điện tử" type="email" {...form.getInputProps('email')} />
        </Row>
        <OptionalText
          label="Trang thông tin"
          type="url"
          placeholder="https://"
          {...form.getInputProps('website')}
        />
        <Checkbox
          label="Hiện trong danh bạ trên cổng thông tin công khai"
          {...form.getInputProps('isPublic', { type: 'checkbox' })}
        />
      </Part>
    </>
  )
}

function KindFields({ form }: { form: FactsForm }) {
  const kinds = useCatalogueEntries('organization-kind')
  const choose = (code: string | null) => {
    const kind = kinds.find((one) => one.code === code)
    form.setValues({
      kindCode: code ?? '',
      ...(kind && { underCommittee: kind.underCommittee, vertical: kind.vertical }),
    })
  }
  return (
    <Part title="Loại và cấp">
      <Row>
        <Choose
          label="Loại"
          data={codedChoices(kinds)}
          {...form.getInputProps('kindCode')}
          onChange={choose}
        />
        <NativeSelect label="Cấp" data={choicesOf(LEVELS)} {...form.getInputProps('level')} />
      </Row>
      <Checkbox
        label="Thuộc Ủy ban nhân dân"
        description="Bỏ chọn với cơ quan Đảng, Mặt trận, đoàn thể: hệ thống ghi “đề nghị”, không ghi “giao”, và không bao giờ gọi là vi phạm."
        {...form.getInputProps('underCommittee', { type: 'checkbox' })}
      />
      <Checkbox label="Ngành dọc" {...form.getInputProps('vertical', { type: 'checkbox' })} />
      {form.values.vertical && (
        <Row>
          <OrganizationPicker
            label="Cơ quan ngành dọc cấp trên, nếu có trong hệ thống"
            {...form.getInputProps('verticalParentId')}
          />
          <OptionalText label="Hoặc ghi tên cơ quan" {...form.getInputProps('verticalParentName')} />
        </Row>
      )}
    </Part>
  )
}

function FieldsInCharge({ form }: { form: FactsForm }) {
  const fields = useCatalogue('field')
  return <ChooseMany label="Lĩnh vực phụ trách" data={fields} {...form.getInputProps('fieldCodes')} />
}
