/** Pages that stand instead of the tickets where a launch failed. `{…}` is filled by the screen. */
export const notices = {
  forEveryone: 'Wat u kunt doen',
  forAdmin: 'Voor de beheerder',
  pageOrigin: 'Origin van deze pagina',
  copyOrigin: 'Origin kopiëren',
  originCopied: 'Origin gekopieerd',
  checkSetup: 'Configuratie controleren',
  helpArticle: 'Help-artikel van DeskDirector hierover',
  launch: {
    'origin-null': {
      title: 'Deze pagina mag niet zeggen waar ze vandaan komt',
      text: 'Het menu-item toont haar in een sandbox zonder „Allow Same Origin”, dus uw helpdesk kan haar niet toelaten. Er is niets verzonden of gewijzigd.',
      everyone: [],
      admin: [
        'Open het beheerportaal van DeskDirector en bewerk dit menu-item.',
        'Vink in de sandbox-opties „Allow Same Origin” aan, naast „Allow Scripts”.',
        'Sla op en open het menu-item dan opnieuw.',
      ],
    },
    'no-token': {
      title: 'Open deze pagina vanuit DeskDirector',
      text: 'DeskDirector geeft een toegangstoken mee als het deze pagina opent, en er is er geen meegekomen. Er is nergens iets opgevraagd.',
      everyone: [
        'Open het menu-item in DeskDirector. Een bladwijzer of een gekopieerd adres van deze pagina werkt op zichzelf niet.',
      ],
      admin: [
        'Open in het beheerportaal het menu-item dat hierheen leidt (type „External Site”, ook „Extension Menu” genoemd).',
        'Zet bij „Query parameters” de schakelaar „Access Token” aan. Daarmee komt ook de host mee.',
        'Sla op en open het menu-item dan opnieuw in het portaal.',
      ],
    },
    'no-host': {
      title: 'Deze pagina weet niet met welke DeskDirector ze moet praten',
      text: 'Er kwam een toegangstoken mee, maar geen host. Het token is nergens heen gestuurd.',
      everyone: [
        'Open het menu-item opnieuw in DeskDirector. Komt deze pagina terug, laat het dan uw beheerder weten.',
      ],
      admin: [
        'Open in het beheerportaal het menu-item dat hierheen leidt.',
        'Zet de parameter „Access Token” uit en weer aan, en sla op: DeskDirector voegt de host samen met het token toe.',
        'Zijn er in het siteadres eigen parameters getypt, haal die er dan uit.',
      ],
    },
    'host-not-allowed': {
      title: 'Deze pagina praat niet met {host}',
      text: 'Ze is geopend voor een adres dat niet op haar lijst staat. Het token is daar niet heen gestuurd.',
      everyone: [
        'Hebt u een link van buiten DeskDirector gevolgd, sluit deze pagina dan. Geef anders het adres hierboven door aan uw beheerder.',
      ],
      admin: [
        'Is het adres van uw eigen DeskDirector, voeg het dan toe aan „instances” in site.json van deze pagina.',
        'Bouw de pagina opnieuw en publiceer haar.',
        'Open het menu-item opnieuw in het portaal.',
      ],
    },
    'not-https': {
      title: 'De verbinding met {host} is niet veilig',
      text: 'Het adres begint niet met https. Het token is daar niet heen gestuurd.',
      everyone: [
        'Hebt u een link van buiten DeskDirector gevolgd, sluit deze pagina dan. Geef anders het adres hierboven door aan uw beheerder.',
      ],
      admin: [
        'Open het portaal zelf via https, want het menu-item geeft het eigen adres van het portaal door.',
        'Open het menu-item opnieuw in het portaal.',
      ],
    },
    unreachable: {
      title: '{host} is vanaf hier niet bereikbaar',
      text: 'Of de verbinding is mislukt, of DeskDirector antwoordt nog niet aan pagina’s van dit adres. De configuratiecontrole zoekt uit welk van de twee het is. Er is niets gewijzigd.',
      everyone: ['Controleer uw verbinding en open het menu-item dan opnieuw in DeskDirector.'],
      admin: [
        'Ga in het beheerportaal naar Admin > Advanced > Developer Corner.',
        'Voeg onder aan die pagina de origin van deze pagina, die hieronder staat, toe aan de toegestane origins.',
        'Sla op en open het menu-item dan opnieuw in het portaal.',
      ],
    },
    'timed-out': {
      title: '{host} antwoordt traag',
      text: 'Op de vraag wie is aangemeld, kwam 15 seconden lang geen antwoord. Er is niets gewijzigd.',
      everyone: [
        'Wacht een minuut en probeer het dan opnieuw. Uw toegangstoken blijft intussen geldig.',
      ],
      admin: [],
    },
    refused: {
      title: '{host} heeft het toegangstoken niet aanvaard',
      text: 'Een token geldt hoogstens een uur en werkt alleen voor de DeskDirector die het heeft gemaakt. Er is niets gewijzigd.',
      everyone: ['Open het menu-item opnieuw in DeskDirector, dan krijgt u een nieuw token.'],
      admin: [
        'Controleer of het menu-item rechtstreeks naar deze pagina leidt: een adres dat met een token erin is gekopieerd, werkt na een tijd niet meer.',
        'Controleer of het portaal en het menu-item bij dezelfde DeskDirector horen.',
      ],
    },
    'other-side': {
      title: 'Dit token is voor de andere kant van DeskDirector',
      text: 'Een token van het klantportaal werkt alleen daar, en een van TECH alleen in TECH. Er is niets gewijzigd.',
      everyone: [
        'Open het menu-item daar waar u gewoonlijk werkt. Komt deze pagina terug, laat het dan uw beheerder weten.',
      ],
      admin: [
        'Bekijk in het beheerportaal het adres van het menu-item dat hierheen leidt.',
        'Staat daar app=portal of app=tech in, haal dat er dan uit of pas het aan: de pagina zoekt dit zelf uit.',
        'Sla op en open het menu-item dan opnieuw.',
      ],
    },
    reloaded: {
      title: 'Deze pagina kan niet opnieuw worden geladen',
      text: 'Het toegangstoken wordt voor één bezoek gebruikt en nooit bewaard, dus na opnieuw laden is er geen. Wat u had verzonden, blijft verzonden.',
      everyone: ['Open het menu-item opnieuw in DeskDirector.'],
      admin: [],
    },
  },
  /** Stands for an address that wasn't given. */
  thisHost: 'DeskDirector',
}
