/** Months as bars: in time, late, and the rest; the figures stand beside them, so grey paper says the same. */
import styles from './month-bars.module.css'

interface Month {
  month: string
  due: number
  onTime: number
  late: number
}

export function MonthBars({ months }: { months: readonly Month[] }) {
  const most = Math.max(1, ...months.map(({ due }) => due))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Tháng</th>
          <th scope="col" aria-hidden="true" />
          <th scope="col" className={styles.number}>
            Đến hạn
          </th>
          <th scope="col" className={styles.number}>
            Đúng hạn
          </th>
          <th scope="col" className={styles.number}>
            Trễ
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, due, onTime, late }) => (
          <tr key={month}>
            <th scope="row">{`${Number(month.slice(5, 7))}/${month.slice(0, 4)}`}</th>
            <td className={styles.field} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${(due / most) * 100}%` }}>
                <span className={styles.onTime} style={{ flex: onTime }} />
                <span className={styles.late} style={{ flex: late }} />
                <span style={{ flex: Math.max(0, due - onTime - late) }} />
              </span>
            </td>
            <td className={styles.number}>{due}</td>
            <td className={styles.number}>{onTime}</td>
            <td className={styles.number}>{late}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
