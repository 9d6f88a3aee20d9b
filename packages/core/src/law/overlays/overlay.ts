import type { Period } from '../../kernel/period.ts'
import type { AwardCode } from '../awards/catalogue.ts'
import type { Citation } from '../cite.ts'
import type { Confidence } from '../confidence.ts'
import type { Ground, Subject } from '../codes.ts'

/**
 * Quy định của địa phương: what a province or an agency lays down over the national law, entered on a screen as dated
 * data with its article and file.
 */
export interface Overlay {
  id: string
  /** Whose it is: “tỉnh Điện Biên”. */
  owner: string
  changes: readonly Change[]
}

/** One provision of it. Only one that a legal officer has checked against the signed text (VERIFIED) may decide. */
export interface Provision extends Period {
  cite: Citation
  confidence: Confidence
  note?: string
}

export type Change = Provision & (LocalThreshold | LocalCondition | LocalQuota | LocalRoute | LocalDossier)

/** A local threshold in the place of a number of the national law. */
export interface LocalThreshold {
  kind: 'threshold'
  /** Code of the parameter. */
  parameter: string
  value: number
  /** Which law lets the locality ask for less. Without it a lower threshold is not applied. */
  loosenedBecause?: string
}

/** One more criterion, attested to by a person. */
export interface LocalCondition {
  kind: 'condition'
  award: AwardCode
  /** A route of the award; null: every route of the subject. */
  route: string | null
  subject: Subject
  code: string
  /** What is attested, as it follows “xác nhận:”. */
  what: string
}

/** A ratio: of what, in words. */
export interface LocalQuota {
  kind: 'quota'
  award: AwardCode
  percentMax: number
  /** “số cá nhân đạt Lao động tiên tiến”. */
  of: string
}

/** A form of the locality's own (kỷ niệm chương by resolution of the people's council): its criteria, attested to. */
export interface LocalRoute {
  kind: 'route'
  award: AwardCode
  id: string
  subject: Subject
  grounds: readonly Ground[]
  title: string
  criteria: readonly { code: string; what: string }[]
}

/** The papers the locality asks for where the law leaves the list to it (khoản 6 Điều 84), in the place of those it names. */
export interface LocalDossier {
  kind: 'dossier'
  award: AwardCode
  papers: readonly LocalPaper[]
  copies: number
}

export interface LocalPaper {
  name: string
  /** Only then is it asked for. */
  when: string | null
}
