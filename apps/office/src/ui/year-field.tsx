import { NativeSelect } from '@mantine/core'
import { useSession } from '../lib/session.ts'
import { yearChoices } from '../lib/year.ts'

interface Props {
  value?: number
  onChange?: (year: number) => void
}

/** Năm: chosen, not typed; ten years back is as far as figures are kept. */
export function YearField({ value, onChange }: Props) {
  const { today } = useSession()
  return (
    <NativeSelect
      label="Năm"
      data={yearChoices(today, Number(today.slice(0, 4)) - 10).map(String)}
      value={String(value)}
      onChange={(event) => onChange?.(Number(event.currentTarget.value))}
    />
  )
}
