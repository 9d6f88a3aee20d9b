import { Button, Stack } from '@mantine/core'
import {
  chooseImportRowsRoute,
  type ImportBatch,
  type ImportRow,
} from '@guongsang/contract/organizations-imports.ts'
import { useAct } from '../../../ui/act.ts'
import { Facts } from '../../../ui/facts.tsx'
import { PersonLink, UnitLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import { ImportFindings } from './import-findings.tsx'
import styles from './import-rows.module.css'

/** One row of the file: its cells, what is wrong, and the choice it waits for. */
export function ImportRowLook({ batch, row }: { batch: ImportBatch; row: ImportRow }) {
  const choose = useAct(chooseImportRowsRoute, { done: 'Đã ghi lựa chọn.' })
  const pick = (choice: 'create' | 'link' | 'skip', targetId: string | null = null) =>
    choose.mutate({
      params: { id: batch.id },
      body: { choices: [{ rowNumber: row.rowNumber, choice, targetId }] },
    })
  const linkTo = batch.subject === 'people' ? linkToPerson : linkToUnit
  const choosing = batch.may.includes('choose')
  return (
    <Stack gap="md">
      <p className={styles.summary}>{row.summary}</p>
      <ImportFindings batch={batch} findings={row.findings} mending={choosing ? row.rowNumber : undefined} />
      {row.target && <div>Là: {linkTo(row.target)}</div>}
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
              title: candidate.rowNumber === null ? linkTo(candidate) : candidate.name,
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
          {row.candidates.length > 0 && (
            <Button variant="default" onClick={() => pick('create')}>
              Không phải, thêm mới
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={() => pick('skip')}>
            Bỏ qua dòng này
          </Button>
        </Stack>
      )}
    </Stack>
  )
}

const linkToPerson = (person: { id: string; name: string }) => <PersonLink person={person} />
const linkToUnit = (unit: { id: string; name: string }) => <UnitLink unit={unit} />
