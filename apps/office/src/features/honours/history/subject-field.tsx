/** Đối tượng được khen: its kind, then itself; somebody not in the directory is only named. */
import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { SUBJECT_KINDS } from '@guongsang/contract/honours.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { Row } from '../../../ui/form.tsx'
import { CollectivePicker } from '../../../ui/pickers/collective-picker.tsx'
import { HouseholdPicker } from '../../../ui/pickers/household-picker.tsx'
import { OrganizationPicker, useUnits } from '../../../ui/pickers/organization-picker.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import type { AwardValues, Subject } from './award-fields.tsx'

interface Props {
  form: UseFormReturnType<AwardValues>
  /** Units as they stood on the day of the decision. */
  on: string | undefined
}

export function SubjectField({ form, on }: Props) {
  const { kind } = form.values.subject
  return (
    <Row>
      <NativeSelect
        label="Loại đối tượng"
        data={choicesOf(SUBJECT_KINDS)}
        value={kind}
        onChange={(event) =>
          form.setFieldValue('subject', {
            kind: event.currentTarget.value as Subject['kind'],
            id: null,
            name: '',
          })
        }
      />
      <Which key={kind} form={form} on={on} />
    </Row>
  )
}

function Which({ form, on }: Props) {
  const { kind, id, name } = form.values.subject
  const units = useUnits(on)
  const set = (picked: Pick<Subject, 'id' | 'name'>) => form.setFieldValue('subject', { kind, ...picked })
  // What is missing is the subject, whichever half of it the schema names.
  const error = form.errors['subject.id'] ?? (id === null ? form.errors['subject.name'] : undefined)
  const choosing = {
    value: id,
    known: id === null ? null : { value: id, label: name },
    error,
    'data-path': 'subject.id',
    onChange: (value: string | null, option: { label: string } | null) =>
      set({ id: value, name: option?.label ?? '' }),
  }
  switch (kind) {
    case 'person':
      return <PersonPicker label="Họ và tên" {...choosing} />
    case 'collective':
      return <CollectivePicker label="Tập thể" {...choosing} />
    case 'household':
      return <HouseholdPicker label="Hộ gia đình" {...choosing} />
    case 'organization':
      return (
        <OrganizationPicker
          label="Cơ quan, đơn vị"
          on={on}
          value={id}
          error={error}
          onChange={(picked) => {
            const unit = units?.find((one) => one.id === picked)
            set({ id: unit?.id ?? null, name: unit?.name ?? '' })
            form.setFieldValue('organizationId', unit?.id ?? '')
          }}
        />
      )
    default:
      return <TextInput label="Tên đối tượng" {...form.getInputProps('subject.name')} />
  }
}
