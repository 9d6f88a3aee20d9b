// stands in for apps/server/src/portal/canary.ts
import '../modules/organizations/queries.ts'
