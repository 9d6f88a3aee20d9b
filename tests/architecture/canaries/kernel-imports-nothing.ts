// stands in for packages/core/src/kernel/canary.ts
import '../calendar/holidays.ts'
