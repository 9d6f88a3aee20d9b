// stands in for packages/contract/src/canary.ts
export { sql } from 'kysely'
