/** The office's own line icons, drawn on a 20 × 20 field. Ornament beside a word: readers skip them. */
const shapes = {
  home: 'M3 9.5 10 3.5l7 6M5 8v8.5h10V8M8.5 16.5v-4h3v4',
  organization: 'M10 2.5v3M3.5 8.5h13v8h-13zM7 5.5h6v3M6.5 11.5v2M10 11.5v5M13.5 11.5v2',
  tree: 'M7 4h6v3.5H7zM2.5 12.5h5V16h-5zM12.5 12.5h5V16h-5zM10 7.5V10M5 12.5V10h10v2.5',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4M3.8 17c.6-3.2 3-5 6.2-5s5.6 1.8 6.2 5',
  people:
    'M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M2.5 16.5c.4-2.9 2.3-4.6 5-4.6s4.6 1.7 5 4.6M13 4.4a2.6 2.6 0 0 1 0 4.9M14.6 12c1.7.6 2.7 2.1 3 4.5',
  group: 'M10 3.2 16.8 6.6 10 10 3.2 6.6zM3.2 10 10 13.4l6.8-3.4M3.2 13.4l6.8 3.4 6.8-3.4',
  place:
    'M10 17.5c3.7-4 5.5-6.9 5.5-9.3a5.5 5.5 0 1 0-11 0c0 2.4 1.8 5.3 5.5 9.3M10 10a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8',
  household: 'M3.5 9.5 10 4l6.5 5.5v7h-13zM7.5 16.5v-3a2.5 2.5 0 0 1 5 0v3',
  list: 'M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01M7 5.5h9.5M7 10h9.5M7 14.5h9.5',
  bell: 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 2h-13zM8.3 15.5a1.7 1.7 0 0 0 3.4 0',
  import: 'M10 2.5v9M6.8 8.5 10 11.7l3.2-3.2M3.5 13v3.5h13V13',
  export: 'M10 11.5v-9M6.8 5.7 10 2.5l3.2 3.2M3.5 13v3.5h13V13',
  key: 'M8.8 11.2 16.5 3.5M13.5 6.5l2.5 2.5M11.5 8.5l1.7 1.7M6.5 16.5a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6',
  roles: 'M10 2.5 16.5 5v4.5c0 4-2.7 6.7-6.5 8-3.8-1.3-6.5-4-6.5-8V5zM7.2 9.8l2 2 3.6-3.8',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4M7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  jobs: 'M10 17a7 7 0 1 0-7-7M10 6v4.2l3 1.8M3 5.5V10h4.5',
  log: 'M5 2.5h10v15H5zM7.5 6.5h5M7.5 9.8h5M7.5 13h3',
  server: 'M3.5 4h13v5h-13zM3.5 11h13v5h-13zM6.5 6.5h.01M6.5 13.5h.01M10 6.5h3.5M10 13.5h3.5',
  chart: 'M3.5 16.5h13M5.5 14V9.5M10 14V4.5M14.5 14V7.5',
  search: 'M8.8 14.6a5.8 5.8 0 1 0 0-11.6 5.8 5.8 0 0 0 0 11.6M13.2 13.2l3.8 3.8',
  plus: 'M10 4v12M4 10h12',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.5 8 14.5 16 5.5',
  up: 'M5 12.5l5-5 5 5',
  down: 'M5 7.5l5 5 5-5',
  right: 'M7.5 5l5 5-5 5',
  left: 'M12.5 5l-5 5 5 5',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  edit: 'M4 16l.8-3.4L13.5 4l2.5 2.5-8.6 8.7zM11.8 5.7l2.5 2.5',
  merge: 'M4 4c0 4.5 6 3.5 6 8v5M16 4c0 4.5-6 3.5-6 8M7.5 14.5 10 17l2.5-2.5',
  split: 'M10 3v4c0 3.5-5 3-5 8M10 7c0 3.5 5 3 5 8M2.8 12.8 5 15l2.2-2.2M12.8 12.8 15 15l2.2-2.2',
  undo: 'M4 8h8a4.2 4.2 0 0 1 0 8.5H8M7 5 4 8l3 3',
  calendar: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  sun: 'M10 13.4a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8M10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M4.3 15.7l1.3-1.3M14.4 5.6l1.3-1.3',
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7',
  screen: 'M3 4h14v9.5H3zM7.5 17h5M10 13.5V17',
  help: 'M7.6 7.4A2.5 2.5 0 0 1 12.5 8c0 1.8-2.4 2-2.4 3.8M10.1 14.6h.01M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15',
  leave: 'M11.5 3.5h-7v13h7M8.5 10h8.5M14 7l3 3-3 3',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  warning: 'M10 3 18 16.5H2zM10 8v4M10 14.3h.01',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15',
  filter: 'M3 4.5h14l-5.3 6.2v5.3l-3.4-1.8v-3.5z',
  eye: 'M2 10c2-3.6 4.8-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.8 5.4-8 5.4S4 13.6 2 10M10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6',
} as const

export type IconName = keyof typeof shapes

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
