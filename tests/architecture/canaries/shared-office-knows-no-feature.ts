// stands in for apps/office/src/ui/canary.ts
import '../features/identity/api.ts'
