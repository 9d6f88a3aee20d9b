/** Choosing from more than can be listed: the server is asked as one types, with or without marks. */
import { useState } from 'react'
import { Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'

export interface RemoteChoice {
  value: string
  label: string
  /** Tells two of one name apart: unit, year of birth. */
  detail?: string
}

export interface RemoteProps extends Omit<SelectProps, 'data' | 'filter' | 'onSearchChange' | 'searchValue'> {
  /** What is chosen already, when it must be shown before anything was typed. */
  known?: RemoteChoice | null
}

interface Props extends RemoteProps {
  /** A hook: the answer for what is typed; undefined while it is on its way. */
  useAnswer: (query: string) => RemoteChoice[] | undefined
}

export function RemoteChoose({ useAnswer, known = null, onChange, ...props }: Props) {
  const [text, setText] = useState('')
  const [query] = useDebouncedValue(text, 200)
  const [picked, setPicked] = useState(known)
  const answer = useAnswer(query)
  const choices = answer ?? []
  const data = picked && !choices.some((one) => one.value === picked.value) ? [picked, ...choices] : choices
  return (
    <Select
      searchable
      clearable
      data={data}
      filter={({ options }) => options}
      maxDropdownHeight={320}
      placeholder="Gõ vài chữ để tìm, không cần dấu"
      nothingFoundMessage={
        answer === undefined
          ? 'Đang tìm…'
          : text.trim() === ''
            ? 'Gõ vài chữ để tìm'
            : 'Không tìm thấy. Thử ít chữ hơn.'
      }
      searchValue={text}
      onSearchChange={setText}
      renderOption={({ option }) => {
        const found = data.find((one) => one.value === option.value)
        return (
          <span>
            {option.label}
            {found?.detail !== undefined && found.detail !== '' && (
              <span style={{ display: 'block', color: 'var(--gs-slate)', fontSize: '0.8125rem' }}>
                {found.detail}
              </span>
            )}
          </span>
        )
      }}
      {...props}
      onChange={(value, option) => {
        setPicked(data.find((one) => one.value === value) ?? null)
        onChange?.(value, option)
      }}
    />
  )
}
