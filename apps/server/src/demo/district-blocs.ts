/** Blocs, the group of communes, and where the demo accounts work: the same in every district of the demo. */
import type { AccountPlaces, BlocSource, GroupSource } from './source.ts'

/** Khối thi đua, as most districts divide them. */
export const districtBlocs: readonly BlocSource[] = [
  {
    key: 'khoi-dang-doan-the',
    name: 'Khối các cơ quan Đảng, Mặt trận và đoàn thể',
    kind: 'sector',
    kinds: ['party-body', 'union'],
    organizations: ['mttq', 'trung-tam-chinh-tri'],
    except: ['huyen-uy'],
  },
  {
    key: 'khoi-chuyen-mon',
    name: 'Khối các phòng chuyên môn',
    kind: 'sector',
    kinds: ['office'],
    except: ['thanh-tra', 'phong-tu-phap'],
  },
  {
    key: 'khoi-su-nghiep',
    name: 'Khối các đơn vị sự nghiệp, hội',
    kind: 'sector',
    kinds: ['service-unit', 'media', 'association'],
    except: ['trung-tam-chinh-tri'],
  },
  {
    key: 'khoi-noi-chinh',
    name: 'Khối nội chính, lực lượng vũ trang',
    kind: 'sector',
    kinds: ['armed-force'],
    organizations: ['thanh-tra', 'phong-tu-phap', 'toa-an', 'vien-kiem-sat', 'thi-hanh-an'],
    except: ['cong-an-tinh'],
  },
  {
    key: 'khoi-nganh-doc',
    name: 'Khối các cơ quan ngành dọc',
    kind: 'sector',
    kinds: ['vertical-unit'],
    except: ['toa-an', 'vien-kiem-sat', 'thi-hanh-an'],
  },
  { key: 'khoi-truong-hoc', name: 'Khối trường học', kind: 'sector', kinds: ['school'] },
  { key: 'khoi-doanh-nghiep', name: 'Khối doanh nghiệp', kind: 'sector', kinds: ['enterprise'] },
  { key: 'khoi-xa', name: 'Khối xã, thị trấn', kind: 'sector', kinds: ['commune-committee'] },
]
export const allDistrictBlocs = districtBlocs.map((bloc) => bloc.key)

/** The communes, in the words of this plan. */
export const communes = (wording: string): GroupSource => ({
  key: 'xa',
  wording,
  shortForm: 'UBND các xã, thị trấn',
  kinds: ['commune-committee'],
})

export const districtAccounts = (commune: string): AccountPlaces => ({
  committee: 'ubnd-huyen',
  standingAgency: 'phong-noi-vu',
  headLogin: 'truongphong',
  registry: 'van-phong',
  portal: 'van-phong',
  broadcaster: 'trung-tam-vhtt',
  education: 'phong-gddt',
  finance: 'phong-tckh',
  culture: 'phong-vhtt',
  inspection: 'thanh-tra',
  propaganda: 'ban-tuyen-giao',
  front: 'mttq',
  police: 'cong-an',
  superior: 'ban-tdkt-tinh',
  bloc: 'khoi-chuyen-mon',
  commune,
})
