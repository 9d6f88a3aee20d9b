/**
 * Every page answers three questions at its top: what is this (kicker and title), what state is it in (state and facts),
 * what can I do now (acts; the one main act in lacquer, the rest quiet).
 */
import { type ReactNode, useEffect } from 'react'
import { ActionIcon } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { type Help, useHelp } from './help.tsx'
import { Icon } from './icon.tsx'
import styles from './page.module.css'

interface Props {
  /** What kind of thing or place this is. */
  kicker?: ReactNode
  title: string
  state?: ReactNode
  /** One line of facts, or one sentence. */
  lead?: ReactNode
  acts?: ReactNode
  help: Help
  /** Lists use the whole width, reading and forms do not. */
  wide?: boolean
  children: ReactNode
}

export function Page({ kicker, title, state, lead, acts, help, wide = false, children }: Props) {
  const { open, describe } = useHelp()
  useDocumentTitle(`${title} · Gương Sáng`)
  useEffect(() => {
    describe(help)
    return () => describe(null)
  }, [help, describe])
  return (
    <article className={styles.page} data-wide={wide || undefined}>
      <header className={styles.head}>
        <div className={styles.what}>
          {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
          <div className={styles.line}>
            <h1 className={styles.title}>{title}</h1>
            {state}
            <ActionIcon
              variant="subtle"
              color="gray"
              className={styles.help}
              aria-label="Trợ giúp màn hình này (F1)"
              onClick={open}
            >
              <Icon name="help" />
            </ActionIcon>
          </div>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {acts !== undefined && <div className={styles.acts}>{acts}</div>}
      </header>
      {children}
    </article>
  )
}

/** A part of a page with its own heading and acts. */
export function Section({ title, acts, children }: { title: string; acts?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {acts}
      </div>
      {children}
    </section>
  )
}
