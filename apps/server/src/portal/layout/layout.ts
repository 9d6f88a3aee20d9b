import { emblem } from '@guongsang/core/look/emblem.ts'
import { colours } from '@guongsang/core/look/tokens.ts'
import { attr, html, trusted, type Html } from '../html.ts'
import type { PublicLocality } from '../reads.ts'
import { directoryPath, LARGE_TEXT, link, localityPath, storiesPath, type Page, type View } from './view.ts'

export const PORTAL_NAME = 'Gương Sáng'

/** The whole document. No script, no style in a tag, one sheet, one h1. */
export function layout(view: View, page: Page): string {
  const title = page.title === null ? PORTAL_NAME : `${page.title} - ${PORTAL_NAME}`
  const document = html`<!doctype html>
<html lang="vi"${attr('class', view.largeText ? 'large-text' : null)}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${colours.board[0]}">
${page.unlisted ? html`<meta name="robots" content="noindex">\n` : ''}${head(view)}
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
${header(view, page.locality)}
<main id="noi-dung">
<div class="board">
<div class="board-art">${page.drum !== undefined && html`<img src="${`/bia/${encodeURIComponent(page.drum)}.trong.svg`}" alt="" width="402" height="402">`}</div>
<div class="board-text">${page.board}</div>
</div>
${page.body}
</main>
${footer(view, page.locality)}
</body>
</html>
`
  return document.toString()
}

function head({ assets, baseUrl, path }: View): Html {
  return html`${assets.preload.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>\n`)}<link rel="stylesheet" href="${assets.styleSheet}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="manifest" href="/manifest.webmanifest">
<link rel="alternate" type="application/rss+xml" title="Thay đổi tổ chức" href="/rss.xml">${baseUrl && html`\n<link rel="canonical" href="${baseUrl + path}">`}`
}

const mark = trusted(emblem({ size: 44 }))

function header(view: View, locality: PublicLocality | null): Html {
  const place =
    locality &&
    html`<a class="brand-place" href="${link(view, localityPath(locality.slug))}">${locality.name}</a>`
  const entries: [path: string, label: string][] = [
    ['/#dia-phuong', 'Địa phương'],
    ...(locality
      ? [
          [storiesPath(locality.slug), 'Điển hình'] as [string, string],
          [directoryPath(locality.slug), 'Cơ quan, đơn vị'] as [string, string],
        ]
      : []),
    ['/gioi-thieu', 'Giới thiệu'],
  ]
  return html`<header class="bar">
<div class="bar-inner">
<p class="brand"><a class="brand-name" href="${link(view, '/')}">${mark}<span>${PORTAL_NAME}</span></a>${place}</p>
<nav aria-label="Trang chính"><ul>${entries.map(
    ([path, label]) =>
      html`<li><a href="${link(view, path)}"${attr('aria-current', path === view.path ? 'page' : null)}>${label}</a></li>`,
  )}<li>${largeTextSwitch(view)}</li></ul></nav>
</div>${view.sample && html`\n<p class="sample">Bản trình diễn: tên người trên trang này là hư cấu.</p>`}
</header>`
}

/** Large text without script and without a cookie: the same page under another address, and every link keeps it. */
function largeTextSwitch(view: View): Html {
  const address = link(view, view.path, {
    ...view.query,
    [LARGE_TEXT.name]: view.largeText ? '' : LARGE_TEXT.value,
  })
  return view.largeText
    ? html`<a class="text-size" href="${address}" rel="nofollow"><span aria-hidden="true">A</span> Chữ thường</a>`
    : html`<a class="text-size" href="${address}" rel="nofollow"><span class="text-size-large" aria-hidden="true">A</span> Chữ lớn</a>`
}

function footer(view: View, locality: PublicLocality | null): Html {
  return html`<footer class="foot">
<div class="foot-inner">
<p class="foot-name">${PORTAL_NAME}${locality && html` <span class="foot-place">${locality.fullName}</span>`}</p>
<p class="foot-note">Công khai công tác thi đua, khen thưởng của địa phương. Thông tin trên từng trang do cơ quan thường trực của địa phương đó cập nhật.</p>
<ul class="foot-links">
<li><a href="${link(view, '/gioi-thieu')}">Giới thiệu</a></li>
<li><a href="${link(view, '/gioi-thieu#tiep-can')}">Tiếp cận</a></li>
<li><a href="${link(view, '/gioi-thieu#rieng-tu')}">Riêng tư</a></li>
<li><a href="/rss.xml">Tin thay đổi (RSS)</a></li>
<li><a href="/van-phong/">Dành cho cán bộ</a></li>
</ul>
</div>
</footer>`
}
