import { TextInput, type TextInputProps } from '@mantine/core'

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  value?: string | null
  onChange?: (value: string | null) => void
}

/** A text that may be left empty: empty is null, never ''. */
export const OptionalText = ({ value, onChange, ...props }: Props) => (
  <TextInput
    {...props}
    value={value ?? ''}
    onChange={(event) => onChange?.(event.currentTarget.value || null)}
  />
)
