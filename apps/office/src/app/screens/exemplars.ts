/** Exemplars and initiatives: one line a screen, in the order of the menu. */
import { lazyRouteComponent } from '@tanstack/react-router'
import { screen } from './screen.ts'

const exemplars = () => import('../../features/exemplars/registry/registry-page.tsx')
const findExemplar = () => import('../../features/exemplars/finding/find-exemplar-page.tsx')
const replicationMap = () => import('../../features/exemplars/map/replication-map-page.tsx')
const standardSets = () => import('../../features/exemplars/standards/standard-sets-page.tsx')
const invitations = () => import('../../features/exemplars/invitations/invitations-page.tsx')
const exemplarFigures = () => import('../../features/exemplars/figures/figures-page.tsx')
const exemplar = () => import('../meetings/exemplar-with-hand-overs.tsx')
const editExemplar = () => import('../../features/exemplars/finding/edit-exemplar-page.tsx')
const rounds = () => import('../../features/exemplars/rounds/rounds-page.tsx')
const round = () => import('../../features/exemplars/rounds/round-page.tsx')
const ballot = () => import('../../features/exemplars/ballot/ballot-page.tsx')
const suggestions = () => import('../../features/exemplars/suggestions/suggestions-page.tsx')
const initiatives = () => import('../../features/initiatives/list/initiatives-page.tsx')
const initiativeDesk = () => import('../../features/initiatives/list/desk-page.tsx')
const writeInitiative = () => import('../../features/initiatives/editing/initiative-pages.tsx')
const initiativeAuthor = () => import('../../features/initiatives/author/author-page.tsx')
const initiative = () => import('../../features/initiatives/initiative/initiative-page.tsx')
const councilSessions = () => import('../../features/initiatives/council/sessions-page.tsx')
const prepareSession = () => import('../../features/initiatives/council/prepare-session-page.tsx')
const councilSession = () => import('../../features/initiatives/council/session-page.tsx')
const sharing = () => import('../../features/initiatives/sharing/sharing-page.tsx')
const exemplarLabels = () => import('../../features/exemplars/labels/labels-page.tsx')

export const exemplarsScreens = [
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
  screen('/quan-tri/danh-muc-dien-hinh', lazyRouteComponent(exemplarLabels, 'LabelsPage')),
] as const
