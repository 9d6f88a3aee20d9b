/** The door of the award history: what other modules and the sample data may call, nothing else. */
export { type Honours, insertHonours } from './insert-honours.ts'
export { awardsAtLevels } from './awards-at-levels.ts'
export { awardsOfDecision } from './awards-of-decision.ts'
export { publicAwards } from './public-awards.ts'
export { publicProcedures } from './public-procedures.ts'
export { insertRecognizedWorks, recordWorkOf, widenWork } from './record-work-of.ts'
export { ratingsOfSubject } from './ratings-of-subject.ts'
