/**
 * Invented people's names. Family, middle and given names follow how often they are met among each people, so that lists
 * sort and search as real ones do. No name made here belongs to a signer of the sample plans or to a well-known leader.
 */
import type { Random } from './random.ts'

export type Gender = 'male' | 'female'
export type Ethnicity =
  | 'Kinh'
  | 'Khmer'
  | 'Hoa'
  | 'Thái'
  | 'Mông'
  | 'Khơ Mú'
  | 'Hà Nhì'
  | 'Ra Glai'
  | 'Chơ Ro'
  | 'Tày'
  | 'Mường'
export type Region = 'north' | 'south'

interface Pool {
  families: Readonly<Record<string, number>>
  middles: Readonly<Record<Gender, string>>
  givens: Readonly<Record<Gender, string>>
}

const southernFamilies = {
  Nguyễn: 32,
  Trần: 12,
  Lê: 10,
  Huỳnh: 7,
  Phạm: 6,
  Võ: 5,
  Phan: 4,
  Trương: 3,
  Bùi: 3,
  Đặng: 2.5,
  Đỗ: 2,
  Hồ: 2,
  Ngô: 2,
  Dương: 2,
  Lý: 1,
  Lâm: 1,
  Mai: 1,
  Cao: 1,
  Đoàn: 1,
  Tô: 1,
  Châu: 1,
  Thái: 1,
  Kiều: 0.5,
  La: 0.5,
}
const northernFamilies = {
  Nguyễn: 34,
  Trần: 11,
  Lê: 9,
  Phạm: 8,
  Hoàng: 6,
  Vũ: 5,
  Đỗ: 4,
  Bùi: 4,
  Đặng: 3,
  Phan: 2,
  Ngô: 2,
  Dương: 2,
  Đinh: 2,
  Đào: 2,
  Hà: 1,
  Lương: 1,
  Trịnh: 1,
  Tạ: 1,
  Lưu: 1,
  Cao: 1,
  Mai: 1,
  Chu: 0.5,
  Quách: 0.5,
}

const commonMiddles = {
  male: 'Văn Văn Văn Văn Hữu Minh Quốc Thanh Đức Ngọc Hoàng Công Tấn Chí Trung Anh Xuân Đình Bá Thành Quang Trọng Phước Thế',
  female:
    'Thị Thị Thị Thị Thị_Ngọc Thị_Kim Thị_Thu Thị_Thanh Ngọc Kim Thị_Mỹ Thị_Bích Thị_Hồng Thị_Phương Thùy Thị_Minh Thị_Cẩm Thị_Như Hồng',
}
const commonGivens = {
  male: 'Hùng Dũng Tuấn Minh Nam Long Phong Quang Thắng Sơn Tài Đạt Khoa Phúc Hải Hậu Tâm Nghĩa Lợi Bình An Ân Cường Trung Hiếu Thành Tùng Vinh Toàn Lâm Khánh Kiệt Nhân Thiện Tiến Trí Hòa Thịnh Phú Lộc Duy Bảo Hưng Thông Đông Tây Út Mười Quyền Giang',
  female:
    'Lan Hương Hoa Mai Hồng Nga Thủy Hạnh Phượng Loan Tuyết Yến Ngân Trang Linh Thảo Vân Hằng Nhung Oanh Liên Dung Hiền Thu Trâm Trinh Quyên Diễm Ánh Châu Đào Cúc Thơ Ngọc Nhi My Tiên Xuân Bích Phương Uyên Chi Hà Thúy Hòa Quý Lệ Sương',
}

const kinh = (families: Pool['families']): Pool => ({
  families,
  middles: commonMiddles,
  givens: commonGivens,
})

