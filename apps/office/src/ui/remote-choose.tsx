/** Choosing from more than can be listed: the server is asked as one types, with or without marks. */
import { type KeyboardEvent, useState } from 'react'
import { type ComboboxItem, Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { choiceError, noChoice } from './choose.tsx'

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

export function RemoteChoose({ useAnswer, known = null, onChange, ...given }: Props) {
  // '' is nothing chosen: it must not fit the line that says that nothing was found.
  const props = given.value === '' ? { ...given, value: null } : given
  const [text, setText] = useState('')
  const [query] = useDebouncedValue(text, 200)
  const [picked, setPicked] = useState(known)
  const [opened, setOpened] = useState(false)
  const answer = useAnswer(query)
  const choices = answer ?? []
  const data = picked && !choices.some((one) => one.value === picked.value) ? [picked, ...choices] : choices
  const pick = (value: string | null) => {
    const found = data.find((one) => one.value === value) ?? null
    setPicked(found)
    onChange?.(value, found as ComboboxItem)
  }
  /** Enter takes the first answer: it came after the last key, so nothing is marked yet. */
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = choices
    const marked = event.currentTarget.hasAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || marked || first === undefined || text === picked?.label) return
    event.preventDefault()
    pick(first.value)
    setText(first.label)
    setOpened(false)
  }
  return (
    <Select
      searchable
      clearable
      data={data.length > 0 ? data : [noChoice(whyEmpty(text, answer))]}
      filter={({ options }) => options}
      maxDropdownHeight={320}
      placeholder="Gõ vài chữ để tìm, không cần dấu"
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
      error={choiceError(props.error, props.value)}
      dropdownOpened={opened}
      onDropdownOpen={() => setOpened(true)}
      onDropdownClose={() => setOpened(false)}
      onKeyDown={takeFirst}
      onChange={pick}
    />
  )
}

const whyEmpty = (text: string, answer: RemoteChoice[] | undefined): string => {
  if (text.trim() === '') return 'Gõ vài chữ để tìm'
  return answer === undefined ? 'Đang tìm…' : 'Không tìm thấy. Thử ít chữ hơn.'
}
