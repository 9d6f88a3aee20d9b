import type { ReactNode } from 'react'
import { Button, FileButton, Group, Input } from '@mantine/core'
import { acceptedFiles, AttachedFile, useUpload } from './file-field.tsx'

interface Props {
  label: string
  value?: string[]
  onChange?: (ids: string[]) => void
  disabled?: boolean
  error?: ReactNode
}

/** Several files, each uploaded at once and kept by its id. */
export function FilesField({ label, value = [], onChange, disabled = false, error }: Props) {
  const send = useUpload(({ id }) => onChange?.([...value, id]))
  return (
    <Input.Wrapper label={label} error={error} labelElement="div">
      {value.map((id) => (
        <Group key={id} gap="sm">
          <AttachedFile id={id} />
          {!disabled && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onClick={() => onChange?.(value.filter((one) => one !== id))}
            >
              Bỏ tệp
            </Button>
          )}
        </Group>
      ))}
      {!disabled && (
        <FileButton accept={acceptedFiles} onChange={(file) => file && send.mutate(file)}>
          {(props) => (
            <Button
              variant="default"
              size="compact-md"
              mt="0.25rem"
              display="block"
              loading={send.isPending}
              {...props}
            >
              {value.length === 0 ? 'Chọn tệp' : 'Thêm tệp'}
            </Button>
          )}
        </FileButton>
      )}
    </Input.Wrapper>
  )
}
