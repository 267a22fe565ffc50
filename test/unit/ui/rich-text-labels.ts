import type { RichTextLabels } from '../../../src/ui/rich-text-labels'

export const labels: RichTextLabels = {
  showPicture: (host) => `Show picture from ${host}`,
  showAllPictures: (count) => `Show all ${count} pictures`,
  noPicture: '[no picture]',
  pictureFailed: '[failed]',
  showQuoted: 'Show quoted text',
  table: 'Table',
}
