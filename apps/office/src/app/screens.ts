/** The screens behind the sign-in: one line each, in the order of the menu. A new capability adds its lines here. */
import { createRoute, lazyRouteComponent, type RouteComponent } from '@tanstack/react-router'
import { shell } from './frame.tsx'

const screen = <const P extends string>(path: P, component: RouteComponent) =>
  createRoute({ getParentRoute: () => shell, path, component })

const accounts = () => import('../features/identity/accounts/accounts-page.tsx')
const account = () => import('../features/identity/accounts/account-page.tsx')
const myAccount = () => import('../features/identity/account/my-account-page.tsx')
const home = () => import('../features/home/home-page.tsx')
const news = () => import('../features/notifications/notifications-page.tsx')

const units = () => import('../features/organizations/units/units-page.tsx')
const unit = () => import('../features/organizations/units/unit-page.tsx')
const createUnit = () => import('../features/organizations/units/create-unit-page.tsx')
const editUnit = () => import('../features/organizations/units/edit-unit-page.tsx')
const merge = () => import('../features/organizations/successions/merge-page.tsx')
const split = () => import('../features/organizations/successions/split-page.tsx')
const close = () => import('../features/organizations/successions/close-page.tsx')
const unitLookAlikes = () => import('../features/organizations/duplicates/unit-look-alikes-page.tsx')
const people = () => import('../features/organizations/people/people-page.tsx')
const person = () => import('../features/organizations/people/person-page.tsx')
const createPerson = () => import('../features/organizations/people/create-person-page.tsx')
const editPerson = () => import('../features/organizations/people/edit-person-page.tsx')
const personLookAlikes = () => import('../features/organizations/duplicates/person-look-alikes-page.tsx')
const collectives = () => import('../features/organizations/collectives/collectives-page.tsx')
const groups = () => import('../features/organizations/groups/groups-page.tsx')
const group = () => import('../features/organizations/groups/group-page.tsx')
const createGroup = () => import('../features/organizations/groups/create-group-page.tsx')
const imports = () => import('../features/organizations/imports/imports-page.tsx')
const importBatch = () => import('../features/organizations/imports/import-page.tsx')
const blocs = () => import('../features/organizations/blocs/blocs-page.tsx')
const functions = () => import('../features/organizations/functions/functions-page.tsx')
const force = () => import('../features/organizations/force/force-page.tsx')
const places = () => import('../features/organizations/places/places-page.tsx')
const rearrange = () => import('../features/organizations/places/rearrange-page.tsx')
const catalogues = () => import('../features/organizations/catalogues/catalogues-page.tsx')
const awards = () => import('../features/honours/history/history-page.tsx')
const recordAward = () => import('../features/honours/history/record-award-page.tsx')
const rateUnit = () => import('../features/honours/ratings/rate-unit-page.tsx')
const awardImports = () => import('../features/honours/imports/award-imports-page.tsx')
const awardImport = () => import('../features/honours/imports/award-import-page.tsx')
const honoured = () => import('../features/honours/subject/subject-page.tsx')
const correctAward = () => import('../features/honours/history/correct-award-page.tsx')
const law = () => import('../features/honours/law/law-page.tsx')
const awardLaw = () => import('../features/honours/law/award-law-page.tsx')
const compareLaw = () => import('../features/honours/law/compare-law-page.tsx')
const localRules = () => import('../features/honours/local-rules/local-rules-page.tsx')
const localRule = () => import('../features/honours/local-rules/local-rule-page.tsx')
const enactLocalRule = () => import('../features/honours/local-rules/enact-local-rule-page.tsx')
const check = () => import('../features/honours/check/check-page.tsx')
const paymentList = () => import('../features/honours/prizes/payment-list-page.tsx')
const prizes = () => import('../features/honours/prizes/prizes-page.tsx')
const plans = () => import('../features/plans/list/plans-page.tsx')
const plan = () => import('../features/plans/plan/plan-page.tsx')
const readPlan = () => import('../features/plans/reading/read-plan-page.tsx')
const createPlan = () => import('../features/plans/editing/create-plan-page.tsx')
const editPlan = () => import('../features/plans/editing/edit-plan-page.tsx')
const duty = () => import('../features/plans/duties/duty-page.tsx')
const comparePlan = () => import('../features/plans/compare/compare-plan-page.tsx')
const learning = () => import('../features/plans/learning/learning-page.tsx')
const movements = () => import('../features/movements/list/movements-page.tsx')
const movement = () => import('../features/movements/movement/movement-page.tsx')
const keepMovement = () => import('../features/movements/editing/movement-pages.tsx')
const movementSchedule = () => import('../features/movements/schedule/schedule-page.tsx')
const anniversaries = () => import('../features/events/anniversaries-page.tsx')
const events = () => import('../features/events/list/events-page.tsx')
const event = () => import('../features/events/event/event-page.tsx')
const writeEvent = () => import('../features/events/editing/event-pages.tsx')
const exchangeYears = () => import('../features/events/exchanges/exchange-years-page.tsx')
const exemplarTalks = () => import('../features/events/exchanges/talks-page.tsx')
const greatDays = () => import('../features/events/great-days/great-days-page.tsx')
const writeGreatDays = () => import('../features/events/great-days/read-great-days-page.tsx')
const task = () => import('../features/plans/task/task-page.tsx')
const item = () => import('./meetings/item-with-nominations.tsx')
const unitDuties = () => import('../features/plans/unit/unit-duties-page.tsx')
const desk = () => import('../features/plans/desk/desk-page.tsx')
const late = () => import('../features/plans/late/late-page.tsx')
const calendar = () => import('../features/plans/calendar/calendar-page.tsx')
const stateOfPlans = () => import('../features/plans/state/state-page.tsx')
const questions = () => import('../features/plans/questions/questions-page.tsx')
const documents = () => import('../features/documents/list/documents-page.tsx')
const document = () => import('../features/documents/document/document-page.tsx')
const draftDocument = () => import('../features/documents/editing/draft-pages.tsx')
const recordDocument = () => import('../features/documents/editing/record-pages.tsx')
const inbox = () => import('../features/documents/inbox/inbox-page.tsx')
const outgoingBook = () => import('../features/documents/books/outgoing-book-page.tsx')
const incomingBook = () => import('../features/documents/books/incoming-book-page.tsx')
const series = () => import('../features/documents/books/series-page.tsx')
const publishing = () => import('../features/documents/books/publishing-page.tsx')
const templates = () => import('../features/documents/templates/templates-page.tsx')
const exemplars = () => import('../features/exemplars/registry/registry-page.tsx')
const exemplar = () => import('./meetings/exemplar-with-hand-overs.tsx')
const invitations = () => import('../features/exemplars/invitations/invitations-page.tsx')
const exemplarFigures = () => import('../features/exemplars/figures/figures-page.tsx')
const findExemplar = () => import('../features/exemplars/finding/find-exemplar-page.tsx')
const replicationMap = () => import('../features/exemplars/map/replication-map-page.tsx')
const standardSets = () => import('../features/exemplars/standards/standard-sets-page.tsx')
const rounds = () => import('../features/exemplars/rounds/rounds-page.tsx')
const round = () => import('../features/exemplars/rounds/round-page.tsx')
const ballot = () => import('../features/exemplars/ballot/ballot-page.tsx')
const letters = () => import('../features/opinions/letters/letters-page.tsx')
const storyItems = () => import('../features/publicity/items/list/items-page.tsx')
const storyItem = () => import('../features/publicity/items/item/item-page.tsx')
const itemForms = () => import('../features/publicity/items/editing/edit-pages.tsx')
const itemSubjects = () => import('../features/publicity/items/figures/subjects-page.tsx')
const itemFigures = () => import('../features/publicity/items/figures/item-figures-page.tsx')
const picks = () => import('../features/publicity/items/picks/picks-page.tsx')
const channels = () => import('../features/publicity/channels/channels-page.tsx')
const keepChannel = () => import('../features/publicity/channels/channel-form.tsx')
const channel = () => import('../features/publicity/channels/channel-page.tsx')
const publicityColumns = () => import('../features/publicity/channels/columns-page.tsx')
const keepColumn = () => import('../features/publicity/channels/column-form.tsx')
const publicityColumn = () => import('../features/publicity/channels/column-page.tsx')
const monthBoard = () => import('../features/publicity/broadcasts/month-board-page.tsx')
const broadcasts = () => import('../features/publicity/broadcasts/broadcasts-page.tsx')
const keepBroadcast = () => import('../features/publicity/broadcasts/broadcast-form.tsx')
const broadcast = () => import('../features/publicity/broadcasts/broadcast-page.tsx')
const editorialCalendar = () => import('../features/publicity/broadcasts/editorial-calendar-page.tsx')
const airTime = () => import('../features/publicity/broadcasts/air-time-page.tsx')
const programmes = () => import('../features/publicity/programmes/programmes-page.tsx')
const keepProgramme = () => import('../features/publicity/programmes/programme-form.tsx')
const programme = () => import('../features/publicity/programmes/programme-page.tsx')
const publicityLabels = () => import('../features/publicity/labels/publicity-labels-page.tsx')
const corrections = () => import('../features/opinions/corrections/corrections-page.tsx')
const correction = () => import('../features/opinions/corrections/correction-page.tsx')
const suggestions = () => import('../features/exemplars/suggestions/suggestions-page.tsx')
const exemplarLabels = () => import('../features/exemplars/labels/labels-page.tsx')
const editExemplar = () => import('../features/exemplars/finding/edit-exemplar-page.tsx')
const initiatives = () => import('../features/initiatives/list/initiatives-page.tsx')
const initiativeDesk = () => import('../features/initiatives/list/desk-page.tsx')
const initiative = () => import('../features/initiatives/initiative/initiative-page.tsx')
const writeInitiative = () => import('../features/initiatives/editing/initiative-pages.tsx')
const initiativeAuthor = () => import('../features/initiatives/author/author-page.tsx')
const councilSessions = () => import('../features/initiatives/council/sessions-page.tsx')
const prepareSession = () => import('../features/initiatives/council/prepare-session-page.tsx')
const councilSession = () => import('../features/initiatives/council/session-page.tsx')
const sharing = () => import('../features/initiatives/sharing/sharing-page.tsx')
const contests = () => import('../features/contests/list/contests-page.tsx')
const contest = () => import('../features/contests/contest/contest-page.tsx')
const writeContest = () => import('../features/contests/editing/contest-pages.tsx')
const contestQuestions = () => import('../features/contests/editing/questions-page.tsx')
const contestEntry = () => import('../features/contests/entry/entry-page.tsx')
const recordContestEntry = () => import('../features/contests/entry/record-entry-page.tsx')
const markingDesk = () => import('../features/contests/desk/desk-page.tsx')
const blindEntry = () => import('../features/contests/desk/blind-entry-page.tsx')
const contestProposals = () => import('../features/contests/proposals/proposals-page.tsx')
const outreachActivities = () => import('../features/publicity/outreach/activities-page.tsx')
const handOvers = () => import('../features/publicity/outreach/hand-overs-page.tsx')
const give = () => import('../features/publicity/outreach/give-page.tsx')
const handOver = () => import('../features/publicity/outreach/hand-over-page.tsx')
const notes = () => import('../features/publicity/outreach/notes-page.tsx')
const cooperations = () => import('../features/publicity/outreach/cooperations-page.tsx')
const audienceTexts = () => import('../features/publicity/outreach/audience-texts-page.tsx')
const publicityStatistics = () => import('../features/publicity/statistics/statistics-page.tsx')
const publicityFacts = () => import('../features/publicity/statistics/facts-page.tsx')
const files = () => import('../features/files/files-page.tsx')
const policies = () => import('../features/administration/policies/policies-page.tsx')
const settings = () => import('../features/administration/settings/settings-page.tsx')
const setting = () => import('../features/administration/settings/setting-page.tsx')
const jobs = () => import('../features/administration/jobs/jobs-page.tsx')
const mails = () => import('../features/administration/mails/mails-page.tsx')
const audit = () => import('../features/administration/audit/audit-page.tsx')
const usage = () => import('../features/administration/usage/usage-page.tsx')
const system = () => import('../features/administration/system/system-page.tsx')
const localities = () => import('../features/administration/localities/localities-page.tsx')

