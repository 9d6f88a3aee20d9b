/** The frame of the office: menu on the left, the year, the day and the account on top, the screen in the middle. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { ActionIcon, Drawer } from '@mantine/core'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { HelpProvider } from '../../ui/help.tsx'
import { Icon } from '../../ui/icon.tsx'
import { HeldSession, isOpen, useLiveSession } from '../../lib/session.ts'
import { Loading } from '../../ui/states.tsx'
import { AccountMenu } from './account-menu.tsx'
import { Brand } from './brand.tsx'
import { CommandPalette, usePalette } from './command-palette.tsx'
import { DemoDay } from './demo-day.tsx'
import { Locality } from './locality.tsx'
import { NewsBell } from './news-bell.tsx'
import { SideMenu } from './side-menu.tsx'
import { YearSelect } from './year-select.tsx'
import styles from './shell.module.css'

const SignInAgain = lazy(() =>
  import('../../features/identity/sign-in/sign-in-again.tsx').then((file) => ({ default: file.SignInAgain })),
)

/** When the session runs out nothing of anyone is drawn, but what was being typed is there again after the sign-in. */
export function Shell() {
  const live = useLiveSession()
  const [held, hold] = useState(live)
  const open = isOpen(live)
  const somebodyElse = open && isOpen(held) && live.account?.id !== held.account?.id
  if (open && live !== held && !somebodyElse) hold(live)
  useEffect(() => {
    // A full load: nothing of the one before stays.
    if (somebodyElse) window.location.assign('/van-phong/')
  }, [somebodyElse])
  if (!isOpen(held) || somebodyElse) return <Loading />
  return (
    <>
      <HeldSession value={held}>
        <div hidden={!open}>
          <Frame demo={held.demo} />
        </div>
      </HeldSession>
      {!open && (
        <Suspense fallback={<Loading />}>
          <SignInAgain />
        </Suspense>
      )}
    </>
  )
}

function Frame({ demo }: { demo: boolean }) {
  const [menuOpen, setMenuOpen] = useState(false)
  const palette = usePalette()
  const closeMenu = () => setMenuOpen(false)
  return (
    <HelpProvider>
      <a className="gs-skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <div className={styles.frame}>
        <aside className={styles.rail} aria-label="Địa phương và menu">
          <Brand />
          <SideMenu onGo={closeMenu} />
        </aside>
        <div className={styles.column}>
          <header className={styles.bar}>
            <ActionIcon
              className={styles.burger}
              variant="subtle"
              color="gray"
              size="lg"
              aria-label="Mở menu"
              onClick={() => setMenuOpen(true)}
            >
              <Icon name="menu" size={20} />
            </ActionIcon>
            <Locality />
            <div className={styles.own}>
              <NewsBell />
              <AccountMenu />
            </div>
            <button type="button" className={styles.search} onClick={palette.open}>
              <Icon name="search" size={16} />
              <span className={styles.searchText}>Tìm đơn vị, người, màn hình</span>
              <kbd className={styles.searchKey}>Ctrl K</kbd>
            </button>
            <div className={styles.time}>
              <YearSelect />
              {demo && <DemoDay />}
            </div>
          </header>
          <Progress />
          <main id="noi-dung" tabIndex={-1} className={styles.main}>
            <Outlet />
          </main>
        </div>
      </div>
      <Drawer
        opened={menuOpen}
        onClose={closeMenu}
        size={288}
        title={<Brand />}
        classNames={{ body: styles.drawer ?? '' }}
      >
        <SideMenu onGo={closeMenu} />
      </Drawer>
      {palette.opened && <CommandPalette onClose={palette.close} />}
    </HelpProvider>
  )
}

/** A thin line while the next screen is on its way. */
function Progress() {
  const busy = useRouterState({ select: (state) => state.isLoading })
  return <div className={styles.progress} data-busy={busy || undefined} aria-hidden="true" />
}
