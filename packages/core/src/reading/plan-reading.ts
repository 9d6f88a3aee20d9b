/**
 * What is read out of the text of a plan: proposals, each with the line it stands on, the text as printed and how sure the
 * reading is. An officer looks at them and corrects; nothing is issued by reading.
 */
import type { DueRule } from '../calendar/deadline.ts'
import type { Day } from '../kernel/day.ts'
import type { WarningCode } from './warnings.ts'

export type Confidence = 'sure' | 'likely' | 'guess'

export interface Found {
  /** Counted from 1. */
  line: number
  /** The words of the source this was read from. */
  printed: string
  confidence: Confidence
}

export type HeadField = 'type' | 'number' | 'symbol' | 'place' | 'issuedOn' | 'issuer' | 'title' | 'period'

export interface ReadHead {
  /** KH, CTr, HD …: the short form official symbols use. */
  type: string | null
  number: string | null
  symbol: string | null
  place: string | null
  issuedOn: Day | null
  issuer: string | null
  title: string | null
  period: { from: Day; to: Day } | null
  found: Partial<Record<HeadField, Found>>
}

export interface ReadBasis extends Found {
  /** Căn cứ, Thực hiện …; a second text under one verb takes it over. */
  verb: string
  ref: string
  issuedOn: Day | null
  issuer: string | null
  title: string | null
  text: string
}

export interface ReadSection extends Found {
  /** As printed: I, 2.1, đ, -; null for a paragraph. */
  ordinal: string | null
  title: string | null
  text: string | null
  level: number
}

export type TaskGroup = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'all-year' | 'by-organisation'
export type ReadStrength = 'order' | 'request' | 'aim' | 'if-any'
export type CountingSpan = 'once' | 'month' | 'quarter' | 'half-year' | 'year' | 'school-year'

export interface ReadDue {
  /** The rule in words, for people who read the JSON. */
  rule: string
  /** Null: printed, but no rule of the calendar says it ('sau 10 ngày kể từ ngày ký'). */
  when: DueRule | null
}

export interface ReadTask extends Found {
  ordinal: string | null
  title: string
  group: TaskGroup
  lead: string | null
  partners: string[]
  due: ReadDue | null
  inclusive: boolean | null
  source: 'table' | 'list' | 'paragraph'
  strength: ReadStrength
  /** Of another year than the plan's: what it looks back on, what it prepares. */
  aboutYear: number | null
  forYear: number | null
  /** 2023-2024. */
  schoolYear: string | null
  /** The day of an anniversary the text names: 11/6/2023. */
  occasionOn: Day | null
  output: string | null
  note: string | null
  /** The heading or group it stands under, as printed. */
  heading: string | null
}

export interface ReadObligation extends Found {
  text: string
  who: string | null
  due: ReadDue | null
  inclusive: boolean | null
  atLeast: number | null
  atMost: number | null
  /** What is counted. */
  of: string | null
  /** The span the number counts over, where it is printed. */
  per: CountingSpan | null
  /** One round for each of these. */
  counts: CountingSpan
  composition: 'any' | 'either' | 'both'
  strength: ReadStrength
  /** Gửi A qua B để báo cáo C. */
  route: { to: string; through: string | null; onwardTo: string | null } | null
  /** Who is let off: 'Ngoài các cơ quan …', 'trừ …'. */
  except: string | null
  attachment: string | null
  /** 'là một trong những tiêu chí chấm điểm'. */
  feedsCriterion: boolean
}

export interface ReadRecipient extends Found {
  text: string
  /** b/c, t/h, p/h …, as printed. */
  purpose: string | null
  kind: 'recipient' | 'publish' | 'archive' | 'note'
}

export interface ReadSignature extends Found {
  form: string | null
  post: string | null
  name: string | null
}

export interface ReadWarning {
  code: WarningCode
  line: number
  message: string
}

/** What became of a line. 'unread' lines have a warning each. */
export type LinePart =
  | 'blank'
  | 'ornament'
  | 'letterhead'
  | 'title'
  | 'basis'
  | 'section'
  /** A row of a task. */
  | 'table'
  /** Heads of columns and names of groups. */
  | 'table-head'
  | 'recipients'
  | 'signature'
  | 'unread'

export interface PlanReading {
  document: ReadHead
  bases: ReadBasis[]
  sections: ReadSection[]
  tasks: ReadTask[]
  obligations: ReadObligation[]
  recipients: ReadRecipient[]
  signature: ReadSignature | null
  warnings: ReadWarning[]
  /** The part of each line of the text, in order. */
  lines: LinePart[]
}
