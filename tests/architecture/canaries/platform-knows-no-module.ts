// stands in for apps/server/src/platform/canary.ts
import '../modules/organizations/index.ts'
