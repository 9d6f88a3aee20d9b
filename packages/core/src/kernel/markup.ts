/**
 * Whether a text carries markup of a web page: a tag, a comment, a character spelled as a code. What people write for us is
 * plain text; whoever pastes a page is told so, instead of having its tags printed. '3 < 5' and 'a <b' alone are no tags.
 */
const MARKUP = /<\/?[a-z][^<>]*>|<!|<\?|&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i

export const hasMarkup = (text: string): boolean => MARKUP.test(text.normalize('NFKC'))
