import { Link } from '@tanstack/react-router'
import { awardImports } from '@guongsang/contract/import-routes.ts'
import type { ImportsHere } from '../../../ui/imports/here.ts'

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
    { choice: 'create', label: 'Là lần khen khác, vẫn ghi', onlyAlike: true },
    { choice: 'name-only', label: 'Chưa có hồ sơ, chỉ ghi tên', onlyAlike: false },
  ],
  undoWords: 'Mọi lần khen thưởng đã ghi từ tệp này được bỏ khỏi lịch sử, có ghi lý do.',
}
