/** A title or a reference as the name of a file: '11/KH-UBND' has no folder, and no part of it is lost. */
export const asFileName = (title: string): string => title.replaceAll(/[\\/]/g, '-')
