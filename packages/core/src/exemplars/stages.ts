/**
 * The life of an exemplar: from a newcomer who is nurtured to somebody whose way is copied. Withdrawn is the end; whoever was let
 * go may be followed again.
 */
export const exemplarTransitions = {
  emerging: ['nurturing', 'nominated', 'appraised', 'recognized', 'dropped', 'withdrawn'],
  nurturing: ['nominated', 'appraised', 'recognized', 'dropped', 'withdrawn'],
  nominated: ['nurturing', 'appraised', 'recognized', 'dropped', 'withdrawn'],
  appraised: ['nurturing', 'recognized', 'publicized', 'dropped', 'withdrawn'],
  recognized: ['publicized', 'replicated', 'dropped', 'withdrawn'],
  publicized: ['recognized', 'replicated', 'dropped', 'withdrawn'],
  replicated: ['dropped', 'withdrawn'],
  dropped: ['nurturing', 'withdrawn'],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>

export type Stage = keyof typeof exemplarTransitions

export const canMove = (from: Stage, to: Stage): boolean =>
  (exemplarTransitions[from] as readonly Stage[]).includes(to)

/** Nothing of them is shown to the public, whatever was shown before. */
export const isHidden = (stage: Stage): boolean => stage === 'withdrawn' || stage === 'dropped'

export type Visibility = 'unit' | 'office' | 'public'

/** Whoever is only being built up is the unit's own matter; once somebody else judged, the office knows; the public only by an act. */
export function visibilityIn(stage: Stage, before: Visibility): Visibility {
  if (isHidden(stage)) return 'unit'
  if (before === 'public') return 'public'
  return stage === 'emerging' || stage === 'nurturing' ? 'unit' : 'office'
}

/** A photo is for those who work with the exemplar; for anybody else only as long as the subject agrees to its being shown. */
export const isPhotoSeen = ({ keeps, agreed }: { keeps: boolean; agreed: boolean }): boolean =>
  keeps || agreed

const unproven: readonly Stage[] = ['emerging', 'nurturing', 'nominated']

interface ForPublication {
  stage: Stage
  /** Somebody who answers for it by name found the story true. */
  truthChecked: boolean
  /** The last word of the subject on the story; null: nobody asked. */
  subjectAgrees: boolean | null
}

/** What still stands in the way of telling it to the public, in words; empty: nothing. */
export function missingForPublication({ stage, truthChecked, subjectAgrees }: ForPublication): string[] {
  const missing: string[] = []
  if (isHidden(stage)) missing.push('Điển hình đã rút hoặc thôi theo dõi.')
  if (unproven.includes(stage)) missing.push('Chưa được thẩm định hoặc công nhận.')
  if (!truthChecked) missing.push('Chưa có người kiểm chứng sự thật và ghi tên.')
  if (subjectAgrees === null) missing.push('Người trong cuộc chưa xác nhận câu chuyện.')
  if (subjectAgrees === false) missing.push('Người trong cuộc không đồng ý đăng.')
  return missing
}
