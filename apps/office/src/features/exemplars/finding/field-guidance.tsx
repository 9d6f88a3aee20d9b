/** What the plan expects in the fields just chosen, so that it is read while one writes and not looked up. */
import { useLabels } from '../labels/use-labels.ts'
import styles from './finding.module.css'

export function FieldGuidance({ codes }: { codes: readonly string[] }) {
  const fields = useLabels('field').filter(({ code, guidance }) => codes.includes(code) && guidance !== null)
  if (fields.length === 0) return null
  return (
    <aside className={styles.guidance} aria-label="Tiêu chuẩn theo lĩnh vực đã chọn" aria-live="polite">
      {fields.map(({ id, label, guidance, plan }) => (
        <div key={id}>
          <p className={styles.field}>{label}</p>
          <p>{guidance}</p>
          {plan !== null && <p className={styles.plan}>Theo {plan.name}</p>}
        </div>
      ))}
    </aside>
  )
}
