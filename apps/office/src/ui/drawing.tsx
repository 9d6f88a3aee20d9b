/** A drawing of @guongsang/core/look as a picture: the page's content policy lets no markup in by text. */
import { useMemo } from 'react'
import { useComputedColorScheme } from '@mantine/core'
import { divider } from '@guongsang/core/look/drum-rings.ts'
import { colour, type Theme } from '@guongsang/core/look/tokens.ts'

interface Props {
  /** Draws for the theme of the screen. */
  draw: (theme: Theme) => string
  width: number
  height?: number
  /** Left out for ornament. */
  alt?: string
  className?: string | undefined
}

export function Drawing({ draw, width, height, alt = '', className }: Props) {
  const theme = useComputedColorScheme('light')
  const source = useMemo(() => pictureOf(draw(theme)), [draw, theme])
  return <img src={source} width={width} height={height ?? width} alt={alt} className={className} />
}

export const pictureOf = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`

const goldLine = (theme: Theme) => divider(colour('gold', theme))

/** The thin line of gold with the small sun. */
export function GoldLine() {
  return <Drawing draw={goldLine} width={180} height={18} />
}
