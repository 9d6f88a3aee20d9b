/** The facts of a person as fields: for a new one and for one that is edited. */
import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { GENDERS } from '@guongsang/contract/organizations-words.ts'
import { Choose, choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Row } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { useCatalogue } from '../../../ui/pickers/catalogue.ts'

export interface PersonValues extends Record<string, unknown> {
  fullName: string
  gender: keyof typeof GENDERS | null
  birthOn: string | null
  birthYear: number | null
  ethnicity: string | null
  occupationGroup: string | null
  directLabour: boolean | null
}

export const noPerson: PersonValues = {
  fullName: '',
  gender: null,
  birthOn: null,
  birthYear: null,
  ethnicity: null,
  occupationGroup: null,
  directLabour: null,
}

const labour = [
  { value: '', label: 'Chưa rõ' },
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
]

export function PersonFields<V extends PersonValues>({ form }: { form: UseFormReturnType<V> }) {
  const groups = useCatalogue('occupation-group')
  const set = (field: keyof PersonValues & string, value: unknown) =>
    form.setFieldValue(field, value as never)
  const { gender, directLabour } = form.values
  return (
    <>
      <TextInput label="Họ và tên" autoFocus {...form.getInputProps('fullName')} />
      <Row>
        <NativeSelect
          label="Giới tính"
          data={[{ value: '', label: 'Chưa rõ' }, ...choicesOf(GENDERS)]}
          value={gender ?? ''}
          onChange={(event) => set('gender', event.currentTarget.value || null)}
        />
        <DateField label="Ngày sinh" {...form.getInputProps('birthOn')} />
        <NumberField label="Hoặc chỉ năm sinh" {...form.getInputProps('birthYear')} />
      </Row>
      <Row>
        <OptionalText label="Dân tộc" {...form.getInputProps('ethnicity')} />
        <Choose label="Nhóm nghề nghiệp" clearable data={groups} {...form.getInputProps('occupationGroup')} />
        <NativeSelect
          label="Lao động trực tiếp"
          data={labour}
          value={directLabour === null ? '' : directLabour ? 'yes' : 'no'}
          onChange={(event) =>
            set('directLabour', event.currentTarget.value === '' ? null : event.currentTarget.value === 'yes')
          }
        />
      </Row>
    </>
  )
}
