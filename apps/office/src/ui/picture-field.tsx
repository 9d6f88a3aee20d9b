/** Ảnh: brought, seen at once as it will be shown, and told in words for whoever cannot see it. */
import type { ReactNode } from 'react'
import { Button, FileButton, Group, Input, TextInput } from '@mantine/core'
import { showPictureRoute } from '@guongsang/contract/files.ts'
import { addressOf } from '../lib/call.ts'
import { useUpload } from './file-field.tsx'
import styles from './picture-field.module.css'

export interface TypedPicture {
  fileId: string | null
  alt: string | null
  credit: string | null
}

interface Props {
  label: string
  description?: string
  value: TypedPicture
  onChange: (picture: TypedPicture) => void
  errors?: { fileId?: ReactNode; alt?: ReactNode; credit?: ReactNode }
}

export function PictureField({ label, description, value, onChange, errors = {} }: Props) {
  const { fileId, alt, credit } = value
  const send = useUpload(({ id }) => onChange({ ...value, fileId: id }), 'photo')
  return (
    <div className={styles.field}>
      {fileId !== null && (
        <img
          src={addressOf(showPictureRoute, { params: { id: fileId }, query: { size: 'small' } })}
          alt={alt ?? ''}
          className={styles.preview}
        />
      )}
      <div className={styles.texts}>
        <Input.Wrapper label={label} description={description} error={errors.fileId} labelElement="div">
          <Group gap="sm" mt="0.25rem">
            <FileButton
              accept="image/jpeg,image/png,image/webp"
              onChange={(file) => file && send.mutate(file)}
            >
              {(props) => (
                <Button variant="default" size="compact-sm" loading={send.isPending} {...props}>
                  {fileId === null ? 'Chọn ảnh' : 'Chọn ảnh khác'}
                </Button>
              )}
            </FileButton>
            {fileId !== null && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() => onChange({ fileId: null, alt: null, credit: null })}
              >
                Bỏ ảnh
              </Button>
            )}
          </Group>
        </Input.Wrapper>
        {fileId !== null && (
          <>
            <TextInput
              label="Tả ảnh"
              description="Một câu cho người không xem được ảnh: ai, đang làm gì, ở đâu."
              required
              value={alt ?? ''}
              error={errors.alt}
              onChange={({ currentTarget }) => onChange({ ...value, alt: currentTarget.value || null })}
            />
            <TextInput
              label="Người chụp"
              value={credit ?? ''}
              error={errors.credit}
              onChange={({ currentTarget }) => onChange({ ...value, credit: currentTarget.value || null })}
            />
          </>
        )}
      </div>
    </div>
  )
}
