// stands in for apps/server/src/modules/organizations/store.ts
import '../../platform/http/handle.ts'
