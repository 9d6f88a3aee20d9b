import { NativeSelect } from '@mantine/core'
import { useSession } from '../lib/session.ts'
import { yearChoices } from '../lib/year.ts'

interface Props {
  label?: string
  value?: number
  onChange?: (year: number) => void
}

/** Năm: chosen, not typed; ten years back is as far as figures are kept. */
export function YearField({ label = 'Năm', value, onChange }: Props) {
  const { today } = useSession()
  return (
    <NativeSelect
      label={label}
      data={yearChoices(today, Number(today.slice(0, 4)) - 10).map(String)}
      value={String(value)}
      onChange={(event) => onChange?.(Number(event.currentTarget.value))}
    />
  )
}
