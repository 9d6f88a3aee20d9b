import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { getHomeRoute } from '@guongsang/contract/notifications.ts'
import { count } from '../../lib/format.ts'
import { read } from '../../lib/query.ts'
import { useAccount, useMay } from '../../lib/session.ts'
import { Icon } from '../../ui/icon.tsx'
import { countKey, entryAt, menu, menuFor } from '../menu.ts'
import styles from './side-menu.module.css'

export function SideMenu({ onGo }: { onGo: () => void }) {
  const may = useMay()
  const { locality } = useAccount()
  const home = useQuery({ ...read(getHomeRoute), staleTime: 60_000 }).data
  const nav = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const here = entryAt(pathname)
  // A long menu on a low screen: the entry one is in must not be below the edge.
  useEffect(() => {
    nav.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'nearest' })
  }, [pathname])
  return (
    <nav ref={nav} className={styles.menu} aria-label="Menu chính">
      {menuFor(menu, may, locality !== null).map((group) => (
        <section key={group.title}>
          <h2 className={styles.title}>{group.title}</h2>
          <ul className={styles.list}>
            {group.entries.map((entry) => (
              <li key={entry.to}>
                <Link
                  to={entry.to}
                  className={styles.entry}
                  activeProps={entry.to === here ? { 'data-here': true } : { 'aria-current': undefined }}
                  onClick={onGo}
                >
                  <Icon name={entry.icon} />
                  <span className={styles.label}>{entry.label}</span>
                  <Waiting number={home?.counts[countKey(entry.to)] ?? 0} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

/** A number here always means: this many wait for you. */
function Waiting({ number }: { number: number }) {
  if (number === 0) return null
  return (
    <span className={styles.count}>
      {count(number)}
      <span className={styles.spoken}> việc đang chờ</span>
    </span>
  )
}
