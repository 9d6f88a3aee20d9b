import { defineEvents } from '../../platform/audit/events.ts'

defineEvents({
  'file-uploaded': 'Tải lên tệp {name}',
  'file-removed': 'Gỡ tệp {name}. Lý do: {reason}',
})
