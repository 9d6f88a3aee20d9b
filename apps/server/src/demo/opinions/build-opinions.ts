/** Letters and corrections of a sample locality, counted back from the demo's day. */
import { addDays, type Day } from '@guongsang/core/kernel/day.ts'
import { isLastWord } from '@guongsang/core/opinions/letter-state.ts'
import type { Opinions } from '../../modules/opinions/index.ts'
import { momentOn } from '../../platform/clock.ts'
import { demoDefaultDay } from '../accounts.ts'
import type { DemoLocality } from '../build.ts'
import { idOf } from '../ids.ts'
import { correction, letters } from './letters.ts'

interface Office {
  localityId: string
  slug: string
  /** Who answers. */
  organizationId: string
  head: string
}

/** A code as the portal gives them, the same on every machine. */
const codeOf = (slug: string, nth: number): string =>
  idOf(slug, 'letter-code', String(nth))
    .replaceAll('-', '')
    .slice(-10)
    .toUpperCase()
    .replaceAll('0', 'Z')
    .replaceAll('1', 'Y')

export function buildOpinions({ directory, accounts }: DemoLocality): Opinions {
  const chief = accounts.find(({ grants }) => grants.some(({ role }) => role === 'agency-head'))!
  const { id: localityId, slug } = directory.locality
  const office = { localityId, slug, organizationId: chief.organizationId!, head: chief.name }
  const { organizationId, head } = office
  return {
    letters: letters.map((letter, nth) => {
      const isLast = isLastWord(letter.state)
      return {
        locality_id: localityId,
        id: idOf(slug, 'letter', String(nth)),
        code: codeOf(slug, nth),
        kind: letter.kind,
        about: letter.about,
        text: letter.text,
        sender_name: isLast ? null : (letter.sender ?? null),
        contact: isLast ? null : (letter.contact ?? null),
        received_at: at(addDays(demoDefaultDay, -letter.daysAgo)),
        state: letter.state,
        organization_id: letter.state === 'received' ? null : organizationId,
        passed_to: letter.passedTo ?? null,
        answer: letter.answer ?? null,
        handled_by: letter.state === 'received' ? null : head,
        handled_at: letter.state === 'received' ? null : at(addDays(demoDefaultDay, 3 - letter.daysAgo)),
      }
    }),
    ...corrections(office),
  }
}

function corrections({ localityId: locality_id, slug, organizationId, head }: Office) {
  const key = { locality_id, correction_id: idOf(slug, 'correction', 'told') }
  const shared = {
    locality_id,
    evidence_file_ids: [],
    organization_id: organizationId,
    state_reason: null,
    created_by: head,
  }
  const { amendment, channel, draft, about, ...told } = correction
  const { about: draftAbout, ...drafted } = draft
  return {
    corrections: [
      {
        ...shared,
        ...told,
        id: key.correction_id,
        subject_kind: 'award' as const,
        subject_name: about,
        seen_on: addDays(demoDefaultDay, -40),
        state: 'published' as const,
        published_on: addDays(demoDefaultDay, -35),
        published_by: head,
      },
      {
        ...shared,
        ...drafted,
        id: idOf(slug, 'correction', 'draft'),
        subject_kind: 'exemplar' as const,
        subject_name: draftAbout,
        seen_on: addDays(demoDefaultDay, -3),
        state: 'noted' as const,
        published_on: null,
        published_by: null,
      },
    ],
    amendments: [
      {
        ...key,
        id: idOf(slug, 'correction-amendment', 'told'),
        text: amendment,
        amended_on: addDays(demoDefaultDay, -28),
        recorded_by: head,
      },
    ],
    places: [
      {
        ...key,
        id: idOf(slug, 'correction-place', 'told'),
        channel,
        address: null,
        told_on: addDays(demoDefaultDay, -34),
        recorded_by: head,
      },
    ],
  }
}

const at = (on: Day): Date => momentOn(on, new Date('2024-01-01T02:30:00Z'))
