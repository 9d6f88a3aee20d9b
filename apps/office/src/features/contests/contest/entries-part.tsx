/** Bài dự thi: what came in, filtered; a quiz is checked all at once. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  checkEntriesRoute,
  type EntryRow,
  exportEntriesRoute,
  listEntriesRoute,
} from '@guongsang/contract/contests-entries.ts'
import type { Contest } from '@guongsang/contract/contests.ts'
import { ENTRY_SOURCES, ENTRY_STATES, EntryState } from '@guongsang/contract/contests-words.ts'
import { addressOf } from '../../../lib/call.ts'
import { count, showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAct } from '../../../ui/act.ts'
import { choicesOf, codedChoices } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { DownloadButton, LinkButton, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Empty } from '../../../ui/states.tsx'
import styles from '../contests.module.css'
import { EntryWord, likenessText, MarkWord } from '../words.tsx'

const EntrySearch = ListSearch.pick({ q: true, cursor: true }).extend({
  muc: someText,
  trangthai: EntryState.optional().catch(undefined),
  bang: someText,
  donvi: someText,
  giong: someText,
})

export function EntriesPart({ contest }: { contest: Contest }) {
  const { id, state, kind } = contest
  const [search, change] = useListSearch(EntrySearch)
  const filter = {
    contestId: id,
    q: search.q,
    state: search.trangthai,
    category: search.bang,
    organizationId: search.donvi,
    ...(search.giong === '1' && { alike: 'true' as const }),
  }
  const reply = useQuery(readList(listEntriesRoute, { query: { ...filter, cursor: search.cursor } }))
  const check = useAct(checkEntriesRoute, {
    done: ({ checked, comparing }) =>
      comparing > 0
        ? `Đã kết luận hợp lệ ${checked} bài; ${comparing} bài đang được so với bài khác, bấm lại sau một phút.`
        : `Đã kết luận hợp lệ ${checked} bài; bài bị nghi giống thì mở xem từng bài.`,
  })
  const isOpen = state === 'launched' || state === 'receiving'
  return (
    <>
      <EntryFilters contest={contest} />
      <div className={styles.foot}>
        <DownloadButton href={addressOf(exportEntriesRoute, { query: filter })}>Xuất Excel</DownloadButton>
        {isOpen && kind === 'writing' && (
          <LinkButton variant="default" to="/cuoc-thi/$id/nhap-bai" params={{ id }}>
            Nhập bài giấy
          </LinkButton>
        )}
        {isOpen && (
          <Button
            variant="default"
            loading={check.isPending}
            onClick={() => check.mutate({ params: { id } })}
          >
            Hợp lệ tất cả bài không bị nghi
          </Button>
        )}
      </div>
      <DataTable
        caption="Bài dự thi"
        columns={kind === 'law-quiz' ? quizColumns : isOpen ? uncheckedColumns : writingColumns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Chưa có bài nào khớp">Bài gửi trên cổng hiện ở đây ngay; bỏ bớt điều kiện lọc.</Empty>
        }
      />
    </>
  )
}

function EntryFilters({ contest: { categories, kind } }: { contest: Contest }) {
  const [search, change] = useListSearch(EntrySearch)
  return (
    <Filters>
      <SearchBox label="Tìm theo tên bài, tác giả, mã" value={search.q} onChange={(q) => change({ q })} />
      <FilterChoice
        label="Kết luận"
        placeholder="Tất cả"
        w={160}
        data={choicesOf(ENTRY_STATES)}
        value={search.trangthai}
        onChange={(value) => change({ trangthai: value })}
      />
      {categories.length > 0 && (
        <FilterChoice
          label="Bảng thi"
          placeholder="Mọi bảng"
          w={200}
          data={codedChoices(categories)}
          value={search.bang}
          onChange={(value) => change({ bang: value })}
        />
      )}
      {kind === 'writing' && (
        <FilterChoice
          label="Độ giống"
          placeholder="Mọi bài"
          w={190}
          data={[{ value: '1', label: 'Bị nghi giống bài khác' }]}
          value={search.giong}
          onChange={(value) => change({ giong: value })}
        />
      )}
      <OrganizationPicker
        label="Đơn vị"
        placeholder="Mọi đơn vị"
        w={240}
        value={search.donvi ?? null}
        onChange={(unit) => change({ donvi: unit ?? undefined })}
      />
    </Filters>
  )
}

const entry: Column<EntryRow> = {
  key: 'entry',
  title: 'Bài dự thi',
  wrap: true,
  minWidth: '15rem',
  cell: (row) => (
    <>
      <Link to="/bai-du-thi/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
      <SecondLine>
        {[row.aboutName && `Viết về ${row.aboutName}`, row.category?.label].filter(Boolean).join(' · ')}
      </SecondLine>
    </>
  ),
}
const author: Column<EntryRow> = {
  key: 'author',
  title: 'Tác giả',
  wrap: true,
  minWidth: '11rem',
  cell: (row) => (
    <>
      {row.authorName}
      {row.organization !== null && (
        <SecondLine>
          <UnitLink unit={row.organization} />
        </SecondLine>
      )}
    </>
  ),
}
const received: Column<EntryRow> = {
  key: 'received',
  title: 'Nhận',
  cell: (row) => (
    <>
      {showMoment(row.receivedAt)}
      <SecondLine>{ENTRY_SOURCES[row.source]}</SecondLine>
    </>
  ),
}
const state: Column<EntryRow> = {
  key: 'state',
  title: 'Kết luận',
  cell: (row) => (
    <>
      <EntryWord state={row.state} />
      {row.likeness !== null && (
        <>
          {' '}
          <StateWord state="late">{likenessText(row.likeness)}</StateWord>
        </>
      )}
    </>
  ),
}
const mark: Column<EntryRow> = {
  key: 'mark',
  title: 'Chấm',
  cell: (row) => row.standing !== null && <MarkWord standing={row.standing} />,
}
const score = (title: string): Column<EntryRow> => ({
  key: 'score',
  title,
  numeric: true,
  cell: (row) => (row.score === null ? '' : count(row.score)),
})
const round: Column<EntryRow> = { key: 'round', title: 'Kỳ', numeric: true, cell: (row) => row.round }

/** Nothing is marked while entries come in. */
const uncheckedColumns = [entry, state, author, received]
const writingColumns = [...uncheckedColumns, mark, score('Điểm')]
const quizColumns = [entry, state, author, round, received, score('Câu đúng')]
