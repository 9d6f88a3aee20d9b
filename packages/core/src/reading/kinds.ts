/** What kind of plan a title names, and what kind of thing a duty asks for. */
import { fold } from '../kernel/vietnamese/fold.ts'

type PlanKind =
  | 'work'
  | 'publicity'
  | 'exemplar-publicity'
  | 'movement'
  | 'inspection'
  | 'training'
  | 'bloc'
  | 'council'
  | 'other'
type Owed = 'plan' | 'report' | 'nomination' | 'activity' | 'list' | 'other'

/** The first that fits: 'tuyên truyền điển hình' before 'tuyên truyền', and that before 'thi đua, khen thưởng'. */
const PLANS: readonly [RegExp, PlanKind][] = [
  [/kiem tra|giam sat/, 'inspection'],
  [/tap huan|boi duong nghiep vu/, 'training'],
  [/tuyen truyen.*(?:dien hinh|guong|nhan to moi)/, 'exemplar-publicity'],
  [/tuyen truyen/, 'publicity'],
  [/hoi dong/, 'council'],
  [/(?:cum|khoi) thi dua/, 'bloc'],
  [/phong trao/, 'movement'],
  [/thi dua|khen thuong/, 'work'],
]
/** 'Xây dựng kế hoạch' and 'gửi báo cáo' ask for paper; what is only named inside the paper comes after. */
const OWED: readonly [RegExp, Owed][] = [
  [/(?:xay dung|ban hanh|gui|lap)(?: va trien khai)? (?:\S+ )?(?:ke hoach|chuong trinh)/, 'plan'],
  [/(?:gioi thieu|lua chon|binh xet|phat hien).*(?:dien hinh|guong|mo hinh|nhan to)/, 'nomination'],
  [/danh sach/, 'list'],
  [/bao cao(?! vien)/, 'report'],
  [/ke hoach/, 'plan'],
  [/to chuc|hoat dong|phat song|dang tai|tuyen truyen|hoi nghi|\bky\b/, 'activity'],
]

const firstOf = <T>(cases: readonly [RegExp, T][], text: string): T | undefined => {
  const bare = fold(text)
  return cases.find(([words]) => words.test(bare))?.[1]
}

export const planKindOf = (title: string): PlanKind => firstOf(PLANS, title) ?? 'other'

export const owedIn = (text: string): Owed => firstOf(OWED, text) ?? 'other'
