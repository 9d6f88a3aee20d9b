/** The door of exemplars: what other parts of the program may ask. */
export { publicSuggestions } from './public-suggestions.ts'
export { type Exemplars, insertExemplars, papersSent } from './insert-exemplars.ts'
export { publicExemplar, publicExemplars } from './public-exemplars.ts'
export type { SentPaper } from './round-queries.ts'
