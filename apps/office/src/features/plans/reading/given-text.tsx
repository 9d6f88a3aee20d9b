/** Step one: the text, pasted or out of a file. Reading keeps nothing. */
import { useState } from 'react'
import { Alert, Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { uploadFileRoute } from '@guongsang/contract/files.ts'
import { type PlanProposals, READING_LONGEST, readPlanRoute } from '@guongsang/contract/plans-reading.ts'
import { call, upload } from '../../../lib/call.ts'
import { count } from '../../../lib/format.ts'
import { sentenceOf } from '../../../lib/refusal.ts'
import { DropFile } from '../../../ui/drop-file.tsx'
import { Loading } from '../../../ui/states.tsx'
import { decodeText } from './decode-text.ts'
import styles from './given-text.module.css'

export function GivenText({ onRead }: { onRead: (read: PlanProposals) => void }) {
  const [text, setText] = useState('')
  const reading = useMutation({ mutationFn: readGiven, onSuccess: onRead })
  const tooLong = text.length > READING_LONGEST
  return (
    <div className={styles.ways}>
      <DropFile
        accept=".docx,.pdf,.txt"
        icon="file"
        disabled={reading.isPending}
        onFile={reading.mutate}
        hint="Bản Word (.docx) đọc được cả bảng. PDF phải có chữ, không phải ảnh chụp."
      >
        <strong>Chọn tệp Word, PDF hoặc .txt</strong> hay kéo tệp thả vào đây
      </DropFile>
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
