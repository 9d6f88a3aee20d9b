import type { InitiativeRow } from '@guongsang/contract/initiatives.ts'
import { INITIATIVE_KINDS, WORK_SCOPES } from '@guongsang/contract/initiatives-words.ts'
import { Link } from '@tanstack/react-router'
import type { Column } from '../../../ui/data-table.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Authors, InitiativeWord, shareText } from '../words.tsx'
import styles from '../initiatives.module.css'

const seasonOf = ({ season, seasonLabel }: InitiativeRow): string =>
  season === 'education' ? `Năm học ${seasonLabel}` : `Năm ${seasonLabel}`

const title: Column<InitiativeRow> = {
  key: 'title',
  title: 'Sáng kiến, giải pháp, đề tài',
  wrap: true,
  minWidth: '18rem',
  cell: (row) => (
    <>
      <Link to="/sang-kien/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
      <span className={styles.facts}>
        {[INITIATIVE_KINDS[row.kind], row.field?.label, seasonOf(row)].filter(Boolean).join(' · ')}
      </span>
    </>
  ),
}
const authors: Column<InitiativeRow> = {
  key: 'authors',
  title: 'Tác giả',
  wrap: true,
  minWidth: '11rem',
  cell: (row) => <Authors authors={row.authors} />,
}
const unit: Column<InitiativeRow> = {
  key: 'unit',
  title: 'Đơn vị',
  wrap: true,
  cell: (row) => <UnitLink unit={row.organization} />,
}
const state: Column<InitiativeRow> = {
  key: 'state',
  title: 'Trạng thái',
  cell: (row) => <InitiativeWord state={row.state} />,
}
const scope: Column<InitiativeRow> = {
  key: 'scope',
  title: 'Phạm vi',
  cell: (row) => (row.scope === null ? '' : WORK_SCOPES[row.scope]),
}
const likeness: Column<InitiativeRow> = {
  key: 'likeness',
  title: 'Độ giống',
  cell: (row) =>
    row.likeness === null ? '' : <StateWord state="late">{shareText(row.likeness)}, chờ kết luận</StateWord>,
}

export const initiativeColumns: readonly Column<InitiativeRow>[] = [
  title,
  state,
  authors,
  unit,
  scope,
  likeness,
]
/** What the desk reads: the state is what its rows have in common. */
export const deskColumns: readonly Column<InitiativeRow>[] = [title, authors, unit, likeness]
export const authorColumns: readonly Column<InitiativeRow>[] = [title, state, authors, scope]
