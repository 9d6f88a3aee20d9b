/** Mọi quy định of a day: found by words, kind and confidence; a row opens every version of it. */
import { useQuery } from '@tanstack/react-query'
import {
  CONFIDENCES,
  LAW_ENTRY_KINDS,
  type LawEntry,
  listLawEntriesRoute,
} from '@guongsang/contract/honours-law.ts'
import { readList } from '../../../lib/query.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Empty } from '../../../ui/states.tsx'
import { LawLook, lookKey } from './law-look.tsx'
import { LawSearch } from './law-search.ts'
import { belongsTo, ConfidenceWord } from './law-words.tsx'

export function LawEntries({ on }: { on: string }) {
  const [search, change] = useListSearch(LawSearch)
  const { q, loai, chac, cursor, xem } = search
  const reply = useQuery(
    readList(listLawEntriesRoute, { query: { on, q, kind: loai, confidence: chac, cursor } }),
  )
  const look = (entry: LawEntry) => change({ xem: lookKey(entry) })
  return (
    <>
      <Filters>
        <SearchBox label="Tìm quy định" value={q} onChange={(next) => change({ q: next })} />
        <FilterChoice
          label="Loại"
          placeholder="Mọi loại"
          w={200}
          data={choicesOf(LAW_ENTRY_KINDS)}
          value={loai}
          onChange={(value) => change({ loai: value })}
        />
        <FilterChoice
          label="Mức tin cậy"
          placeholder="Mọi mức"
          w={260}
          data={choicesOf(CONFIDENCES)}
          value={chac}
          onChange={(value) => change({ chac: value })}
        />
      </Filters>
      <DataTable
        caption="Quy định"
        columns={columnsWith(look)}
        reply={reply}
        rowKey={lookKey}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        onLook={look}
        looked={xem}
        empty={<Empty title="Không có quy định nào khớp">Bỏ bớt điều kiện lọc, hoặc chọn ngày khác.</Empty>}
      />
      {xem !== undefined && <LawLook key={xem} lookedAt={xem} onClose={() => change({ xem: undefined })} />}
    </>
  )
}

const columnsWith = (look: (entry: LawEntry) => void): readonly Column<LawEntry>[] => [
  {
    key: 'name',
    title: 'Quy định',
    wrap: true,
    minWidth: 'min(20rem, 55vw)',
    cell: (row) => <LookButton onClick={() => look(row)}>{row.name}</LookButton>,
  },
  {
    key: 'of',
    title: 'Thuộc',
    wrap: true,
    cell: (row) => [LAW_ENTRY_KINDS[row.kind], belongsTo(row.of)].filter(Boolean).join(' · '),
  },
  {
    key: 'clause',
    title: 'Điều khoản',
    wrap: true,
    cell: (row) => [...new Set(row.versions.flatMap(({ citation }) => citation ?? []))].join('; '),
  },
  {
    key: 'confidence',
    title: 'Mức tin cậy',
    cell: ({ versions: [version] }) =>
      version?.confidence && <ConfidenceWord confidence={version.confidence} />,
  },
]
