/** The door of opinions: what the portal may do, and the bulk insert of the sample data. */
import type { Tx } from '../../platform/database/database.ts'
import { insertAmendment, insertCorrections, insertPlaces } from './correction-store.ts'
import { insertLetters } from './letter-store.ts'

export { publicCorrections } from './public-corrections.ts'
export { publicLetterTimes } from './public-letter-times.ts'
export { publicLetters } from './public-letters.ts'

export interface Opinions {
  letters: Parameters<typeof insertLetters>[1]
  corrections: Parameters<typeof insertCorrections>[1]
  amendments: Parameters<typeof insertAmendment>[1][]
  places: Parameters<typeof insertPlaces>[1]
}

export async function insertOpinions(tx: Tx, opinions: Opinions): Promise<void> {
  await insertLetters(tx, opinions.letters)
  await insertCorrections(tx, opinions.corrections)
  for (const amendment of opinions.amendments) await insertAmendment(tx, amendment)
  await insertPlaces(tx, opinions.places)
}
