import { plural } from '../../lib/plural'

const duration = (milliseconds: number) =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(Math.round(milliseconds / 100) / 10).toLocaleString('de')} s`

const minutes = (count: number) =>
  plural('de', count, { one: (n) => `${n} Minute`, other: (n) => `${n} Minuten` })

/** What the instance answers, and what its profile makes of it. */
export const setupInstance = {
  notAsked: 'Nicht gefragt: Der Start kam nicht so weit.',
  sessionOver: 'Nicht gefragt: Die Sitzung ist beendet, und es wird nichts mehr gesendet.',
  reach: {
    title: 'Die Instanz antwortet',
    answered: (milliseconds: number) =>
      `Ja, der schnellste Aufruf dauerte ${duration(milliseconds)}.`,
    shut: (host: string) =>
      `Unter ${host} antwortet etwas, aber es lässt den Ursprung dieser Seite nicht zu.`,
    nobody: (host: string) => `Unter ${host} antwortet nichts.`,
    slow: (host: string) => `Von ${host} kam 15 Sekunden lang nichts.`,
    nothingBound: 'Nicht gefragt: Das Profil bindet nichts ein, was sich ausprobieren ließe.',
    shutAdvice: [
      'Gehen Sie im Admin-Portal zu „Admin > Advanced > Developer Corner“.',
      'Fügen Sie unten auf jener Seite den Ursprung dieser Seite zu den erlaubten Ursprüngen (allowed origins) hinzu und speichern Sie.',
      'Falls er dort schon steht, prüfen Sie in einer Minute erneut: Ein Proxy, der für eine ausgefallene Instanz antwortet, sieht genauso aus.',
    ],
    nobodyAdvice: [
      'Prüfen Sie die Adresse: In einem Tab des Browsers geöffnet, zeigt sie Ihr DeskDirector.',
      'Prüfen Sie die Verbindung dieses Geräts sowie Proxy und Firewall des Netzwerks.',
      'Falls sich die Adresse in einem Tab öffnet, hält etwas in diesem Browser die Aufrufe der Seite auf: ein Inhaltsblocker oder eine Sicherheitsrichtlinie, die der Host der Seite selbst sendet. Die Seite bemerkt dann nur, dass keine Antwort kommt.',
    ],
    slowAdvice: [
      'Prüfen Sie in einer Minute erneut. Bleibt es so, fragen Sie beim Betreiber der Instanz nach.',
    ],
  },
  pass: {
    title: 'Das Access-Token wird angenommen',
    portal: 'Ja, als eines des Kundenportals.',
    tech: 'Ja, als eines von TECH.',
    named: (app: string) => `In der Adresse des Menüpunkts steht app=${app}.`,
    found: 'Das hat die Seite durch Nachfragen herausgefunden.',
    refused: 'Nein: Die Instanz antwortete mit Status 401.',
    otherSide: (app: string) =>
      `Nein: In der Adresse des Menüpunkts steht app=${app}, und das Token gehört zur anderen Plattform.`,
    unknown: 'Keine der Antworten verrät es.',
    notReached: 'Nicht bekannt, da die Instanz nicht erreichbar ist.',
    advice: [
      'Öffnen Sie den Menüpunkt in DeskDirector erneut: Ein Token gilt höchstens eine Stunde und nur dort, wo es erstellt wurde.',
      'Prüfen Sie, ob der Menüpunkt direkt zu dieser Seite führt: Eine kopierte Adresse mit einem Token darin funktioniert irgendwann nicht mehr.',
    ],
    otherSideAdvice: [
      'Entfernen Sie app=portal oder app=tech aus der Adresse des Menüpunkts: Die Seite findet es selbst heraus.',
    ],
  },
  timeLeft: {
    title: 'Die Zeit des Access-Tokens',
    left: (count: number) => `Noch ${minutes(count)}.`,
    lessThanOne: 'Noch weniger als eine Minute.',
    unsaid: 'Das Token gibt nicht an, wann es endet, deshalb zählt die Seite ab dem Start.',
    over: 'Sie ist abgelaufen.',
    advice: ['Öffnen Sie den Menüpunkt in DeskDirector erneut.'],
  },
  operations: {
    me: 'Wer angemeldet ist',
    'tickets.find': 'Die Ticketliste',
    'ticket.get': 'Ein Ticket',
    answered: (milliseconds: number) => `Antwort nach ${duration(milliseconds)}.`,
    withBroken: (milliseconds: number) =>
      `Antwort nach ${duration(milliseconds)}, aber einiges darin ist nicht das, wofür diese Seite eingerichtet wurde:`,
    unlike: 'Die Antwort ist nicht das, wofür diese Seite eingerichtet wurde:',
    broke: 'Die Seite selbst ist an der Antwort gescheitert.',
    breach: (field: string, expected: string) =>
      `${field === '' ? 'die Antwort als Ganzes' : field}: erwartet ${expected}`,
    breachAdvice:
      '„npm run connect -- --check“ zeigt, was sich an der Instanz geändert hat; „vocabulary“ in der site.json benennt Felder um.',
    unbound: 'Nicht eingebunden, deshalb bietet die Seite es nicht an.',
    meUnbound: 'Nicht eingebunden: Der Name der Person stammt aus den Angaben im Access-Token.',
    nothingToTry: 'Nicht ausprobiert: Die Liste enthielt kein Ticket dafür.',
    notReached: 'Nicht bekannt, da die Instanz nicht erreichbar ist.',
    notAccepted: 'Nicht bekannt, da das Access-Token nicht angenommen wird.',
    noAnswer: 'Keine Antwort, obwohl die Instanz auf andere Aufrufe antwortet.',
    refusedHere: 'Mit Status 401 abgelehnt, obwohl das Access-Token sonst gültig ist.',
    forbidden: 'Mit Status 403 abgelehnt: Die angemeldete Person darf das nicht.',
    missing: 'Antwort mit Status 404: Den Pfad gibt es nicht.',
    status: (status: number) => `Antwort mit Status ${status}.`,
    busy: (status: number) => `Die Instanz ist ausgelastet (Status ${status}).`,
    connectAdvice:
      'Führen Sie npm run connect mit dieser Instanz aus, damit ihr Profil den Aufruf so schreibt wie ihre Swagger-Seite.',
    againAdvice: 'Prüfen Sie in einer Minute erneut.',
    permissionAdvice:
      'Geben Sie der Person in DeskDirector die Berechtigung, oder sehen Sie es sich als jemand an, der sie hat.',
    writing: 'Eingebunden, mit Schreibzugriff',
    writingText: 'Nicht ausprobiert, da eine Prüfung nichts ändert. Die Seite bietet sie an.',
    reading: 'Eingebunden, nur mit Lesezugriff',
    readingText: 'Nicht ausprobiert; die Seite ruft sie auf, wo sie sie braucht.',
    unboundTitle: 'Nicht eingebunden',
    unboundText:
      'Die Seite bietet diese nicht an. Wo die Instanz sie beherrscht, schreibt npm run connect ein Profil, das sie einbindet.',
  },
}
