/** Tệp kèm theo: uploaded at once, kept by its id; shown by its name wherever the id is met. */
import type { ReactNode } from 'react'
import { Button, FileButton, Group, Input } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { downloadFileRoute, type FileInfo, getFileRoute, uploadFileRoute } from '@guongsang/contract/files.ts'
import { addressOf, ApiError, upload } from '../lib/call.ts'
import { showBytes } from '../lib/format.ts'
import { read } from '../lib/query.ts'
import { sentenceOf } from '../lib/refusal.ts'
import { Icon } from './icon.tsx'
import { useToast } from './toast.tsx'

export const acceptedFiles = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp'

const acceptedScans = '.pdf,.jpg,.jpeg,.png,.webp'

type Purpose = 'attachment' | 'photo' | 'blind-scan'

/** Sends one file as an attachment, as a photo to be shown, or as a scan that says nothing of its author. */
export function useUpload(onDone: (file: FileInfo) => void, purpose: Purpose = 'attachment') {
  const client = useQueryClient()
  const toast = useToast()
  return useMutation({
    mutationFn: (file: File) => upload(file, uploadFileRoute, { query: { purpose } }),
    onSuccess: async (file) => {
      toast({ text: `Đã tải lên ${file.name}.` })
      onDone(file)
      await client.invalidateQueries()
    },
    onError: (error) => toast({ text: sentenceOf(error), tone: 'late' }),
  })
}

interface Props {
  label: string
  description?: string
  value?: string | null
  onChange?: (fileId: string | null) => void
  error?: ReactNode
  /** Bản đã rọc phách. */
  blind?: boolean
}

export function FileField({ label, description, value = null, onChange, error, blind = false }: Props) {
  const send = useUpload(({ id }) => onChange?.(id), blind ? 'blind-scan' : 'attachment')
  return (
    <Input.Wrapper label={label} description={description} error={error} labelElement="div">
      <Group gap="sm" mt="0.25rem">
        {value !== null && <AttachedFile id={value} />}
        <FileButton
          accept={blind ? acceptedScans : acceptedFiles}
          onChange={(file) => file && send.mutate(file)}
        >
          {(props) => (
            <Button variant="default" size="compact-sm" loading={send.isPending} {...props}>
              {value === null ? 'Chọn tệp' : 'Chọn tệp khác'}
            </Button>
          )}
        </FileButton>
        {value !== null && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChange?.(null)}>
            Bỏ tệp
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  )
}

/** The file by its name, ready to be downloaded by whoever may see it. */
export function AttachedFile({ id }: { id: string }) {
  const reply = useQuery(read(getFileRoute, { params: { id } }))
  if (reply.error instanceof ApiError && reply.error.status === 403)
    return <span>Có tệp, của đơn vị khác nên không xem được</span>
  if (reply.error) return <span>Chưa xem được tệp</span>
  if (reply.data === undefined) return <span>…</span>
  const { name, sizeBytes, deletedAt } = reply.data
  if (deletedAt !== null) return <span>{name} (đã gỡ)</span>
  return (
    <a href={addressOf(downloadFileRoute, { params: { id } })} download>
      <Icon name="file" size={14} /> {name} ({showBytes(sizeBytes)})
    </a>
  )
}
