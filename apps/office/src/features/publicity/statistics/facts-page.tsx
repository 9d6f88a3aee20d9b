/** What stands behind a figure: items, broadcasts and activities, each once, leading to itself. */
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  FACT_SOURCES,
  listPublicityFactsRoute,
  PUBLICITY_FORCES,
} from '@guongsang/contract/publicity-statistics.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count, showDay, showPeriod } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { FilterChoice, Filters } from '../../../ui/filters.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { oneKeyOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { usePublicityLabels } from '../../../ui/pickers/publicity-labels.ts'
import { Empty } from '../../../ui/states.tsx'
import { SecondLine } from '../../../ui/second-line.tsx'
import { periodOf, StatisticsSearch } from './statistics-search.ts'

type Fact = Ok<typeof listPublicityFactsRoute>['rows'][number]

const help = {
  about: 'Tin, bài, kỳ phát sóng và hoạt động đứng sau một con số thống kê.',
  steps: ['Thêm, bớt điều kiện lọc; bấm tên để mở tin, bài.'],
  notes: ['Một tin, bài đứng một dòng dù đăng trên mấy kênh.'],
}

const Search = StatisticsSearch.extend({
  nguon: oneKeyOf(FACT_SOURCES),
  lucluong: oneKeyOf(PUBLICITY_FORCES),
  kenh: someText,
  chude: someText,
  doituong: someText,
  linhvuc: someText,
  hoctapbac: someText,
})

export function FactsPage() {
  const { today } = useSession()
  const [search, change] = useListSearch(Search)
  const query = {
    ...periodOf(search),
    source: search.nguon,
    force: search.lucluong,
    channelId: search.kenh,
    topic: search.chude,
    audience: search.doituong,
    field: search.linhvuc,
    followsHoChiMinh: search.hoctapbac === 'co' ? ('true' as const) : undefined,
    cursor: search.cursor,
  }
  const reply = useQuery(readList(listPublicityFactsRoute, { query }))
  const to = search.denngay ?? today
  const narrowed = search.kenh ?? search.linhvuc ?? search.hoctapbac ?? search.phongtrao ?? search.donvi
  return (
    <Page
      wide
      kicker={<Link to="/thong-ke-tuyen-truyen">Thống kê tuyên truyền</Link>}
      title="Tin, bài, hoạt động đã tính"
      lead={showPeriod(search.tungay ?? `${to.slice(0, 4)}-01-01`, to)}
      help={help}
    >
      <Filters>
        <FilterChoice
          label="Loại"
          placeholder="Mọi loại"
          w={160}
          data={choicesOf(FACT_SOURCES)}
          value={search.nguon}
          onChange={(source) => change({ nguon: source })}
        />
        <FilterChoice
          label="Lực lượng"
          placeholder="Mọi lực lượng"
          w={240}
          data={choicesOf(PUBLICITY_FORCES)}
          value={search.lucluong}
          onChange={(force) => change({ lucluong: force })}
        />
        <FilterChoice
          label="Nội dung"
          placeholder="Mọi nội dung"
          w={260}
          data={usePublicityLabels('topic')}
          value={search.chude}
          onChange={(topic) => change({ chude: topic })}
        />
        <FilterChoice
          label="Đối tượng"
          placeholder="Mọi đối tượng"
          w={200}
          data={usePublicityLabels('audience')}
          value={search.doituong}
          onChange={(audience) => change({ doituong: audience })}
        />
        {(narrowed ?? search.hinhthuc) !== undefined && (
          <Button
            variant="default"
            onClick={() =>
              change({
                kenh: undefined,
                linhvuc: undefined,
                hoctapbac: undefined,
                phongtrao: undefined,
                donvi: undefined,
                hinhthuc: undefined,
              })
            }
          >
            Bỏ điều kiện từ thống kê
          </Button>
        )}
      </Filters>
      <DataTable
        caption="Tin, bài, hoạt động đã tính"
        columns={columns}
        reply={reply}
        rowKey={(row) => `${row.source} ${row.id}`}
        cursor={search.cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          <Empty title="Không có gì khớp">
            Bỏ bớt điều kiện, hoặc chọn khoảng ngày rộng hơn ở trang thống kê.
          </Empty>
        }
      />
    </Page>
  )
}

/** To the thing itself. */
function Title({ row }: { row: Fact }): ReactNode {
  if (row.source === 'item')
    return (
      <Link to="/tin-bai/$id" params={{ id: row.id }}>
        {row.title}
      </Link>
    )
  if (row.source === 'activity')
    return (
      <Link
        to="/hoat-dong-tuyen-truyen"
        search={{ tungay: row.on, denngay: row.on, donvi: row.organization.id } as never}
      >
        {row.title}
      </Link>
    )
  return (
    <Link to="/ky-phat-song/$id" params={{ id: row.id }}>
      {row.title}
    </Link>
  )
}

const columns: readonly Column<Fact>[] = [
  {
    key: 'title',
    title: 'Tên',
    wrap: true,
    minWidth: '18rem',
    cell: (row) => (
      <>
        <Title row={row} />
        <SecondLine>{[FACT_SOURCES[row.source], row.form].filter(Boolean).join(', ')}</SecondLine>
      </>
    ),
  },
  { key: 'on', title: 'Ngày', cell: (row) => showDay(row.on) },
  {
    key: 'unit',
    title: 'Đơn vị',
    wrap: true,
    minWidth: '12rem',
    cell: (row) => <UnitLink unit={row.organization} />,
  },
  { key: 'channels', title: 'Kênh', wrap: true, minWidth: '12rem', cell: (row) => row.channels.join('; ') },
  {
    key: 'minutes',
    title: 'Phút',
    numeric: true,
    cell: (row) => (row.minutes === null ? '' : count(row.minutes)),
  },
  {
    key: 'reached',
    title: 'Số người',
    numeric: true,
    cell: (row) => (row.reached === null ? '' : count(row.reached)),
  },
]
