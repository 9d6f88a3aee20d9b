/** Plans and documents: one line a screen, in the order of the menu. */
import { lazyRouteComponent } from '@tanstack/react-router'
import { screen } from './screen.ts'

const stateOfPlans = () => import('../../features/plans/state/state-page.tsx')
const plans = () => import('../../features/plans/list/plans-page.tsx')
const plan = () => import('../../features/plans/plan/plan-page.tsx')
const readPlan = () => import('../../features/plans/reading/read-plan-page.tsx')
const createPlan = () => import('../../features/plans/editing/create-plan-page.tsx')
const editPlan = () => import('../../features/plans/editing/edit-plan-page.tsx')
const duty = () => import('../../features/plans/duties/duty-page.tsx')
const comparePlan = () => import('../../features/plans/compare/compare-plan-page.tsx')
const learning = () => import('../../features/plans/learning/learning-page.tsx')
const task = () => import('../../features/plans/task/task-page.tsx')
const item = () => import('../meetings/item-with-nominations.tsx')
const unitDuties = () => import('../../features/plans/unit/unit-duties-page.tsx')
const desk = () => import('../../features/plans/desk/desk-page.tsx')
const late = () => import('../../features/plans/late/late-page.tsx')
const documents = () => import('../../features/documents/list/documents-page.tsx')
const inbox = () => import('../../features/documents/inbox/inbox-page.tsx')
const draftDocument = () => import('../../features/documents/editing/draft-pages.tsx')
const recordDocument = () => import('../../features/documents/editing/record-pages.tsx')
const outgoingBook = () => import('../../features/documents/books/outgoing-book-page.tsx')
const incomingBook = () => import('../../features/documents/books/incoming-book-page.tsx')
const series = () => import('../../features/documents/books/series-page.tsx')
const publishing = () => import('../../features/documents/books/publishing-page.tsx')
const templates = () => import('../../features/documents/templates/templates-page.tsx')
const document = () => import('../../features/documents/document/document-page.tsx')
const calendar = () => import('../../features/plans/calendar/calendar-page.tsx')
const questions = () => import('../../features/plans/questions/questions-page.tsx')
const inspections = () => import('../../features/plans/inspections/inspections-page.tsx')
const inspection = () => import('../../features/plans/inspections/inspection-page.tsx')

export const plansScreens = [
  screen('/tinh-hinh', lazyRouteComponent(stateOfPlans, 'StatePage')),
  screen('/ke-hoach', lazyRouteComponent(plans, 'PlansPage')),
  screen('/ke-hoach/$id', lazyRouteComponent(plan, 'PlanPage')),
  screen('/ke-hoach/doc-van-ban', lazyRouteComponent(readPlan, 'ReadPlanPage')),
  screen('/ke-hoach/soan-moi', lazyRouteComponent(createPlan, 'CreatePlanPage')),
  screen('/ke-hoach/$id/sua', lazyRouteComponent(editPlan, 'EditPlanPage')),
  screen('/ke-hoach/$id/them-nghia-vu', lazyRouteComponent(duty, 'AddDutyPage')),
  screen('/ke-hoach/$id/nghia-vu/$dutyId', lazyRouteComponent(duty, 'EditDutyPage')),
  screen('/ke-hoach/$id/so-sanh', lazyRouteComponent(comparePlan, 'ComparePlanPage')),
  screen('/ke-hoach/$id/tong-ket', lazyRouteComponent(learning, 'LearningPage')),
  screen('/nhiem-vu/$id', lazyRouteComponent(task, 'TaskPage')),
  screen('/viec-phai-nop/$id', lazyRouteComponent(item, 'ItemWithNominations')),
  screen('/viec-don-vi', lazyRouteComponent(unitDuties, 'MyUnitDutiesPage')),
  screen('/viec-don-vi/$id', lazyRouteComponent(unitDuties, 'UnitDutiesPage')),
  screen('/tiep-nhan', lazyRouteComponent(desk, 'DeskPage')),
  screen('/qua-han', lazyRouteComponent(late, 'LatePage')),
  screen('/van-ban', lazyRouteComponent(documents, 'DocumentsPage')),
  screen('/van-ban/den', lazyRouteComponent(inbox, 'InboxPage')),
  screen('/van-ban/soan-moi', lazyRouteComponent(draftDocument, 'CreateDocumentPage')),
  screen('/van-ban/ghi-nhan', lazyRouteComponent(recordDocument, 'RecordDocumentPage')),
  screen('/van-ban/so-di', lazyRouteComponent(outgoingBook, 'OutgoingBookPage')),
  screen('/van-ban/so-den', lazyRouteComponent(incomingBook, 'IncomingBookPage')),
  screen('/van-ban/day-so', lazyRouteComponent(series, 'SeriesPage')),
  screen('/van-ban/viec-dang', lazyRouteComponent(publishing, 'PublishingPage')),
  screen('/van-ban/mau', lazyRouteComponent(templates, 'TemplatesPage')),
  screen('/van-ban/$id', lazyRouteComponent(document, 'DocumentPage')),
  screen('/van-ban/$id/sua', lazyRouteComponent(draftDocument, 'EditDocumentPage')),
  screen('/van-ban/$id/sua-ghi-nhan', lazyRouteComponent(recordDocument, 'CorrectDocumentPage')),
  screen('/lich', lazyRouteComponent(calendar, 'CalendarPage')),
  screen('/vuong-mac', lazyRouteComponent(questions, 'QuestionsPage')),
  screen('/kiem-tra-don-vi', lazyRouteComponent(inspections, 'InspectionsPage')),
  screen('/kiem-tra-don-vi/$id', lazyRouteComponent(inspection, 'InspectionPage')),
] as const
