/** Một lần nhập: what the file would do, row by row; then confirm, or leave it; later, take it back. */
import { Alert } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { IMPORT_ACTIONS, IMPORT_SUBJECTS, type ImportBatch } from '@guongsang/contract/imports.ts'
import { addressOf } from '../../lib/call.ts'
import { count, showDay, showMoment } from '../../lib/format.ts'
import { read } from '../../lib/query.ts'
import { DownloadButton } from '../link.tsx'
import { Page } from '../page.tsx'
import { Await } from '../states.tsx'
import { Tabs } from '../tabs.tsx'
import { Timeline } from '../timeline.tsx'
import { CommonChoices } from './common-choices.tsx'
import { type ImportsHere, ImportsProvider, isUnderWay, useImports } from './here.ts'
import { ImportActs } from './import-acts.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportRows } from './import-rows.tsx'
import styles from './import-view.module.css'
import { ImportActionWord, ImportStateWord } from './words.tsx'

const help = {
  about:
    'Hệ quả của tệp, từng dòng: dòng nào thêm mới, cập nhật, trùng, cần chọn, không nhập được; cột nào, giá trị nào, vì sao.',
  steps: [
    'Lọc “Chỉ dòng có nhắc” để xem những dòng cần để ý.',
    'Dòng cần chọn: chọn từng dòng, hoặc chọn một lần cho mọi dòng cùng chờ một điều.',
    'Bấm Xác nhận nhập. Tất cả được ghi trong một lần, hoặc không gì cả; tệp dài được ghi ở chế độ nền.',
  ],
  notes: [
    'Tải tệp kết quả: chính tệp của mình, thêm cột kết quả và lý do, để sửa rồi nhập lại các dòng lỗi.',
  ],
}

export function ImportView({ here, id }: { here: ImportsHere; id: string }) {
  const reply = useQuery({
    ...read(here.routes.get, { params: { id } }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 1_000 : false),
  })
  return (
    <ImportsProvider value={here}>
      <Await reply={reply}>{(batch) => <Shown batch={batch} />}</Await>
    </ImportsProvider>
  )
}

function Shown({ batch }: { batch: ImportBatch }) {
  const here = useImports()
  return (
    <Page
      wide
      kicker={
        <>
          <Link to={here.all}>{here.title}</Link>
          {here.subjects.length > 1 && ` · ${IMPORT_SUBJECTS[batch.subject]}`}
        </>
      }
      title={batch.fileName}
      state={<ImportStateWord state={batch.state} />}
      lead={leadOf(batch, here.isDated)}
      acts={
        <>
          <ImportActs batch={batch} />
          <DownloadButton href={addressOf(here.routes.report, { params: { id: batch.id } })}>
            Tải tệp kết quả
          </DownloadButton>
        </>
      }
      help={help}
    >
      {isUnderWay(batch) && <ImportProgress batch={batch} />}
      {batch.trouble !== null && (
        <Alert color="red" variant="outline" role="alert" mb="md">
          {batch.trouble}
        </Alert>
      )}
      <Counts batch={batch} isDated={here.isDated} />
      <CommonChoices batch={batch} />
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
          { key: 'cot', label: 'Các cột', content: () => <Columns batch={batch} /> },
          { key: 'dien-bien', label: 'Diễn biến', content: () => <Timeline kind="import" id={batch.id} /> },
        ]}
      />
    </Page>
  )
}

function leadOf(batch: ImportBatch, isDated: boolean): string {
  const parts = [
    `${count(batch.rowCount)} dòng`,
    ...(isDated ? [`hiệu lực từ ${showDay(batch.effectiveOn)}`] : []),
    `${batch.uploadedBy} tải lên lúc ${showMoment(batch.uploadedAt)}`,
  ]
  if (batch.appliedAt !== null) parts.push(`nhập lúc ${showMoment(batch.appliedAt)}`)
  if (batch.undoneAt !== null) parts.push(`gỡ lúc ${showMoment(batch.undoneAt)}`)
  return parts.join(' · ')
}

/** What is no record with a history of its own is added or left, never updated. */
function Counts({ batch, isDated }: { batch: ImportBatch; isDated: boolean }) {
  const all = Object.keys(IMPORT_ACTIONS) as (keyof typeof IMPORT_ACTIONS)[]
  const actions = all.filter((action) => isDated || action !== 'update')
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

/** Which column of the file was taken for what. */
function Columns({ batch }: { batch: ImportBatch }) {
  return (
    <dl className={styles.columns}>
      {batch.columns.map(({ key, label, letter }) => (
        <div key={key} data-none={letter === null || undefined}>
          <dt>{label}</dt>
          <dd>{letter === null ? 'tệp không có' : `cột ${letter}`}</dd>
        </div>
      ))}
    </dl>
  )
}
