/** What DeskDirector handed over when it opened the page. */
export const setupLaunch = {
  accessToken: {
    title: 'Toegangstoken',
    places: {
      query: 'Meegekomen in de query van het adres.',
      hash: 'Meegekomen achter de # van het adres.',
      unknown: 'Meegekomen.',
    },
    none: 'Er is er geen meegekomen.',
    reloaded: 'Gebruikt voordat deze pagina opnieuw werd geladen; het wordt nooit bewaard.',
    advice: [
      'Open in het beheerportaal het menu-item dat hierheen leidt (type „External Site”, ook „Extension Menu” genoemd).',
      'Zet bij „Query parameters” de schakelaar „Access Token” aan, en sla op. Daarmee komt ook de host mee.',
      'Open het menu-item in het portaal.',
    ],
    reopen: ['Open het menu-item opnieuw in DeskDirector.'],
  },
  host: {
    title: 'Host',
    given: (host: string) => `Meegekomen: ${host}.`,
    givenUnshown: 'Meegekomen, maar het is geen adres dat kan worden getoond.',
    none: 'Er kwam er geen mee naast het toegangstoken, dat nergens heen is gestuurd.',
    notHttps: (host: string) =>
      `${host} begint niet met https, dus het toegangstoken is daar niet heen gestuurd.`,
    advice: [
      'Open het menu-item in het beheerportaal en zet de parameter „Access Token” uit en weer aan: DeskDirector voegt de host daarmee toe.',
      'Zijn er in het siteadres eigen parameters getypt, haal die er dan uit.',
    ],
    httpsAdvice: [
      'Open het portaal zelf via https: het menu-item geeft het eigen adres van het portaal door.',
    ],
  },
  listed: {
    title: 'De host in site.json',
    entry: (pattern: string, profile: string) =>
      `Staat in de lijst, door de vermelding ${pattern} met het profiel ${profile}.`,
    none: (patterns: string) => `Staat niet in de lijst. Wel in de lijst: ${patterns}.`,
    advice: [
      'Is de host uw eigen DeskDirector, voeg hem dan toe aan „instances” in site.json van deze pagina, en bouw en publiceer de pagina daarna.',
      'Is dat niet zo, dan heeft iemand anders de link gemaakt waarmee deze pagina is geopend.',
    ],
  },
  /** Where the launch went no further. */
  notLookedAt: 'Niet bekeken: de start hield daarvoor op.',
}
