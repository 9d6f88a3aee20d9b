import { type DragEvent, useState } from 'react'
import { Alert, FileButton, SegmentedControl } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  downloadImportTemplateRoute,
  IMPORT_SUBJECTS,
  uploadImportRoute,
} from '@guongsang/contract/organizations-imports.ts'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { addressOf, upload } from '../../../lib/call.ts'
import { useSession } from '../../../lib/session.ts'
import { sentenceOf } from '../../../lib/refusal.ts'
import { choicesOf } from '../../../ui/choose.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { DownloadButton } from '../../../ui/link.tsx'
import { Loading } from '../../../ui/states.tsx'
import styles from './upload-form.module.css'

type Subject = keyof typeof IMPORT_SUBJECTS
const excel = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function UploadForm() {
  const { today } = useSession()
  const navigate = useNavigate()
  const [subject, setSubject] = useState<Subject>('organizations')
  const [on, setOn] = useState<string | null>(today)
  const [over, setOver] = useState(false)
  const send = useMutation({
    mutationFn: (file: File) =>
      upload(file, uploadImportRoute, { query: { subject, ...(isDay(on) && { effectiveOn: on }) } }),
    onSuccess: ({ id }) => navigate({ to: '/nhap-du-lieu/$id', params: { id } }),
  })
  const take = (file: File | null | undefined) => file && send.mutate(file)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <div className={styles.form}>
      <div className={styles.choices}>
        <SegmentedControl
          aria-label="Nội dung của tệp"
          value={subject}
          onChange={(value) => setSubject(value)}
          data={choicesOf(IMPORT_SUBJECTS) as { value: Subject; label: string }[]}
        />
        <DateField label="Hiệu lực từ ngày" w={170} value={on} onChange={setOn} />
        <DownloadButton href={addressOf(downloadImportTemplateRoute, { query: { subject } })}>
          Tải tệp mẫu
        </DownloadButton>
      </div>
      <FileButton accept={excel} onChange={take}>
        {(props) => (
          <button
            type="button"
            className={styles.drop}
            data-over={over || undefined}
            disabled={send.isPending}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
            {...props}
          >
            <Icon name="import" size={24} />
            <span>
              <strong>Chọn tệp Excel</strong> hoặc kéo tệp thả vào đây
            </span>
            <span className={styles.hint}>
              Tệp .xlsx. Tải lên chỉ để xem trước, chưa ghi gì vào danh sách.
            </span>
          </button>
        )}
      </FileButton>
      {send.isPending && <Loading what="Đang đọc tệp và so với danh sách hiện có" />}
      {send.error && (
        <Alert color="red" variant="outline" role="alert">
          {sentenceOf(send.error)}
        </Alert>
      )}
    </div>
  )
}
