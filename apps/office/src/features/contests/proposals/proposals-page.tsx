import { Link } from '@tanstack/react-router'
import { Page } from '../../../ui/page.tsx'
import { ProposalsTable } from './proposals-table.tsx'

const help = {
  about: 'Người được đề nghị khen thưởng từ các cuộc thi, mỗi người kèm lý do.',
  steps: [
    'Người đạt giải và người được viết trong bài đạt giải vào đây khi công bố kết quả.',
    'Người được viết trong bài khác: mở bài dự thi, bấm Đề nghị khen.',
    'Sửa lý do cho đúng việc đã làm, rồi in hoặc xuất ra Excel để lập hồ sơ.',
  ],
  notes: ['Đề nghị rút rồi vẫn còn trong nhật ký.'],
}

/** Đề nghị khen từ cuộc thi, of all contests together. */
export const ProposalsPage = () => (
  <Page
    wide
    kicker={<Link to="/cuoc-thi">Cuộc thi</Link>}
    title="Đề nghị khen từ cuộc thi"
    lead="Người đạt giải, và người tốt được viết trong bài dự thi."
    help={help}
  >
    <ProposalsTable />
  </Page>
)
