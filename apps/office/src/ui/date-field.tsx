/**
 * Ngày: typed as ngày/tháng/năm or picked. 5/3/2026 is 5 March; 31/02 is refused here, at the field, and what was typed
 * stays to be corrected. The value is a day ('2026-03-05'), or the text as typed when it is none, which every schema refuses.
 */
import { useState } from 'react'
import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { readDay } from '@guongsang/core/kernel/vietnamese/dates.ts'
import { showDay } from '../lib/format.ts'
import { useSession } from '../lib/session.ts'
import { Calendar } from './calendar.tsx'
import { Icon } from './icon.tsx'

interface Props extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  value?: string | null
  onChange?: (value: string | null) => void
}

const shown = (value: string | null | undefined): string => (isDay(value) ? showDay(value) : (value ?? ''))

export function DateField({ value, onChange, onBlur, error, ...props }: Props) {
  const { today } = useSession()
  const [text, setText] = useState(shown(value))
  const [given, setGiven] = useState(value)
  const [opened, setOpened] = useState(false)
  const [left, setLeft] = useState(true)
  // The form was filled or emptied from outside.
  if (value !== given) {
    setGiven(value)
    setText(shown(value))
  }
  const give = (next: string | null) => {
    setGiven(next)
    onChange?.(next)
  }
  const type = (typed: string) => {
    setText(typed)
    setLeft(false)
    const read = readDay(typed)
    give(typed.trim() === '' ? null : read.ok ? read.value : typed)
  }
  const read = readDay(text)
  const refusal = left && text.trim() !== '' && !read.ok ? read.reason : null
  return (
    <TextInput
      {...props}
      inputMode="numeric"
      autoComplete="off"
      placeholder="ngày/tháng/năm"
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={(event) => {
        setLeft(true)
        if (read.ok) setText(showDay(read.value))
        onBlur?.(event)
      }}
      error={refusal ?? (error && text.trim() === '' ? 'Chưa nhập ngày.' : error)}
      rightSection={
        <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label="Chọn trong lịch"
              disabled={props.disabled === true || props.readOnly === true}
              onClick={() => setOpened((was) => !was)}
            >
              <Icon name="calendar" size={16} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Calendar
              value={isDay(value) ? value : null}
              defaultDate={isDay(value) ? value : today}
              onChange={(picked) => {
                give(picked)
                setText(shown(picked))
                setOpened(false)
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
