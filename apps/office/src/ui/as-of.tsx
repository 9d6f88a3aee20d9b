/** Xem tại ngày: the same list or page as it stood on another day. The day is in the address. */
import { useState } from 'react'
import { Button } from '@mantine/core'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { showDay } from '../lib/format.ts'
import { useSession } from '../lib/session.ts'
import { DateField } from './date-field.tsx'
import { ListSearch, someText, useListSearch } from './list-search.ts'
import styles from './as-of.module.css'

const Search = ListSearch.pick({ cursor: true }).extend({ ngay: someText })

/** The day looked at; undefined when it is today. */
export function useAsOf(): string | undefined {
  const { today } = useSession()
  const [{ ngay }] = useListSearch(Search)
  return isDay(ngay) && ngay !== today ? ngay : undefined
}

export function AsOf({ label = 'Xem tại ngày' }: { label?: string }) {
  const [, change] = useListSearch(Search)
  const on = useAsOf()
  // What is no day stays in the field to be corrected; only a day goes into the address.
  const [unread, setUnread] = useState<string | null>(null)
  const look = (value: string | null) => {
    const understood = value === null || isDay(value)
    setUnread(understood ? null : value)
    if (understood) change({ ngay: value ?? undefined })
  }
  return <DateField label={label} w={170} value={unread ?? on ?? null} onChange={look} />
}

/** Says plainly that this is the past (or the future), and leads back. */
export function AsOfNote() {
  const [, change] = useListSearch(Search)
  const on = useAsOf()
  if (on === undefined) return null
  return (
    <p className={styles.note} role="status">
      <span>
        Đang xem như vào ngày <strong>{showDay(on)}</strong>.
      </span>
      <Button variant="default" size="compact-sm" onClick={() => change({ ngay: undefined })}>
        Về hôm nay
      </Button>
    </p>
  )
}
