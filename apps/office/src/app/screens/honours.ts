/** Honours and the law: one line a screen, in the order of the menu. */
import { lazyRouteComponent } from '@tanstack/react-router'
import { screen } from './screen.ts'

const awards = () => import('../../features/honours/history/history-page.tsx')
const recordAward = () => import('../../features/honours/history/record-award-page.tsx')
const awardImports = () => import('../../features/honours/imports/award-imports-page.tsx')
const awardImport = () => import('../../features/honours/imports/award-import-page.tsx')
const honoured = () => import('../../features/honours/subject/subject-page.tsx')
const correctAward = () => import('../../features/honours/history/correct-award-page.tsx')
const rateUnit = () => import('../../features/honours/ratings/rate-unit-page.tsx')
const law = () => import('../../features/honours/law/law-page.tsx')
const awardLaw = () => import('../../features/honours/law/award-law-page.tsx')
const compareLaw = () => import('../../features/honours/law/compare-law-page.tsx')
const localRules = () => import('../../features/honours/local-rules/local-rules-page.tsx')
const enactLocalRule = () => import('../../features/honours/local-rules/enact-local-rule-page.tsx')
const localRule = () => import('../../features/honours/local-rules/local-rule-page.tsx')
const check = () => import('../../features/honours/check/check-page.tsx')
const prizes = () => import('../../features/honours/prizes/prizes-page.tsx')
const paymentList = () => import('../../features/honours/prizes/payment-list-page.tsx')

export const honoursScreens = [
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
] as const
