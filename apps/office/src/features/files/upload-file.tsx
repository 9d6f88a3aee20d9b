import { Button, FileButton } from '@mantine/core'
import type { FileInfo } from '@guongsang/contract/files.ts'
import { acceptedFiles, useUpload } from '../../ui/file-field.tsx'

export function UploadFile({ onDone }: { onDone: (file: FileInfo) => void }) {
  const send = useUpload(onDone)
  return (
    <FileButton accept={acceptedFiles} onChange={(file) => file && send.mutate(file)}>
      {(props) => (
        <Button loading={send.isPending} {...props}>
          Tải tệp lên
        </Button>
      )}
    </FileButton>
  )
}
