/** Ai viết bao nhiêu, phong trào bao lâu thì có bài, điển hình và đơn vị được nói tới bằng mấy hình thức. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  listItemAuthorsRoute,
  listItemFormsRoute,
  listLeadTimesRoute,
} from '@guongsang/contract/publicity-item-figures.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../../lib/format.ts'
import { readList } from '../../../../lib/query.ts'
import { type Column, DataTable } from '../../../../ui/data-table.tsx'
import { Filters, FilterYear } from '../../../../ui/filters.tsx'
import { UnitLink } from '../../../../ui/link.tsx'
import { ListSearch, someYear, useListSearch } from '../../../../ui/list-search.ts'
import { Page } from '../../../../ui/page.tsx'
import { StateWord } from '../../../../ui/state-word.tsx'
import { Empty } from '../../../../ui/states.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { SecondLine } from '../../../../ui/second-line.tsx'

const help = {
  about: 'Số liệu về người viết, thời gian có bài và số hình thức đã dùng.',
  steps: ['Chọn năm; bấm tên phong trào hoặc bài để mở.'],
  notes: ['Chỉ tính hình thức của bài đã đăng, phát và còn giữ.'],
}

export function ItemFiguresPage() {
  return (
    <Page wide title="Số liệu tin, bài" lead="Người viết, độ kịp thời, số hình thức." help={help}>
      <Tabs
        label="Số liệu"
        tabs={[
          { key: 'tac-gia', label: 'Theo tác giả', content: () => <Authors /> },
          { key: 'phong-trao', label: 'Phong trào đến bài đầu', content: () => <LeadTimes /> },
          { key: 'dien-hinh', label: 'Hình thức của điển hình', content: () => <Forms by="exemplar" /> },
          { key: 'don-vi', label: 'Hình thức của đơn vị', content: () => <Forms by="unit" /> },
        ]}
      />
    </Page>
  )
}

const Search = ListSearch.pick({ q: true }).extend({
  nam: someYear,
})

function useYear() {
  const [{ nam }, change] = useListSearch(Search)
  const field = (
    <Filters>
      <FilterYear value={nam} onChange={(year) => change({ nam: year })} />
    </Filters>
  )
  return { year: nam, field }
}

type Author = Ok<typeof listItemAuthorsRoute>['rows'][number]
const authorColumns: readonly Column<Author>[] = [
  { key: 'author', title: 'Tác giả', wrap: true, minWidth: '12rem', cell: (row) => row.author },
  { key: 'unit', title: 'Đơn vị', wrap: true, cell: (row) => <UnitLink unit={row.organization} /> },
  { key: 'written', title: 'Đã gửi', numeric: true, cell: (row) => row.written },
  { key: 'published', title: 'Đã đăng, phát', numeric: true, cell: (row) => row.published },
  { key: 'last', title: 'Bài gần nhất', cell: (row) => showDay(row.lastOn) },
]

function Authors() {
  const { year, field } = useYear()
  const reply = useQuery(readList(listItemAuthorsRoute, { query: { year } }))
  return (
    <>
      {field}
      <DataTable
        caption="Số tin, bài theo tác giả"
        columns={authorColumns}
        reply={reply}
        rowKey={(row) => `${row.author}/${row.organization.id}`}
        empty={<Empty title="Chưa có tin, bài nào được gửi">Chọn năm khác để xem.</Empty>}
      />
    </>
  )
}

type Lead = Ok<typeof listLeadTimesRoute>['rows'][number]
const leadColumns: readonly Column<Lead>[] = [
  {
    key: 'movement',
    title: 'Phong trào',
    wrap: true,
    minWidth: '16rem',
    cell: ({ movement, isFocus }) => (
      <>
        <Link to="/phong-trao/$id" params={{ id: movement.id }}>
          {movement.name}
        </Link>
        {isFocus && <SecondLine>Phong trào trọng tâm</SecondLine>}
      </>
    ),
  },
  { key: 'launched', title: 'Phát động', cell: (row) => showDay(row.launchedOn) },
  {
    key: 'first',
    title: 'Tin, bài đầu tiên',
    wrap: true,
    cell: ({ firstItem, firstOn }) =>
      firstItem === null ? (
        <StateWord state="late">Chưa có</StateWord>
      ) : (
        <>
          <Link to="/tin-bai/$id" params={{ id: firstItem.id }}>
            {firstItem.title}
          </Link>
          <SecondLine>{showDay(firstOn!)}</SecondLine>
        </>
      ),
  },
  { key: 'days', title: 'Số ngày', numeric: true, cell: (row) => row.days },
]

function LeadTimes() {
  const reply = useQuery(readList(listLeadTimesRoute, { query: {} }))
  return (
    <DataTable
      caption="Từ ngày phát động đến tin, bài đầu tiên"
      columns={leadColumns}
      reply={reply}
      rowKey={(row) => row.movement.id}
      empty={<Empty title="Chưa phát động phong trào nào">Phong trào đã phát động sẽ hiện ở đây.</Empty>}
    />
  )
}

type Told = Ok<typeof listItemFormsRoute>['rows'][number]

function Forms({ by }: { by: 'exemplar' | 'unit' }) {
  const { year, field } = useYear()
  const reply = useQuery(readList(listItemFormsRoute, { query: { by, year } }))
  const columns: readonly Column<Told>[] = [
    {
      key: 'name',
      title: by === 'unit' ? 'Đơn vị' : 'Điển hình',
      wrap: true,
      minWidth: '16rem',
      cell: ({ id, name }) =>
        by === 'unit' ? (
          <UnitLink unit={{ id, name }} />
        ) : (
          <Link to="/dien-hinh/$id" params={{ id }}>
            {name}
          </Link>
        ),
    },
    { key: 'count', title: 'Số hình thức', numeric: true, cell: (row) => row.forms.length },
    {
      key: 'forms',
      title: 'Hình thức',
      wrap: true,
      cell: (row) => row.forms.map(({ label }) => label).join(', '),
    },
    { key: 'items', title: 'Tin, bài', numeric: true, cell: (row) => row.items },
  ]
  return (
    <>
      {field}
      <DataTable
        caption="Số hình thức tuyên truyền"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        empty={<Empty title="Chưa có tin, bài nào đã đăng">Chọn năm khác để xem.</Empty>}
      />
    </>
  )
}
