import { awardImports } from '@guongsang/contract/import-routes.ts'
import type { Server } from '../../platform/http/server.ts'
import { registerOpenImports } from '../../platform/imports/home-entries.ts'
import { registerImportRoutes } from '../../platform/imports/routes.ts'
import './import-kind.ts'
import { canRecordHonours } from './policy.ts'

const awards = { policy: canRecordHonours, subjects: ['awards'] } as const

registerOpenImports('award-imports', { ...awards, page: 'khen-thuong/nhap' })

export const registerAwardImportRoutes = (server: Server): void =>
  registerImportRoutes(server, awardImports, awards)
