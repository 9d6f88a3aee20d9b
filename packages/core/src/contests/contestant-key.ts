/** Whether two entries come from the same person, as far as the telephone number or e-mail address says. */

/** '+84 912-345-678' and '0912345678' are one number, 'lan+2@vi-du.vn' is the box of 'lan@vi-du.vn'; null: neither of both. */
export function contactKey(contact: string): string | null {
  const address = contact.trim().normalize('NFC').toLowerCase()
  if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}$/.test(address)) return address.replace(/(?<=.)\+[^@]*/, '')
  const digits = contact.replace(/[\s.()-]/g, '').replace(/^(\+|00)84/, '0')
  return /^0\d{9,10}$/.test(digits) ? digits : null
}
