/**
 * Reports of invented sentences, the same for the same seed: for tests and the benchmark. Words are drawn as words of a
 * language are, few of them often and most of them seldom, and one sentence in five is a turn of speech that all use.
 */

const SYLLABLES =
  'an ban bảng bền bộ bước cách cao cấp cây chăm chất chia chọn chung công cụ dạy dân dẫn dùng đất đo đồng động đơn đội đường gắn giá giảm gian giáo giống giữ góp hàng hành hiệu hình hoa học hồ hợp hướng ích khí khoa khu kiểm kinh kỹ lao làm lập lớp lúa lượng mẫu máy mô môn mục nắng năng ngày nghề nghiệm người nguồn nhà nhóm nông nước phân phát phòng phụ quả quy quản ruộng rút sách sản sinh số soạn sơ tạo tài tập thành thể theo thiết thôn thời thuật thực tiết tỉnh tổ trạm trẻ trình trồng trường tưới tư văn vật vệ việc vườn xã xếp xử ý yêu'.split(
    ' ',
  )

const TURNS = [
  'góp phần nâng cao chất lượng công tác của đơn vị trong thời gian tới',
  'qua thực tế áp dụng tại đơn vị đã mang lại hiệu quả thiết thực',
  'trong quá trình thực hiện nhiệm vụ được giao tôi nhận thấy',
  'giải pháp có khả năng nhân rộng cho các đơn vị có điều kiện tương tự',
  'được sự quan tâm chỉ đạo của cấp ủy và lãnh đạo cơ quan',
  'tiết kiệm thời gian công sức và kinh phí so với cách làm cũ',
]

/** A small generator of fixed seed. */
function lot(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const drawCompound = lot(1)
const syllable = (draw: () => number): string => SYLLABLES[Math.floor(draw() * SYLLABLES.length)] ?? ''
const COMPOUNDS = Array.from({ length: 2500 }, () => `${syllable(drawCompound)} ${syllable(drawCompound)}`)

/** The cube of an even draw: the first words of the list come often, the last seldom. */
const compound = (draw: () => number): string => COMPOUNDS[Math.floor(draw() ** 3 * COMPOUNDS.length)] ?? ''

export function inventedReport(seed: number, sentences: number): string {
  const draw = lot(seed * 7919 + 13)
  return Array.from({ length: sentences }, () => {
    if (draw() < 0.2) return `${TURNS[Math.floor(draw() * TURNS.length)] ?? ''}.`
    const long = 8 + Math.floor(draw() * 8)
    return `${Array.from({ length: long }, () => compound(draw)).join(' ')}.`
  }).join(' ')
}

/** So many of the words are exchanged for others. */
export function rewritten(text: string, share: number, seed: number): string {
  const draw = lot(seed)
  return text
    .split(' ')
    .map((word) => (draw() < share ? syllable(draw) : word))
    .join(' ')
}
