/** Mức sử dụng: which organisations work in the system, counted from the log. */
import { Button } from '@mantine/core'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { getUsageRoute, type UsageRow } from '@guongsang/contract/administration.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { type Day, isDay } from '@guongsang/core/kernel/day.ts'
import { count, showDay, showMoment } from '../../../lib/format.ts'
import { readList } from '../../../lib/query.ts'
import { useAccount, useSession } from '../../../lib/session.ts'
import { useYear } from '../../../lib/year.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { UnitLink } from '../../../ui/link.tsx'
import { ListSearch, someText, useListSearch } from '../../../ui/list-search.ts'
import { Page } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { usePlaceName } from '../place.ts'
import { quickPeriods, yearDays } from './usage-periods.ts'
import styles from './usage-page.module.css'

const Search = ListSearch.pick({ cursor: true }).extend({ tu: someText, den: someText })

const help = {
  about:
    'Đơn vị nào làm việc trên hệ thống, nhiều hay ít, lần cuối khi nào. Đếm từ nhật ký, không cần báo cáo tay.',
  steps: ['Chọn khoảng ngày, hoặc bấm Tháng này, Quý này, Năm nay.', 'Đơn vị làm nhiều đứng trước.'],
  notes: [
    'Chỉ đếm việc người làm; việc hệ thống tự làm không tính.',
    'Tỷ lệ tính trên số đơn vị đang hoạt động vào ngày cuối của khoảng.',
  ],
}

export function UsagePage() {
  const place = usePlaceName()
  const { locality } = useAccount()
  const today = useSession().today as Day
  const [year] = useYear()
  const [{ tu, den }, change] = useListSearch(Search)
  const whole = yearDays(year, today)
  const from = isDay(tu) ? tu : whole.from
  const to = isDay(den) ? den : whole.to
  const upsideDown = from > to
  const reply = useQuery({
    ...readList(getUsageRoute, { query: { from, to } }),
    enabled: !upsideDown && locality !== null,
  })
  const choose = (days: { from?: string; to?: string }) =>
    change({ tu: days.from ?? tu, den: days.to ?? den } as Partial<{ tu: string; den: string }>)
  return (
    <Page
      wide
      kicker={place}
      title="Mức sử dụng theo đơn vị"
      lead={`Từ ${showDay(from)} đến hết ${showDay(to)}`}
      acts={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          In
        </Button>
      }
      help={help}
    >
      <Filters>
        <DateField
          label="Từ ngày"
          w={170}
          value={from}
          onChange={(day) => isDay(day) && choose({ from: day })}
        />
        <DateField
          label="Đến hết ngày"
          w={170}
          value={to}
          error={upsideDown && 'Sớm hơn ngày bắt đầu.'}
          onChange={(day) => isDay(day) && choose({ to: day })}
        />
        {quickPeriods(today).map(({ label, days }) => (
          <Button
            key={label}
            variant="default"
            aria-pressed={days.from === from && days.to === to}
            onClick={() => choose(days)}
          >
            {label}
          </Button>
        ))}
      </Filters>
      {locality === null ? (
        <Empty title="Chưa chọn địa phương">
          Chọn địa phương ở góc trên để xem các đơn vị của địa phương đó.
        </Empty>
      ) : (
        !upsideDown && <Figures reply={reply} />
      )}
    </Page>
  )
}

function Figures({ reply }: { reply: UseQueryResult<Ok<typeof getUsageRoute>> }) {
  return (
    <>
      {reply.data && reply.data.organizations > 0 && <Share usage={reply.data} />}
      <DataTable
        caption="Mức sử dụng theo đơn vị"
        columns={columnsFor(reply.data?.rows ?? [])}
        reply={reply}
        rowKey={(row) => row.organizationId}
        empty={
          <Empty title="Chưa đơn vị nào làm việc trong khoảng này">
            Chọn khoảng ngày khác, hoặc lập tài khoản cho các đơn vị rồi hướng dẫn đăng nhập lần đầu.
          </Empty>
        }
      />
    </>
  )
}

/** The one figure of the page, in words and as a line. */
function Share({ usage }: { usage: Ok<typeof getUsageRoute> }) {
  const { organizations, organizationsActive, shareText } = usage
  return (
    <div className={styles.share}>
      <p className={styles.figure}>
        <strong>{count(organizationsActive)}</strong> trong {count(organizations)} đơn vị có làm việc trên hệ
        thống, đạt <strong>{shareText}</strong>
      </p>
      <Line part={organizationsActive} whole={organizations} />
    </div>
  )
}

/** A thin bar; the figure stands beside it in words. */
const Line = ({ part, whole }: { part: number; whole: number }) => (
  <svg
    className={styles.line}
    viewBox="0 0 100 1"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect className={styles.rest} width="100" height="1" />
    <rect className={styles.part} width={whole === 0 ? 0 : (part * 100) / whole} height="1" />
  </svg>
)

function columnsFor(rows: readonly UsageRow[]): readonly Column<UsageRow>[] {
  const most = rows.reduce((max, row) => Math.max(max, row.acts), 0)
  return [
    {
      key: 'name',
      title: 'Đơn vị',
      cell: (row) => <UnitLink unit={{ id: row.organizationId, name: row.organizationName }} />,
    },
    { key: 'acts', title: 'Số việc', numeric: true, cell: (row) => count(row.acts) },
    {
      key: 'line',
      title: 'So với đơn vị nhiều nhất',
      cell: (row) => <Line part={row.acts} whole={most} />,
    },
    { key: 'accounts', title: 'Số tài khoản', numeric: true, cell: (row) => count(row.accounts) },
    { key: 'days', title: 'Số ngày có làm', numeric: true, cell: (row) => count(row.days) },
    { key: 'last', title: 'Lần cuối', cell: (row) => row.lastAt && showMoment(row.lastAt) },
  ]
}
