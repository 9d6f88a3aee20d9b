import { defineEvents } from '../../platform/audit/events.ts'

export const fileEvents = defineEvents({
  'file-uploaded': 'Tải lên tệp {name}',
  'file-removed': 'Gỡ tệp {name}. Lý do: {reason}',
})
