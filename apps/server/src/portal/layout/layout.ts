import { emblem } from '@guongsang/core/look/emblem.ts'
import { colours } from '@guongsang/core/look/tokens.ts'
import { attr, html, trusted, type Html } from '../html.ts'
import type { PublicLocality } from '../reads.ts'
import {
  awardsPath,
  directoryPath,
  documentsPath,
  feedPath,
  itemsPath,
  LARGE_TEXT,
  link,
  localityPath,
  movementsPath,
  storiesPath,
  type Page,
  type View,
} from './view.ts'

export const PORTAL_NAME = 'Gương Sáng'

/** The whole document. No script, no style in a tag, one sheet, one h1. */
export function layout(view: View, page: Page): string {
  const title = page.title === null ? PORTAL_NAME : `${page.title} - ${PORTAL_NAME}`
  const isFramed = page.look === 'frame'
  const document = html`<!doctype html>
<html lang="vi"${attr('class', view.largeText ? 'large-text' : null)}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${colours.board[0]}">
${page.unlisted ? html`<meta name="robots" content="noindex">\n` : ''}${head(view, page)}
</head>
<body${attr('class', page.look && `look-${page.look}`)}>
${isFramed ? null : html`<a class="skip" href="#noi-dung">Đến nội dung chính</a>\n${header(view, page.locality)}`}
<main id="noi-dung"${page.about === undefined ? [] : [attr('itemscope', true), attr('itemtype', `https://schema.org/${page.about}`)]}>
<div class="board">
<div class="board-art">${page.drum !== undefined && html`<img src="${`/bia/${encodeURIComponent(page.drum)}.trong.svg`}" alt="" width="402" height="402">`}</div>
<div class="board-text">${page.board}</div>
</div>
${page.body}
</main>
${isFramed ? null : footer(view, page.locality)}
</body>
</html>
`
  return document.toString()
}

function head({ assets, baseUrl, path }: View, { locality, title, description, picture }: Page): Html {
  const shared = [
    ['og:type', 'article'],
    ['og:site_name', PORTAL_NAME],
    ['og:locale', 'vi_VN'],
    ['og:title', title ?? PORTAL_NAME],
    ['og:description', description],
    // Networks ask for whole addresses: without the operator's own there is none to give.
    ...(baseUrl === null ? [] : [['og:url', baseUrl + path]]),
    ...(baseUrl === null || picture === undefined ? [] : [['og:image', baseUrl + picture]]),
  ]
  return html`${assets.preload.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>\n`)}<link rel="stylesheet" href="${assets.styleSheet}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="manifest" href="/manifest.webmanifest">
${shared.map(([name, content]) => html`<meta property="${name}" content="${content}">\n`)}${locality && html`<link rel="alternate" type="application/rss+xml" title="${`Gương sáng và tin, bài, ${locality.fullName}`}" href="${feedPath(locality.slug)}">\n`}<link rel="alternate" type="application/rss+xml" title="Thay đổi tổ chức" href="/rss.xml">${baseUrl && html`\n<link rel="canonical" href="${baseUrl + path}">`}`
}

const mark = trusted(emblem({ size: 44 }))

function header(view: View, locality: PublicLocality | null): Html {
  const place =
    locality &&
    html`<a class="brand-place" href="${link(view, localityPath(locality.slug))}">${locality.name}</a>`
  const entries: [path: string, label: string][] = locality
    ? [
        [storiesPath(locality.slug), 'Gương sáng'],
        [itemsPath(locality.slug), 'Tin, bài'],
        [movementsPath(locality.slug), 'Phong trào'],
        [awardsPath(locality.slug), 'Khen thưởng'],
        [documentsPath(locality.slug), 'Văn bản'],
        [directoryPath(locality.slug), 'Cơ quan'],
      ]
    : [
        ['/#dia-phuong', 'Địa phương'],
        ['/gioi-thieu', 'Giới thiệu'],
      ]
  return html`<header class="bar">
<div class="bar-inner">
<p class="brand"><a class="brand-name" href="${link(view, '/')}">${mark}<span>${PORTAL_NAME}</span></a>${place}</p>
<nav aria-label="Trang chính"><ul>${entries.map(
    ([path, label]) =>
      html`<li><a href="${link(view, path)}"${attr('aria-current', currentOf(view, path))}>${label}</a></li>`,
  )}<li>${largeTextSwitch(view)}</li></ul></nav>
</div>${view.sample && html`\n<p class="sample">Bản trình diễn: tên người trên trang này là hư cấu.</p>`}
</header>`
}

const currentOf = (view: View, path: string): string | null =>
  path === view.path ? 'page' : view.path.startsWith(`${path}/`) ? 'true' : null

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
<li><a href="${locality ? feedPath(locality.slug) : '/rss.xml'}">Theo dõi bằng RSS</a></li>
<li><a href="${link(view, '/gioi-thieu#dua-len-trang-khac')}">Đưa lên trang khác</a></li>
<li><a href="/van-phong/">Dành cho cán bộ</a></li>
</ul>
</div>
</footer>`
}
