import { Button, FileButton } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FileInfo, uploadFileRoute } from '@guongsang/contract/files.ts'
import { upload } from '../../lib/call.ts'
import { sentenceOf } from '../../ui/act.ts'
import { useToast } from '../../ui/toast.tsx'

const accepted = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp'

export function UploadFile({ onDone }: { onDone: (file: FileInfo) => void }) {
  const client = useQueryClient()
  const toast = useToast()
  const send = useMutation({
    mutationFn: (file: File) => upload(file, uploadFileRoute, { query: { purpose: 'attachment' } }),
    onSuccess: async (file) => {
      toast({ text: `Đã tải lên ${file.name}.` })
      onDone(file)
      await client.invalidateQueries()
    },
    onError: (error) => toast({ text: sentenceOf(error), tone: 'late' }),
  })
  return (
    <FileButton accept={accepted} onChange={(file) => file && send.mutate(file)}>
      {(props) => (
        <Button loading={send.isPending} {...props}>
          Tải tệp lên
        </Button>
      )}
    </FileButton>
  )
}
