/** Số: typed and shown the Vietnamese way, 1.560.000; '1,560' is asked about, never guessed. */
import { useState } from 'react'
import { TextInput, type TextInputProps } from '@mantine/core'
import { readNumber } from '@guongsang/core/kernel/vietnamese/numbers.ts'
import { count } from '../lib/format.ts'

interface Props extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value?: number | string | null
  /** A number, null when empty, or the text as typed when it is no number: every schema refuses that. */
  onChange?: (value: number | string | null) => void
}

const shown = (value: Props['value']): string => (typeof value === 'number' ? count(value) : (value ?? ''))

export function NumberField({ value, onChange, onBlur, error, ...props }: Props) {
  const [text, setText] = useState(shown(value))
  const [given, setGiven] = useState(value)
  const [left, setLeft] = useState(true)
  if (value !== given) {
    setGiven(value)
    setText(shown(value))
  }
  const read = readNumber(text)
  const refusal = left && text.trim() !== '' && !read.ok ? read.reason : null
  return (
    <TextInput
      {...props}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => {
        const typed = event.currentTarget.value
        const number = readNumber(typed)
        const next = typed.trim() === '' ? null : number.ok ? number.value : typed
        setText(typed)
        setLeft(false)
        setGiven(next)
        onChange?.(next)
      }}
      onBlur={(event) => {
        setLeft(true)
        if (read.ok) setText(count(read.value))
        onBlur?.(event)
      }}
      error={refusal ?? error}
    />
  )
}
