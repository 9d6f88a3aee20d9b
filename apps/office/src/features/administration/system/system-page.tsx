/** Tình trạng hệ thống: what needs a hand comes first, then every figure by what it is about. */
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { getSystemStateRoute, type SystemState } from '@guongsang/contract/administration-system.ts'
import { count, showBytes, showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { useMay } from '../../../lib/session.ts'
import { Facts } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { StateWord } from '../../../ui/state-word.tsx'
import { Await } from '../../../ui/states.tsx'
import { usePlaceName } from '../place.ts'
import { DiskMeter } from './disk-meter.tsx'
import styles from './system-page.module.css'
import { Warnings } from './warnings.tsx'

const help = {
  about:
    'Máy chủ, cơ sở dữ liệu, sao lưu, ổ đĩa, thư và việc chạy nền: những gì cần biết trước khi thành sự cố.',
  steps: [
    'Đọc các điều cần xử lý ở đầu trang và làm theo từng câu.',
    'Mở Việc chạy nền hoặc Hộp thư đi khi số hỏng, số bị từ chối khác 0.',
  ],
  notes: [
    'Số liệu tệp, thư và việc chạy nền là của địa phương đang chọn; cơ sở dữ liệu và ổ đĩa là của cả máy chủ.',
    'Cơ sở dữ liệu nhúng hợp với một địa phương; lớn hơn thì chuyển sang máy chủ riêng bằng một lệnh.',
  ],
}

export function SystemPage() {
  const reply = useQuery({ ...read(getSystemStateRoute), refetchInterval: 60_000 })
  const warnings = reply.data?.warnings.length
  return (
    <Page
      wide
      title="Tình trạng hệ thống"
      state={
        warnings !== undefined && (
          <StateWord state={warnings === 0 ? 'done' : 'soon'}>
            {warnings === 0 ? 'Bình thường' : `${warnings} điều cần xử lý`}
          </StateWord>
        )
      }
      lead="Máy chủ, cơ sở dữ liệu, sao lưu, thư và việc chạy nền."
      help={help}
    >
      <Await reply={reply}>{(state) => <Shown state={state} />}</Await>
    </Page>
  )
}

function Shown({ state }: { state: SystemState }) {
  return (
    <>
      <Warnings warnings={state.warnings} />
      <div className={styles.grid}>
        <DatabasePart state={state} />
        <StoragePart state={state} />
        <WorkPart state={state} />
        <VersionPart state={state} />
      </div>
    </>
  )
}

const Part = ({ title, acts, children }: { title: string; acts?: ReactNode; children: ReactNode }) => (
  <div className={styles.part}>
    <Section title={title} acts={acts}>
      {children}
    </Section>
  </div>
)

const engines: Record<SystemState['engine'], string> = {
  embedded: 'Nhúng trong chương trình',
  server: 'Máy chủ riêng',
}

const DatabasePart = ({ state }: { state: SystemState }) => (
  <Part title="Cơ sở dữ liệu và sao lưu">
    <Facts
      rows={[
        ['Cơ sở dữ liệu', `${engines[state.engine]}, PostgreSQL ${state.databaseVersion}`],
        ['Dung lượng', showBytes(state.databaseBytes)],
        // The engine estimates, some time after the start.
        ['Số bản ghi', state.records === 0 ? 'Chưa ước tính' : `Khoảng ${count(state.records)}`],
        [
          'Sao lưu lần cuối',
          state.backups.lastAt === null ? (
            <StateWord state="soon">Chưa có bản sao lưu</StateWord>
          ) : (
            showMoment(state.backups.lastAt)
          ),
        ],
        ['Số bản sao lưu', count(state.backups.count)],
        ...(state.backups.records > 0
          ? ([['Bản ghi trong bản cuối', count(state.backups.records)]] as const)
          : []),
      ]}
    />
  </Part>
)

const stores: Record<SystemState['files']['store'], string> = {
  folder: 'Thư mục trên máy chủ',
  s3: 'Kho tệp riêng',
}

const StoragePart = ({ state: { disk, files } }: { state: SystemState }) => (
  <Part
    title="Ổ đĩa và tệp"
    acts={
      <div className={styles.links}>
        <LinkButton to="/tep" variant="default" size="compact-sm">
          Xem tệp
        </LinkButton>
      </div>
    }
  >
    <DiskMeter freeBytes={disk.freeBytes} totalBytes={disk.totalBytes} />
    <Facts
      rows={[
        ['Nơi giữ tệp', stores[files.store]],
        [`Tệp của ${usePlaceName()}`, `${count(files.count)} tệp, ${showBytes(files.bytes)}`],
      ]}
    />
  </Part>
)

function WorkPart({ state: { mail, jobs, accountsActive } }: { state: SystemState }) {
  const may = useMay()
  return (
    <Part
      title="Thư và việc chạy nền"
      acts={
        <div className={styles.links}>
          {may('can-read-mails') && (
            <LinkButton to="/quan-tri/hop-thu-di" variant="default" size="compact-sm">
              Hộp thư đi
            </LinkButton>
          )}
          {may('can-steer-jobs') && (
            <LinkButton to="/quan-tri/viec-nen" variant="default" size="compact-sm">
              Việc chạy nền
            </LinkButton>
          )}
        </div>
      }
    >
      <Facts
        rows={[
          [
            'Máy chủ thư',
            mail.configured ? (
              <StateWord state="done">Đã cấu hình</StateWord>
            ) : (
              <StateWord state="soon">Chưa cấu hình</StateWord>
            ),
          ],
          ['Thư còn giữ', count(mail.kept)],
          ['Thư bị từ chối', <Troubled key="refused" number={mail.refused} />],
          ['Việc chờ, đang chạy', count((jobs.waiting ?? 0) + (jobs.running ?? 0))],
          ['Việc hỏng', <Troubled key="dead" number={jobs.dead ?? 0} />],
          ['Tài khoản vào trong 24 giờ', count(accountsActive)],
        ]}
      />
    </Part>
  )
}

const Troubled = ({ number }: { number: number }) =>
  number === 0 ? '0' : <StateWord state="late">{count(number)}</StateWord>

const VersionPart = ({ state }: { state: SystemState }) => (
  <Part title="Phiên bản">
    <Facts
      rows={[
        ['Gương Sáng', state.version],
        ['Môi trường chạy', `Node.js ${state.node}`],
        ['Khởi động lúc', showMoment(state.startedAt)],
      ]}
    />
  </Part>
)
