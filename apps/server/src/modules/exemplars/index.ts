/** The door of exemplars: what other parts of the program may ask. */
export { publicSuggestions } from './public-suggestions.ts'
export { type Exemplars, insertExemplars, papersSent } from './insert-exemplars.ts'
export { publicPictures, publicStories } from './public-stories.ts'
export type { SentPaper } from './round-queries.ts'
