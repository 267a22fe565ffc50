/** What DeskDirector handed over when it opened the page. */
export const setupLaunch = {
  accessToken: {
    title: 'Access-Token',
    places: {
      query: 'Es kam in der Query der Adresse.',
      hash: 'Es kam hinter dem # der Adresse.',
      unknown: 'Es kam.',
    },
    none: 'Es kam keines.',
    reloaded: 'Es wurde verwendet, bevor diese Seite neu geladen wurde; es wird nie aufbewahrt.',
    advice: [
      'Öffnen Sie im Admin-Portal den Menüpunkt, der hierher führt (Typ „External Site“, auch „Extension Menu“ genannt).',
      'Schalten Sie unter seinen „Query parameters“ den Schalter „Access Token“ ein und speichern Sie. Damit kommt auch der Host hinzu.',
      'Öffnen Sie den Menüpunkt im Portal.',
    ],
    reopen: ['Öffnen Sie den Menüpunkt in DeskDirector erneut.'],
  },
  host: {
    title: 'Host',
    given: (host: string) => `Er kam: ${host}.`,
    givenUnshown: 'Er kam, ist aber keine Adresse, die sich zeigen ließe.',
    none: 'Zum Access-Token kam keiner; das Token wurde nirgendwohin gesendet.',
    notHttps: (host: string) =>
      `${host} beginnt nicht mit https, deshalb wurde das Access-Token nicht dorthin gesendet.`,
    advice: [
      'Öffnen Sie im Admin-Portal den Menüpunkt und schalten Sie seinen Parameter „Access Token“ aus und wieder ein: DeskDirector fügt damit den Host hinzu.',
      'Falls die Adresse der Seite mit eigenen Parametern eingegeben wurde, entfernen Sie diese.',
    ],
    httpsAdvice: [
      'Öffnen Sie das Portal selbst über https: Der Menüpunkt gibt die Adresse des Portals weiter.',
    ],
  },
  listed: {
    title: 'Der Host in der site.json',
    entry: (pattern: string, profile: string) =>
      `Er ist aufgeführt, durch den Eintrag ${pattern} mit dem Profil ${profile}.`,
    none: (patterns: string) => `Er ist nicht aufgeführt. Aufgeführt sind: ${patterns}.`,
    advice: [
      'Falls der Host Ihr eigenes DeskDirector ist, fügen Sie ihn in der site.json dieser Seite zu „instances“ hinzu, und bauen und veröffentlichen Sie die Seite dann.',
      'Falls nicht, stammt der Link, der diese Seite geöffnet hat, von jemand anderem.',
    ],
  },
  /** Where the launch went no further. */
  notLookedAt: 'Nicht angesehen: Der Start endete davor.',
}
