// stands in for apps/office/src/features/identity/canary.ts
import '../organizations/api.ts'
