import { Button, Group } from '@mantine/core'
import type { ImportBatch, ImportFinding } from '@guongsang/contract/imports.ts'
import { useAct } from '../act.ts'
import { Choose } from '../choose.tsx'
import { useImports } from './here.ts'
import styles from './import-findings.module.css'

interface Props {
  batch: ImportBatch
  findings: readonly ImportFinding[]
  /** The row of these findings, when the values that would be accepted are to be offered. */
  mending?: number | undefined
}

/** Column, value, reason: enough to mend the file, or to mend it here. */
export function ImportFindings({ batch, findings, mending }: Props) {
  if (findings.length === 0) return null
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.column + finding.value + finding.reason}>
          <span data-severity={finding.severity}>
            {finding.column !== '' && <strong>{columnWords(batch, finding.column)} </strong>}
            {finding.value !== '' && `“${finding.value}”: `}
            {finding.reason}
          </span>
          {mending !== undefined && finding.suggestions.length > 0 && (
            <Mend batch={batch} finding={finding} rowNumber={mending} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** 'Loại (cột C)'. */
export function columnWords(batch: Pick<ImportBatch, 'columns'>, key: string): string {
  const column = batch.columns.find((one) => one.key === key)
  if (column === undefined) return key
  return column.letter === null ? column.label : `${column.label} (cột ${column.letter})`
}

interface MendProps {
  batch: ImportBatch
  finding: ImportFinding
  rowNumber: number
}

/** One value is put in place of another: in every row of its column, or where only this row is meant, in this one. */
function Mend({ batch, finding, rowNumber }: MendProps) {
  const isMissed = finding.value === ''
  const place = finding.scope === 'row' ? 'dòng này' : isMissed ? 'mọi dòng còn thiếu' : 'mọi dòng'
  const correct = useAct(useImports().routes.correct, {
    done: `${isMissed ? 'Đã ghi' : `Đã thay “${finding.value}”`} ở ${place} và xem lại hệ quả.`,
  })
  const only = finding.scope === 'row' ? rowNumber : null
  const replace = (replacement: string) =>
    correct.mutate({
      params: { id: batch.id },
      body: {
        corrections: [{ column: finding.column, value: finding.value, replacement, rowNumber: only }],
      },
    })
  const few = finding.suggestions.length <= 3
  return (
    <Group gap="xs" mt={4}>
      <span className={styles.hint}>
        {isMissed ? 'Ghi' : 'Thay'} ở {place}
        {isMissed ? '' : ' bằng'}
      </span>
      {few ? (
        finding.suggestions.map((one) => (
          <Button
            key={one}
            variant="default"
            size="compact-sm"
            loading={correct.isPending}
            onClick={() => replace(one)}
          >
            {one}
          </Button>
        ))
      ) : (
        <Choose
          aria-label="Giá trị thay"
          placeholder="Chọn giá trị"
          data={finding.suggestions}
          value={null}
          onChange={(one) => one !== null && replace(one)}
        />
      )}
    </Group>
  )
}
