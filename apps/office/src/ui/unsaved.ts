/** What is typed and not saved, asked about before it is thrown away: by leaving a page, or by closing a dialog. */
import { createContext } from 'react'
import type { Question } from './ask.tsx'

/** The forms of a dialog, each answering whether it holds something unsaved. */
export const UnsavedInDialog = createContext<Set<() => boolean> | null>(null)

export const whileUnsaved = (doing: 'Rời trang' | 'Đóng', act: string): Question => ({
  title: `${doing} khi chưa lưu?`,
  text: 'Phần vừa nhập chưa được lưu và sẽ mất.',
  act,
})
