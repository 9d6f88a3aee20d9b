/** What the log is narrowed to, in its address. */
import { z } from 'zod'
import { ListSearch, someText } from '../../../ui/list-search.ts'

export const AuditSearch = ListSearch.pick({ cursor: true, xem: true }).extend({
  tu: someText,
  den: someText,
  viec: someText,
  loai: someText,
  ma: someText,
  nguoi: z.uuid().optional().catch(undefined),
})
export type FoundAudit = z.output<typeof AuditSearch>
export type ChangeAudit = (some: Partial<FoundAudit>) => void
