/**
 * The look as values: light falling on lacquer, a thin line of gold, paper, ink.
 * Portal, office, charts and printed documents take every colour and measure from here.
 */
export type Theme = 'light' | 'dark'

/** Each colour as [light, dark]. The dark theme is drawn for the dark, it is not the light one inverted. */
export const colours = {
  // Surfaces: the ground lies behind, paper lies upon it.
  ground: ['#F6F1E8', '#16181D'],
  paper: ['#FBF8F3', '#1E2127'],
  line: ['#E4DDD2', '#343944'],
  /** Border of a field or a button: seen by everyone, so it keeps 3:1. */
  edge: ['#8A8070', '#7E8694'],
  ink: ['#1F2430', '#ECE8E1'],
  slate: ['#5B6472', '#A9B0BC'],

  // Lacquer: the one main act, links, the chosen item.
  lacquer: ['#8E1B1B', '#E07A6E'],
  lacquerDeep: ['#5E1014', '#F2A79D'],
  onLacquer: ['#FBF8F3', '#2A0C0B'],

  // Gold: lines and marks; as text only in its readable shade.
  gold: ['#B8862B', '#C79A4B'],
  goldText: ['#7A5512', '#E2BD78'],

  // The lacquer board: the large dark red ground of the portal and of covers, the same idea by day and by night.
  board: ['#5E1014', '#390D10'],
  boardHigh: ['#8E1B1B', '#5A1518'],
  onBoard: ['#FBF3E6', '#F3E8DA'],
  onBoardSoft: ['#EBCFB2', '#DCC0A5'],
  boardGold: ['#E0B662', '#D3A654'],

  // States, and the pale ground a state may lie on.
  done: ['#1F7A4D', '#6CC79A'],
  doneGround: ['#EAF3EB', '#1B2F26'],
  soon: ['#865900', '#E3B04B'],
  soonGround: ['#FAF0DA', '#332914'],
  late: ['#B42318', '#F3958A'],
  lateGround: ['#FBEAE6', '#3A1D1B'],
  waiting: ['#2F5FA7', '#92B7F0'],
  waitingGround: ['#E9EFF8', '#1C2A40'],

  focus: ['#2F5FA7', '#92B7F0'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

export type ColourName = keyof typeof colours

export function colour(name: ColourName, theme: Theme = 'light'): string {
  return colours[name][theme === 'light' ? 0 : 1]
}

/** State of a piece of work. Colour never speaks alone: the word and the icon go with it. */
export type State = 'done' | 'soon' | 'late' | 'waiting' | 'not-applicable'

export const states = {
  done: { word: 'Hoàn thành', colour: 'done', ground: 'doneGround', icon: 'M3.5 8.5l3 3 6-7' },
  soon: {
    word: 'Sắp đến hạn',
    colour: 'soon',
    ground: 'soonGround',
    icon: 'M8 4v4.2l2.8 1.8M8 2a6 6 0 1 0 .01 0',
  },
  late: { word: 'Quá hạn', colour: 'late', ground: 'lateGround', icon: 'M8 3.2v5.6M8 12v.6' },
  waiting: {
    word: 'Đang chờ',
    colour: 'waiting',
    ground: 'waitingGround',
    icon: 'M4 2.5h8M4 13.5h8M5 2.5c0 4 6 7 6 11M11 2.5c0 4-6 7-6 11',
  },
  'not-applicable': { word: 'Không áp dụng', colour: 'slate', ground: 'ground', icon: 'M4 8h8' },
} as const satisfies Record<State, { word: string; colour: ColourName; ground: ColourName; icon: string }>

/** Steps of white space, in rem. */
export const space = {
  '1': 0.25,
  '2': 0.5,
  '3': 0.75,
  '4': 1,
  '5': 1.5,
  '6': 2,
  '7': 3,
  '8': 4.5,
  '9': 6.5,
} as const

/** Type sizes in rem. Line heights leave room for two marks stacked on one letter (ễ, Ậ, ỗ). */
export const type = {
  small: { size: 0.8125, line: 1.5 },
  office: { size: 0.875, line: 1.5 },
  body: { size: 1, line: 1.6 },
  story: { size: 1.1875, line: 1.65 },
  lead: { size: 1.3125, line: 1.55 },
  heading: { size: 1.5, line: 1.35 },
  title: { size: 2.125, line: 1.3 },
  display: { size: 3.25, line: 1.2 },
} as const

export const fonts = {
  interface: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
  story: "'Literata', 'Be Vietnam Pro', Georgia, serif",
} as const

export const radius = { small: '3px', medium: '6px' } as const
export const rowHeight = '36px'
export const motion = { short: '120ms', long: '180ms' } as const

/** What may lie on what. 'text' needs 4.5:1, 'mark' (lines, icons, edges that carry meaning) 3:1. */
export const pairs: readonly { on: ColourName; use: ColourName; as: 'text' | 'mark' }[] = [
  ...(['ground', 'paper'] as const).flatMap((on) => [
    ...(
      ['ink', 'slate', 'lacquer', 'lacquerDeep', 'goldText', 'done', 'soon', 'late', 'waiting'] as const
    ).map((use) => ({ on, use, as: 'text' as const })),
    ...(['edge', 'focus'] as const).map((use) => ({ on, use, as: 'mark' as const })),
  ]),
  { on: 'paper', use: 'gold', as: 'mark' },
  { on: 'lacquer', use: 'onLacquer', as: 'text' },
  { on: 'lacquerDeep', use: 'onLacquer', as: 'text' },
  ...(['board', 'boardHigh'] as const).flatMap((on) => [
    { on, use: 'onBoard' as const, as: 'text' as const },
    { on, use: 'onBoardSoft' as const, as: 'text' as const },
    { on, use: 'boardGold' as const, as: 'text' as const },
  ]),
  ...Object.values(states).flatMap((state) => [
    { on: state.ground, use: state.colour, as: 'text' as const },
    { on: state.ground, use: 'ink' as const, as: 'text' as const },
  ]),
]

/** Contrast of two colours as WCAG 2 reckons it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** `--gs-lacquer-deep: #5E1014; …`: the colours of one theme, for a rule of the caller's choice. */
export function colourProperties(theme: Theme): string {
  const lines = Object.keys(colours).map(
    (name) => `--gs-${kebab(name)}: ${colour(name as ColourName, theme)};`,
  )
  return `color-scheme: ${theme}; ${lines.join(' ')}`
}

/** Measures, the same in both themes. */
export function measureProperties(): string {
  return [
    ...Object.entries(space).map(([step, rem]) => `--gs-space-${step}: ${rem}rem;`),
    ...Object.entries(type).flatMap(([name, { size, line }]) => [
      `--gs-size-${name}: ${size}rem;`,
      `--gs-line-${name}: ${line};`,
    ]),
    ...Object.entries(fonts).map(([name, family]) => `--gs-font-${name}: ${family};`),
    ...Object.entries(radius).map(([name, value]) => `--gs-radius-${name}: ${value};`),
    ...Object.entries(motion).map(([name, value]) => `--gs-motion-${name}: ${value};`),
    `--gs-row-height: ${rowHeight};`,
  ].join(' ')
}

/** The whole sheet of properties for a page that follows the reader's device; paper is always light. */
export function themeSheet(): string {
  return [
    `:root { ${measureProperties()} ${colourProperties('light')} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${colourProperties('dark')} } }`,
  ].join('\n')
}
