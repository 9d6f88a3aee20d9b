/** The door of notifications. */
export { type News, notify } from './notify.ts'
// Kept until identity registers with the platform itself.
export { registerDeadlines } from '../../platform/deadlines.ts'
export { registerHomeProvider } from '../../platform/home.ts'
