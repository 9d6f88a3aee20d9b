import { defineEvents } from '../../platform/audit/events.ts'

defineEvents({
  'print-asked': 'Yêu cầu in {title}',
})
