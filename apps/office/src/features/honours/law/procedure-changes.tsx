/** Nhật ký thay đổi thủ tục: what became simpler, what was added, each with the clause before and after. */
import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  listProcedureChangesRoute,
  PROCEDURE_EFFECTS,
  PROCEDURE_QUESTIONS,
  type ProcedureChange,
} from '@guongsang/contract/honours-law-awards.ts'
import type { State } from '@guongsang/core/look/tokens.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../ui/list-search.ts'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import { Said } from './said.tsx'
import styles from './law.module.css'

const Search = ListSearch.pick({ cursor: true }).extend({ huong: oneOf('simpler', 'heavier', 'different') })

const effects: Readonly<Record<keyof typeof PROCEDURE_EFFECTS, State>> = {
  simpler: 'done',
  heavier: 'soon',
  different: 'waiting',
}

export function ProcedureChanges() {
  const [{ huong }, change] = useListSearch(Search)
  const reply = useQuery(readList(listProcedureChangesRoute, { query: { effect: huong } }))
  return (
    <>
      <Filters>
        <SegmentedControl
          aria-label="Thay đổi nào"
          value={huong ?? ''}
          onChange={(effect) => change({ huong: (effect || undefined) as typeof huong })}
          data={[{ value: '', label: 'Mọi thay đổi' }, ...choicesOf(PROCEDURE_EFFECTS)]}
        />
      </Filters>
      <ChangeTable reply={reply} named />
    </>
  )
}

interface Props {
  reply: Parameters<typeof DataTable<ProcedureChange>>[0]['reply']
  /** The list is of several awards. */
  named?: boolean
}

export const ChangeTable = ({ reply, named = false }: Props) => (
  <DataTable
    caption="Thay đổi thủ tục"
    columns={columnsFor(named)}
    reply={reply}
    rowKey={(row) => `${row.awardCode} ${row.question} ${row.on} ${row.sentence}`}
    empty={<Empty title="Chưa có thay đổi nào">Thủ tục giữ như trong văn bản đầu tiên đã nhập.</Empty>}
  />
)

const columnsFor = (named: boolean): readonly Column<ProcedureChange>[] => [
  {
    key: 'sentence',
    title: 'Thay đổi',
    wrap: true,
    minWidth: 'min(15rem, 55vw)',
    cell: ({ sentence, effect, local, name }) => (
      <>
        {sentence}
        {named && <span className={styles.under}>{name}</span>}
        <StateWord state={effects[effect]}>{PROCEDURE_EFFECTS[effect]}</StateWord>
        {local && ' · quy định của địa phương'}
      </>
    ),
  },
  { key: 'question', title: 'Về', cell: (row) => PROCEDURE_QUESTIONS[row.question] },
  { key: 'on', title: 'Từ ngày', cell: (row) => showDay(row.on) },
  { key: 'before', title: 'Trước', wrap: true, cell: (row) => <Said said={row.before} /> },
  { key: 'after', title: 'Sau', wrap: true, cell: (row) => <Said said={row.after} /> },
]
