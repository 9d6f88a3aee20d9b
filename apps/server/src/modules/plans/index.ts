/** The door of plans: what other modules and the sample data may call, nothing else. */
export { insertPlans, type Plans } from './insert-plans.ts'
export { type HandedIn, insertHandedIn, type SampleEdition, type SampleItem } from './insert-handed-in.ts'
export { planTitles } from './door-queries.ts'
export { type ObligationFact, readObligationFacts } from './obligation-facts-queries.ts'
export { insertLearning, type Learning } from './insert-learning.ts'
