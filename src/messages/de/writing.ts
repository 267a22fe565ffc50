import { plural } from '../../lib/plural'

const files = (count: number) =>
  plural('de', count, { one: (n) => `${n} Datei`, other: (n) => `${n} Dateien` })

/** Groups of media types, and what people call them. */
const kinds: Readonly<Record<string, string>> = {
  'image/*': 'Bilder',
  'video/*': 'Videos',
  'audio/*': 'Ton',
  'text/*': 'Text',
}

/** Whatever is written and sent: how far it has come, and what is kept meanwhile. */
export const writing = {
  /** Whose drafts there are isn't known yet. */
  opensLate:
    'Sie können hier schreiben, sobald Ihr Helpdesk meldet, wer angemeldet ist. Bisher kam nichts; es wird noch einmal gefragt.',
  /** A draft that was there already. */
  draft: {
    restored: 'Wiederhergestellt. Geschrieben: {when}',
    /** It was to be sent. */
    notSent: 'Nicht gesendet: Die Seite wurde vorher verlassen. Geschrieben: {when}.',
    /** From another tab, where it can still be taken back. */
    leaving:
      'Dies wird gleich aus einem anderen Tab gesendet. Wenn Sie hier etwas ändern, wird es nicht abgeschickt.',
    discard: 'Entwurf verwerfen',
    discarded: 'Entwurf verworfen.',
    restore: 'Entwurf wiederherstellen',
  },
  choices: {
    failed: 'Die Auswahl wurde nicht geladen.',
    again: 'Erneut versuchen',
    /** Which choices: `Load the choices of Status`. */
    againOf: (field: string) => `Erneut versuchen, die Auswahl für „${field}“ zu laden`,
  },
  elsewhere: {
    sent: {
      title: 'Es wurde aus einem anderen Tab gesendet',
      text: 'Es ist von dort angekommen und wurde nicht noch einmal gesendet.',
    },
    changed: {
      title: 'Es wurde nicht von hier gesendet',
      text: 'Es wurde kurz davor in einem anderen Tab geändert, gelöscht oder gesendet. Hier steht jetzt der aktuelle Stand.',
    },
  },
  sending: 'Wird gesendet…',
  /** Another tab is sending something to the same ticket. */
  held: 'Wartet auf einen anderen Tab, der gerade sendet…',
  sendingFile: (name: string) => `${name} wird gesendet…`,
  checking: 'Es wird geprüft, ob es angekommen ist…',
  isKept: 'Was Sie geschrieben haben, bleibt erhalten.',
  /** Nothing of it was written, for certain. `what` stands as it is: "Ihre Antwort". */
  refused: {
    title: (what: string) => `${what} wurde nicht übermittelt`,
    unread:
      'Dateien, die vielleicht dazugehören, lassen sich auf diesem Gerät gerade nicht lesen, und ohne sie wird es nicht gesendet. Den Menüpunkt erneut zu öffnen kann helfen.',
    /** When a session has ended, by how long what was written lasts. */
    renew: {
      lasting:
        'Was Sie geschrieben haben, bleibt erhalten. Öffnen Sie den Menüpunkt in DeskDirector erneut, um es zu senden.',
      here: 'Kopieren Sie, was Sie geschrieben haben, bevor Sie den Menüpunkt in DeskDirector erneut öffnen: Hier kann nichts gespeichert werden.',
      nothing: 'Öffnen Sie den Menüpunkt in DeskDirector erneut, um weiterzumachen.',
    },
  },
  refusedFile: {
    title: (name: string) => `${name} wurde nicht übermittelt`,
    stopped: 'Die Datei wurde angehalten, bevor sie ankam.',
    kept: 'Sie wird hier aufbewahrt, ebenso die Dateien nach ihr.',
  },
  doubtful: {
    title: (what: string) => `Es ist nicht bekannt, ob ${what} angekommen ist`,
    titleOfFile: (name: string) => `Es ist nicht bekannt, ob ${name} angekommen ist`,
    absent: 'Im zuletzt gelesenen Stand des Tickets ist es nicht da.',
    alike:
      'Dasselbe ist inzwischen da, und es ist nicht zu erkennen, von wem. Sehen Sie nach, ob es von Ihnen ist: Noch einmal gesendet, könnte es doppelt da sein.',
    advice: 'Erneutes Senden sucht zuerst danach.',
    adviceOnFile: 'Die Datei wird hier aufbewahrt. Erneutes Senden sucht zuerst danach.',
    adviceOnGoneFile:
      'Die Datei ging ab, bevor diese Seite geöffnet wurde, und wurde auf diesem Gerät nicht aufbewahrt. Sehen Sie nach, ob sie im Ticket ist, und hängen Sie sie sonst erneut an.',
    renew: {
      lasting:
        'Was Sie geschrieben haben, bleibt erhalten. Öffnen Sie den Menüpunkt in DeskDirector erneut: Dann wird danach gesucht.',
      here: 'Kopieren Sie, was Sie geschrieben haben, öffnen Sie den Menüpunkt in DeskDirector erneut und sehen Sie nach, ob es angekommen ist: Hier kann nichts gespeichert werden.',
      nothing:
        'Öffnen Sie den Menüpunkt in DeskDirector erneut und sehen Sie nach, ob es angekommen ist.',
    },
  },
  checkAgain: 'Erneut prüfen',
  sendAgain: 'Erneut senden',
  edit: 'Meinen Text bearbeiten',
  isThere: 'Es ist da, meinen Text verwerfen',
  isFileThere: 'Datei ist da, meine Kopie verwerfen',
  isSeenTo: 'Ohne die Datei fortfahren',
  dismiss: 'Hinweis schließen',
  kept: {
    device: 'Entwurf bleibt auf diesem Gerät',
    session: 'Entwurf bleibt, bis dieser Tab geschlossen wird',
    page: 'Entwurf bleibt nur, solange diese Seite offen ist',
  },
  files: {
    list: 'Dateien zum Senden',
    attach: 'Dateien anhängen',
    total: (count: number, size: string) => `${files(count)}, ${size}`,
    remove: (name: string) => `${name} entfernen`,
    notKept: 'nur solange diese Seite offen ist',
    /** A picture that was pasted, by the time: it has no name of its own. */
    pasted: (time: string, ending: string) => `bild-${time}.${ending}`,
    refused: {
      title: (count: number) =>
        plural('de', count, {
          one: () => 'Eine Datei wurde nicht hinzugefügt',
          other: (n) => `${n} Dateien wurden nicht hinzugefügt`,
        }),
      size: (name: string, size: string, most: string) =>
        `${name} ist ${size} groß. Eine Datei darf höchstens ${most} groß sein.`,
      type: (name: string, taken: readonly string[]) =>
        `${name} ist von einer Art, die hier nicht angenommen wird. Angenommen werden: ${taken
          .map((type) => kinds[type] ?? type)
          .join(', ')}.`,
    },
  },
}
