/** Luật và danh mục: the law of a day, award by award, rule by rule, with its procedures and how they changed. */
import { showDay } from '../../../lib/format.ts'
import { useSession } from '../../../lib/session.ts'
import { AsOf, AsOfNote, useAsOf } from '../../../ui/as-of.tsx'
import { LinkButton } from '../../../ui/link.tsx'
import { Page } from '../../../ui/page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { AwardCatalogue } from './award-catalogue.tsx'
import { LawEntries } from './law-entries.tsx'
import { PackInForce } from './pack-in-force.tsx'
import { ProcedureChanges } from './procedure-changes.tsx'
import { ProcedureList } from './procedure-list.tsx'
import { Situations } from './situations.tsx'

const help = {
  about:
    'Quy định mà chương trình dùng khi xét khen thưởng, như vào một ngày: danh hiệu, điều kiện, con số, thủ tục, tiền thưởng, kèm điều khoản.',
  steps: [
    'Chọn ngày ở ô Luật trên ngày: ngày nhận hồ sơ quyết định luật áp dụng.',
    'Mở một danh hiệu, hình thức để đọc tiêu chuẩn theo từng đường xét và thủ tục của nó.',
    'Ở Mọi quy định, bấm một dòng để đọc mọi phiên bản, nơi đã đọc và tình huống mẫu.',
    'Bấm So hai ngày để biết luật đổi những gì.',
  ],
  notes: [
    'Chưa mô hình hóa: luật đang có hiệu lực nhưng chương trình chưa có toàn văn, nên không tự kết luận.',
    'Quy định theo trí nhớ hoặc chưa tìm được văn bản luôn để người có thẩm quyền xem xét.',
  ],
}

export function LawPage() {
  const { today } = useSession()
  const on = useAsOf() ?? today
  return (
    <Page
      wide
      title="Luật và danh mục"
      lead={`Luật trên ngày ${showDay(on)}: từng quy định với điều khoản và mức tin cậy.`}
      acts={
        <>
          <AsOf label="Luật trên ngày" />
          <LinkButton to="/luat/so-sanh" variant="default">
            So hai ngày
          </LinkButton>
        </>
      }
      help={help}
    >
      <AsOfNote />
      <PackInForce on={on} />
      <Tabs
        label="Luật"
        tabs={[
          { key: 'danh-hieu', label: 'Danh hiệu, hình thức', content: () => <AwardCatalogue on={on} /> },
          { key: 'quy-dinh', label: 'Mọi quy định', content: () => <LawEntries on={on} /> },
          { key: 'thu-tuc', label: 'Thủ tục', content: () => <ProcedureList on={on} /> },
          { key: 'thay-doi', label: 'Thủ tục đã đổi', content: () => <ProcedureChanges /> },
          { key: 'tinh-huong', label: 'Tình huống mẫu', content: () => <Situations /> },
        ]}
      />
    </Page>
  )
}
