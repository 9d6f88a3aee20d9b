import { Textarea, type TextareaProps } from '@mantine/core'

interface Props extends Omit<TextareaProps, 'value' | 'onChange'> {
  value?: string | null
  onChange?: (value: string | null) => void
}

/** A long text that may be left empty: empty is null, never ''. */
export const LongText = ({ value, onChange, ...props }: Props) => (
  <Textarea
    autosize
    minRows={2}
    {...props}
    value={value ?? ''}
    onChange={(event) => onChange?.(event.currentTarget.value || null)}
  />
)
