// stands in for apps/server/src/modules/organizations/routes.ts
import './store.ts'
