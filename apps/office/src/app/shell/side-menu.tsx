import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { getHomeRoute } from '@guongsang/contract/notifications.ts'
import { count } from '../../lib/format.ts'
import { read } from '../../lib/query.ts'
import { useAccount, useMay } from '../../lib/session.ts'
import { Icon } from '../../ui/icon.tsx'
import { countKey, entryAt, menu, type MenuEntry, menuFor, type MenuGroup } from '../menu.ts'
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
        <Group key={group.title} group={group} here={here} counts={home?.counts ?? {}} onGo={onGo} />
      ))}
    </nav>
  )
}

interface GroupProps {
  group: MenuGroup
  here: string | undefined
  counts: Readonly<Record<string, number>>
  onGo: () => void
}

/** Folded away by whoever never goes there; what waits inside is still counted, and the group one is in stays open. */
function Group({ group: { title, entries }, here, counts, onGo }: GroupProps) {
  const [folded, setFolded] = useLocalStorage<string[]>({
    key: 'guong-sang-menu',
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  const waitingIn = ({ to }: MenuEntry): number => counts[countKey(to)] ?? 0
  const open = !folded.includes(title) || entries.some(({ to }) => to === here)
  const fold = () =>
    setFolded((before) =>
      before.includes(title) ? before.filter((other) => other !== title) : [...before, title],
    )
  return (
    <section>
      <h2 className={styles.title}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={fold}>
          <span className={styles.label}>{title}</span>
          {!open && <Waiting number={entries.reduce((sum, entry) => sum + waitingIn(entry), 0)} />}
          <Icon name={open ? 'up' : 'down'} size={14} />
        </button>
      </h2>
      {open && (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.to}>
              <Link
                to={entry.to}
                className={styles.entry}
                activeProps={entry.to === here ? { 'data-here': true } : { 'aria-current': undefined }}
                onClick={onGo}
              >
                <Icon name={entry.icon} />
                <span className={styles.label}>{entry.label}</span>
                <Waiting number={waitingIn(entry)} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
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
