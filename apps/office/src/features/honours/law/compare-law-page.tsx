/** So hai ngày: what the law of one day says that the law of the other does not, or says elsewhere. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { compareLawRoute, LAW_ENTRY_KINDS } from '@guongsang/contract/honours-law.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { matches } from '@guongsang/core/kernel/vietnamese/search.ts'
import { count, showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FilterChoice, Filters, SearchBox } from '../../../ui/filters.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { LookButton } from '../../../ui/look-button.tsx'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { lookKey } from './law-look.tsx'
import { LawSearch } from './law-search.ts'
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

const Search = ListSearch.pick({ q: true, cursor: true }).extend({
  truoc: someText,
  sau: someText,
  doi: oneOf('only-left', 'only-right', 'text', 'citation'),
  loai: LawSearch.shape.loai,
})

const help = {
  about: 'Đặt luật của hai ngày cạnh nhau: quy định nào thêm, thôi áp dụng, đổi nội dung hay đổi điều khoản.',
  steps: ['Nhập hai ngày.', 'Lọc theo loại thay đổi.', 'Chép địa chỉ trang để gửi cho người khác cùng xem.'],
  notes: [
    'Ngày có luật chưa mô hình hóa thì mọi quy định cũ đều hiện là thôi áp dụng: chương trình không lấy quy định cũ thay thế.',
  ],
}

/** The comparison comes whole; it is read a page at a time. */
const PAGE = 50

export function CompareLawPage() {
  const [search, change] = useListSearch(Search)
  const left = isDay(search.truoc) ? search.truoc : FIRST.truoc
  const right = isDay(search.sau) ? search.sau : FIRST.sau
  const reply = useQuery(readList(compareLawRoute, { query: { left, right } }))
  const { doi, loai, q = '', cursor } = search
  const found = (reply.data?.rows ?? []).filter(
    (row) =>
      (doi === undefined || row.change === doi) &&
      (loai === undefined || row.kind === loai) &&
      matches(q, `${row.name} ${row.of ?? ''}`),
  )
  const begin = Number(cursor) || 0
  const page = {
    rows: found.slice(begin, begin + PAGE),
    next: begin + PAGE < found.length ? String(begin + PAGE) : null,
    total: { count: found.length, capped: false },
  }
  return (
    <Page
      wide
      kicker={<Link to="/luat">Luật và danh mục</Link>}
      title="So luật hai ngày"
      lead={`Từ ngày ${showDay(left)} sang ngày ${showDay(right)}`}
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
        <FilterChoice
          label="Thay đổi"
          placeholder="Mọi thay đổi"
          w={280}
          data={choicesOf(CHANGES)}
          value={doi}
          onChange={(value) => change({ doi: value })}
        />
        <FilterChoice
          label="Loại"
          placeholder="Mọi loại"
          w={180}
          data={choicesOf(LAW_ENTRY_KINDS)}
          value={loai}
          onChange={(value) => change({ loai: value })}
        />
        <SearchBox label="Tìm quy định, danh hiệu" value={q} onChange={(text) => change({ q: text })} />
      </Filters>
      {reply.data && <Sides comparison={reply.data} onNarrow={(kind) => change({ doi: kind })} />}
      <DataTable
        caption="Quy định khác nhau giữa hai ngày"
        columns={columnsOn(left, right)}
        reply={{ ...reply, data: reply.data && page }}
        rowKey={lookKey}
        cursor={cursor}
        onCursor={(next) => change({ cursor: next })}
        empty={
          reply.data?.rows.length === 0 ? (
            <Empty title="Luật hai ngày như nhau">Chọn hai ngày ở hai phía của một lần luật đổi.</Empty>
          ) : (
            <Empty title="Không có thay đổi nào khớp">Bỏ bớt điều kiện lọc để xem mọi thay đổi.</Empty>
          )
        }
      />
    </Page>
  )
}

interface SidesProps {
  comparison: Comparison
  onNarrow: (change: keyof typeof CHANGES) => void
}

function Sides({ comparison: { left, right, rows, same }, onNarrow }: SidesProps) {
  const kinds = (Object.keys(CHANGES) as (keyof typeof CHANGES)[])
    .map((kind) => [kind, rows.filter((row) => row.change === kind).length] as const)
    .filter(([, many]) => many > 0)
  return (
    <section className={styles.pack} aria-label="Luật của hai ngày">
      {[left, right].map(({ on, pack }, at) => (
        <p key={at} className={styles.line}>
          <strong>{showDay(on)}</strong>
          <span>{pack?.title ?? 'Chương trình không có luật của ngày này'}</span>
          {pack && <ModelledWord modelled={pack.modelled} />}
        </p>
      ))}
      <p className={styles.line}>
        {kinds.map(([kind, many]) => (
          <LookButton key={kind} onClick={() => onNarrow(kind)}>
            {CHANGES[kind]}: {count(many)}
          </LookButton>
        ))}
        <span>Giữ nguyên: {count(same)}</span>
      </p>
    </section>
  )
}

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

const columnsOn = (left: string, right: string): readonly Column<Compared>[] => [
  {
    key: 'name',
    title: 'Quy định',
    wrap: true,
    minWidth: 'min(18rem, 55vw)',
    cell: (row) => (
      <>
        {row.name}
        <span className={styles.under}>
          {[LAW_ENTRY_KINDS[row.kind], belongsTo(row.of)].filter(Boolean).join(' · ')}
        </span>
        <span className={styles.under}>{CHANGES[row.change]}</span>
      </>
    ),
  },
  {
    key: 'left',
    title: showDay(left),
    wrap: true,
    minWidth: '16rem',
    cell: (row) => <Side version={row.left} />,
  },
  {
    key: 'right',
    title: showDay(right),
    wrap: true,
    minWidth: '16rem',
    cell: (row) => <Side version={row.right} />,
  },
]
