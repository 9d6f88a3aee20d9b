/** An author does not mark his own: told by the person's record, and by the name where one side has no record. */
import { fold } from '../kernel/vietnamese/fold.ts'

export interface Somebody {
  personId: string | null
  name: string
}

export const isAuthor = (member: Somebody, authors: readonly Somebody[]): boolean =>
  authors.some((author) =>
    member.personId !== null && author.personId !== null
      ? member.personId === author.personId
      : fold(member.name) === fold(author.name),
  )
