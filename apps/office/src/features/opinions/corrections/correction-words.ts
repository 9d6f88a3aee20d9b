export const colours = {
  noted: 'waiting',
  published: 'done',
  closed: 'not-applicable',
  dropped: 'not-applicable',
} as const
