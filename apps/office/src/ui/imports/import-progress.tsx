/** How far a long import is: it goes on without this screen. */
import { IMPORT_STEPS, type ImportBatch } from '@guongsang/contract/imports.ts'
import { count } from '../../lib/format.ts'
import styles from './import-progress.module.css'

const steps = {
  applying: ['waiting', 'comparing', 'writing'],
  undoing: ['waiting', 'writing'],
} as const

export function ImportProgress({ batch }: { batch: ImportBatch }) {
  const own = batch.state === 'undoing' ? steps.undoing : steps.applying
  const at = own.findIndex((step) => step === batch.step)
  const undoing = batch.state === 'undoing'
  return (
    <div className={styles.progress} role="status">
      <ol className={styles.steps}>
        {own.map((step, index) => (
          <li key={step} data-done={index < at || undefined} aria-current={index === at ? 'step' : undefined}>
            {step === 'writing'
              ? `Đang ${undoing ? 'gỡ' : 'ghi'} ${count(batch.rowCount)} dòng`
              : IMPORT_STEPS[step]}
          </li>
        ))}
      </ol>
      <p className={styles.hint}>
        Có thể rời màn hình này: việc vẫn tiếp tục, và {undoing ? 'gỡ' : 'ghi'} trọn vẹn hoặc không gì cả.
      </p>
    </div>
  )
}
