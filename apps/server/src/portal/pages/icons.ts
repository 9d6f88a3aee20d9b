/** The names and drawings by which a device keeps the portal. */
import { favicon } from '@guongsang/core/look/emblem.ts'
import { colours } from '@guongsang/core/look/tokens.ts'
import type { Assets } from '../assets.ts'
import { PORTAL_NAME } from '../layout/layout.ts'
import type { RenderedPage } from '../page-cache.ts'

export const icon = (): RenderedPage => ({ type: 'image/svg+xml', body: favicon() })

export function manifest(assets: Assets): RenderedPage {
  const emblemAddress = [...assets.files.keys()].find((address) => address.includes('/emblem.'))!
  return {
    type: 'application/manifest+json; charset=utf-8',
    body: JSON.stringify({
      name: PORTAL_NAME,
      short_name: PORTAL_NAME,
      lang: 'vi',
      start_url: '/',
      display: 'browser',
      theme_color: colours.board[0],
      background_color: colours.ground[0],
      icons: [{ src: emblemAddress, type: 'image/svg+xml', sizes: 'any' }],
    }),
  }
}
