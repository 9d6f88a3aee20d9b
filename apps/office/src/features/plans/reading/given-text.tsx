/** Step one: the text, pasted or out of a file. Reading keeps nothing. */
import { type DragEvent, useState } from 'react'
import { Alert, Button, FileButton, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { uploadFileRoute } from '@guongsang/contract/files.ts'
import { type PlanProposals, READING_LONGEST, readPlanRoute } from '@guongsang/contract/plans-reading.ts'
import { call, upload } from '../../../lib/call.ts'
import { count } from '../../../lib/format.ts'
import { sentenceOf } from '../../../lib/refusal.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Loading } from '../../../ui/states.tsx'
import { decodeText } from './decode-text.ts'
import styles from './given-text.module.css'

const accepted = '.docx,.pdf,.txt'

export function GivenText({ onRead }: { onRead: (read: PlanProposals) => void }) {
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  const reading = useMutation({ mutationFn: readGiven, onSuccess: onRead })
  const take = (file: File | null | undefined) => file && reading.mutate(file)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const tooLong = text.length > READING_LONGEST
  return (
    <div className={styles.ways}>
      <FileButton accept={accepted} onChange={take}>
        {(props) => (
          <button
            type="button"
            className={styles.drop}
            data-over={over || undefined}
            disabled={reading.isPending}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
            {...props}
          >
            <Icon name="file" size={24} />
            <span>
              <strong>Chọn tệp Word, PDF hoặc .txt</strong> hay kéo tệp thả vào đây
            </span>
            <span className={styles.hint}>
              Bản Word (.docx) đọc được cả bảng. PDF phải có chữ, không phải ảnh chụp.
            </span>
          </button>
        )}
      </FileButton>
      <div className={styles.paste}>
        <Textarea
          label="Hoặc dán nội dung văn bản"
          autosize
          minRows={10}
          maxRows={24}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={tooLong && 'Văn bản quá dài. Hãy đọc từng kế hoạch một, dưới 200.000 ký tự.'}
        />
        <p className={styles.hint}>{text === '' ? '' : `${count(text.length)} ký tự`}</p>
        <Button
          disabled={text.trim() === '' || tooLong}
          loading={reading.isPending}
          onClick={() => reading.mutate(text)}
        >
          Đọc văn bản
        </Button>
      </div>
      {reading.isPending && <Loading what="Đang đọc văn bản và so với danh mục đơn vị" />}
      {reading.error && (
        <Alert color="red" variant="outline" role="alert">
          {sentenceOf(reading.error)}
        </Alert>
      )}
    </div>
  )
}

/** Plain text is read here and sent as text; Word and PDF are kept as files and read by the server. */
async function readGiven(given: string | File): Promise<PlanProposals> {
  if (typeof given === 'string') return call(readPlanRoute, { body: { text: given } })
  if (/\.txt$/i.test(given.name)) {
    const text = decodeText(new Uint8Array(await given.arrayBuffer()))
    return call(readPlanRoute, { body: { text } })
  }
  const { id } = await upload(given, uploadFileRoute, { query: { purpose: 'attachment' } })
  return call(readPlanRoute, { body: { fileId: id } })
}
