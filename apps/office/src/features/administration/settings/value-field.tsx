/** One value, entered the way its kind wants it. */
import { Radio, TextInput } from '@mantine/core'
import { NumberField } from '../../../ui/number-field.tsx'
import { DaysField } from './days-field.tsx'
import { LadderField } from './ladder-field.tsx'
import { readTime, type SettingInput } from './setting-values.ts'
import type { ValueFieldProps } from './value-list.tsx'
import styles from './value-form.module.css'

const units: Partial<Record<SettingInput, string>> = { percent: '%', money: 'đồng' }
const LABEL = 'Giá trị mới'

export function ValueField({
  input,
  unit,
  ...props
}: ValueFieldProps & { input: SettingInput; unit: string | null }) {
  const { help, error, field } = props
  const common = {
    label: LABEL,
    description: help,
    error,
    'data-autofocus': true,
    'data-path': field['data-path'],
  }
  const give = (value: unknown) => field.onChange?.(value)
  switch (input) {
    case 'ladder':
      return <LadderField {...props} />
    case 'days':
      return <DaysField {...props} />
    case 'yes-no':
      return (
        <Radio.Group {...common} value={String(field.value)} onChange={(value) => give(value === 'true')}>
          <Radio value="true" label="Có" mt="xs" />
          <Radio value="false" label="Không" mt="xs" />
        </Radio.Group>
      )
    case 'time':
      return (
        <TextInput
          {...common}
          classNames={{ wrapper: styles.short ?? '' }}
          inputMode="numeric"
          value={String(field.value ?? '')}
          onChange={(event) => give(event.currentTarget.value)}
          onBlur={(event) => give(readTime(event.currentTarget.value) ?? event.currentTarget.value)}
        />
      )
    case 'text':
      return (
        <TextInput
          {...common}
          value={String(field.value ?? '')}
          onChange={(event) => give(event.currentTarget.value)}
        />
      )
    default:
      return (
        <NumberField
          {...common}
          classNames={{ wrapper: styles.short ?? '' }}
          value={field.value as number | string | null}
          onChange={give}
          rightSection={unit ?? units[input]}
          rightSectionWidth={56}
        />
      )
  }
}
