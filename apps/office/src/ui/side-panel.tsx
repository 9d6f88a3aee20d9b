/** A quick look beside the list, which stays where it was. Escape closes it and gives the focus back. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { CloseButton } from '@mantine/core'
import styles from './side-panel.module.css'

interface Props {
  title: ReactNode
  /** What kind of thing it is: Đơn vị, Người… */
  kicker?: string
  onClose: () => void
  /** Acts at the foot: usually the link to the whole page. */
  foot?: ReactNode
  children: ReactNode
}

export function SidePanel({ title, kicker, onClose, foot, children }: Props) {
  const heading = useId()
  const panel = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const before = document.activeElement
    panel.current?.focus()
    const listen = (event: KeyboardEvent) => {
      // A dialog opened from the panel is on top, and Escape is its own.
      const covered = document.querySelector('[role="dialog"]') !== null
      if (event.key === 'Escape' && !event.defaultPrevented && !covered) close.current()
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <aside ref={panel} className={styles.panel} aria-labelledby={heading} tabIndex={-1}>
      <div className={styles.head}>
        <div>
          {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
        </div>
        <CloseButton aria-label="Đóng" onClick={onClose} />
      </div>
      {/* What scrolls must be reachable by the keyboard, also when it holds nothing but text. */}
      <div className={styles.body} tabIndex={0} role="group" aria-labelledby={heading}>
        {children}
      </div>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </aside>
  )
}
