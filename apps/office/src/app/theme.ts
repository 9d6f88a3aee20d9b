/** Dresses Mantine in the tokens: no colour and no measure is written here, all come from @guongsang/core/look. */
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'
import {
  type ColourName,
  colour,
  colourProperties,
  fonts,
  measureProperties,
  radius,
  type Theme,
  type as typeScale,
} from '@guongsang/core/look/tokens.ts'

const light = (name: ColourName) => colour(name, 'light')
const dark = (name: ColourName) => colour(name, 'dark')

/** A colour on the way from one token to another. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number]
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** Ten shades through the given tokens, as Mantine wants them. */
export function tenShades(...stops: [string, string, ...string[]]): MantineColorsTuple {
  const shade = (index: number) => {
    const place = (index / 9) * (stops.length - 1)
    const left = Math.min(Math.floor(place), stops.length - 2)
    return mix(stops[left] as string, stops[left + 1] as string, place - left)
  }
  return Array.from({ length: 10 }, (_, index) => shade(index)) as unknown as MantineColorsTuple
}

/** Shade 8 is the lacquer of the day, shade 4 that of the night. */
const lacquer = tenShades(light('lateGround'), dark('lacquer'), light('lacquer')).map(
  (shade, index) => ({ 4: dark('lacquer'), 8: light('lacquer'), 9: light('lacquerDeep') })[index] ?? shade,
) as unknown as MantineColorsTuple

/** What lies on lacquer is not white but the token made for it, by day and by night. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  const onLacquer = input.variant === 'filled' && (input.color ?? 'lacquer') === 'lacquer'
  return onLacquer ? { ...colors, color: 'var(--gs-on-lacquer)' } : colors
}

export const theme = createTheme({
  variantColorResolver,
  white: light('paper'),
  black: light('ink'),
  colors: {
    lacquer,
    gray: tenShades(light('ground'), light('line'), light('edge'), light('slate'), light('ink')),
    dark: tenShades(dark('ink'), dark('slate'), dark('edge'), dark('line'), dark('paper'), dark('ground')),
  },
  primaryColor: 'lacquer',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  fontFamily: fonts.interface,
  fontSizes: {
    xs: '0.75rem',
    sm: '0.8125rem',
    md: `${typeScale.office.size}rem`,
    lg: '1rem',
    xl: '1.125rem',
  },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.5', lg: '1.55', xl: '1.5' },
  headings: { fontFamily: fonts.interface, fontWeight: '600' },
  radius: { xs: '2px', sm: radius.small, md: radius.medium, lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // A dialog's header is a second banner landmark unless told otherwise.
    Modal: {
      defaultProps: {
        attributes: { header: { role: 'presentation' } },
        transitionProps: { duration: 140 },
        closeButtonProps: { 'aria-label': 'Đóng' },
        centered: true,
        overlayProps: { backgroundOpacity: 0.45 },
      },
    },
    Drawer: {
      defaultProps: {
        attributes: { header: { role: 'presentation' } },
        transitionProps: { duration: 160 },
        closeButtonProps: { 'aria-label': 'Đóng' },
        overlayProps: { backgroundOpacity: 0.3 },
      },
    },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: true } },
    Popover: { defaultProps: { transitionProps: { duration: 120 } } },
    // Its placeholder for the first focus is no child a menu may have.
    Menu: { defaultProps: { transitionProps: { duration: 120 }, withInitialFocusPlaceholder: false } },
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: 'sm' } },
    MultiSelect: { defaultProps: { size: 'sm' } },
    TreeSelect: { defaultProps: { size: 'sm' } },
  },
})

/** Mantine's own names for what the tokens call paper, ink, edge… */
const surfaces = (scheme: Theme): Record<string, string> => ({
  '--mantine-color-body': colour('paper', scheme),
  '--mantine-color-text': colour('ink', scheme),
  '--mantine-color-bright': colour('ink', scheme),
  '--mantine-color-dimmed': colour('slate', scheme),
  '--mantine-color-placeholder': colour('slate', scheme),
  '--mantine-color-error': colour('late', scheme),
  '--mantine-color-success': colour('done', scheme),
  '--mantine-color-anchor': colour('ink', scheme),
  '--mantine-color-default': colour('paper', scheme),
  '--mantine-color-default-color': colour('ink', scheme),
  '--mantine-color-default-hover': colour('ground', scheme),
  '--mantine-color-default-border': colour('edge', scheme),
  '--mantine-color-disabled': colour('ground', scheme),
  '--mantine-color-disabled-color': colour('slate', scheme),
  '--mantine-color-disabled-border': colour('line', scheme),
  '--mantine-primary-color-contrast': colour('onLacquer', scheme),
  '--mantine-color-lacquer-contrast': colour('onLacquer', scheme),
  '--mantine-color-lacquer-filled-hover': colour('lacquerDeep', scheme),
})

/** `--a: b; …` as the object Mantine takes. */
const declarations = (css: string): Record<string, string> =>
  Object.fromEntries(
    css
      .split(';')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('--'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: declarations(measureProperties()),
  light: { ...declarations(colourProperties('light')), ...surfaces('light') },
  dark: { ...declarations(colourProperties('dark')), ...surfaces('dark') },
})

/** Paper is light, whatever the screen was. */
export function printSheet(): string {
  const properties = { ...declarations(colourProperties('light')), ...surfaces('light') }
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${value};`)
  return `@media print { :root[data-mantine-color-scheme] { color-scheme: light; ${lines.join(' ')} } }`
}
