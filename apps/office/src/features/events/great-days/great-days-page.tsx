/** Ngày lễ lớn của năm: each document's own list, with what is held for each day. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listGreatDaysRoute } from '@guongsang/contract/events-exchanges.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { z } from 'zod'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useMay, useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, useListSearch } from '../../../ui/list-search.ts'
import { Page, Section } from '../../../ui/page.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { YearField } from '../../../ui/year-field.tsx'

type GreatDay = Ok<typeof listGreatDaysRoute>['lists'][number]['days'][number]

const Search = ListSearch.pick({ cursor: true }).extend({
  nam: z.coerce.number().int().min(1930).max(2200).optional().catch(undefined),
})

const help = {
  about: 'Danh mục ngày lễ lớn, sự kiện lịch sử của một năm theo kế hoạch tuyên truyền của cấp ủy.',
  steps: [
    'Bấm Đọc danh mục, dán phần liệt kê của văn bản; chương trình đọc từng dòng.',
    'Bỏ dòng đọc sai rồi bấm Ghi danh mục; ngày chưa có được thêm vào Ngày kỷ niệm.',
  ],
  notes: ['Số năm in trong văn bản khác số tính từ ngày gốc thì được nhắc, không tự sửa.'],
}

export function GreatDaysPage() {
  const may = useMay()
  const { today } = useSession()
  const [{ nam }, change] = useListSearch(Search)
  const year = nam ?? yearOfDay(today)
  const reply = useQuery(readList(listGreatDaysRoute, { query: { year } }))
  return (
    <Page
      wide
      kicker={<Link to="/ngay-ky-niem">Ngày kỷ niệm</Link>}
      title="Ngày lễ lớn của năm"
      lead={`Năm ${year}.`}
      acts={
        may('can-edit-anniversaries') && <LinkButton to="/ngay-le-lon/doc-danh-muc">Đọc danh mục</LinkButton>
      }
      help={help}
    >
      <Filters>
        <YearField value={year} onChange={(value) => change({ nam: value })} />
      </Filters>
      <Await reply={reply}>
        {({ lists }) =>
          lists.length === 0 ? (
            <Empty title="Năm này chưa có danh mục">Bấm Đọc danh mục và dán phần liệt kê của kế hoạch.</Empty>
          ) : (
            lists.map(({ id, source, document, days }) => (
              <Section key={id} title={source}>
                {document !== null && (
                  <p>
                    <Link to="/van-ban/$id" params={{ id: document.id }}>
                      {document.name}
                    </Link>
                  </p>
                )}
                <DataTable
                  caption={source}
                  columns={columnsFor(year)}
                  reply={{ data: { rows: days }, error: null, isPending: false, refetch: () => null }}
                  rowKey={(row) => row.anniversaryId}
                  empty={null}
                />
              </Section>
            ))
          )
        }
      </Await>
    </Page>
  )
}

const columnsFor = (year: number): readonly Column<GreatDay>[] => [
  { key: 'name', title: 'Ngày', wrap: true, minWidth: '16rem', cell: ({ name }) => name },
  { key: 'on', title: 'Trong năm', cell: ({ on }) => (on === null ? '' : showDay(on)) },
  { key: 'years', title: 'Số năm', numeric: true, cell: ({ years }) => years ?? '' },
  { key: 'printed', title: 'Trong văn bản', wrap: true, minWidth: '16rem', cell: ({ printed }) => printed },
  {
    key: 'events',
    title: 'Sự kiện',
    cell: ({ anniversaryId, events }) =>
      events === 0 ? (
        'Chưa có'
      ) : (
        <Link to="/su-kien" search={{ kyniem: anniversaryId, nam: year, xemtheo: 'all' } as never}>
          {count(events)} sự kiện
        </Link>
      ),
  },
]
