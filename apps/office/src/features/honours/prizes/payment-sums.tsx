/** The sums of a payment list: each line with how its sum came about and the clauses, then the sums by award and the whole. */
import type { ReactNode } from 'react'
import { formatMoney } from '@guongsang/core/kernel/vietnamese/money.ts'
import { count } from '../../../lib/format.ts'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import type { PrizeSums } from '@guongsang/contract/honours-prizes.ts'
import styles from './payment-sums.module.css'

type PaymentRow = PrizeSums['rows'][number] & { at: number }

const outcomes = {
  paid: ['done', 'Được chi'],
  'not-paid': ['not-applicable', 'Không chi'],
  'person-decides': ['soon', 'Cần người quyết định'],
} as const

const whole = (rows: readonly PaymentRow[]) => ({
  data: { rows },
  error: null,
  isPending: false,
  refetch: () => undefined,
})

export function PaymentSums({ payment, acts }: { payment: PrizeSums; acts?: ReactNode }) {
  const rows = payment.rows.map((row, at) => ({ ...row, at }))
  return (
    <Section title="Danh sách chi tiền thưởng" acts={acts}>
      <p className={styles.total} role="status">
        Tổng cộng <strong>{formatMoney(payment.total)}</strong>
        <span className={styles.words}>Bằng chữ: {payment.totalInWords}</span>
        {payment.open > 0 && (
          <>
            <StateWord state="soon">Chưa phải toàn bộ</StateWord>
            <span>Chưa gồm {count(payment.open)} dòng chờ người có thẩm quyền quyết định.</span>
          </>
        )}
      </p>
      <DataTable
        caption="Danh sách chi tiền thưởng"
        columns={lineColumns}
        reply={whole(rows)}
        rowKey={(row) => String(row.at)}
        empty={null}
      />
      {payment.byAward.length > 0 && (
        <>
          <h3>Cộng theo danh hiệu, hình thức</h3>
          <Facts
            rows={payment.byAward.map(({ name, count: times, amount }) => [
              name,
              `${count(times)} lần chi, ${formatMoney(amount)}`,
            ])}
          />
        </>
      )}
    </Section>
  )
}

const Why = ({ row }: { row: PaymentRow }) => (
  <>
    {row.why}
    {row.formula !== null && <span className={styles.words}>{row.formula}</span>}
    {row.steps.map(({ text, citation }, at) => (
      <span key={at} className={styles.words}>
        {text} ({citation})
      </span>
    ))}
    {row.clauses.length > 0 && <span className={styles.words}>Nhiều lần khen: {row.clauses.join('; ')}</span>}
  </>
)

const lineColumns: readonly Column<PaymentRow>[] = [
  {
    key: 'recipient',
    title: 'Người nhận',
    wrap: true,
    cell: (row) => (
      <>
        {row.recipient}
        <span className={styles.award}>{row.name}</span>
      </>
    ),
  },
  { key: 'amount', title: 'Số tiền, đồng', numeric: true, cell: (row) => count(row.amount) },
  {
    key: 'outcome',
    title: 'Kết quả',
    cell: ({ outcome }) => <StateWord state={outcomes[outcome][0]}>{outcomes[outcome][1]}</StateWord>,
  },
  {
    key: 'why',
    title: 'Cách tính và căn cứ',
    wrap: true,
    minWidth: '26rem',
    cell: (row) => <Why row={row} />,
  },
]
