import { Link } from '@tanstack/react-router'
import { awardImports } from '@guongsang/contract/import-routes.ts'
import type { ImportRow } from '@guongsang/contract/imports.ts'
import type { ImportsHere } from '../../../ui/imports/here.ts'

/** It says the same as another award, or nearly so. */
const repeats = ({ action, question }: ImportRow): boolean => question === 'same-award' || action === 'link'

/** Nobody is sure whom it is about, or somebody has just said so. */
const isAboutUnknown = ({ action, question, choice }: ImportRow): boolean =>
  question === null ? choice !== null && action === 'create' : question !== 'same-award'

/** The award history. */
export const awardsHere: ImportsHere = {
  routes: awardImports,
  all: '/khen-thuong/nhap',
  one: '/khen-thuong/nhap/$id',
  title: 'Nhập lịch sử khen thưởng',
  subjects: ['awards'],
  isDated: false,
  linkTo: (_batch, target) => (
    <Link to="/khen-thuong" search={{ q: target.name }}>
      {target.name}
    </Link>
  ),
  choices: [
    { choice: 'create', label: 'Là lần khen khác, vẫn ghi', isFor: repeats },
    { choice: 'name-only', label: 'Chưa có hồ sơ, chỉ ghi tên', isFor: isAboutUnknown },
  ],
  undoWords: 'Mọi lần khen thưởng đã ghi từ tệp này được bỏ khỏi lịch sử, có ghi lý do.',
}
