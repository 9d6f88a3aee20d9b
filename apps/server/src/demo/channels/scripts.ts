/** Invented scripts for the air: an exemplar told in a few minutes. */
import type { Random } from '../random.ts'

const opening = [
  'Kính thưa quý vị và các bạn! Chuyên mục hôm nay xin giới thiệu một gương tốt đang được bà con nhắc đến nhiều.',
  'Xin kính chào quý vị và các bạn đang theo dõi chương trình. Mời quý vị cùng gặp những con người bình dị mà việc làm thì không bình thường.',
]
const body = [
  'Từ những ngày đầu, ai cũng lo cách làm mới khó thành. Vậy mà chỉ sau một vụ, bà con trong xóm đã đến tận nơi hỏi kinh nghiệm rồi cùng nhau làm theo.',
  'Điều được mọi người quý nhất là sự bền bỉ. Mỗi tuần một buổi, trời mưa cũng như trời nắng, công việc chung chưa bao giờ bị bỏ dở.',
  'Theo lời kể của bà con, trước đây mỗi hộ làm một kiểu, được mùa thì mất giá. Nay các hộ cùng ghi sổ, cùng định ngày xuống giống, cùng bán một lần nên ai cũng yên tâm.',
  'Cấp ủy, chính quyền nơi đây cho biết mô hình đã được đưa vào sinh hoạt chi bộ, sinh hoạt tổ Nhân dân tự quản và được nhân ra các ấp lân cận.',
  'Không dừng ở đó, nhóm còn nhận giúp những gia đình khó khăn trong xóm về cây giống, công lao động và cả cách ghi chép chi tiêu.',
  'Khi được hỏi điều gì làm nên kết quả ấy, câu trả lời chỉ giản dị là làm việc gì cũng nghĩ đến người bên cạnh.',
  'Phong trào thi đua yêu nước ở địa phương nhờ vậy mà gần gũi, thiết thực, ai cũng thấy có phần của mình trong đó.',
]
const closing = [
  'Chuyên mục hôm nay xin dừng tại đây. Kính chào và hẹn gặp lại quý vị trong kỳ phát sóng sau.',
  'Nếu quanh quý vị có gương tốt cần được biết đến, xin hãy báo cho Đài hoặc cơ quan thường trực thi đua, khen thưởng. Xin cảm ơn quý vị đã lắng nghe.',
]

export const scriptOf = (title: string, random: Random): string =>
  [
    random.pick(opening),
    `Đó là câu chuyện “${title}”.`,
    ...random.sample(body, 5),
    random.pick(closing),
  ].join('\n\n')
