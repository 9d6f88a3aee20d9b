/** Tình huống mẫu: facts in words and the answer the program must give; each is run with every change of the law's data. */
import { useQuery } from '@tanstack/react-query'
import { VERDICTS } from '@guongsang/contract/honours-assessments.ts'
import { listSituationsRoute } from '@guongsang/contract/honours-law-awards.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { choicesOf } from '../../../ui/choose.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { Empty } from '../../../ui/states.tsx'
import { oneVerdict } from '../subject/verdicts.ts'
import { VerdictWord } from '../subject/verdict-word.tsx'
import styles from './law.module.css'

type Situation = Ok<typeof listSituationsRoute>['rows'][number]

const Search = ListSearch.pick({ q: true, cursor: true, xem: true }).extend({
  ketluan: oneVerdict,
})

const keyOf = ({ awardCode, name }: Situation) => `${awardCode} ${name}`

/** Of one award when its code is given. */
export function Situations({ code }: { code?: string }) {
  const [{ q, cursor, ketluan, xem }, change] = useListSearch(Search)
  const reply = useQuery(
    readList(listSituationsRoute, { query: { q, cursor, ...(code && { code }), verdict: ketluan } }),
  )
  const look = (row: Situation) => change({ xem: keyOf(row) })
  const looked = reply.data?.rows.find((row) => keyOf(row) === xem)
  return (
    <>
      <Filters>
        <SearchBox label="Tìm tình huống" value={q} onChange={(text) => change({ q: text })} />
        <FilterChoice
          label="Kết luận"
          placeholder="Mọi kết luận"
          w={220}
          data={choicesOf(VERDICTS)}
          value={ketluan}
          onChange={(value) => change({ ketluan: value })}
        />
      </Filters>
      <DataTable
        caption="Tình huống mẫu"
        columns={columnsWith(look)}
        reply={reply}
        rowKey={keyOf}
        onLook={look}
        looked={xem}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Empty title="Không có tình huống nào khớp">Bỏ bớt điều kiện lọc.</Empty>}
      />
      {looked && <SituationLook situation={looked} onClose={() => change({ xem: undefined })} />}
    </>
  )
}

const columnsWith = (look: (row: Situation) => void): readonly Column<Situation>[] => [
  {
    key: 'name',
    title: 'Tình huống',
    wrap: true,
    minWidth: 'min(18rem, 55vw)',
    cell: (row) => <LookButton onClick={() => look(row)}>{row.name}</LookButton>,
  },
  {
    key: 'verdict',
    title: 'Kết luận',
    cell: ({ verdict }) => <VerdictWord verdict={verdict} />,
  },
  { key: 'award', title: 'Danh hiệu, hình thức', wrap: true, cell: (row) => row.awardName },
  { key: 'on', title: 'Nhận hồ sơ', cell: (row) => showDay(row.receivedOn) },
]

function SituationLook({ situation, onClose }: { situation: Situation; onClose: () => void }) {
  const { name, awardName, verdict, facts, answeredBy, sources, receivedOn } = situation
  return (
    <SidePanel kicker={awardName} title={name} onClose={onClose}>
      <Facts
        rows={[
          ['Kết luận', <VerdictWord key="verdict" verdict={verdict} />],
          ['Nhận hồ sơ', showDay(receivedOn)],
          ...(answeredBy === null ? [] : [['Kể lại', answeredBy] as const]),
        ]}
      />
      <h3>Dữ kiện</h3>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {sources.length > 0 && (
        <>
          <h3>Nguồn</h3>
          <ul className={styles.list}>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
    </SidePanel>
  )
}