const pools: Readonly<Record<Exclude<Ethnicity, 'Kinh'>, Pool>> & { Kinh: Record<Region, Pool> } = {
  Kinh: { north: kinh(northernFamilies), south: kinh(southernFamilies) },
  Khmer: {
    families: { Danh: 40, Thị: 12, Thạch: 10, Sơn: 8, Kim: 8, Châu: 6, Lâm: 4, Tiên: 2 },
    middles: { male: 'Sà Văn Minh Hoàng Chanh', female: 'Thị Thị Thị_Mỹ Sa Thị_Kim' },
    givens: {
      male: 'Rươl Út Phol Sóc Ngọc Hiền Thươl Nhung Đen Sang Tha Quênh Hên Thành Dũng Lợi',
      female: 'Phal Mỹ Sóc Hiền Đa Phương Hon Thêu Loan Duyên Liễu Nang',
    },
  },
  Hoa: {
    families: { Lâm: 15, Trịnh: 8, Quách: 8, Mã: 6, Lý: 10, Vương: 6, Châu: 8, Tăng: 6, Liêu: 4 },
    middles: { male: 'Vĩnh Chí Gia Quốc Kiến Minh', female: 'Mỹ Lệ Tú Bội Thục Ngọc' },
    givens: {
      male: 'Cường Hưng Phát Quyền Hào Phúc Tường Thuận',
      female: 'Linh Anh Quyên Hà Nghi Châu Phụng Dung',
    },
  },
  Thái: {
    families: {
      Lò: 30,
      Quàng: 14,
      Cà: 12,
      Lường: 10,
      Tòng: 8,
      Vì: 6,
      Cầm: 5,
      Hoàng: 4,
      Bạc: 3,
      Điêu: 3,
      Lù: 3,
      Mào: 2,
    },
    middles: { male: 'Văn Văn Văn Minh Thanh', female: 'Thị Thị Thị Thị_Kim Thị_Thu' },
    givens: {
      male: 'Pâng Hặc Phanh Ín Chiu Tiên Hùng Dương Thoan Panh Ọi Inh Hoan Thuận Tướng Bun Kiêm Hịa Thương Sương',
      female:
        'Hặc Ánh Pánh Ín Phương Thoan Hương Lả Xuân Hiên Phiến Ọi Thu Hịa Duyên Nọi Kiêm Yên Dung Phong',
    },
  },
  Mông: {
    families: {
      Vàng: 16,
      Giàng: 15,
      Sùng: 14,
      Mùa: 12,
      Thào: 10,
      Lầu: 8,
      Hạng: 8,
      Cứ: 6,
      Chá: 4,
      Hờ: 3,
      Ly: 3,
      Sình: 2,
      Vừ: 6,
    },
    middles: { male: 'A A A A Bá', female: 'Thị' },
    givens: {
      male: 'Páo Chống Sềnh Dơ Chu Lử Tủa Nếnh Súa Thào Vảng Sà Lềnh Dế Giống Của Phừ Sình Tàng Chía',
      female: 'Mỷ Dở Say Ma Pà Chư Sua Nhè Dợ Cở Mái Sáy Súa Xia Dí Công',
    },
  },
  'Khơ Mú': {
    families: { Lò: 30, Quàng: 20, Cút: 10, Lường: 15, Moong: 8 },
    middles: { male: 'Văn', female: 'Thị' },
    givens: { male: 'Xôm Phia Thoong Bun Cha Un Chum Nọi', female: 'Xoan Phia Lả Bun Chum Hôm Tâm Thoong' },
  },
  'Hà Nhì': {
    families: { Pờ: 20, Lỳ: 18, Chang: 15, Khoàng: 12, Sừng: 12, Vù: 6, Mạ: 6 },
    middles: { male: 'Văn Xè Hùng Khai', female: 'Mỳ Go Thị Cà' },
    givens: { male: 'Hừ Sinh Chừ Lòng Xá Hồng Cà Sa', female: 'Lé De Nu Xó Né Chừ Phà Hương' },
  },
  'Ra Glai': {
    families: { Cao: 20, Mấu: 15, Bo_Bo: 8, Cà: 6, Tro: 4 },
    middles: { male: 'Văn Minh', female: 'Thị Thị_Kim' },
    givens: { male: 'Đức Nhơn Diệu Đảo Phin Tuynh', female: 'Mai Phanh Diễm Lý Thanh Hiếu' },
  },
  'Chơ Ro': {
    families: { Điểu: 20, Đào: 6, Văn: 6, Dương: 6, Nguyễn: 6 },
    middles: { male: 'Văn Minh', female: 'Thị Thị_Ngọc' },
    givens: { male: 'Hùng Bảo Thổ Lượng Bình Quý', female: 'Hồng Lượm Thắm Bạch Nở Xuân' },
  },
  Tày: {
    families: { Nông: 15, Hoàng: 15, Hứa: 6, Ma: 8, Lý: 8, Lương: 8 },
    middles: commonMiddles,
    givens: commonGivens,
  },
  Mường: {
    families: { Bùi: 20, Đinh: 15, Quách: 12, Bạch: 6, Hà: 8 },
    middles: commonMiddles,
    givens: commonGivens,
  },
}

