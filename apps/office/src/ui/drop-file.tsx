/** One file, chosen or dragged here: for what is read at once instead of being kept in a form. */
import { type DragEvent, type ReactNode, useState } from 'react'
import { FileButton } from '@mantine/core'
import styles from './drop-file.module.css'
import { Icon, type IconName } from './icon.tsx'

interface Props {
  /** Endings the browser offers: '.docx,.pdf'. */
  accept: string
  icon: IconName
  disabled: boolean
  onFile: (file: File) => void
  hint: ReactNode
  children: ReactNode
}

export function DropFile({ accept, icon, disabled, onFile, hint, children }: Props) {
  const [over, setOver] = useState(false)
  const take = (file: File | null | undefined) => file && onFile(file)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!disabled) take(event.dataTransfer.files[0])
  }
  return (
    <FileButton accept={accept} onChange={take}>
      {(props) => (
        <button
          type="button"
          className={styles.drop}
          data-over={over || undefined}
          disabled={disabled}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          {...props}
        >
          <Icon name={icon} size={24} />
          <span>{children}</span>
          <span className={styles.hint}>{hint}</span>
        </button>
      )}
    </FileButton>
  )
}
