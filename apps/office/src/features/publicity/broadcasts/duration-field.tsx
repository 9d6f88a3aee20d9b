/** Thời lượng: minutes and seconds, kept as seconds; empty is null. */
import { type ReactNode, useState } from 'react'
import { Group, Input, TextInput } from '@mantine/core'

interface Props {
  label: string
  value?: number | null
  onChange?: (seconds: number | null) => void
  error?: ReactNode
}

const partsOf = (value: number | null) =>
  value === null || value === 0
    ? { minutes: '', seconds: '' }
    : { minutes: String(Math.floor(value / 60)), seconds: String(value % 60) }

export function DurationField({ label, value = null, onChange, error, ...rest }: Props) {
  const [text, setText] = useState(() => partsOf(value))
  const [given, setGiven] = useState(value)
  if (value !== given) {
    setGiven(value)
    setText(partsOf(value))
  }
  const type = (part: 'minutes' | 'seconds', typed: string) => {
    const next = { ...text, [part]: typed.replace(/\D/g, '').slice(0, 4) }
    const isEmpty = next.minutes === '' && next.seconds === ''
    const seconds = isEmpty ? null : Number(next.minutes) * 60 + Number(next.seconds)
    setText(next)
    setGiven(seconds)
    onChange?.(seconds)
  }
  const box = (part: 'minutes' | 'seconds', unit: string, more: object = {}) => (
    <TextInput
      w={110}
      inputMode="numeric"
      autoComplete="off"
      aria-label={`${label}, ${unit}`}
      rightSection={<span>{unit}</span>}
      rightSectionWidth={48}
      value={text[part]}
      error={Boolean(error)}
      onChange={(event) => type(part, event.currentTarget.value)}
      {...more}
    />
  )
  return (
    <Input.Wrapper label={label} error={error} labelElement="div">
      <Group gap="xs" mt="0.25rem">
        {box('minutes', 'phút', rest)}
        {box('seconds', 'giây')}
      </Group>
    </Input.Wrapper>
  )
}
