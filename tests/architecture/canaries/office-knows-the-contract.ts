// stands in for apps/office/src/app/canary.ts
import '@guongsang/core/calendar/holidays.ts'
