/** Đối tượng: its kind, then its record; a way of working, or somebody in no register, is only named. */
import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { EXEMPLAR_SUBJECTS } from '@guongsang/contract/exemplars-words.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { Row } from '../../../ui/form.tsx'
import { CollectivePicker } from '../../../ui/pickers/collective-picker.tsx'
import { HouseholdPicker } from '../../../ui/pickers/household-picker.tsx'
import { OrganizationPicker, useUnits } from '../../../ui/pickers/organization-picker.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import type { TypedExemplar } from './typed-exemplar.ts'

type FormOf = UseFormReturnType<TypedExemplar>

export function SubjectField({ form }: { form: FormOf }) {
  const { subjectKind } = form.values
  return (
    <>
      <Row>
        <NativeSelect
          label="Loại đối tượng"
          data={choicesOf(EXEMPLAR_SUBJECTS)}
          {...form.getInputProps('subjectKind')}
          onChange={({ currentTarget: { value } }) => {
            form.setFieldValue('subjectKind', value as TypedExemplar['subjectKind'])
            form.setFieldValue('subjectId', null)
            form.setFieldValue('subjectName', '')
          }}
        />
        {hasRecords(subjectKind) && <Recorded key={subjectKind} form={form} />}
      </Row>
      <TextInput
        label={subjectKind === 'practice' ? 'Tên mô hình, cách làm' : 'Tên đối tượng'}
        description={hasRecords(subjectKind) ? 'Chưa có trong danh bạ thì chỉ ghi tên.' : undefined}
        disabled={form.values.subjectId !== null}
        {...form.getInputProps('subjectName')}
      />
    </>
  )
}

const hasRecords = (kind: TypedExemplar['subjectKind']) => kind !== 'practice' && kind !== 'other'

function Recorded({ form }: { form: FormOf }) {
  const units = useUnits()
  const { subjectKind, subjectId, subjectName } = form.values
  const set = (id: string | null, name: string) => {
    form.setFieldValue('subjectId', id)
    form.setFieldValue('subjectName', name)
  }
  const choosing = {
    value: subjectId,
    known: subjectId === null ? null : { value: subjectId, label: subjectName },
    error: form.errors['subjectId'],
    'data-path': 'subjectId',
    onChange: (id: string | null, option: { label: string } | null) => set(id, option?.label ?? ''),
  }
  switch (subjectKind) {
    case 'person':
      return <PersonPicker label="Họ và tên trong danh bạ" {...choosing} />
    case 'collective':
      return <CollectivePicker label="Tập thể trong danh bạ" {...choosing} />
    case 'household':
      return <HouseholdPicker label="Hộ gia đình trong danh bạ" {...choosing} />
    default:
      return (
        <OrganizationPicker
          label="Cơ quan, đơn vị"
          value={subjectId}
          error={choosing.error}
          onChange={(id) => {
            const unit = units?.find((one) => one.id === id)
            set(unit?.id ?? null, unit?.name ?? '')
          }}
        />
      )
  }
}
