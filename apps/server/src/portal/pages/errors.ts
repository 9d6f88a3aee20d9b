import { html, type Html } from '../html.ts'
import { link, type Page, type View } from '../layout/view.ts'

export type ErrorStatus = 404 | 410 | 500 | 503

const words: Record<ErrorStatus, { title: string; sentence: string; advice: string }> = {
  404: {
    title: 'Không tìm thấy trang này',
    sentence: 'Địa chỉ có thể đã gõ thiếu, hoặc nội dung đã được gỡ.',
    advice: 'Hãy kiểm tra lại địa chỉ, hoặc bắt đầu từ trang đầu và chọn địa phương.',
  },
  410: {
    title: 'Nội dung này đã được gỡ',
    sentence: 'Cơ quan công bố đã rút nội dung này khỏi cổng.',
    advice: 'Hãy bắt đầu lại từ trang đầu và chọn địa phương.',
  },
  500: {
    title: 'Trang này đang gặp lỗi',
    sentence: 'Lỗi ở phía chúng tôi và đã được ghi lại.',
    advice:
      'Hãy thử lại sau ít phút. Nếu vẫn lỗi, báo cho cơ quan thường trực của địa phương và đọc mã dưới đây.',
  },
  503: {
    title: 'Cổng đang tạm nghỉ',
    sentence: 'Kho dữ liệu chưa trả lời; thường chỉ trong ít phút.',
    advice: 'Hãy thử lại sau ít phút.',
  },
}

/** Says what happened, whose fault it is, what to do. `code` lets an operator find the record. */
export function errorPage(view: View, status: ErrorStatus, code: string | null): Page {
  const shown: Html | null = code === null ? null : html`<p class="quiet">Mã: ${code}</p>`
  return told(view, words[status], shown)
}

/** What was sent could not be taken, and not even shown again: the browser still has it. */
export const refusedPage = (view: View, sentence: string): Page =>
  told(view, {
    title: 'Chưa gửi được',
    sentence,
    advice: 'Bấm nút quay lại của trình duyệt: chữ đã ghi thường vẫn còn ở đó, sửa rồi gửi lại.',
  })

function told(
  view: View,
  { title, sentence, advice }: (typeof words)[ErrorStatus],
  shown: Html | null = null,
): Page {
  return {
    title,
    description: sentence,
    locality: null,
    unlisted: true,
    drum: 'guong-sang',
    board: html`<h1>${title}</h1><p class="standfirst">${sentence}</p>`,
    body: html`<div class="story section"><p>${advice}</p>${shown}<p><a href="${link(view, '/')}">Về trang đầu</a></p></div>`,
  }
}
