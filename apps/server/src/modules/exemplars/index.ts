/** The door of exemplars: what other parts of the program may ask. */
export { publicSuggestions } from './public-suggestions.ts'
