/** The rows of the file with what becomes of each: row, column, value, reason. */
import { Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IMPORT_ACTIONS, type ImportBatch, type ImportRow } from '@guongsang/contract/imports.ts'
import { readList } from '../../lib/query.ts'
import { choicesOf } from '../choose.tsx'
import { type Column, DataTable } from '../data-table.tsx'
import { Filters } from '../filters.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../list-search.ts'
import { LookButton } from '../look-button.tsx'
import { SidePanel } from '../side-panel.tsx'
import { Empty } from '../states.tsx'
import { useImports } from './here.ts'
import { ImportFindings } from './import-findings.tsx'
import { ImportRowLook } from './import-row-look.tsx'
import styles from './import-rows.module.css'
import { ImportActionWord } from './words.tsx'

const Search = ListSearch.extend({
  action: oneOf('create', 'update', 'link', 'choose', 'skip', 'blocked'),
  question: someText,
  onlyFindings: oneOf('true'),
})

export function ImportRows({ batch }: { batch: ImportBatch }) {
  const [search, change] = useListSearch(Search)
  const { routes } = useImports()
  const { action, question, onlyFindings, cursor, xem } = search
  const reply = useQuery(
    readList(routes.rows, { params: { id: batch.id }, query: { action, question, onlyFindings, cursor } }),
  )
  const look = (row: ImportRow) => change({ xem: String(row.rowNumber) })
  const looked = reply.data?.rows.find((row) => String(row.rowNumber) === xem)
  return (
    <>
      <Filters>
        <NativeSelect
          aria-label="Kết quả"
          data={[{ value: '', label: 'Mọi kết quả' }, ...choicesOf(IMPORT_ACTIONS)]}
          value={action ?? ''}
          onChange={(event) => change({ action: (event.currentTarget.value || undefined) as typeof action })}
        />
        {batch.questions.length > 0 && (
          <NativeSelect
            aria-label="Điều cần chọn"
            data={[
              { value: '', label: 'Mọi điều cần chọn' },
              ...batch.questions.map(({ key, label }) => ({ value: key, label })),
            ]}
            value={question ?? ''}
            onChange={(event) => change({ question: event.currentTarget.value || undefined })}
          />
        )}
        <Checkbox
          label="Chỉ dòng có nhắc"
          checked={onlyFindings === 'true'}
          onChange={(event) => change({ onlyFindings: event.currentTarget.checked ? 'true' : undefined })}
        />
      </Filters>
      <DataTable
        caption="Các dòng của tệp"
        columns={columnsOf(batch, look)}
        reply={reply}
        rowKey={(row) => String(row.rowNumber)}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={look}
        looked={xem}
        empty={<Empty title="Không có dòng nào khớp">Bỏ bớt điều kiện lọc.</Empty>}
      />
      {looked && (
        <SidePanel
          kicker={`Dòng ${looked.rowNumber} của tệp`}
          title={<ImportActionWord action={looked.action} />}
          onClose={() => change({ xem: undefined })}
        >
          <ImportRowLook batch={batch} row={looked} />
        </SidePanel>
      )}
    </>
  )
}

const columnsOf = (batch: ImportBatch, look: (row: ImportRow) => void): Column<ImportRow>[] => [
  {
    key: 'row',
    title: 'Dòng',
    cell: (row) => (
      <>
        <LookButton onClick={() => look(row)}>Dòng {row.rowNumber}</LookButton>
        <div>
          <ImportActionWord action={row.action} />
        </div>
      </>
    ),
  },
  {
    key: 'findings',
    title: 'Hệ quả',
    wrap: true,
    minWidth: 'min(26rem, 60vw)',
    cell: (row) => <Summary batch={batch} row={row} />,
  },
  ...batch.columns
    .filter(({ letter }) => letter !== null)
    .map((column) => ({
      key: column.key,
      title: column.label,
      cell: (row: ImportRow) => <Cell row={row} column={column.key} value={row.cells[column.key] ?? ''} />,
    })),
]

function Summary({ batch, row }: { batch: ImportBatch; row: ImportRow }) {
  return (
    <>
      {row.summary}
      <ImportFindings batch={batch} findings={row.findings} />
    </>
  )
}

/** A value that would change shows what was there before. */
function Cell({ row, column, value }: { row: ImportRow; column: string; value: string }) {
  const change = row.changes.find((one) => one.column === column)
  const wrong = row.findings.find((one) => one.column === column && one.severity === 'error')
  return (
    <span className={styles.cell} data-wrong={wrong !== undefined || undefined}>
      {change && <s className={styles.before}>{change.before || 'trống'}</s>}
      {change ? <ins className={styles.after}>{change.after}</ins> : value}
    </span>
  )
}
