/** Trợ giúp của từng màn hình: F1 or "?" opens it beside the work, not over it. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { Kbd } from '@mantine/core'
import { SidePanel } from './side-panel.tsx'
import styles from './help.module.css'

/** Each screen brings its own; a page without one does not compile. */
export interface Help {
  /** What this screen is for, in one or two sentences. */
  about: string
  /** What to do, in order. */
  steps?: string[]
  /** What people ask about. */
  notes?: string[]
}

interface HelpControl {
  open: () => void
  describe: (help: Help | null) => void
}

const HelpContext = createContext<HelpControl>({ open: () => {}, describe: () => {} })

export const useHelp = () => useContext(HelpContext)

export function HelpProvider({ children }: { children: ReactNode }) {
  const [help, setHelp] = useState<Help | null>(null)
  const [opened, setOpened] = useState(false)
  const control = useMemo(() => ({ open: () => setOpened(true), describe: setHelp }), [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const question = event.key === '?' && !isTyping(event.target)
      if (event.key !== 'F1' && !question) return
      event.preventDefault()
      setOpened((was) => !was)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <HelpContext value={control}>
      {children}
      {opened && help && (
        <SidePanel title="Trợ giúp" onClose={() => setOpened(false)}>
          <HelpText help={help} />
        </SidePanel>
      )}
    </HelpContext>
  )
}

export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function HelpText({ help }: { help: Help }) {
  return (
    <div className={styles.text}>
      <p>{help.about}</p>
      {help.steps && (
        <>
          <h3>Làm thế nào</h3>
          <ol>
            {help.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {help.notes && (
        <>
          <h3>Nên biết</h3>
          <ul>
            {help.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <h3>Phím tắt</h3>
      <dl className={styles.keys}>
        <dt>
          <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
        </dt>
        <dd>Tìm đơn vị, người, màn hình</dd>
        <dt>
          <Kbd>/</Kbd>
        </dt>
        <dd>Đến ô tìm của danh sách</dd>
        <dt>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd>
        </dt>
        <dd>Đi giữa các dòng; Enter mở, phím cách xem nhanh</dd>
        <dt>
          <Kbd>F1</Kbd>
        </dt>
        <dd>Mở, đóng trợ giúp này</dd>
        <dt>
          <Kbd>Esc</Kbd>
        </dt>
        <dd>Đóng hộp đang mở</dd>
      </dl>
    </div>
  )
}
