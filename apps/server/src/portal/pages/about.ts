import { html } from '../html.ts'
import { link, type Asked, type Page } from '../layout/view.ts'

/** Giới thiệu: what this is, whom it serves, how it can be used by everyone, what it shows and never shows. */
export async function aboutPage({ view }: Asked): Promise<Page> {
  return {
    title: 'Giới thiệu',
    description: 'Gương Sáng là gì, cổng này hiển thị gì, giữ kín gì và ai cũng dùng được như thế nào.',
    locality: null,
    drum: 'guong-sang',
    board: html`<h1>Giới thiệu</h1><p class="standfirst">Một tấm gương sáng soi cho nhiều người. Cổng này giúp ai cũng nhìn thấy.</p>`,
    body: html`<div class="with-contents section">
<nav class="contents" aria-label="Trong trang này"><ul>
<li><a href="#guong-sang">Gương Sáng là gì</a></li>
<li><a href="#tiep-can">Ai cũng dùng được</a></li>
<li><a href="#rieng-tu">Riêng tư</a></li>
<li><a href="#dua-len-trang-khac">Đưa lên trang khác</a></li>
</ul></nav>
<article class="story">
<h2 id="guong-sang">Gương Sáng là gì</h2>
<p>Gương Sáng là phần mềm mở phục vụ trọn công việc thi đua, khen thưởng của một địa phương: từ kế hoạch đầu năm, phong trào, cụm khối, sáng kiến đến bình xét, quyết định và trao tặng. Cổng bạn đang xem là phần dành cho mọi người; cán bộ làm việc ở <a href="/van-phong/">phần dành cho cán bộ</a>.</p>
<p>Trang của <a href="${link(view, '/#dia-phuong')}">từng địa phương</a> kể về gương sáng khi câu chuyện đã kiểm chứng và người trong cuộc đồng ý; đăng tin, bài, phong trào, kế hoạch và văn bản đã công bố; cho tra cứu ai đã được khen thưởng, theo quyết định nào; và nhận lời giới thiệu, góp ý, phản ánh của mọi người.</p>
<p>Thông tin luôn tính theo ngày bạn xem. Đơn vị đã sáp nhập, chia tách hay giải thể vẫn giữ trang riêng và dẫn đến đơn vị kế thừa.</p>

<h2 id="tiep-can">Ai cũng dùng được</h2>
<p>Chúng tôi làm cổng này theo chuẩn tiếp cận WCAG 2.2 mức AA, và kiểm tra từng trang bằng máy trước mỗi lần cập nhật.</p>
<ul>
<li>Mọi việc làm được bằng bàn phím; có lối đi thẳng đến nội dung chính ở đầu trang.</li>
<li>Nút “Chữ lớn” ở đầu trang phóng to toàn bộ chữ và giữ nguyên khi bạn sang trang khác; phóng to bằng trình duyệt cũng không vỡ trang.</li>
<li>Màu nền theo cài đặt sáng, tối của máy; màu không bao giờ đứng một mình mà luôn có chữ đi kèm.</li>
<li>Trang nhẹ, không cần JavaScript, chạy được trên máy cũ và đường truyền chậm; in ra giấy gọn gàng.</li>
</ul>
<p>Nếu gặp chỗ khó dùng, hãy báo cho cơ quan thường trực của địa phương; cách liên hệ có trên trang của từng địa phương.</p>

<h2 id="rieng-tu">Riêng tư</h2>
<p>Cổng này không đặt cookie, không đếm lượt xem theo người, không gửi gì cho bên thứ ba. Lựa chọn chữ lớn chỉ nằm trong địa chỉ trang.</p>
<p>Về cơ quan, đơn vị, cổng chỉ hiển thị:</p>
<ul>
<li>tên chính thức, tên gọi trước đây, đơn vị tiền thân và kế thừa;</li>
<li>chức danh và họ tên người đứng đầu;</li>
<li>địa chỉ, điện thoại, thư điện tử và trang thông tin của cơ quan.</li>
</ul>
<p>Về gương sáng và người được khen thưởng, cổng chỉ hiển thị tên, chức vụ, đơn vị, việc đã làm, danh hiệu hoặc hình thức và quyết định; ảnh chỉ khi người trong ảnh đồng ý. Ai được rút khỏi danh sách thì không còn trên cổng ngay từ lúc đó.</p>
<p>Cổng không hiển thị ngày sinh, số định danh, địa chỉ nhà, điện thoại riêng hay bất cứ điều gì khác về cá nhân. Nếu thấy thông tin sai hoặc không nên công khai, hãy báo cơ quan thường trực của địa phương để sửa.</p>

<h2 id="dua-len-trang-khac">Đưa lên trang khác</h2>
<p>Cổng thông tin điện tử của địa phương có thể lấy danh sách gương sáng từ đây; nội dung bị rút thì cũng mất ở đó. Thay <em>dia-phuong</em> bằng tên trong địa chỉ trang của địa phương:</p>
<ul>
<li>khung nhúng: <code>&lt;iframe src="…/dia-phuong/nhung?so=6" title="Gương sáng" width="100%" height="480"&gt;&lt;/iframe&gt;</code></li>
<li>tin theo chuẩn RSS hoặc Atom: <code>…/dia-phuong/rss.xml</code>, <code>…/dia-phuong/atom.xml</code></li>
<li>dữ liệu JSON để trang kia tự trình bày: <code>…/dia-phuong/guong-sang.json</code></li>
</ul>
</article>
</div>`,
  }
}
