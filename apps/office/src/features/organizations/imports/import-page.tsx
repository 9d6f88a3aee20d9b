/** Một lần nhập: what the file would do, row by row; then confirm, or leave it; later, take it back. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import {
  downloadImportReportRoute,
  getImportRoute,
  IMPORT_ACTIONS,
  IMPORT_SUBJECTS,
  type ImportBatch,
} from '@guongsang/contract/organizations-imports.ts'
import { addressOf } from '../../../lib/call.ts'
import { count, showDay, showMoment } from '../../../lib/format.ts'
import { read } from '../../../lib/query.ts'
import { DownloadButton } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Await } from '../../../ui/states.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { ImportActs } from './import-acts.tsx'
import { ImportRows } from './import-rows.tsx'
import styles from './import-page.module.css'
import { ImportActionWord, ImportStateWord } from './words.tsx'

const help = {
  about:
    'Hệ quả của tệp, từng dòng: dòng nào thêm mới, cập nhật, trùng, cần chọn, không nhập được; cột nào, giá trị nào, vì sao.',
  steps: [
    'Lọc “Chỉ dòng có nhắc” để xem những dòng cần để ý.',
    'Dòng cần chọn: nói rõ là bản ghi đã có, là bản ghi mới, hay bỏ qua.',
    'Bấm Xác nhận nhập. Tất cả được ghi trong một lần, hoặc không gì cả.',
  ],
  notes: [
    'Tải tệp kết quả: chính tệp của mình, thêm cột kết quả và lý do, để sửa rồi nhập lại các dòng lỗi.',
  ],
}

export function ImportPage() {
  const { id } = useParams({ from: '/shell/nhap-du-lieu/$id' })
  const reply = useQuery(read(getImportRoute, { params: { id } }))
  return <Await reply={reply}>{(batch) => <Shown batch={batch} />}</Await>
}

function Shown({ batch }: { batch: ImportBatch }) {
  return (
    <Page
      wide
      kicker={
        <>
          <Link to="/nhap-du-lieu">Nhập từ Excel</Link> · {IMPORT_SUBJECTS[batch.subject]}
        </>
      }
      title={batch.fileName}
      state={<ImportStateWord state={batch.state} />}
      lead={leadOf(batch)}
      acts={
        <>
          <ImportActs batch={batch} />
          <DownloadButton href={addressOf(downloadImportReportRoute, { params: { id: batch.id } })}>
            Tải tệp kết quả
          </DownloadButton>
        </>
      }
      help={help}
    >
      <Counts batch={batch} />
      {batch.unknownColumns.length > 0 && (
        <p className={styles.unknown}>
          Không dùng các cột: {batch.unknownColumns.join(', ')}. Nếu là cột cần thiết, đổi tên theo tệp mẫu
          rồi tải lại.
        </p>
      )}
      <Tabs
        label="Lần nhập"
        tabs={[
          { key: 'dong', label: 'Các dòng', content: () => <ImportRows batch={batch} /> },
          { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="import" id={batch.id} /> },
        ]}
      />
    </Page>
  )
}

function leadOf(batch: ImportBatch): string {
  const parts = [
    `${count(batch.rowCount)} dòng`,
    `hiệu lực từ ${showDay(batch.effectiveOn)}`,
    `${batch.uploadedBy} tải lên lúc ${showMoment(batch.uploadedAt)}`,
  ]
  if (batch.appliedAt !== null) parts.push(`nhập lúc ${showMoment(batch.appliedAt)}`)
  if (batch.undoneAt !== null) parts.push(`gỡ lúc ${showMoment(batch.undoneAt)}`)
  return parts.join(' · ')
}

function Counts({ batch }: { batch: ImportBatch }) {
  const actions = Object.keys(IMPORT_ACTIONS) as (keyof typeof IMPORT_ACTIONS)[]
  return (
    <dl className={styles.counts}>
      {actions.map((action) => (
        <div key={action} data-none={batch.counts[action] === 0 || undefined}>
          <dt>
            <ImportActionWord action={action} />
          </dt>
          <dd>{count(batch.counts[action])}</dd>
        </div>
      ))}
    </dl>
  )
}
