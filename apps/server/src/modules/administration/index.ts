/** The door of administration. */
export { registerTimeline, type TimelineGate } from './timelines.ts'
