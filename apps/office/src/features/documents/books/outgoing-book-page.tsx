/** Sổ văn bản đi: what bears a number, in the order of numbers, as the book on paper has it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { z } from 'zod'
import {
  exportOutgoingBookRoute,
  type OutgoingBookRow,
  showOutgoingBookRoute,
} from '@guongsang/contract/documents-books.ts'
import { DOCUMENT_KINDS } from '@guongsang/contract/documents-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { DownloadButton } from '../../../ui/link.tsx'
import { ListSearch, oneKeyOf, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { DocumentLink, DocumentWord } from '../words.tsx'

const Search = ListSearch.extend({
  loai: oneKeyOf(DOCUMENT_KINDS),
  nam: z.coerce.number().int().min(1930).max(2200).optional().catch(undefined),
})

const help = {
  about: 'Sổ đăng ký văn bản đi của một năm, theo thứ tự số.',
  steps: ['Chọn năm và loại văn bản.', 'Xuất Excel để in hoặc lưu sổ.'],
  notes: ['Văn bản đã hủy vẫn giữ dòng của mình trong sổ.'],
}

export function OutgoingBookPage() {
  const { today } = useSession()
  const [{ q, cursor, loai, nam = yearOfDay(today) }, change] = useListSearch(Search)
  const query = { q, year: nam, kind: loai }
  const reply = useQuery(readList(showOutgoingBookRoute, { query: { ...query, cursor } }))
  return (
    <Page
      wide
      kicker={<Link to="/van-ban">Văn bản</Link>}
      title={`Sổ văn bản đi năm ${nam}`}
      acts={<DownloadButton href={addressOf(exportOutgoingBookRoute, { query })}>Xuất Excel</DownloadButton>}
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm trong sổ" value={q} onChange={(text) => change({ q: text })} />
        <YearField value={nam} onChange={(year) => change({ nam: year })} />
        <FilterChoice
          label="Loại văn bản"
          placeholder="Mọi loại"
          searchable
          w={180}
          data={choicesOf(DOCUMENT_KINDS)}
          value={loai}
          onChange={(value) => change({ loai: value })}
        />
      </Filters>
      <DataTable
        caption="Sổ văn bản đi"
        columns={columns}
        reply={reply}
        rowKey={({ document }) => document.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Empty title="Năm này chưa có văn bản đi">Cấp số cho văn bản đã ký thì dòng sổ tự có.</Empty>}
      />
    </Page>
  )
}

/** The whole of it is on the document's page and in the Excel book. */
const LONGEST = 90
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`

const columns: readonly Column<OutgoingBookRow>[] = [
  { key: 'reference', title: 'Số, ký hiệu', cell: ({ document }) => document.reference ?? '' },
  {
    key: 'on',
    title: 'Ngày',
    cell: ({ document }) => (document.issuedOn === null ? '' : showDay(document.issuedOn)),
  },
  {
    key: 'title',
    title: 'Loại và trích yếu',
    wrap: true,
    minWidth: '14rem',
    cell: ({ document }) => (
      <>
        {DOCUMENT_KINDS[document.kind]}: <DocumentLink document={document} />
      </>
    ),
  },
  { key: 'state', title: 'Trạng thái', cell: ({ document }) => <DocumentWord state={document.state} /> },
  { key: 'signer', title: 'Người ký', wrap: true, minWidth: '9rem', cell: ({ signer }) => signer ?? '' },
  {
    key: 'to',
    title: 'Nơi nhận',
    wrap: true,
    minWidth: '13rem',
    cell: ({ recipients }) => <span title={recipients}>{shortened(recipients)}</span>,
  },
  { key: 'copies', title: 'Số bản', numeric: true, cell: ({ copies }) => copies },
  {
    key: 'opened',
    title: 'Đã mở',
    numeric: true,
    cell: ({ copies, opened }) => (copies === 0 ? '' : `${opened}/${copies}`),
  },
]
