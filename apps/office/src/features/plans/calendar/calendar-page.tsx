/** Lịch: what falls on which day of a month, a quarter or a year: due days, tasks, anniversaries. */
import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { showCalendarRoute } from '@guongsang/contract/plans-running.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { read } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.ts'
import { Button } from '@mantine/core'
import { Icon } from '../../../ui/icon.tsx'
import { ServerLink } from '../../../ui/link.tsx'
import { ListSearch, oneOf, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { OrganizationPicker } from '../../../ui/pickers/organization-picker.tsx'
import { Await } from '../../../ui/states.tsx'
import { Filters } from '../../../ui/filters.tsx'
import styles from './calendar-page.module.css'
import { monthTitle, monthsFrom, shiftMonth, weeksOf } from './months.ts'

type Entry = Ok<typeof showCalendarRoute>['entries'][number]

const Search = ListSearch.pick({ cursor: true }).extend({
  thang: someText,
  nhin: oneOf('month', 'quarter', 'year'),
  donvi: someText,
})
const spans = { month: 1, quarter: 3, year: 12 } as const

const help = {
  about: 'Hạn nộp, hạn nhiệm vụ và ngày kỷ niệm theo tháng, quý, năm.',
  steps: [
    'Chọn cách nhìn Tháng, Quý hoặc Năm; dùng mũi tên để sang kỳ khác.',
    'Chọn đơn vị để chỉ xem hạn của đơn vị đó.',
    'Bấm một dòng để mở kế hoạch hoặc việc.',
  ],
  notes: ['Ngày ghi ở đây là ngày cuối còn đúng hạn.'],
}

export function CalendarPage() {
  const { today } = useSession()
  const [{ thang, nhin, donvi }, change] = useListSearch(Search)
  const span = nhin ?? 'month'
  const first = /^\d{4}-\d{2}$/.test(thang ?? '') ? `${thang}-01` : `${today.slice(0, 7)}-01`
  const months = monthsFrom(first, span)
  const query = {
    from: months[0]?.from ?? first,
    to: months.at(-1)?.to ?? first,
    organizationId: donvi,
  }
  const reply = useQuery(read(showCalendarRoute, { query }))
  const go = (steps: number) => change({ thang: shiftMonth(query.from, steps * spans[span]).slice(0, 7) })
  return (
    <Page
      wide
      title="Lịch"
      lead={
        months.length === 1 ? monthTitle(query.from) : `${monthTitle(query.from)} đến ${monthTitle(query.to)}`
      }
      help={help}
      acts={
        <>
          <Button variant="default" px="xs" aria-label="Kỳ trước" onClick={() => go(-1)}>
            <Icon name="left" />
          </Button>
          <Button variant="default" onClick={() => change({ thang: undefined })}>
            Hôm nay
          </Button>
          <Button variant="default" px="xs" aria-label="Kỳ sau" onClick={() => go(1)}>
            <Icon name="right" />
          </Button>
        </>
      }
    >
      <Filters>
        <SegmentedControl
          aria-label="Cách nhìn"
          value={span}
          onChange={(value) => change({ nhin: (value === 'month' ? undefined : value) as typeof nhin })}
          data={[
            { value: 'month', label: 'Tháng' },
            { value: 'quarter', label: 'Quý' },
            { value: 'year', label: 'Năm' },
          ]}
        />
        <OrganizationPicker
          label="Đơn vị"
          w={300}
          clearable
          value={donvi ?? null}
          onChange={(id) => change({ donvi: id ?? undefined })}
        />
      </Filters>
      <Await reply={reply}>
        {({ entries }) =>
          span === 'month' ? (
            <Month first={query.from} today={today} entries={entries} />
          ) : (
            <div className={styles.months}>
              {months.map(({ from, to }) => (
                <Agenda
                  key={from}
                  title={monthTitle(from)}
                  entries={entries.filter(({ on }) => on >= from && on <= to)}
                />
              ))}
            </div>
          )
        }
      </Await>
    </Page>
  )
}

const weekdays = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật']

function Month({ first, today, entries }: { first: string; today: string; entries: readonly Entry[] }) {
  return (
    <>
      <table className={styles.month}>
        <caption className={styles.caption}>{monthTitle(first)}</caption>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(first).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td
                  key={day}
                  data-outside={day.slice(0, 7) !== first.slice(0, 7) || undefined}
                  data-today={day === today || undefined}
                >
                  <span className={styles.date}>{Number(day.slice(8))}</span>
                  {entries
                    .filter(({ on }) => on === day)
                    .map((entry, at) => (
                      <EntryLine key={at} entry={entry} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.agenda}>
        <Agenda title={monthTitle(first)} entries={entries} />
      </div>
    </>
  )
}

function Agenda({ title, entries }: { title: string; entries: readonly Entry[] }) {
  return (
    <section className={styles.list}>
      <h2 className={styles.title}>{title}</h2>
      {entries.length === 0 && <p className={styles.none}>Không có hạn nào</p>}
      {entries.map((entry, at) => (
        <p key={at} className={styles.line}>
          <strong>{`${entry.on.slice(8)}/${entry.on.slice(5, 7)}`}</strong> <EntryLine entry={entry} />
        </p>
      ))}
    </section>
  )
}

function EntryLine({ entry }: { entry: Entry }) {
  const text = (
    <>
      <span className={styles.words}>{entry.title}</span>
      {(entry.count > 1 || entry.late > 0) && (
        <span className={styles.figures}>
          {[entry.count > 1 && `${entry.count} đơn vị`, entry.late > 0 && `${entry.late} trễ`]
            .filter(Boolean)
            .join(', ')}
        </span>
      )}
      {entry.note !== null && <span className={styles.note}> {entry.note}</span>}
    </>
  )
  return (
    <span
      className={styles.entry}
      data-kind={entry.kind}
      data-late={entry.late > 0 || undefined}
      title={[entry.title, entry.note].filter(Boolean).join('. ')}
    >
      {entry.href === null ? text : <ServerLink href={entry.href}>{text}</ServerLink>}
    </span>
  )
}
