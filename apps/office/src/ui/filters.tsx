/** The row of filters above a list. The search box waits for a pause in typing; "/" brings the cursor there. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, CloseButton, type SelectProps, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useSearch } from '@tanstack/react-router'
import { useSession } from '../lib/session.ts'
import { yearChoices, yearOfDay } from '../lib/year.ts'
import { Choose } from './choose.tsx'
import { isTyping } from './help.tsx'
import { Icon } from './icon.tsx'
import styles from './filters.module.css'

/** What of the address narrows no list, or shows without the button. */
const seen = new Set(['q', 'sort', 'cursor', 'xem', 'muc', 'nam'])
const narrowing = (found: object) =>
  Object.entries(found).flatMap(([name, value]) => (seen.has(name) ? [] : [value]))

interface FiltersProps {
  /** Nothing is listed until something is chosen here: not folded away. */
  needed?: boolean
  children: ReactNode
}

/** On a phone three filters or more wait behind one button, so that the list itself is in sight. */
export function Filters({ needed = false, children }: FiltersProps) {
  const [opened, setOpened] = useState(needed)
  const active = useSearch({ strict: false, select: (found) => chosen(...narrowing(found)) })
  return (
    <div className={styles.filters} role="search" data-opened={opened || undefined}>
      {children}
      <Button
        variant="default"
        className={styles.unfold}
        leftSection={<Icon name="filter" size={16} />}
        rightSection={<Icon name={opened ? 'up' : 'down'} size={14} />}
        aria-expanded={opened}
        onClick={() => setOpened((was) => !was)}
      >
        {opened ? 'Thu gọn bộ lọc' : active === 0 ? 'Bộ lọc' : `Bộ lọc, đang chọn ${active}`}
      </Button>
    </div>
  )
}

interface MoreProps {
  /** How many of them narrow the list now. */
  active: number
  onClear: () => void
  children: ReactNode
}

/** The filters used less often, behind one button that says how many are on. */
export function MoreFilters({ active, onClear, children }: MoreProps) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="filter" size={16} />}
        aria-expanded={opened}
        onClick={() => setOpened((was) => !was)}
      >
        {active === 0 ? 'Lọc' : `Lọc, đang chọn ${active}`}
      </Button>
      {active > 0 && (
        <Button variant="subtle" color="gray" onClick={onClear}>
          Bỏ lọc
        </Button>
      )}
      {opened && <div className={styles.more}>{children}</div>}
    </>
  )
}

interface ChoiceProps<V extends string> extends Omit<SelectProps, 'value' | 'onChange'> {
  /** What the address holds; undefined is no filter. */
  value: V | undefined
  onChange: (value: V | undefined) => void
}

/** One of a short list, or all of them. */
export const FilterChoice = <V extends string>({ value, onChange, ...props }: ChoiceProps<V>) => (
  <Choose
    clearable
    {...props}
    value={value ?? null}
    onChange={(picked) => onChange((picked ?? undefined) as V | undefined)}
  />
)

interface YearProps extends Omit<ChoiceProps<string>, 'value' | 'onChange'> {
  value: number | undefined
  onChange: (value: number | undefined) => void
}

/** One year, or all of them; ten years back is as far as figures are kept. */
export function FilterYear({ value, onChange, ...props }: YearProps) {
  const { today } = useSession()
  return (
    <FilterChoice
      label="Năm"
      placeholder="Mọi năm"
      w={120}
      data={yearChoices(today, yearOfDay(today) - 10).map(String)}
      {...props}
      value={value === undefined ? undefined : String(value)}
      onChange={(year) => onChange(year === undefined ? undefined : Number(year))}
    />
  )
}

/** How many of these are chosen. */
export const chosen = (...values: readonly unknown[]): number =>
  values.filter((value) => value !== undefined).length

interface Props {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}

export function SearchBox({ label, value = '', onChange }: Props) {
  const [typed, setTyped] = useState(value)
  const [sent, setSent] = useState(value)
  const box = useRef<HTMLInputElement>(null)
  const send = useDebouncedCallback((text: string) => {
    setSent(text)
    onChange(text.trim() === '' ? undefined : text)
  }, 250)
  // The address changed under us: someone went back, or cleared the filters.
  if (value !== sent) {
    setSent(value)
    setTyped(value)
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      box.current?.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const type = (text: string) => {
    setTyped(text)
    send(text)
  }
  return (
    <TextInput
      ref={box}
      type="search"
      className={styles.search}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        typed !== '' && <CloseButton size="sm" aria-label="Xóa chữ tìm" onClick={() => type('')} />
      }
    />
  )
}
