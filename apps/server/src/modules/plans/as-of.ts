/** How an item stood on an earlier day: what was sent or received after it had not happened yet. */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { Item } from './item-store.ts'

type Dated = Pick<Item, 'state' | 'first_sent_on' | 'accepted_on' | 'declared_none' | 'done'>

export function asOf<T extends Dated>(item: T, on: Day): T {
  if (item.first_sent_on !== null && item.first_sent_on > on)
    return { ...item, state: 'owed', first_sent_on: null, accepted_on: null, declared_none: false, done: 0 }
  if (item.state === 'accepted' && item.accepted_on !== null && item.accepted_on > on)
    return { ...item, state: 'sent', accepted_on: null }
  return item
}
