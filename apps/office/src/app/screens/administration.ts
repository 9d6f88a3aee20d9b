/** What is mine, and administration: one line a screen, in the order of the menu. */
import { lazyRouteComponent } from '@tanstack/react-router'
import { screen } from './screen.ts'

const home = () => import('../../features/home/home-page.tsx')
const news = () => import('../../features/notifications/notifications-page.tsx')
const files = () => import('../../features/files/files-page.tsx')
const myAccount = () => import('../../features/identity/account/my-account-page.tsx')
const accounts = () => import('../../features/identity/accounts/accounts-page.tsx')
const account = () => import('../../features/identity/accounts/account-page.tsx')
const policies = () => import('../../features/administration/policies/policies-page.tsx')
const settings = () => import('../../features/administration/settings/settings-page.tsx')
const setting = () => import('../../features/administration/settings/setting-page.tsx')
const audit = () => import('../../features/administration/audit/audit-page.tsx')
const usage = () => import('../../features/administration/usage/usage-page.tsx')
const jobs = () => import('../../features/administration/jobs/jobs-page.tsx')
const mails = () => import('../../features/administration/mails/mails-page.tsx')
const system = () => import('../../features/administration/system/system-page.tsx')
const localities = () => import('../../features/administration/localities/localities-page.tsx')

export const administrationScreens = [
  screen('/viec-cua-toi', lazyRouteComponent(home, 'HomePage')),
  screen('/thong-bao', lazyRouteComponent(news, 'NotificationsPage')),
  screen('/tep', lazyRouteComponent(files, 'FilesPage')),
  screen('/tai-khoan', lazyRouteComponent(myAccount, 'MyAccountPage')),
  screen('/quan-tri/tai-khoan', lazyRouteComponent(accounts, 'AccountsPage')),
  screen('/quan-tri/tai-khoan/$id', lazyRouteComponent(account, 'AccountPage')),
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
