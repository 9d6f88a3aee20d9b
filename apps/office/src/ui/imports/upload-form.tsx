import { useState } from 'react'
import { Alert, SegmentedControl } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { IMPORT_SUBJECTS, type ImportSubject } from '@guongsang/contract/imports.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { addressOf, upload } from '../../lib/call.ts'
import { sentenceOf } from '../../lib/refusal.ts'
import { useSession } from '../../lib/session.ts'
import { DateField } from '../date-field.tsx'
import { DropFile } from '../drop-file.tsx'
import { DownloadButton } from '../link.tsx'
import { Loading } from '../states.tsx'
import { useImports } from './here.ts'
import styles from './upload-form.module.css'

const excel = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function UploadForm() {
  const { routes, one, subjects, isDated } = useImports()
  const { today } = useSession()
  const navigate = useNavigate()
  const [subject, setSubject] = useState<ImportSubject>(subjects[0]!)
  const [on, setOn] = useState<string | null>(today)
  const send = useMutation({
    mutationFn: (file: File) =>
      upload(file, routes.upload, { query: { subject, ...(isDated && isDay(on) && { effectiveOn: on }) } }),
    onSuccess: ({ id }) => navigate({ to: one, params: { id } }),
  })
  return (
    <div className={styles.form}>
      <div className={styles.choices}>
        {subjects.length > 1 && (
          <SegmentedControl
            aria-label="Nội dung của tệp"
            value={subject}
            onChange={(value) => setSubject(value)}
            data={subjects.map((value) => ({ value, label: IMPORT_SUBJECTS[value] }))}
          />
        )}
        {isDated && <DateField label="Hiệu lực từ ngày" w={170} value={on} onChange={setOn} />}
        <DownloadButton href={addressOf(routes.template, { query: { subject } })}>Tải tệp mẫu</DownloadButton>
      </div>
      <DropFile
        accept={excel}
        icon="import"
        disabled={send.isPending}
        onFile={send.mutate}
        hint="Tệp .xlsx. Tải lên chỉ để xem trước, chưa ghi gì."
      >
        <strong>Chọn tệp Excel</strong> hoặc kéo tệp thả vào đây
      </DropFile>
      {send.isPending && <Loading what="Đang đọc tệp và so với dữ liệu hiện có" />}
      {send.error && (
        <Alert color="red" variant="outline" role="alert">
          {sentenceOf(send.error)}
        </Alert>
      )}
    </div>
  )
}
