/** Councils and steering committees: the committee's leader heads them, heads of offices are members. */
import { day } from '@guongsang/core/kernel/day.ts'
import type { DirectoryPerson, DirectoryPost } from '../modules/organizations/index.ts'
import type { Draft } from './draft.ts'
import { headTitleOf } from './kinds.ts'
import { addPost } from './people.ts'

const TERM_BEGINS = day('2021-07-01')
export const COUNCIL = 'hoi-dong-tdkt'
export const INITIATIVE_COUNCIL = 'hoi-dong-sang-kien'

export function addCouncils(draft: Draft): void {
  const { accounts, organizations } = draft.source
  const leader = leaderOf(draft)
  for (const one of organizations)
    if (one.kind === 'steering-committee' && one.level !== 'central')
      addPost(draft, leader.person, draft.id('organization', one.key), {
        title: leader.isChair ? headTitleOf(one.name) : 'Phó Chủ tịch Thường trực',
        isHead: true,
        from: TERM_BEGINS,
        to: null,
      })
  const seats = { [accounts.standingAgency]: 'Ủy viên Thường trực' }
  for (const key of [
    accounts.standingAgency,
    accounts.registry,
    accounts.inspection,
    accounts.finance,
    accounts.education,
    accounts.front,
  ])
    addPost(draft, headOf(draft, key), draft.id('organization', COUNCIL), {
      title: seats[key] ?? 'Ủy viên',
      isHead: false,
      from: TERM_BEGINS,
      to: null,
    })
}

/** The chair, or the first deputy where the chair is the real signer of the plan: nobody real acts in the demo. */
export function leaderOf(draft: Draft): { person: DirectoryPerson; isChair: boolean } {
  const { signer, accounts } = draft.source
  const isChair = signer?.organization !== accounts.committee || signer.title !== 'Chủ tịch'
  const person = isChair
    ? headOf(draft, accounts.committee)
    : personOf(
        draft,
        postsOf(draft, accounts.committee).find((post) => !post.isHead)!,
      )
  return { person, isChair }
}

export const headOf = (draft: Draft, key: string): DirectoryPerson =>
  personOf(
    draft,
    postsOf(draft, key).find((post) => post.isHead)!,
  )

/** The first of that title. */
export function employeeOf(draft: Draft, key: string, title: string, nth = 0): DirectoryPerson {
  const post = postsOf(draft, key).filter((one) => one.title.startsWith(title))[nth]
  if (!post) throw new Error(`${draft.source.slug}/${key} has no "${title}"`)
  return personOf(draft, post)
}

function postsOf(draft: Draft, key: string): DirectoryPost[] {
  const organization = draft.organization(key)
  return draft.directory.posts.filter((post) => post.organizationId === organization.id && post.to === null)
}

const personOf = (draft: Draft, post: DirectoryPost): DirectoryPerson =>
  draft.directory.persons.find((person) => person.id === post.personId)!
