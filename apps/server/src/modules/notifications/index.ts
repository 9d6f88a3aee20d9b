/** The door of notifications. */
export { type News, notify } from './notify.ts'
