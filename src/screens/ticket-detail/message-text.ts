import type { TimeEntry } from '../../deskdirector/models'

/** What a message says: its own text, else that of the work that came with it. */
export function messageText(text: string, timeEntry: TimeEntry | null): string {
  return text.trim() === '' ? (timeEntry?.text ?? '') : text
}
