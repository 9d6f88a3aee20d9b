import { NativeSelect } from '@mantine/core'
import { useSession } from '../../lib/session.ts'
import { useYear, yearChoices } from '../../lib/year.ts'
import styles from './bar.module.css'

export function YearSelect() {
  const { today } = useSession()
  const [year, choose] = useYear()
  return (
    <NativeSelect
      aria-label="Năm công tác"
      className={styles.year}
      size="xs"
      value={String(year)}
      data={yearChoices(today).map((one) => ({ value: String(one), label: `Năm ${one}` }))}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    />
  )
}