export const screens = [
  screen('/viec-cua-toi', lazyRouteComponent(home, 'HomePage')),
  screen('/thong-bao', lazyRouteComponent(news, 'NotificationsPage')),
  screen('/don-vi', lazyRouteComponent(units, 'UnitsPage')),
  screen('/don-vi/tao-moi', lazyRouteComponent(createUnit, 'CreateUnitPage')),
  screen('/don-vi/sap-nhap', lazyRouteComponent(merge, 'MergePage')),
  screen('/don-vi/chia-tach', lazyRouteComponent(split, 'SplitPage')),
  screen('/don-vi/trung-lap', lazyRouteComponent(unitLookAlikes, 'UnitLookAlikesPage')),
  screen('/don-vi/$id', lazyRouteComponent(unit, 'UnitPage')),
  screen('/don-vi/$id/sua', lazyRouteComponent(editUnit, 'EditUnitPage')),
  screen('/don-vi/$id/giai-the', lazyRouteComponent(close, 'ClosePage')),
  screen('/nguoi', lazyRouteComponent(people, 'PeoplePage')),
  screen('/nguoi/tao-moi', lazyRouteComponent(createPerson, 'CreatePersonPage')),
  screen('/nguoi/trung-lap', lazyRouteComponent(personLookAlikes, 'PersonLookAlikesPage')),
  screen('/nguoi/$id', lazyRouteComponent(person, 'PersonPage')),
  screen('/nguoi/$id/sua', lazyRouteComponent(editPerson, 'EditPersonPage')),
  screen('/tap-the', lazyRouteComponent(collectives, 'CollectivesPage')),
  screen('/cum-khoi', lazyRouteComponent(blocs, 'BlocsPage')),
  screen('/vai-tro-chuc-nang', lazyRouteComponent(functions, 'FunctionsPage')),
  screen('/luc-luong', lazyRouteComponent(force, 'ForcePage')),
  screen('/dia-ban', lazyRouteComponent(places, 'PlacesPage')),
  screen('/dia-ban/sap-xep', lazyRouteComponent(rearrange, 'RearrangePage')),
  screen('/nhom-doi-tuong', lazyRouteComponent(groups, 'GroupsPage')),
  screen('/nhom-doi-tuong/tao-moi', lazyRouteComponent(createGroup, 'CreateGroupPage')),
  screen('/nhom-doi-tuong/$id', lazyRouteComponent(group, 'GroupPage')),
  screen('/nhap-du-lieu', lazyRouteComponent(imports, 'ImportsPage')),
  screen('/nhap-du-lieu/$id', lazyRouteComponent(importBatch, 'ImportPage')),
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
  screen('/ngay-ky-niem', lazyRouteComponent(anniversaries, 'AnniversariesPage')),
  screen('/su-kien', lazyRouteComponent(events, 'EventsPage')),
  screen('/su-kien/lap-moi', lazyRouteComponent(writeEvent, 'PlanEventPage')),
  screen('/su-kien/$id', lazyRouteComponent(event, 'EventPage')),
  screen('/su-kien/$id/sua', lazyRouteComponent(writeEvent, 'EditEventPage')),
  screen('/giao-luu-trong-nam', lazyRouteComponent(exchangeYears, 'ExchangeYearsPage')),
  screen('/lich-bao-cao-dien-hinh', lazyRouteComponent(exemplarTalks, 'TalksPage')),
  screen('/ngay-le-lon', lazyRouteComponent(greatDays, 'GreatDaysPage')),
  screen('/ngay-le-lon/doc-danh-muc', lazyRouteComponent(writeGreatDays, 'ReadGreatDaysPage')),
  screen('/phong-trao', lazyRouteComponent(movements, 'MovementsPage')),
  screen('/phong-trao/ghi-moi', lazyRouteComponent(keepMovement, 'AddMovementPage')),
  screen('/phong-trao/lich', lazyRouteComponent(movementSchedule, 'SchedulePage')),
  screen('/phong-trao/$id', lazyRouteComponent(movement, 'MovementPage')),
  screen('/phong-trao/$id/sua', lazyRouteComponent(keepMovement, 'EditMovementPage')),
  screen('/vuong-mac', lazyRouteComponent(questions, 'QuestionsPage')),
  screen('/dien-hinh', lazyRouteComponent(exemplars, 'RegistryPage')),
  screen('/dien-hinh/phat-hien', lazyRouteComponent(findExemplar, 'FindExemplarPage')),
  screen('/dien-hinh/nhan-rong', lazyRouteComponent(replicationMap, 'ReplicationMapPage')),
  screen('/dien-hinh/tieu-chuan', lazyRouteComponent(standardSets, 'StandardSetsPage')),
  screen('/dien-hinh/loi-moi', lazyRouteComponent(invitations, 'InvitationsPage')),
  screen('/dien-hinh/so-lieu', lazyRouteComponent(exemplarFigures, 'FiguresPage')),
  screen('/dien-hinh/$id', lazyRouteComponent(exemplar, 'ExemplarWithHandOvers')),
  screen('/dien-hinh/$id/sua', lazyRouteComponent(editExemplar, 'EditExemplarPage')),
  screen('/dot-gioi-thieu', lazyRouteComponent(rounds, 'RoundsPage')),
  screen('/dot-gioi-thieu/$id', lazyRouteComponent(round, 'RoundPage')),
  screen('/binh-chon/$id', lazyRouteComponent(ballot, 'BallotPage')),
  screen('/nguoi-dan-gioi-thieu', lazyRouteComponent(suggestions, 'SuggestionsPage')),
  screen('/cuoc-thi', lazyRouteComponent(contests, 'ContestsPage')),
  screen('/cuoc-thi/soan-moi', lazyRouteComponent(writeContest, 'DraftContestPage')),
  screen('/cuoc-thi/$id', lazyRouteComponent(contest, 'ContestPage')),
  screen('/cuoc-thi/$id/sua', lazyRouteComponent(writeContest, 'EditContestPage')),
  screen('/cuoc-thi/$id/cau-hoi', lazyRouteComponent(contestQuestions, 'QuestionsPage')),
  screen('/cuoc-thi/$id/nhap-bai', lazyRouteComponent(recordContestEntry, 'RecordEntryPage')),
  screen('/bai-du-thi/$id', lazyRouteComponent(contestEntry, 'EntryPage')),
  screen('/ban-cham', lazyRouteComponent(markingDesk, 'MarkingDeskPage')),
  screen('/ban-cham/$id', lazyRouteComponent(blindEntry, 'BlindEntryPage')),
  screen('/de-nghi-tu-cuoc-thi', lazyRouteComponent(contestProposals, 'ProposalsPage')),
  screen('/kenh', lazyRouteComponent(channels, 'ChannelsPage')),
  screen('/kenh/mo-moi', lazyRouteComponent(keepChannel, 'OpenChannelPage')),
  screen('/kenh/$id', lazyRouteComponent(channel, 'ChannelPage')),
  screen('/kenh/$id/sua', lazyRouteComponent(keepChannel, 'EditChannelPage')),
  screen('/chuyen-muc', lazyRouteComponent(publicityColumns, 'ColumnsPage')),
  screen('/chuyen-muc/mo-moi', lazyRouteComponent(keepColumn, 'OpenColumnPage')),
  screen('/chuyen-muc/$id', lazyRouteComponent(publicityColumn, 'ColumnPage')),
  screen('/chuyen-muc/$id/sua', lazyRouteComponent(keepColumn, 'EditColumnPage')),
  screen('/bang-thang', lazyRouteComponent(monthBoard, 'MonthBoardPage')),
  screen('/lich-bien-tap', lazyRouteComponent(editorialCalendar, 'EditorialCalendarPage')),
  screen('/ky-phat-song', lazyRouteComponent(broadcasts, 'BroadcastsPage')),
  screen('/ky-phat-song/xep-lich', lazyRouteComponent(keepBroadcast, 'ScheduleBroadcastPage')),
  screen('/ky-phat-song/$id', lazyRouteComponent(broadcast, 'BroadcastPage')),
  screen('/ky-phat-song/$id/sua', lazyRouteComponent(keepBroadcast, 'EditBroadcastPage')),
  screen('/thoi-luong-phat-song', lazyRouteComponent(airTime, 'AirTimePage')),
  screen('/chuong-trinh-tuyen-truyen', lazyRouteComponent(programmes, 'ProgrammesPage')),
  screen('/chuong-trinh-tuyen-truyen/soan-moi', lazyRouteComponent(keepProgramme, 'DraftProgrammePage')),
  screen('/chuong-trinh-tuyen-truyen/$id', lazyRouteComponent(programme, 'ProgrammePage')),
  screen('/chuong-trinh-tuyen-truyen/$id/sua', lazyRouteComponent(keepProgramme, 'EditProgrammePage')),
  screen('/thu-nguoi-dan', lazyRouteComponent(letters, 'LettersPage')),
  screen('/tin-bai', lazyRouteComponent(storyItems, 'ItemsPage')),
  screen('/tin-bai/de-xuat', lazyRouteComponent(itemForms, 'ProposeItemPage')),
  screen('/tin-bai/$id', lazyRouteComponent(storyItem, 'ItemPage')),
  screen('/tin-bai/$id/sua', lazyRouteComponent(itemForms, 'EditItemPage')),
  screen('/tin-bai/$id/viet', lazyRouteComponent(itemForms, 'WriteItemPage')),
  screen('/tin-bai/$id/dinh-chinh', lazyRouteComponent(itemForms, 'CorrectItemPage')),
  screen('/chua-ai-viet', lazyRouteComponent(itemSubjects, 'SubjectsPage')),
  screen('/so-lieu-tin-bai', lazyRouteComponent(itemFigures, 'ItemFiguresPage')),
  screen('/hoat-dong-tuyen-truyen', lazyRouteComponent(outreachActivities, 'ActivitiesPage')),
  screen('/gui-truyen-thong', lazyRouteComponent(handOvers, 'HandOversPage')),
  screen('/gui-truyen-thong/gui-moi', lazyRouteComponent(give, 'GivePage')),
  screen('/gui-truyen-thong/$id', lazyRouteComponent(handOver, 'HandOverPage')),
  screen('/dinh-huong', lazyRouteComponent(notes, 'NotesPage')),
  screen('/chuong-trinh-phoi-hop', lazyRouteComponent(cooperations, 'CooperationsPage')),
  screen('/y-kien-ban-doc', lazyRouteComponent(audienceTexts, 'AudienceTextsPage')),
  screen('/thong-ke-tuyen-truyen', lazyRouteComponent(publicityStatistics, 'StatisticsPage')),
  screen('/thong-ke-tuyen-truyen/chi-tiet', lazyRouteComponent(publicityFacts, 'FactsPage')),
  screen('/goi-noi-dung', lazyRouteComponent(picks, 'PicksPage')),
  screen('/dinh-chinh', lazyRouteComponent(corrections, 'CorrectionsPage')),
  screen('/dinh-chinh/$id', lazyRouteComponent(correction, 'CorrectionPage')),
  screen('/sang-kien', lazyRouteComponent(initiatives, 'InitiativesPage')),
  screen('/tiep-nhan-sang-kien', lazyRouteComponent(initiativeDesk, 'InitiativeDeskPage')),
  screen('/sang-kien/soan-moi', lazyRouteComponent(writeInitiative, 'DraftInitiativePage')),
  screen('/sang-kien/tac-gia/$id', lazyRouteComponent(initiativeAuthor, 'AuthorPage')),
  screen('/sang-kien/$id', lazyRouteComponent(initiative, 'InitiativePage')),
  screen('/sang-kien/$id/sua', lazyRouteComponent(writeInitiative, 'EditInitiativePage')),
  screen('/hoi-dong-sang-kien', lazyRouteComponent(councilSessions, 'SessionsPage')),
  screen('/hoi-dong-sang-kien/chuan-bi', lazyRouteComponent(prepareSession, 'PrepareSessionPage')),
  screen('/hoi-dong-sang-kien/$id', lazyRouteComponent(councilSession, 'SessionPage')),
  screen('/pho-bien-sang-kien', lazyRouteComponent(sharing, 'SharingPage')),
  screen('/khen-thuong', lazyRouteComponent(awards, 'HistoryPage')),
  screen('/khen-thuong/ghi-moi', lazyRouteComponent(recordAward, 'RecordAwardPage')),
  screen('/khen-thuong/nhap', lazyRouteComponent(awardImports, 'AwardImportsPage')),
  screen('/khen-thuong/nhap/$id', lazyRouteComponent(awardImport, 'AwardImportPage')),
  screen('/khen-thuong/doi-tuong/$kind/$id', lazyRouteComponent(honoured, 'SubjectPage')),
  screen('/khen-thuong/$id/dinh-chinh', lazyRouteComponent(correctAward, 'CorrectAwardPage')),
  screen('/xep-loai', lazyRouteComponent(rateUnit, 'RateUnitPage')),
  screen('/luat', lazyRouteComponent(law, 'LawPage')),
  screen('/luat/khen-thuong/$code', lazyRouteComponent(awardLaw, 'AwardLawPage')),
  screen('/luat/so-sanh', lazyRouteComponent(compareLaw, 'CompareLawPage')),
  screen('/quy-dinh-dia-phuong', lazyRouteComponent(localRules, 'LocalRulesPage')),
  screen('/quy-dinh-dia-phuong/ghi-moi', lazyRouteComponent(enactLocalRule, 'EnactLocalRulePage')),
  screen('/quy-dinh-dia-phuong/$id', lazyRouteComponent(localRule, 'LocalRulePage')),
  screen('/ra-soat', lazyRouteComponent(check, 'CheckPage')),
  screen('/tien-thuong', lazyRouteComponent(prizes, 'PrizesPage')),
  screen('/tien-thuong/$id', lazyRouteComponent(paymentList, 'PaymentListPage')),
  screen('/tep', lazyRouteComponent(files, 'FilesPage')),
  screen('/tai-khoan', lazyRouteComponent(myAccount, 'MyAccountPage')),
  screen('/quan-tri/danh-muc', lazyRouteComponent(catalogues, 'CataloguesPage')),
  screen('/quan-tri/danh-muc-dien-hinh', lazyRouteComponent(exemplarLabels, 'LabelsPage')),
  screen('/quan-tri/tai-khoan', lazyRouteComponent(accounts, 'AccountsPage')),
  screen('/quan-tri/tai-khoan/$id', lazyRouteComponent(account, 'AccountPage')),
  screen('/quan-tri/danh-muc-tuyen-truyen', lazyRouteComponent(publicityLabels, 'PublicityLabelsPage')),
  screen('/quan-tri/bang-quyen', lazyRouteComponent(policies, 'PoliciesPage')),
  screen('/quan-tri/tham-so', lazyRouteComponent(settings, 'SettingsPage')),
  screen('/quan-tri/tham-so/$key', lazyRouteComponent(setting, 'SettingPage')),
  screen('/quan-tri/nhat-ky', lazyRouteComponent(audit, 'AuditPage')),
  screen('/quan-tri/muc-su-dung', lazyRouteComponent(usage, 'UsagePage')),
  screen('/quan-tri/viec-nen', lazyRouteComponent(jobs, 'JobsPage')),
  screen('/quan-tri/hop-thu-di', lazyRouteComponent(mails, 'MailsPage')),
  screen('/quan-tri/he-thong', lazyRouteComponent(system, 'SystemPage')),
  screen('/quan-tri/dia-phuong', lazyRouteComponent(localities, 'LocalitiesPage')),
] as const
