// stands in for apps/server/src/modules/identity/canary.ts
import '../organizations/store.ts'
