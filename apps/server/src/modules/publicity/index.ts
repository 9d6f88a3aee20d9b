/** The door of publicity: what other modules, the portal and the sample data may call, nothing else. */
export { insertItemSamples, type SampleItems } from './insert-items.ts'
export { publicItemPictures } from './item-photo.ts'
export { type PublicItem, type PublicItemRow, publicItems } from './item-public.ts'
export { insertChannels, type SampleChannels } from './insert-channels.ts'
export { insertOutreachSamples, type SampleOutreach } from './insert-outreach.ts'
