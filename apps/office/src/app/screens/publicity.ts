/** Movements, publicity, events, contests and what people say: one line a screen, in the order of the menu. */
import { lazyRouteComponent } from '@tanstack/react-router'
import { screen } from './screen.ts'

const anniversaries = () => import('../../features/events/anniversaries-page.tsx')
const events = () => import('../../features/events/list/events-page.tsx')
const writeEvent = () => import('../../features/events/editing/event-pages.tsx')
const event = () => import('../../features/events/event/event-page.tsx')
const exchangeYears = () => import('../../features/events/exchanges/exchange-years-page.tsx')
const exemplarTalks = () => import('../../features/events/exchanges/talks-page.tsx')
const greatDays = () => import('../../features/events/great-days/great-days-page.tsx')
const writeGreatDays = () => import('../../features/events/great-days/read-great-days-page.tsx')
const movements = () => import('../../features/movements/list/movements-page.tsx')
const keepMovement = () => import('../../features/movements/editing/movement-pages.tsx')
const movementSchedule = () => import('../../features/movements/schedule/schedule-page.tsx')
const movement = () => import('../../features/movements/movement/movement-page.tsx')
const contests = () => import('../../features/contests/list/contests-page.tsx')
const writeContest = () => import('../../features/contests/editing/contest-pages.tsx')
const contest = () => import('../../features/contests/contest/contest-page.tsx')
const contestQuestions = () => import('../../features/contests/editing/questions-page.tsx')
const recordContestEntry = () => import('../../features/contests/entry/record-entry-page.tsx')
const contestEntry = () => import('../../features/contests/entry/entry-page.tsx')
const markingDesk = () => import('../../features/contests/desk/desk-page.tsx')
const blindEntry = () => import('../../features/contests/desk/blind-entry-page.tsx')
const contestProposals = () => import('../../features/contests/proposals/proposals-page.tsx')
const channels = () => import('../../features/publicity/channels/channels-page.tsx')
const keepChannel = () => import('../../features/publicity/channels/channel-form.tsx')
const channel = () => import('../../features/publicity/channels/channel-page.tsx')
const publicityColumns = () => import('../../features/publicity/channels/columns-page.tsx')
const keepColumn = () => import('../../features/publicity/channels/column-form.tsx')
const publicityColumn = () => import('../../features/publicity/channels/column-page.tsx')
const monthBoard = () => import('../../features/publicity/broadcasts/month-board-page.tsx')
const editorialCalendar = () => import('../../features/publicity/broadcasts/editorial-calendar-page.tsx')
const broadcasts = () => import('../../features/publicity/broadcasts/broadcasts-page.tsx')
const keepBroadcast = () => import('../../features/publicity/broadcasts/broadcast-form.tsx')
const broadcast = () => import('../../features/publicity/broadcasts/broadcast-page.tsx')
const airTime = () => import('../../features/publicity/broadcasts/air-time-page.tsx')
const programmes = () => import('../../features/publicity/programmes/programmes-page.tsx')
const keepProgramme = () => import('../../features/publicity/programmes/programme-form.tsx')
const programme = () => import('../../features/publicity/programmes/programme-page.tsx')
const letters = () => import('../../features/opinions/letters/letters-page.tsx')
const storyItems = () => import('../../features/publicity/items/list/items-page.tsx')
const itemForms = () => import('../../features/publicity/items/editing/edit-pages.tsx')
const storyItem = () => import('../../features/publicity/items/item/item-page.tsx')
const itemSubjects = () => import('../../features/publicity/items/figures/subjects-page.tsx')
const itemFigures = () => import('../../features/publicity/items/figures/item-figures-page.tsx')
const outreachActivities = () => import('../../features/publicity/outreach/activities-page.tsx')
const handOvers = () => import('../../features/publicity/outreach/hand-overs-page.tsx')
const give = () => import('../../features/publicity/outreach/give-page.tsx')
const handOver = () => import('../../features/publicity/outreach/hand-over-page.tsx')
const notes = () => import('../../features/publicity/outreach/notes-page.tsx')
const cooperations = () => import('../../features/publicity/outreach/cooperations-page.tsx')
const audienceTexts = () => import('../../features/publicity/outreach/audience-texts-page.tsx')
const publicityStatistics = () => import('../../features/publicity/statistics/statistics-page.tsx')
const publicityFacts = () => import('../../features/publicity/statistics/facts-page.tsx')
const picks = () => import('../../features/publicity/items/picks/picks-page.tsx')
const corrections = () => import('../../features/opinions/corrections/corrections-page.tsx')
const correction = () => import('../../features/opinions/corrections/correction-page.tsx')
const publicityLabels = () => import('../../features/publicity/labels/publicity-labels-page.tsx')

export const publicityScreens = [
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
  screen('/quan-tri/danh-muc-tuyen-truyen', lazyRouteComponent(publicityLabels, 'PublicityLabelsPage')),
] as const
