/** What just happened, at the foot of the screen; when it can be taken back, the way back is in the same sentence. */
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { Button, CloseButton } from '@mantine/core'
import styles from './toast.module.css'

type Toast = { text: string; tone?: 'done' | 'late'; undo?: (() => void) | undefined }
type Shown = Toast & { id: number }

const ToastContext = createContext<(toast: Toast) => void>(() => {})

export const useToast = () => useContext(ToastContext)

/** Long enough to read and to reach the button; with an undo, longer. */
const seconds = (toast: Toast) => (toast.undo ? 12 : toast.tone === 'late' ? 10 : 5)

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([])
  const count = useRef(0)
  const remove = useCallback((id: number) => setShown((list) => list.filter((toast) => toast.id !== id)), [])
  const show = useCallback(
    (toast: Toast) => {
      const id = (count.current += 1)
      setShown((list) => [...list.slice(-2), { ...toast, id }])
      setTimeout(() => remove(id), seconds(toast) * 1000)
    },
    [remove],
  )
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.stack} role="status" aria-live="polite">
        {shown.map((toast) => (
          <div key={toast.id} className={styles.toast} data-tone={toast.tone ?? 'done'}>
            <span className={styles.text}>{toast.text}</span>
            {toast.undo && (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => {
                  remove(toast.id)
                  toast.undo?.()
                }}
              >
                Hoàn tác
              </Button>
            )}
            <CloseButton size="sm" aria-label="Đóng lời báo" onClick={() => remove(toast.id)} />
          </div>
        ))}
      </div>
    </ToastContext>
  )
}
