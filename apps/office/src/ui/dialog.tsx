/** A small form over the page: `const dialog = useDialog()`, `dialog.open()`, `<Dialog control={dialog} …>`. */
import { type ReactNode, useMemo, useState } from 'react'
import { Modal } from '@mantine/core'

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
  return (
    <Modal opened={control.about !== null} onClose={control.close} title={title} size={wide ? 'xl' : 'md'}>
      {control.about !== null && children(control.about)}
    </Modal>
  )
}
