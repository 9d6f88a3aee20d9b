/** Bảng tháng: how many runs each column had in each month, beside how many it was to have. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type MonthBoardRow, showMonthBoardRoute } from '@guongsang/contract/publicity-boards.ts'
import { CADENCE_STANDINGS } from '@guongsang/contract/publicity-channel-words.ts'
import { STRENGTHS } from '@guongsang/contract/plans-words.ts'
import { showDay } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { Filters } from '../../../ui/filters.tsx'
import { LinkButton, UnitLink } from '../../../ui/link.tsx'
import { ListSearch, someText, someYear, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await, Empty } from '../../../ui/states.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { YearField } from '../../../ui/year-field.tsx'
import { letteredLabel } from '../labels/use-publicity-labels.ts'
import { cadenceColours } from '../words.tsx'
import styles from './month-board.module.css'

const help = {
  about: 'Mỗi chuyên mục một hàng, mỗi tháng một ô: đã phát bao nhiêu kỳ trên số kỳ phải có.',
  steps: [
    'Ô vàng: sắp hết tháng mà chưa phát, chưa xếp lịch đủ. Ô đỏ: tháng đã qua mà thiếu.',
    'Bấm tên chuyên mục để xem các kỳ và xếp thêm lịch.',
  ],
  notes: [
    'Phát lại không tính. Chuyên mục không đặt số kỳ thì xem số kỳ từng tháng và khoảng trống dài nhất.',
    'Việc chỉ “đề nghị” thì ghi ít hơn đề nghị, không tính là thiếu.',
  ],
}

const Search = ListSearch.extend({
  nam: someYear,
  chutri: someText,
})

export function MonthBoardPage() {
  const { today } = useSession()
  const [{ nam = yearOfDay(today), chutri }, change] = useListSearch(Search)
  const reply = useQuery(readList(showMonthBoardRoute, { query: { year: nam, leadId: chutri } }))
  return (
    <Page
      wide
      title="Bảng tháng"
      lead="Số kỳ của từng chuyên mục trong năm; phát lại không tính."
      acts={
        <LinkButton variant="default" to="/lich-bien-tap">
          Lịch biên tập
        </LinkButton>
      }
      help={help}
    >
      <Filters>
        <YearField value={nam} onChange={(year) => change({ nam: year })} />
        <OrganizationPicker
          label="Chủ trì"
          placeholder="Mọi đơn vị"
          w={280}
          value={chutri ?? null}
          onChange={(unit) => change({ chutri: unit ?? undefined })}
        />
      </Filters>
      <Await reply={reply}>
        {({ rows, year }) =>
          rows.length === 0 ? (
            <Empty title="Chưa có chuyên mục nào trong năm">Mở chuyên mục ở trang Chuyên mục.</Empty>
          ) : (
            <ul className={styles.board}>
              {rows.map((row) => (
                <BoardRow key={row.column.id} row={row} today={today} year={year} />
              ))}
            </ul>
          )
        }
      </Await>
    </Page>
  )
}

function BoardRow({ row, today, year }: { row: MonthBoardRow; today: string; year: number }) {
  const { column, channel, lead, rule, strength, longestGap, topics } = row
  const telling = row.cells.filter(({ standing }) => ['warning', 'short', 'below'].includes(standing))
  const now = year === yearOfDay(today) ? today.slice(0, 7) : ''
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <Link to="/chuyen-muc/$id" params={{ id: column.id }}>
            {column.name}
          </Link>
        </h2>
        <span className={styles.facts}>
          {channel.name} · <UnitLink unit={lead} /> · {rule ?? STRENGTHS[strength]}
        </span>
      </div>
      <ol className={styles.cells}>
        {row.cells.map((cell) => (
          <li
            key={cell.key}
            className={styles.cell}
            data-state={cadenceColours[cell.standing]}
            data-now={cell.key === now || undefined}
            title={cell.sentence}
          >
            <span className={styles.month}>{shortLabel(cell.key)}</span>
            <span className={styles.count}>
              {cell.times === null ? cell.aired : `${cell.aired}/${cell.times}`}
            </span>
            <span className={styles.word}>
              {cell.standing === 'no-rule' ? 'kỳ' : CADENCE_STANDINGS[cell.standing]}
            </span>
          </li>
        ))}
      </ol>
      {telling.map(({ key, standing, sentence }) => (
        <div key={key} className={styles.sentence}>
          <StateWord state={cadenceColours[standing]}>{sentence}</StateWord>
        </div>
      ))}
      {row.cells.every(({ times }) => times === null) && longestGap !== null && (
        <p className={styles.facts}>
          Khoảng trống dài nhất {longestGap.days} ngày, từ {showDay(longestGap.from)} đến{' '}
          {showDay(longestGap.to)}.
        </p>
      )}
      {topics.length > 0 && (
        <details className={styles.topics}>
          <summary>Tỷ lệ nội dung trong năm</summary>
          <ul>
            {topics.map((topic) => (
              <li key={topic.code}>
                {letteredLabel(topic)}: {topic.count} kỳ ({topic.percent}%)
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** 2024-03 → T3; 2024-Q2 → Quý II; 2024 → Cả năm; a week by its Monday. */
function shortLabel(key: string): string {
  const [, month] = /^\d{4}-(\d{2})$/.exec(key) ?? []
  if (month !== undefined) return `T${Number(month)}`
  const [, quarter] = /-Q(\d)$/.exec(key) ?? []
  if (quarter !== undefined) return `Quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1]}`
  return key.endsWith('/7') ? showDay(key.slice(0, 10)).slice(0, 5) : 'Cả năm'
}
