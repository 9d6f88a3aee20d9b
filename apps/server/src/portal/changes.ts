import type { ChangeKind, OrganizationRef, PublicChange } from './reads.ts'

/** A sentence without its full stop, in pieces: organisations stay apart from the words so that a page can link them. */
export type Piece = string | OrganizationRef

export function tellChange(change: PublicChange): Piece[] {
  return sentences[change.kind](change)
}

const sentences: Record<ChangeKind, (change: PublicChange) => Piece[]> = {
  founded: ({ after }) => ['Thành lập ', ...listed(after)],
  renamed: ({ before, after }) => [...before.map((one) => one.name), ' đổi tên thành ', ...listed(after)],
  merged: ({ before, after }) => {
    const joining = without(before, after)
    // One unit joins another; several become a new one, unless one of them lives on.
    const into = joining.length === 1 || joining.length < before.length
    return ['Sáp nhập ', ...listed(joining), into ? ' vào ' : ' thành ', ...listed(after)]
  },
  split: ({ before, after }) => {
    const parts = without(after, before)
    // 'Tách' leaves the old unit standing, 'chia tách' ends it.
    return parts.length < after.length
      ? ['Tách ', ...listed(parts), ' từ ', ...listed(before)]
      : ['Chia tách ', ...listed(before), ' thành ', ...listed(after)]
  },
  dissolved: ({ before }) => [...listed(before), ' kết thúc hoạt động'],
  designated: ({ after, designation }) => [
    ...listed(after),
    ` được giao vai trò ${lowerFirst(designation ?? '')}`,
  ],
}

const without = (these: readonly OrganizationRef[], those: readonly OrganizationRef[]): OrganizationRef[] =>
  these.filter(({ id }) => !those.some((other) => other.id === id))

const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

/** 'A, B và C'. */
function listed(organizations: readonly OrganizationRef[]): Piece[] {
  return organizations.flatMap((organization, index): Piece[] => {
    if (index === 0) return [organization]
    return [index === organizations.length - 1 ? ' và ' : ', ', organization]
  })
}

export function changeTitle(change: PublicChange): string {
  return tellChange(change)
    .map((piece) => (typeof piece === 'string' ? piece : piece.name))
    .join('')
}
