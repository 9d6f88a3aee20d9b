/** A small form over the page: `const dialog = useDialog()`, `dialog.open()`, `<Dialog control={dialog} …>`. */
import { type ReactNode, useMemo, useState } from 'react'
import { Modal } from '@mantine/core'
import { useAsk, useAsking } from './ask.tsx'
import { UnsavedInDialog, whileUnsaved } from './unsaved.ts'

export interface DialogControl<T> {
  /** What it is about; null when closed. */
  about: T | null
  open: (about: T) => void
  close: () => void
}

export function useDialog<T = true>(): DialogControl<T> {
  const [about, setAbout] = useState<T | null>(null)
  return useMemo(
    () => ({ about, open: (thing: T) => setAbout(() => thing), close: () => setAbout(null) }),
    [about],
  )
}

interface Props<T> {
  control: DialogControl<T>
  title: string
  wide?: boolean
  /** Drawn only while open, so a form begins anew each time. */
  children: (about: T) => ReactNode
}

export function Dialog<T>({ control, title, wide = false, children }: Props<T>) {
  const ask = useAsk()
  const asking = useAsking()
  const [forms] = useState(() => new Set<() => boolean>())
  /** Escape, or a click beside the dialog: too little to lose a page of typing by. */
  const close = async () => {
    if (asking.current) return
    const unsaved = [...forms].some((has) => has())
    if (!unsaved || (await ask(whileUnsaved('Đóng', 'Bỏ phần vừa nhập'))) !== null) control.close()
  }
  return (
    <Modal
      opened={control.about !== null}
      onClose={() => void close()}
      title={title}
      size={wide ? 'xl' : 'md'}
    >
      <UnsavedInDialog value={forms}>{control.about !== null && children(control.about)}</UnsavedInDialog>
    </Modal>
  )
}
