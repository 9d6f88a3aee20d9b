/** What a check is about, in its address: a reload or a sent link checks the same. */
import { z } from 'zod'
import { isDay } from '@guongsang/core/kernel/day.ts'
import { yearOfDay } from '../../../lib/year.ts'
import { ListSearch, oneOf, someText } from '../../../ui/list-search.ts'
import { oneVerdict } from '../subject/verdicts.ts'

export const CheckSearch = ListSearch.pick({ q: true, cursor: true, xem: true }).extend({
  donvi: z.uuid().optional().catch(undefined),
  loai: oneOf('collective'),
  /** Codes of awards with commas between; left out, the yearly titles. */
  dh: someText,
  ketqua: oneVerdict,
  nhan: someText,
  den: z.coerce.number().int().min(1930).max(2100).optional().catch(undefined),
  du: oneOf('co'),
})
export type FoundCheck = z.output<typeof CheckSearch>

/** As the server is asked; the same for the list and its export. */
export function queryOf({ donvi = '', loai, dh, ketqua, q, nhan, den, du }: FoundCheck, today: string) {
  const receivedOn = isDay(nhan) ? nhan : today
  return {
    withinId: donvi,
    kind: loai ?? 'person',
    awardCodes: dh,
    verdict: ketqua,
    q,
    receivedOn,
    upToYear: den ?? yearOfDay(receivedOn) - 1,
    registerComplete: du === 'co' ? 'true' : 'false',
  } as const
}
