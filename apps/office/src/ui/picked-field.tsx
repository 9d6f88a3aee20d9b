/** Several things picked one after the other, each by name with its way out. */
import type { ComponentType, ReactNode } from 'react'
import { Button, Group, Stack } from '@mantine/core'
import type { RemoteProps } from './remote-choose.tsx'

export interface Picked {
  id: string
  name: string
}

interface Props {
  label: string
  /** Asks the server as one types. */
  picker: ComponentType<RemoteProps>
  value: readonly Picked[]
  onChange: (value: Picked[]) => void
  error?: ReactNode
}

export function PickedField({ label, picker: Picker, value, onChange, error }: Props) {
  return (
    <Stack gap="xs">
      <Picker
        key={value.length}
        label={label}
        error={error}
        onChange={(id, option) => {
          if (id === null || option === null || value.some((one) => one.id === id)) return
          onChange([...value, { id, name: option.label }])
        }}
      />
      {value.map((one) => (
        <Group key={one.id} gap="sm" wrap="nowrap" justify="space-between">
          <span>{one.name}</span>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Bỏ ${one.name}`}
            onClick={() => onChange(value.filter(({ id }) => id !== one.id))}
          >
            Bỏ
          </Button>
        </Group>
      ))}
    </Stack>
  )
}
