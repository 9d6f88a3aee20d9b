/** Đối tượng được khen: its kind, then itself; somebody not in the directory is only named. */
import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { SUBJECT_KINDS } from '@guongsang/contract/honours.ts'
import { listCollectivesRoute, listHouseholdsRoute } from '@guongsang/contract/organizations-collectives.ts'
import { readList } from '../../../lib/query.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { Row } from '../../../ui/form.tsx'
import { OrganizationPicker, useUnits } from '../../../ui/pickers/organization-picker.tsx'
import { PersonPicker } from '../../../ui/pickers/person-picker.tsx'
import { RemoteChoose, type RemoteChoice } from '../../../ui/remote-choose.tsx'
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
      return <RemoteChoose label="Tập thể" useAnswer={useCollectives} {...choosing} />
    case 'household':
      return <RemoteChoose label="Hộ gia đình" useAnswer={useHouseholds} {...choosing} />
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

function useCollectives(q: string): RemoteChoice[] | undefined {
  const enabled = q.trim() !== ''
  const reply = useQuery({ ...readList(listCollectivesRoute, { query: { q, limit: 12 } }), enabled })
  if (!enabled) return []
  return reply.data?.rows.map((row) => ({ value: row.id, label: row.name, detail: row.organization.name }))
}

function useHouseholds(q: string): RemoteChoice[] | undefined {
  const enabled = q.trim() !== ''
  const reply = useQuery({ ...readList(listHouseholdsRoute, { query: { q, limit: 12 } }), enabled })
  if (!enabled) return []
  return reply.data?.rows.map((row) => ({
    value: row.id,
    label: row.headName,
    detail: row.jurisdiction.name,
  }))
}
