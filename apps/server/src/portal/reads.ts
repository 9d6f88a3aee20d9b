/**
 * What the portal may know. The portal reads nothing else: whatever is missing here (a birth date, a note, an
 * account, a draft) cannot reach a public page. Modules provide these reads from their `index.ts`; all of them
 * answer for `on`, the day the page is about, and only with what is public at this moment.
 */
import type { Day } from '@guongsang/core/kernel/day.ts'
import type { publicContests } from '../modules/contests/index.ts'
import type { publicDocuments } from '../modules/documents/index.ts'
import type { publicEvents } from '../modules/events/index.ts'
import type {
  publicPictures,
  publicStories,
  publicStoryFront,
  publicSuggestionTimes,
} from '../modules/exemplars/index.ts'
import type { publicAwards, publicProcedures } from '../modules/honours/index.ts'
import type { publicMovements } from '../modules/movements/index.ts'
import type { publicLetterTimes } from '../modules/opinions/index.ts'
import type { publicMotto } from '../modules/plans/index.ts'
import type { publicItemPictures, publicItems } from '../modules/publicity/index.ts'
import type { DirectoryReads } from './directory-reads.ts'

export type * from './directory-reads.ts'

export interface PublicReads
  extends
    DirectoryReads,
    StoryReads,
    PhotoReads,
    CorrectionReads,
    AnswerTimeReads,
    AwardReads,
    ProcedureReads,
    DocumentReads,
    ItemReads,
    MovementReads,
    MottoReads,
    ContestReads,
    EventReads {}

/** Who is public at this moment: whoever is withdrawn is not there from then on. */
export type StoryReads = ReturnType<typeof publicStories> & ReturnType<typeof publicStoryFront>
/** Of whoever agreed to be seen, at this moment. */
export type PhotoReads = ReturnType<typeof publicPictures> & ReturnType<typeof publicItemPictures>
export type PublicStories = Found<StoryReads['stories']>
export type StoryRow = PublicStories['rows'][number]
export type StoryChoice = PublicStories['fields'][number]
export type PublicStory = Found<StoryReads['story']>

/** Awards that stand: name, post, unit, award, decision. */
export type AwardReads = ReturnType<typeof publicAwards>
export type PublicAwards = Found<AwardReads['awards']>

/** Thủ tục of every award: steps, papers, days, each with its clause. */
export type ProcedureReads = ReturnType<typeof publicProcedures>
export type PublicProcedure = Found<ProcedureReads['procedure']>

/** Documents that were put up for everybody. */
export type DocumentReads = ReturnType<typeof publicDocuments>
export type PublicDocuments = Found<DocumentReads['documents']>
export type PublicDocument = Found<DocumentReads['document']>
export type Paper = NonNullable<PublicDocument['paper']>

/** Tin, bài; one that was withdrawn is 'gone'. */
export type ItemReads = ReturnType<typeof publicItems>
export type PublicItems = Found<ItemReads['items']>
export type ItemRow = PublicItems['rows'][number]
export type PublicItem = Exclude<Found<ItemReads['item']>, 'gone'>

export type MovementReads = ReturnType<typeof publicMovements>
export type MovementRow = Found<MovementReads['movements']>[number]
export type PublicMovement = Found<MovementReads['movement']>

/** What was announced, and what is over. */
export type EventReads = ReturnType<typeof publicEvents>
export type EventRow = Found<EventReads['events']>['rows'][number]
export type PublicEvent = Found<EventReads['event']>

/** Contests that were launched. */
export type ContestReads = ReturnType<typeof publicContests>
export type ContestRow = Found<ContestReads['contests']>['rows'][number]
export type PublicContest = Found<ContestReads['contest']>

/** Phương châm of the locality's own plan that binds on the day. */
export type MottoReads = ReturnType<typeof publicMotto>

type Found<T extends (...asked: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<T>>>

/** One sentence on how fast letters and introductions are answered; null when none was in the past year. */
export type AnswerTimeReads = ReturnType<typeof publicLetterTimes> & ReturnType<typeof publicSuggestionTimes>

/** What offices answer openly to what is said wrongly. */
export interface CorrectionReads {
  /** The latest given out first. */
  corrections(slug: string, on: Day): Promise<PublicCorrection[]>
}

export interface PublicCorrection {
  id: string
  title: string
  about: string
  claim: string
  facts: string
  answer: string
  /** Under whose name the answer stands. */
  office: string
  publishedOn: Day
  amendments: { text: string; on: Day }[]
}
