/** Screens of imports are the same whatever is brought in; this says what differs. */
import { createContext, type ReactNode, useContext } from 'react'
import type { ImportRoutes } from '@guongsang/contract/import-routes.ts'
import type { ImportBatch, ImportRow, ImportSubject } from '@guongsang/contract/imports.ts'

export interface ImportsHere {
  routes: ImportRoutes
  /** The screen with all imports, and that of one. */
  all: '/nhap-du-lieu' | '/khen-thuong/nhap'
  one: '/nhap-du-lieu/$id' | '/khen-thuong/nhap/$id'
  title: string
  subjects: readonly ImportSubject[]
  /** Whether what is brought in holds from a day that the officer gives. */
  isDated: boolean
  /** What a row means that is in the system already. */
  linkTo(batch: ImportBatch, target: { id: string; name: string }): ReactNode
  /** What may be chosen for one row that waits. */
  choices: readonly { choice: 'create' | 'name-only'; label: string; isFor: (row: ImportRow) => boolean }[]
  undoWords: string
}

const Here = createContext<ImportsHere | null>(null)
export const ImportsProvider = Here.Provider

export function useImports(): ImportsHere {
  const here = useContext(Here)
  if (here === null) throw new Error('useImports outside of ImportsProvider')
  return here
}

export const isUnderWay = (batch: ImportBatch | undefined): boolean =>
  batch?.state === 'applying' || batch?.state === 'undoing'
