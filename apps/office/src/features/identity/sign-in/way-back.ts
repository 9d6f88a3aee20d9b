/** Where to go after the sign-in: the screen that asked for it, and nowhere outside the office. */
export const wayBack = (kept: string | undefined): string =>
  kept !== undefined && /^\/(?![/\\])/.test(kept) && !kept.startsWith('/dang-nhap') ? kept : '/viec-cua-toi'
