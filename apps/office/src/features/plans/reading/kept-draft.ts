/** The work of one tab: it survives a reload and a look at another screen, and is gone with the tab. */
import { useState } from 'react'
import type { ReadingDraft } from './reading-draft.ts'

const nameOf = (accountId: string) => `guong-sang.doc-van-ban.${accountId}`

export function useKeptDraft(accountId: string): [ReadingDraft | null, (draft: ReadingDraft | null) => void] {
  const [draft, setDraft] = useState(() => kept(nameOf(accountId)))
  const keep = (next: ReadingDraft | null) => {
    setDraft(next)
    try {
      if (next === null) sessionStorage.removeItem(nameOf(accountId))
      else sessionStorage.setItem(nameOf(accountId), JSON.stringify(next))
    } catch {
      // A browser that keeps nothing still lets the work be finished on this screen.
    }
  }
  return [draft, keep]
}

function kept(name: string): ReadingDraft | null {
  try {
    const text = sessionStorage.getItem(name)
    return text === null ? null : (JSON.parse(text) as ReadingDraft)
  } catch {
    return null
  }
}
