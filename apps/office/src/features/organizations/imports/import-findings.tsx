import type { ImportFinding } from '@guongsang/contract/organizations-imports.ts'
import styles from './import-findings.module.css'

/** Column, value, reason: enough to mend the file. */
export function ImportFindings({ findings }: { findings: readonly ImportFinding[] }) {
  if (findings.length === 0) return null
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.column + finding.reason} data-severity={finding.severity}>
          <strong>{finding.column}</strong>
          {finding.value !== '' && <> “{finding.value}”</>}: {finding.reason}
        </li>
      ))}
    </ul>
  )
}
