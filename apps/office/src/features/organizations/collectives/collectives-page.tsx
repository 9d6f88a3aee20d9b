/** Tập thể và hộ gia đình: the subjects of emulation that are neither a person nor a whole organisation. */
import { Page } from '../../../ui/page.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { AsOfNote } from '../../../ui/as-of.tsx'
import { CollectiveList } from './collective-list.tsx'
import { HouseholdList } from './household-list.tsx'

const help = {
  about:
    'Tập thể trong đơn vị (phòng, khoa, tổ, đội) và hộ gia đình: những đối tượng được theo dõi, giới thiệu, khen thưởng.',
  steps: [
    'Thêm tập thể vào đúng đơn vị; đánh dấu tập thể nhỏ.',
    'Thêm hộ gia đình theo xã, phường; ghi chủ hộ và thành viên.',
  ],
  notes: [
    'Tập thể nhỏ được thống kê riêng khi xét khen thưởng.',
    'Đặc điểm vùng (biên giới, vùng sâu, vùng xa…) lấy từ địa bàn của đơn vị, không ghi tay.',
    'Tập thể không còn thì ghi ngày kết thúc, không xóa.',
  ],
}

export const CollectivesPage = () => (
  <Page
    wide
    title="Tập thể và hộ gia đình"
    lead="Những đối tượng được theo dõi, giới thiệu và khen thưởng, ngoài cá nhân và đơn vị."
    help={help}
  >
    <AsOfNote />
    <Tabs
      label="Tập thể và hộ gia đình"
      tabs={[
        { key: 'tap-the', label: 'Tập thể', content: () => <CollectiveList /> },
        { key: 'ho-gia-dinh', label: 'Hộ gia đình', content: () => <HouseholdList /> },
      ]}
    />
  </Page>
)
