/** Luật và danh mục: the law of a day, rule by rule, each with its article and how sure the program is of it. */
import { useQuery } from '@tanstack/react-query'
import {
  CONFIDENCES,
  LAW_ENTRY_KINDS,
  type LawEntry,
  listLawEntriesRoute,
} from '@guongsang/contract/honours-law.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters, SearchBox } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { LawLook, lookKey } from './law-look.tsx'
import { LawSearch } from './law-search.ts'
import { belongsTo, ConfidenceWord } from './law-words.tsx'
import { PackInForce } from './pack-in-force.tsx'

const help = {
  about:
    'Quy định mà chương trình dùng khi xét khen thưởng, như vào một ngày: danh hiệu, điều kiện, con số, thủ tục, tiền thưởng, kèm điều khoản.',
  steps: [
    'Chọn ngày ở ô Luật trên ngày: ngày nhận hồ sơ quyết định luật áp dụng.',
    'Lọc theo loại, theo mức tin cậy, hoặc tìm theo tên; không cần dấu.',
    'Bấm một dòng để đọc mọi phiên bản và nơi đã đọc.',
    'Bấm So hai ngày để biết luật đổi những gì.',
  ],
  notes: [
    'Chưa mô hình hóa: luật đang có hiệu lực nhưng chương trình chưa có toàn văn, nên không tự kết luận.',
    'Quy định theo trí nhớ hoặc chưa tìm được văn bản luôn để người có thẩm quyền xem xét.',
  ],
}

export function LawPage() {
  const { today } = useSession()
  const on = useAsOf() ?? today
  const [search, change] = useListSearch(LawSearch)
  const { q, loai, chac, cursor, xem } = search
  const reply = useQuery(
    readList(listLawEntriesRoute, { query: { on, q, kind: loai, confidence: chac, cursor } }),
  )
  const look = (entry: LawEntry) => change({ xem: lookKey(entry) })
  return (
    <Page
      wide
      title="Luật và danh mục"
      lead={`Luật trên ngày ${showDay(on)}: từng quy định với điều khoản và mức tin cậy.`}
      acts={
        <LinkButton to="/luat/so-sanh" variant="default">
          So hai ngày
        </LinkButton>
      }
      help={help}
    >
      <AsOfNote />
      <PackInForce on={on} />
      <Filters>
        <SearchBox label="Tìm quy định" value={q} onChange={(next) => change({ q: next })} />
        <AsOf label="Luật trên ngày" />
        <Choose
          label="Loại"
          placeholder="Mọi loại"
          clearable
          w={200}
          data={choicesOf(LAW_ENTRY_KINDS)}
          value={loai ?? null}
          onChange={(value) => change({ loai: (value ?? undefined) as typeof loai })}
        />
        <Choose
          label="Mức tin cậy"
          placeholder="Mọi mức"
          clearable
          w={260}
          data={choicesOf(CONFIDENCES)}
          value={chac ?? null}
          onChange={(value) => change({ chac: (value ?? undefined) as typeof chac })}
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
    </Page>
  )
}

const columnsWith = (look: (entry: LawEntry) => void): readonly Column<LawEntry>[] => [
  {
    key: 'name',
    title: 'Quy định',
    wrap: true,
    cell: (row) => <LookButton onClick={() => look(row)}>{row.name}</LookButton>,
  },
  { key: 'kind', title: 'Loại', cell: (row) => LAW_ENTRY_KINDS[row.kind] },
  { key: 'of', title: 'Thuộc', wrap: true, cell: (row) => belongsTo(row.of) },
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
