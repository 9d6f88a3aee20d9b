/** Đơn vị kế thừa: one that is there already, or one founded by this very act. */
import { Radio, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Row } from '../../../ui/form.tsx'
import { OptionalText } from '../../../ui/optional-text.tsx'
import { JurisdictionPicker } from '../../../ui/pickers/jurisdiction-picker.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { factsAt, noFacts, type UnitFacts, UnitFactsFields } from '../units/unit-facts-fields.tsx'

interface NewUnit extends UnitFacts {
  officialName: string
  shortName: string | null
  abbreviation: string | null
  parentId: string | null
  jurisdictionId: string | null
}

/** Both kinds side by side while one makes up one's mind; the contract takes what the kind says. */
export interface SuccessorValues {
  kind: 'existing' | 'new'
  id: string
  organization: NewUnit
}

export const noSuccessor: SuccessorValues = {
  kind: 'new',
  id: '',
  organization: {
    ...noFacts,
    officialName: '',
    shortName: null,
    abbreviation: null,
    parentId: null,
    jurisdictionId: null,
  },
}

interface Props<V extends Record<string, unknown>> {
  form: UseFormReturnType<V>
  /** 'successor', 'parts.0.successor'. */
  place: string
  value: SuccessorValues
}

export function SuccessorFields<V extends Record<string, unknown>>({ form, place, value }: Props<V>) {
  const field = (name: string) => form.getInputProps(`${place}.${name}`)
  const inside = `${place}.organization`
  return (
    <Stack gap="md">
      <Radio.Group label="Đơn vị kế thừa là" {...field('kind')}>
        <Stack gap="xs" mt={4}>
          <Radio value="new" label="Đơn vị mới, thành lập theo quyết định này" />
          <Radio value="existing" label="Đơn vị đã có" />
        </Stack>
      </Radio.Group>
      {value.kind === 'existing' ? (
        <OrganizationPicker
          label="Đơn vị kế thừa"
          {...field('id')}
          onChange={(id) => form.setFieldValue(`${place}.id`, (id ?? '') as never)}
        />
      ) : (
        <>
          <TextInput label="Tên chính thức" {...field('organization.officialName')} />
          <Row>
            <OptionalText label="Tên tắt" {...field('organization.shortName')} />
            <OptionalText label="Chữ viết tắt" {...field('organization.abbreviation')} />
          </Row>
          <Row>
            <OrganizationPicker label="Trực thuộc" {...field('organization.parentId')} />
            <JurisdictionPicker label="Địa bàn" {...field('organization.jurisdictionId')} />
          </Row>
          <UnitFactsFields form={factsAt(form, value.organization, inside)} />
        </>
      )}
    </Stack>
  )
}
