// stands in for packages/core/src/calendar/canary.ts
import { readFileSync } from 'node:fs'
export const text = readFileSync
