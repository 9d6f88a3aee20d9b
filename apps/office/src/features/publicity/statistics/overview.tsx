/** Tổng quan: how much, beside the year before; by month, unit, channel and force. */
import { Link } from '@tanstack/react-router'
import {
  type Produced,
  PUBLICITY_FORCES,
  type PublicityStatistics,
} from '@guongsang/contract/publicity-statistics.ts'
import { useMediaQuery } from '@mantine/hooks'
import { lineChart } from '@guongsang/core/look/line-chart.ts'
import { colour } from '@guongsang/core/look/tokens.ts'
import { count } from '../../../lib/format.ts'
import { Drawing } from '../../../ui/drawing.tsx'
import { ServerLink } from '../../../ui/link.tsx'
import { Section } from '../../../ui/page.tsx'
import { Empty } from '../../../ui/states.tsx'
import { FigureBars, useRecords } from './figure-bars.tsx'
import styles from './statistics.module.css'

type Figures = PublicityStatistics

const things = ({ items, activities }: Produced): number => items + activities

/** '3 kỳ, 28,5 phút, 2 hoạt động': what is there beside the first number. */
const besides = (one: Partial<Produced>): string =>
  [
    one.items && `${count(one.items)} tin, bài`,
    one.broadcasts && `${count(one.broadcasts)} kỳ`,
    one.minutes && `${count(one.minutes)} phút`,
    one.activities && `${count(one.activities)} hoạt động`,
  ]
    .filter(Boolean)
    .join(', ')

const isNothing = ({ items, broadcasts, activities }: Produced) => items + broadcasts + activities === 0

export function Overview({ figures }: { figures: Figures }) {
  if (isNothing(figures.totals) && isNothing(figures.before))
    return (
      <Empty title="Chưa có tin, bài, hoạt động nào trong khoảng ngày này">
        Chọn khoảng ngày khác, hoặc ghi việc đơn vị đã làm ở màn hình{' '}
        <Link to="/hoat-dong-tuyen-truyen">Hoạt động tuyên truyền</Link>.
      </Empty>
    )
  const forces = forcesShown(figures)
  return (
    <>
      <Totals figures={figures} />
      <Section title="Từng tháng, so với năm trước">
        <Months figures={figures} />
      </Section>
      <div className={styles.columns}>
        <Section title="Đơn vị">
          <FigureBars
            bars={figures.units.slice(0, 20).map((unit) => ({
              key: unit.organization.id,
              name: unit.organization.name,
              value: things(unit) + unit.broadcasts,
              words: `(${besides(unit)})`,
              ask: { donvi: unit.organization.id },
            }))}
          />
          {figures.units.length === 0 && (
            <p>Chưa có đơn vị nào ghi tin, bài, hoạt động trong khoảng ngày này.</p>
          )}
          {figures.units.length > 20 && (
            <p className={styles.words}>
              20 đơn vị làm nhiều nhất; xuất Excel để xem đủ {count(figures.units.length)} đơn vị.
            </p>
          )}
        </Section>
        <div>
          {forces.length > 0 && (
            <Section title="Lực lượng">
              <FigureBars
                bars={forces.map((force) => ({
                  key: force.force,
                  name:
                    force.members === null || !figures.isWhole
                      ? PUBLICITY_FORCES[force.force]
                      : `${PUBLICITY_FORCES[force.force]} (${count(force.members)} người)`,
                  value: things(force) + force.broadcasts,
                  words: `(${besides(force)})`,
                  ask: { lucluong: force.force },
                }))}
              />
            </Section>
          )}
          <Section
            title="Kênh"
            acts={<ServerLink href="/van-phong/thoi-luong-phat-song">Thời lượng phát sóng</ServerLink>}
          >
            <FigureBars
              bars={figures.channels.map((one) => ({
                key: one.channel.id,
                name: one.channel.name,
                value: one.items + one.broadcasts,
                words: one.broadcasts === 0 ? undefined : `(${besides(one)})`,
                ask: { kenh: one.channel.id },
              }))}
            />
            {figures.channels.length === 0 && <p>Chưa đăng, phát trên kênh nào.</p>}
          </Section>
        </div>
      </div>
    </>
  )
}

