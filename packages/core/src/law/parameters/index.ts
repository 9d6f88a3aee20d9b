import * as forms from './forms.ts'
import * as general from './general.ts'
import type { Parameter } from './parameter.ts'
import * as posts from './posts.ts'
import * as recalledForms from './recalled-forms.ts'
import * as titles from './titles.ts'

/** Every number that decides who may be proposed for what. Those of procedure and prizes are beside their rules. */
export const parameters: readonly Parameter[] = [titles, forms, recalledForms, posts, general].flatMap(
  (file) => Object.values(file),
)
