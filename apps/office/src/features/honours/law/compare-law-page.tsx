/** So hai ngày: what the law of one day says that the law of the other does not, or says elsewhere. */
import { useQuery } from '@tanstack/react-query'
import { compareLawRoute, LAW_ENTRY_KINDS } from '@guongsang/contract/honours-law.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { choicesOf, Choose } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { lookKey } from './law-look.tsx'
import { belongsTo, ConfidenceWord, type LawVersion } from './law-words.tsx'
import { ModelledWord } from './pack-in-force.tsx'
import styles from './law.module.css'

type Comparison = Ok<typeof compareLawRoute>
type Compared = Comparison['rows'][number]

/** The two laws this installation has in full meet here. */
const FIRST = { truoc: '2025-06-30', sau: '2025-07-01' }

const CHANGES = {
  'only-left': 'Thôi áp dụng',
  'only-right': 'Thêm mới',
  text: 'Đổi nội dung',
  citation: 'Đổi điều khoản hoặc mức tin cậy',
} as const

const Search = ListSearch.pick({ cursor: true }).extend({
  truoc: someText,
  sau: someText,
  doi: oneOf('only-left', 'only-right', 'text', 'citation'),
})

const help = {
  about: 'Đặt luật của hai ngày cạnh nhau: quy định nào thêm, thôi áp dụng, đổi nội dung hay đổi điều khoản.',
  steps: ['Nhập hai ngày.', 'Lọc theo loại thay đổi.', 'Chép địa chỉ trang để gửi cho người khác cùng xem.'],
  notes: [
    'Ngày có luật chưa mô hình hóa thì mọi quy định cũ đều hiện là thôi áp dụng: chương trình không lấy quy định cũ thay thế.',
  ],
}

export function CompareLawPage() {
  const [search, change] = useListSearch(Search)
  const left = isDay(search.truoc) ? search.truoc : FIRST.truoc
  const right = isDay(search.sau) ? search.sau : FIRST.sau
  const reply = useQuery(readList(compareLawRoute, { query: { left, right } }))
  const rows = (reply.data?.rows ?? []).filter((row) => search.doi === undefined || row.change === search.doi)
  return (
    <Page
      wide
      kicker="Luật và danh mục"
      title="So luật hai ngày"
      lead={`Từ ngày ${showDay(left)} sang ngày ${showDay(right)}`}
      acts={
        <LinkButton to="/luat" variant="default">
          Về danh mục
        </LinkButton>
      }
      help={help}
    >
      <Filters>
        <DateField
          label="Ngày thứ nhất"
          w={170}
          value={left}
          onChange={(day) => isDay(day) && change({ truoc: day })}
        />
        <DateField
          label="Ngày thứ hai"
          w={170}
          value={right}
          onChange={(day) => isDay(day) && change({ sau: day })}
        />
        <Choose
          label="Thay đổi"
          placeholder="Mọi thay đổi"
          clearable
          w={280}
          data={choicesOf(CHANGES)}
          value={search.doi ?? null}
          onChange={(value) => change({ doi: (value ?? undefined) as typeof search.doi })}
        />
      </Filters>
      {reply.data && <Sides comparison={reply.data} />}
      <DataTable
        caption="Quy định khác nhau giữa hai ngày"
        columns={columns}
        reply={{ ...reply, data: reply.data && { rows } }}
        rowKey={lookKey}
        empty={
          search.doi === undefined ? (
            <Empty title="Luật hai ngày như nhau">Chọn hai ngày ở hai phía của một lần luật đổi.</Empty>
          ) : (
            <Empty title="Không có thay đổi loại này">Bỏ lọc để xem mọi thay đổi.</Empty>
          )
        }
      />
    </Page>
  )
}

const Sides = ({ comparison: { left, right, rows, same } }: { comparison: Comparison }) => (
  <section className={styles.pack} aria-label="Luật của hai ngày">
    {[left, right].map(({ on, pack }, at) => (
      <p key={at} className={styles.line}>
        <strong>{showDay(on)}</strong>
        <span>{pack?.title ?? 'Chương trình không có luật của ngày này'}</span>
        {pack && <ModelledWord modelled={pack.modelled} />}
      </p>
    ))}
    <p>
      {count(rows.length)} quy định khác nhau, {count(same)} quy định giữ nguyên.
    </p>
  </section>
)

const Side = ({ version }: { version: LawVersion | null }) =>
  version === null ? (
    <span className={styles.quiet}>Không có</span>
  ) : (
    <>
      {version.text}
      <br />
      <span className={styles.quiet}>{version.citation}</span>
      {version.confidence !== null && version.confidence !== 'VERIFIED' && (
        <>
          <br />
          <ConfidenceWord confidence={version.confidence} />
        </>
      )}
    </>
  )

const columns: readonly Column<Compared>[] = [
  { key: 'name', title: 'Quy định', wrap: true, cell: (row) => row.name },
  { key: 'of', title: 'Thuộc', wrap: true, cell: (row) => belongsTo(row.of) },
  { key: 'kind', title: 'Loại', cell: (row) => LAW_ENTRY_KINDS[row.kind] },
  { key: 'change', title: 'Thay đổi', wrap: true, cell: (row) => CHANGES[row.change] },
  { key: 'left', title: 'Ngày thứ nhất', wrap: true, cell: (row) => <Side version={row.left} /> },
  { key: 'right', title: 'Ngày thứ hai', wrap: true, cell: (row) => <Side version={row.right} /> },
]
