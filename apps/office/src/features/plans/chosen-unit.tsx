/** The first cell of a desk: a unit that may be chosen, and who answers for it. */
import type { ReactNode } from 'react'
import { Checkbox } from '@mantine/core'
import { UnitLink } from '../../ui/link.tsx'
import styles from './chosen-unit.module.css'

interface Props {
  unit: { id: string; name: string }
  head: string | null
  /** Said by screen readers of the box. */
  label: string
  /** Null: nothing to choose. */
  chosen: boolean | null
  onToggle: () => void
}

export const ChosenUnit = ({ unit, head, label, chosen, onToggle }: Props) => (
  <span className={styles.cell}>
    {chosen === null ? (
      <span className={styles.gap} />
    ) : (
      <Checkbox size="xs" mt="0.25rem" aria-label={label} checked={chosen} onChange={onToggle} />
    )}
    <span>
      <UnitLink unit={unit} />
      {head !== null && head !== '' && <Dim>{head}</Dim>}
    </span>
  </span>
)

/** A second, quieter line in a cell. */
export const Dim = ({ children }: { children: ReactNode }) => <span className={styles.dim}>{children}</span>
