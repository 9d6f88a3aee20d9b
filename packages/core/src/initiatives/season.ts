/** Two seasons a year: the socio-economic field by the calendar year, education by the school year that begins in it. */

export type Season = 'socio-economic' | 'education'

/** '2023', '2023-2024'. */
export const seasonLabel = (season: Season, year: number): string =>
  season === 'education' ? `${year}-${year + 1}` : String(year)
