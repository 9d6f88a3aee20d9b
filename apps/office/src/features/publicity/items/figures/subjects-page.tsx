/** Chưa ai viết: whom the units named and who was commended, without an item that tells of them. */
import { useQuery } from '@tanstack/react-query'
import {
  listUntoldAwardsRoute,
  listUnusedNominationsRoute,
} from '@guongsang/contract/publicity-item-figures.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { showDay } from '../../../../lib/format.ts'
import { readList } from '../../../../lib/query.ts'
import { useMay } from '../../../../lib/session.ts'
import { Choose } from '../../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../../ui/data-table.tsx'
import { Filters, SearchBox } from '../../../../ui/filters.tsx'
import { LinkButton, UnitLink } from '../../../../ui/link.tsx'
import { ListSearch, oneOf, useListSearch } from '../../../../ui/list-search.ts'
import { Page } from '../../../../ui/page.tsx'
import { Empty } from '../../../../ui/states.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { SecondLine } from '../../../../ui/second-line.tsx'

const help = {
  about: 'Gợi ý đề tài: điển hình các đơn vị đã giới thiệu và người được khen thưởng mà chưa có tin, bài.',
  steps: ['Chọn một dòng, bấm Viết về: đơn vị, người, điển hình được điền sẵn.'],
  notes: ['Huyện, tỉnh tuyên truyền từ cấp tỉnh trở lên; đơn vị tuyên truyền cả cấp huyện.'],
}

export function SubjectsPage() {
  return (
    <Page wide title="Chưa ai viết" lead="Ai đã được giới thiệu, được khen mà chưa có tin, bài." help={help}>
      <Tabs
        label="Nguồn đề tài"
        tabs={[
          { key: 'gioi-thieu', label: 'Đơn vị giới thiệu', content: () => <Nominations /> },
          { key: 'khen-thuong', label: 'Được khen thưởng', content: () => <Awards /> },
        ]}
      />
    </Page>
  )
}

type Nomination = Ok<typeof listUnusedNominationsRoute>['rows'][number]
type Award = Ok<typeof listUntoldAwardsRoute>['rows'][number]

function Nominations() {
  const may = useMay()
  const [{ cursor }, change] = useListSearch(ListSearch)
  const reply = useQuery(readList(listUnusedNominationsRoute, { query: { cursor } }))
  const columns: readonly Column<Nomination>[] = [
    {
      key: 'title',
      title: 'Điển hình',
      wrap: true,
      minWidth: '18rem',
      cell: (row) => (
        <>
          {row.title}
          <SecondLine>{row.subjectName}</SecondLine>
        </>
      ),
    },
    {
      key: 'unit',
      title: 'Đơn vị giới thiệu',
      wrap: true,
      cell: (row) => <UnitLink unit={row.organization} />,
    },
    { key: 'round', title: 'Đợt', cell: (row) => row.round },
    { key: 'sent', title: 'Gửi ngày', cell: (row) => showDay(row.sentOn) },
    {
      key: 'write',
      title: 'Viết',
      cell: ({ title, exemplarId, nominationId, organization, subjectName }) =>
        may('can-write-items') && (
          <LinkButton
            variant="default"
            size="compact-sm"
            to="/tin-bai/de-xuat"
            search={{
              ten: title,
              dienhinh: exemplarId,
              gioithieu: nominationId,
              donvi: organization.id,
              nguoi: subjectName,
            }}
          >
            Viết về
          </LinkButton>
        ),
    },
  ]
  return (
    <DataTable
      caption="Giới thiệu chưa dùng"
      columns={columns}
      reply={reply}
      rowKey={(row) => row.nominationId}
      cursor={cursor}
      onCursor={(next) => change({ cursor: next })}
      empty={<Empty title="Không còn giới thiệu nào chưa dùng">Giới thiệu mới sẽ hiện ở đây.</Empty>}
    />
  )
}

const Search = ListSearch.extend({ tu: oneOf('district', 'province') })
const levels = [
  { value: 'province', label: 'Cấp tỉnh trở lên' },
  { value: 'district', label: 'Cấp huyện trở lên' },
]

function Awards() {
  const may = useMay()
  const [search, change] = useListSearch(Search)
  const { q, cursor, tu: from } = search
  const reply = useQuery(readList(listUntoldAwardsRoute, { query: { q, cursor, from } }))
  const columns: readonly Column<Award>[] = [
    { key: 'name', title: 'Tập thể, cá nhân', wrap: true, minWidth: '14rem', cell: (row) => row.subjectName },
    {
      key: 'title',
      title: 'Được tặng',
      wrap: true,
      cell: (row) => `${row.title} (${row.level}, ${row.year})`,
    },
    { key: 'unit', title: 'Đơn vị', wrap: true, cell: (row) => <UnitLink unit={row.organization} /> },
    { key: 'decision', title: 'Quyết định', cell: (row) => row.decision ?? '' },
    {
      key: 'write',
      title: 'Viết',
      cell: ({ id, organization, subjectName }) =>
        may('can-write-items') && (
          <LinkButton
            variant="default"
            size="compact-sm"
            to="/tin-bai/de-xuat"
            search={{ khenthuong: id, donvi: organization.id, nguoi: subjectName }}
          >
            Viết về
          </LinkButton>
        ),
    },
  ]
  return (
    <>
      <Filters>
        <SearchBox label="Tìm theo tên" value={q} onChange={(typed) => change({ q: typed })} />
        <Choose
          label="Từ cấp"
          w={200}
          data={levels}
          value={from ?? 'province'}
          onChange={(level) => change({ tu: (level ?? undefined) as typeof search.tu })}
        />
      </Filters>
      <DataTable
        caption="Được khen thưởng mà chưa có tin, bài"
        columns={columns}
        reply={reply}
        rowKey={(row) => row.id}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={<Empty title="Ai được khen cũng đã có tin, bài">Lần khen mới sẽ hiện ở đây.</Empty>}
      />
    </>
  )
}
