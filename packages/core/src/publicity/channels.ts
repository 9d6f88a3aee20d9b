/** What follows from the kind of a channel. */

/** Of social pages only the official ones count ('các trang mạng xã hội chính thống'); every other channel has an owner who answers. */
export const isCountedChannel = ({ kind, official }: { kind: string; official: boolean }): boolean =>
  kind !== 'social-page' || official

const AIRING: readonly string[] = ['loudspeaker', 'audio-press', 'video-press']

/** Has broadcasts with minutes; what the others bring out are items. */
export const isOnTheAir = (kind: string): boolean => AIRING.includes(kind)
