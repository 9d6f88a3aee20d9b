/** Phân công chấm: whom each entry goes to, evenly, and never to somebody who is bound to its author. */
import { fold } from '../kernel/vietnamese/fold.ts'

export interface Juror {
  accountId: string
  name: string
  organizationId: string | null
}
export interface Author {
  name: string
  organizationId: string | null
}

/** Told to the office only: a juror never learns whose entry it was. */
export function conflictOf(juror: Juror, author: Author): string | null {
  if (fold(juror.name) === fold(author.name)) return 'Trùng tên với tác giả.'
  if (juror.organizationId !== null && juror.organizationId === author.organizationId)
    return 'Cùng đơn vị với tác giả.'
  return null
}

export interface ToSeat {
  entryId: string
  author: Author
  /** Seats to be filled, and who sits or sat here already: nobody marks an entry twice. */
  seats: readonly number[]
  known: readonly string[]
}
export interface Seat {
  entryId: string
  accountId: string
  seat: number
}

/**
 * Entries in the order given, each to whoever has the fewest so far. What finds nobody is told by its entry, so that the office
 * adds a juror instead of somebody marking against the rule.
 */
export function seatJurors(
  entries: readonly ToSeat[],
  jurors: readonly Juror[],
  load: ReadonlyMap<string, number> = new Map(),
): { seats: Seat[]; unseated: string[] } {
  const count = new Map(jurors.map(({ accountId }) => [accountId, load.get(accountId) ?? 0]))
  const seats: Seat[] = []
  const unseated = new Set<string>()
  for (const { entryId, author, seats: empty, known } of entries) {
    const taken = new Set(known)
    for (const seat of empty) {
      const free = jurors.filter((juror) => !taken.has(juror.accountId) && conflictOf(juror, author) === null)
      const chosen = free.reduce<Juror | undefined>(
        (least, juror) =>
          least === undefined || count.get(juror.accountId)! < count.get(least.accountId)! ? juror : least,
        undefined,
      )
      if (chosen === undefined) {
        unseated.add(entryId)
        continue
      }
      taken.add(chosen.accountId)
      count.set(chosen.accountId, count.get(chosen.accountId)! + 1)
      seats.push({ entryId, accountId: chosen.accountId, seat })
    }
  }
  return { seats, unseated: [...unseated] }
}
