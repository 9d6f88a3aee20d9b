import { defineEvents } from '../../platform/audit/events.ts'

export const printEvents = defineEvents({
  'print-asked': 'Yêu cầu in {title}',
})
