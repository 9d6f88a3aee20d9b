/** Whom an orientation note is for: the forces somebody belongs to, by the role held and by the place in the publicity force. */
export type NoteTarget = 'propaganda-system' | 'speakers' | 'opinion-collaborators' | 'media'

const byRole: Readonly<Record<string, NoteTarget>> = {
  'propaganda-department': 'propaganda-system',
  press: 'media',
  broadcaster: 'media',
  'portal-editor': 'media',
}
const byMembership: Readonly<Record<string, NoteTarget>> = {
  reporter: 'speakers',
  propagandist: 'speakers',
  'opinion-collaborator': 'opinion-collaborators',
  'publicity-specialist': 'propaganda-system',
  'information-collaborator': 'media',
}

export function forcesOf(roles: readonly string[], memberships: readonly string[]): NoteTarget[] {
  const found = [...roles.map((role) => byRole[role]), ...memberships.map((kind) => byMembership[kind])]
  return [...new Set(found.filter((target) => target !== undefined))]
}
