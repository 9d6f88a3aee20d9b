/** Is the log whole? Each line is sealed with the one before it; every night all seals are checked. */
import { useQuery } from '@tanstack/react-query'
import { getAuditStateRoute } from '@guongsang/contract/administration.ts'
import type { Ok } from '@guongsang/contract/route.ts'
import { count, showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { StateWord } from '../../../ui/state-word.tsx'
import styles from './chain-state.module.css'

type Chain = Ok<typeof getAuditStateRoute>

export function ChainState() {
  const { data } = useQuery(read(getAuditStateRoute))
  if (data === undefined || data.events === 0) return null
  return (
    <div className={styles.state} data-broken={data.faults.length > 0 || undefined}>
      {data.faults.length > 0 ? <Broken chain={data} /> : <Whole chain={data} />}
    </div>
  )
}

function Whole({ chain: { events, verifiedAt, verifiedUpTo } }: { chain: Chain }) {
  if (verifiedAt === null || verifiedUpTo === null) {
    return (
      <p>
        <StateWord state="waiting">Chưa kiểm tra lần nào</StateWord> {count(events)} dòng sẽ được kiểm tra đêm
        nay.
      </p>
    )
  }
  const newer = events - verifiedUpTo
  return (
    <p>
      <StateWord state="done">Còn nguyên vẹn đến dòng {count(verifiedUpTo)}</StateWord> Kiểm tra lúc{' '}
      {showMoment(verifiedAt)}.{newer > 0 && ` ${count(newer)} dòng ghi sau đó sẽ được kiểm tra đêm nay.`}
    </p>
  )
}

const Broken = ({ chain: { faults, verifiedAt } }: { chain: Chain }) => (
  <div role="alert">
    <p>
      <StateWord state="late">Nhật ký không còn nguyên vẹn</StateWord>
      {verifiedAt !== null && ` Phát hiện lúc ${showMoment(verifiedAt)}.`}
    </p>
    <ul>
      {faults.map((fault) => (
        <li key={fault.seq}>{fault.sentence}</li>
      ))}
    </ul>
    <p>Giữ nguyên máy chủ, báo lãnh đạo cơ quan và đối chiếu với bản sao lưu gần nhất.</p>
  </div>
)
