/** The door of notifications. */
export { type Deadline, type DeadlineProvider, registerDeadlines } from './deadlines.ts'
export { type HomeEntry, type HomeProvider, registerHomeProvider } from './home.ts'
export { type News, notify } from './notify.ts'
