/** The parts of one thing. The open part is in the address; only what is open is loaded. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useMay } from '../lib/session.ts'
import { ListSearch, someText, useListSearch } from './list-search.ts'
import styles from './tabs.module.css'

export interface Tab {
  key: string
  label: string
  /** A figure beside the name: how many there are inside. */
  count?: number
  /** The policy without which it is not shown. */
  needs?: string
  content: () => ReactNode
}

const Search = ListSearch.pick({ cursor: true }).extend({ muc: someText })

export function Tabs({ label, tabs: all }: { label: string; tabs: readonly Tab[] }) {
  const may = useMay()
  const tabs = all.filter(({ needs }) => needs === undefined || may(needs))
  const [search, change] = useListSearch(Search)
  const bar = useRef<HTMLDivElement>(null)
  const id = useId()
  const open = tabs.find((tab) => tab.key === search.muc) ?? tabs[0]
  useEffect(() => {
    bar.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [open?.key])
  const go = (tab: Tab | undefined) => tab && change({ muc: tab === tabs[0] ? undefined : tab.key })
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined || open === undefined) return
    const next = (tabs.indexOf(open) + step + tabs.length) % tabs.length
    go(tabs[next])
    bar.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <>
      <div ref={bar} role="tablist" aria-label={label} className={styles.bar} onKeyDown={walk}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab === open}
            aria-controls={`${id}-panel`}
            tabIndex={tab === open ? 0 : -1}
            className={styles.tab}
            onClick={() => go(tab)}
          >
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && <span className={styles.count}>{tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open?.key}`} className={styles.panel}>
        {open?.content()}
      </div>
    </>
  )
}
