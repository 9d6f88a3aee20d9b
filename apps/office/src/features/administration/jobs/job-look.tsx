/** One job: when, how often, what went wrong in full, and what can be done about it now. */
import type { JobRow } from '@guongsang/contract/administration-system.ts'
import { showMoment } from '../../../lib/format.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Section } from '../../../ui/page.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { JobActs } from './job-acts.tsx'
import styles from './job-look.module.css'
import { attemptWords, JobStateWord } from './words.tsx'

const shown = (instant: string | null) => instant && showMoment(instant)

export function JobLook({ job, onClose }: { job: JobRow; onClose: () => void }) {
  const waits = job.state === 'waiting' || job.state === 'running'
  return (
    <SidePanel
      kicker="Việc chạy nền"
      title={job.label}
      onClose={onClose}
      foot={job.can.length > 0 ? <JobActs job={job} /> : undefined}
    >
      <Facts
        rows={[
          ['Trạng thái', <JobStateWord key="state" state={job.state} />],
          ['Đã chạy', attemptWords(job)],
          ['Giao lúc', showMoment(job.createdAt)],
          ...(job.state === 'waiting' ? ([['Sẽ chạy lúc', showMoment(job.runAt)]] as const) : []),
          ['Bắt đầu lần cuối', shown(job.startedAt)],
          ...(job.state === 'running' ? ([['Giữ đến', shown(job.leaseUntil)]] as const) : []),
          ...(waits ? [] : ([['Kết thúc lúc', shown(job.finishedAt)]] as const)),
          ...(job.cancelledReason === null ? [] : ([['Lý do hủy', job.cancelledReason]] as const)),
        ]}
      />
      {job.error !== null && (
        <Section title={job.state === 'done' ? 'Lỗi ở lần chạy trước' : 'Lỗi ở lần chạy cuối'}>
          <p className={styles.error}>{job.error}</p>
          <p className={styles.note}>Chép nguyên văn dòng trên khi nhờ hỗ trợ kỹ thuật.</p>
        </Section>
      )}
    </SidePanel>
  )
}