/** The only real names in the demo: they signed the sample plans, and hold nothing but the printed posts. */
export const printedSigners = [
  'Huỳnh Ngọc Nguyên',
  'Nguyễn Văn Gấm',
  'Huỳnh Tấn Thìn',
  'Lê Thành Đô',
] as const

/** Well-known leaders and martyrs: an invented official must not carry their name. */
const famous = new Set(
  `Hồ Chí Minh|Võ Nguyên Giáp|Phạm Văn Đồng|Lê Hồng Phong|Trần Phú|Lê Đức Anh|Trần Đức Lương|Nguyễn Minh Triết|
Trương Tấn Sang|Trần Đại Quang|Nguyễn Xuân Phúc|Võ Văn Thưởng|Lương Cường|Phạm Minh Chính|Trần Thanh Mẫn|Nguyễn Phú Trọng|
Đỗ Mười|Lê Khả Phiêu|Nông Đức Mạnh|Võ Văn Kiệt|Phan Văn Khải|Nguyễn Tấn Dũng|Nguyễn Thị Bình|Võ Thị Sáu|Nguyễn Văn Linh|
Nguyễn Thị Minh Khai|Trần Quốc Toản|Lê Văn Tám|Nguyễn Văn Trỗi|Phan Đình Giót|Nguyễn Thị Kim Ngân|Nguyễn Hòa Bình|
Phan Văn Giang|Lê Minh Hưng|Lê Thành Long|Nguyễn Trung Trực|Nguyễn Thị Định|Trần Cẩm Tú|Bùi Thanh Sơn|Mai Văn Chính|
Nguyễn Văn An|Trần Hồng Hà|Hồ Đức Phớc|Trần Lưu Quang|Nguyễn Sinh Hùng|Vương Đình Huệ|Nguyễn Chí Thanh|Trần Văn Trà`
    .split('|')
    .map((name) => name.trim()),
)

export const isReserved = (name: string): boolean =>
  famous.has(name) || (printedSigners as readonly string[]).includes(name)

/** Makes names that are all different, so that only planted look-alikes look alike. */
export function createNameMaker(random: Random, region: Region) {
  const used = new Set<string>()
  const pick = (words: string) => random.pick(words.split(' '))
  return (ethnicity: Ethnicity, gender: Gender): string => {
    const pool = ethnicity === 'Kinh' ? pools.Kinh[region] : pools[ethnicity]
    for (;;) {
      const family = random.weighted(pool.families)
      const words = [family, ...pick(pool.middles[gender]).split('_'), pick(pool.givens[gender])]
      const name = words.join(' ').replace('_', ' ')
      if (new Set(words).size < words.length || used.has(name) || isReserved(name)) continue
      used.add(name)
      return name
    }
  }
}
