import type { ReactNode } from 'react'
import { useSession } from '../../../lib/session.ts'
import { yearChoices } from '../../../lib/year.ts'
import { Choose } from '../../../ui/choose.tsx'

interface Props {
  label: string
  value?: number | null
  onChange?: (year: number | null) => void
  error?: ReactNode
}

/** A year that may be left open: of what a task looks back on, of what it prepares. */
export function YearChoice({ label, value = null, onChange, error }: Props) {
  const { today } = useSession()
  const years = new Set([
    ...yearChoices(today, Number(today.slice(0, 4)) - 10),
    ...(value === null ? [] : [value]),
  ])
  return (
    <Choose
      label={label}
      clearable
      data={[...years].sort((a, b) => b - a).map(String)}
      value={value === null ? null : String(value)}
      onChange={(year) => onChange?.(year === null ? null : Number(year))}
      error={error}
    />
  )
}
