import type { Server } from '../../platform/http/server.ts'
import './errors.ts'
import './events.ts'
import './home-entries.ts'
import './jobs.ts'
import './paper.ts'
import './timelines.ts'
import './duty-errors.ts'
import './duty-events.ts'
import './item-home.ts'
import './item-timeline.ts'
import './duty-jobs.ts'
import { registerLearningRoutes } from './learning-routes.ts'
import { registerDutyRoutes } from './duty-routes.ts'
import { registerDisseminationRoutes } from './dissemination-routes.ts'
import { registerInspectionRoutes } from './inspection-routes.ts'
import { registerOutlineRoutes } from './outline-routes.ts'
import { registerPlanRoutes } from './plan-routes.ts'
import { registerReadingRoutes } from './reading-routes.ts'
import { registerRunningRoutes } from './running-routes.ts'
import { registerSubmissionRoutes } from './submission-routes.ts'
import { registerTaskRoutes } from './task-routes.ts'

export function registerPlans(server: Server): void {
  registerPlanRoutes(server)
  registerTaskRoutes(server)
  registerDisseminationRoutes(server)
  registerReadingRoutes(server)
  registerDutyRoutes(server)
  registerOutlineRoutes(server)
  registerSubmissionRoutes(server)
  registerRunningRoutes(server)
  registerLearningRoutes(server)
  registerInspectionRoutes(server)
}
