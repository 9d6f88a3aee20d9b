/** The door of exemplars: what other parts of the program may ask. */
export { publicSuggestions } from './public-suggestions.ts'
export { type Exemplars, insertExemplars, papersSent } from './insert-exemplars.ts'
export { publicStoryFront } from './public-front.ts'
export { publicPictures, publicStories } from './public-stories.ts'
export type { SentPaper } from './round-queries.ts'
export { type ExemplarHead, exemplarHeads } from './door-queries.ts'
export { type LabelBook, labelBook } from './labels.ts'
