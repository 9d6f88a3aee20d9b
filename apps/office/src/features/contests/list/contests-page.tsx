/** Cuộc thi: our own and those of the levels above in which the locality takes part. */
import { useQuery } from '@tanstack/react-query'
import { type ContestRow, listContestsRoute } from '@guongsang/contract/contests.ts'
import { CONTEST_KINDS, CONTEST_ORIGINS, CONTEST_STATES } from '@guongsang/contract/contests-words.ts'
import { LEVELS } from '@guongsang/contract/organizations-words.ts'
import { Link } from '@tanstack/react-router'
import { count, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { Empty } from '../../../ui/states.tsx'
import { ContestWord } from '../words.tsx'
import { ContestSearch, filterOf } from './contest-search.ts'

const help = {
  about: 'Cuộc thi viết, thi tìm hiểu pháp luật của địa phương và của cấp trên mà địa phương tham gia.',
  steps: [
    'Bấm tên cuộc thi để xem thể lệ, bài dự thi, kết quả và số người tham gia.',
    'Cơ quan tổ chức bấm Soạn cuộc thi để mở một cuộc thi mới.',
    'Cuộc thi của cấp trên: đơn vị ghi số người, số bài của mình.',
  ],
  notes: ['Cuộc thi đang soạn chỉ cơ quan tổ chức xem được.'],
}

const columns: readonly Column<ContestRow>[] = [
  {
    key: 'title',
    title: 'Cuộc thi',
    wrap: true,
    minWidth: '16rem',
    cell: (row) => (
      <>
        <Link to="/cuoc-thi/$id" params={{ id: row.id }}>
          {row.title}
        </Link>
        <SecondLine>
          {[CONTEST_KINDS[row.kind], row.origin === 'higher' && LEVELS[row.level]]
            .filter(Boolean)
            .join(' · ')}
        </SecondLine>
      </>
    ),
  },
  { key: 'state', title: 'Tình trạng', cell: (row) => <ContestWord state={row.state} /> },
  {
    key: 'organizer',
    title: 'Nơi phát động',
    wrap: true,
    minWidth: '14rem',
    cell: (row) => (
      <>
        {row.organizerName}
        <SecondLine>
          Thực hiện: <UnitLink unit={row.organization} />
        </SecondLine>
      </>
    ),
  },
  { key: 'term', title: 'Nhận bài', cell: (row) => showPeriod(row.opensOn, row.closesOn) },
  { key: 'entries', title: 'Số bài', numeric: true, cell: (row) => count(row.entries) },
]

export function ContestsPage() {
  const may = useMay()
  const [search, change] = useListSearch(ContestSearch)
  const query = { ...filterOf(search), cursor: search.cursor }
  const reply = useQuery(readList(listContestsRoute, { query }))
  return (
    <Page
      wide
      title="Cuộc thi"
      lead="Viết về gương người tốt, tìm hiểu pháp luật về thi đua, khen thưởng."
      acts={
        <>
          {may('can-view-contest-proposals') && (
            <LinkButton to="/de-nghi-tu-cuoc-thi" variant="default">
              Đề nghị khen từ cuộc thi
            </LinkButton>
          )}
          {may('can-run-contests') && <LinkButton to="/cuoc-thi/soan-moi">Soạn cuộc thi</LinkButton>}
        </>
      }
      help={help}
    >
      <Filters>
        <SearchBox label="Tìm theo tên, nơi phát động" value={search.q} onChange={(q) => change({ q })} />
        <FilterChoice
          label="Loại"
          placeholder="Mọi loại"
          w={210}
          data={choicesOf(CONTEST_KINDS)}
          value={search.loai}
          onChange={(value) => change({ loai: value })}
        />
        <FilterChoice
          label="Tình trạng"
          placeholder="Mọi tình trạng"
          w={180}
          data={choicesOf(CONTEST_STATES)}
          value={search.trangthai}
          onChange={(value) => change({ trangthai: value })}
        />
        <FilterChoice
          label="Nơi tổ chức"
          placeholder="Mọi nơi"
          w={190}
          data={choicesOf(CONTEST_ORIGINS)}
          value={search.noi}
          onChange={(value) => change({ noi: value })}
        />
      </Filters>
      <DataTable
        caption="Cuộc thi"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Không có cuộc thi nào khớp">Bỏ bớt điều kiện lọc, hoặc bấm Soạn cuộc thi.</Empty>
        }
      />
    </Page>
  )
}