/** Of the whole locality the idle forces too; a unit is not asked what others do. */
const forcesShown = ({ forces, isWhole }: Figures) =>
  isWhole ? forces : forces.filter((force) => things(force) + force.broadcasts > 0)

function Totals({ figures: { totals, before, growth, followsHoChiMinh, copies } }: { figures: Figures }) {
  const records = useRecords()
  const cards = [
    ['Tin, bài đã đăng, phát', totals.items, growth.items, before.items, { nguon: 'item' }],
    ['Kỳ phát sóng', totals.broadcasts, null, before.broadcasts, { nguon: 'broadcast' }],
    ['Phút phát sóng', totals.minutes, growth.minutes, before.minutes, { nguon: 'broadcast' }],
    [
      'Hoạt động tuyên truyền',
      totals.activities,
      growth.activities,
      before.activities,
      { nguon: 'activity' },
    ],
    ['Lượt người nghe, xem, dự', totals.reached, null, before.reached, { nguon: 'activity' }],
    [
      `Học tập và làm theo Bác, trên ${count(followsHoChiMinh.of)} tin, bài, hoạt động`,
      followsHoChiMinh.count,
      null,
      null,
      { hoctapbac: 'co' },
    ],
  ] as const
  return (
    <div className={styles.figures}>
      {cards.map(([words, value, percent, earlier, ask]) => (
        <Link
          key={words}
          to="/thong-ke-tuyen-truyen/chi-tiet"
          search={records(ask)}
          className={styles.figure}
        >
          <span className={styles.value}>{count(value)}</span>
          <span className={styles.words}>{words}</span>
          {earlier !== null && <span className={styles.growth}>{compared(percent, earlier)}</span>}
        </Link>
      ))}
      {copies !== null && (
        <Link to="/dien-hinh/nhan-rong" className={styles.figure}>
          <span className={styles.value}>{count(copies.now)}</span>
          <span className={styles.words}>Nơi bắt đầu làm theo điển hình</span>
          <span className={styles.growth}>{compared(null, copies.before)}</span>
        </Link>
      )}
    </div>
  )
}

function compared(percent: number | null, before: number): string {
  const words = `cùng kỳ năm trước ${count(before)}`
  if (percent === null || percent === 0) return words
  return `${words}, ${percent > 0 ? 'tăng' : 'giảm'} ${count(Math.abs(percent))}%`
}

function Months({ figures: { months, from } }: { figures: Figures }) {
  const year = Number(from.slice(0, 4))
  const isNarrow = useMediaQuery('(max-width: 40rem)')
  const size = isNarrow ? { width: 340, height: 220 } : { width: 640, height: 260 }
  if (months.length < 2)
    return (
      <p>
        {months
          .map(({ month, now, before }) => `Tháng ${month}: ${count(now)}, năm trước ${count(before)}`)
          .join('; ')}
        .
      </p>
    )
  const said = months
    .map(({ month, now, before }) => `tháng ${month}: ${now}, năm trước ${before}`)
    .join('; ')
  return (
    <Drawing
      {...size}
      className={styles.chart}
      alt={`Tin, bài và hoạt động từng tháng: ${said}`}
      draw={(theme) =>
        lineChart({
          ...size,
          id: 'months',
          title: 'Tin, bài và hoạt động từng tháng',
          points: months.map(({ month }) => (isNarrow ? `T${month}` : `Tháng ${month}`)),
          series: [
            { name: String(year), values: months.map(({ now }) => now) },
            { name: String(year - 1), values: months.map(({ before }) => before) },
          ],
          paint: (name) => colour(name, theme),
        })
      }
    />
  )
}
