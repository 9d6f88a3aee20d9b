import { Button, Stack } from '@mantine/core'
import type { ImportBatch, ImportChoice, ImportRow } from '@guongsang/contract/imports.ts'
import { useAct } from '../act.ts'
import { Facts } from '../facts.tsx'
import { Section } from '../page.tsx'
import { RowList } from '../row-list.tsx'
import { useImports } from './here.ts'
import { ImportFindings } from './import-findings.tsx'
import styles from './import-rows.module.css'

/** One row of the file: its cells, what is wrong, and the choice it waits for. */
export function ImportRowLook({ batch, row }: { batch: ImportBatch; row: ImportRow }) {
  const { routes, choices, linkTo } = useImports()
  const choose = useAct(routes.choose, { done: 'Đã ghi lựa chọn.' })
  const pick = (choice: ImportChoice | null, targetId: string | null = null) =>
    choose.mutate({
      params: { id: batch.id },
      body: { choices: [{ rowNumber: row.rowNumber, choice, targetId }] },
    })
  const choosing = batch.may.includes('choose')
  return (
    <Stack gap="md">
      <p className={styles.summary}>{row.summary}</p>
      <ImportFindings batch={batch} findings={row.findings} mending={choosing ? row.rowNumber : undefined} />
      {row.target && <div>Là: {linkTo(batch, row.target)}</div>}
      <Facts
        rows={batch.columns.flatMap(({ key, label }) =>
          row.cells[key] ? [[label, row.cells[key]] as const] : [],
        )}
      />
      {row.candidates.length > 0 && (
        <Section title="Có thể là">
          <RowList
            rows={row.candidates.map((candidate) => ({
              key: candidate.id,
              title: candidate.rowNumber === null ? linkTo(batch, candidate) : candidate.name,
              detail: [candidate.detail, candidate.reasons.join(', ')].filter(Boolean).join(' · '),
              acts: choosing && (
                <Button size="compact-sm" variant="default" onClick={() => pick('link', candidate.id)}>
                  Đúng là đây
                </Button>
              ),
            }))}
          />
        </Section>
      )}
      {choosing && (
        <Stack gap="xs" align="flex-start">
          {choices
            .filter(({ isFor }) => isFor(row))
            .map(({ choice, label }) => (
              <Button key={choice} variant="default" onClick={() => pick(choice, row.target?.id ?? null)}>
                {label}
              </Button>
            ))}
          {row.choice !== null && (
            <Button variant="subtle" color="gray" onClick={() => pick(null)}>
              Bỏ lựa chọn đã ghi
            </Button>
          )}
          {row.action !== 'skip' && (
            <Button variant="subtle" color="gray" onClick={() => pick('skip')}>
              Bỏ qua dòng này
            </Button>
          )}
        </Stack>
      )}
    </Stack>
  )
}
