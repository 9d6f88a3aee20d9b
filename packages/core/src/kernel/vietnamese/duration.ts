/** 9 phút 30 giây; 12 giờ 05 phút: a length of time as a station writes it into its book. */
export function durationInWords(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const parts = [
    hours > 0 ? `${hours} giờ` : '',
    minutes > 0 ? `${hours > 0 ? String(minutes).padStart(2, '0') : minutes} phút` : '',
    rest > 0 ? `${minutes > 0 || hours > 0 ? String(rest).padStart(2, '0') : rest} giây` : '',
  ].filter(Boolean)
  return parts.length === 0 ? '0 phút' : parts.join(' ')
}
