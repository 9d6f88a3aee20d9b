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
    const stays = after.length === 1 && before.some(({ id }) => id === after[0]!.id)
    const joining = stays ? before.filter(({ id }) => id !== after[0]!.id) : before
    return ['Sáp nhập ', ...listed(joining), stays ? ' vào ' : ' thành ', ...listed(after)]
  },
  split: ({ before, after }) => ['Chia tách ', ...listed(before), ' thành ', ...listed(after)],
  dissolved: ({ before }) => [...listed(before), ' kết thúc hoạt động'],
  designated: ({ after, designation }) => [...listed(after), ` được giao vai trò ${designation ?? ''}`],
}

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
