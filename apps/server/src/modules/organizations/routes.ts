import type { Server } from '../../platform/http/server.ts'
import { registerCollectiveRoutes } from './collective-routes.ts'
import { registerDuplicateRoutes } from './duplicate-routes.ts'
import './errors.ts'
import './events.ts'
import './home-entries.ts'
import { registerFunctionRoutes } from './function-routes.ts'
import { directoryImports } from '@guongsang/contract/import-routes.ts'
import { registerImportRoutes } from '../../platform/imports/routes.ts'
import { directorySubjects } from './import-kinds.ts'
import { canImport } from './policy.ts'
import { registerOrganizationRoutes } from './organization-routes.ts'
import { registerPeopleRoutes } from './people-routes.ts'
import { registerPlaceRoutes } from './place-routes.ts'
import { registerSuccessionRoutes } from './succession-routes.ts'
import './timelines.ts'

export function registerOrganizations(server: Server): void {
  registerOrganizationRoutes(server)
  registerPlaceRoutes(server)
  registerSuccessionRoutes(server)
  registerPeopleRoutes(server)
  registerCollectiveRoutes(server)
  registerFunctionRoutes(server)
  registerDuplicateRoutes(server)
  registerImportRoutes(server, directoryImports, { policy: canImport, subjects: directorySubjects })
}
