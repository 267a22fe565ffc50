/** What is around the page, and what it may do there. */
export const setupFrame = {
  framed: {
    title: 'Het frame',
    none: 'De pagina staat in een eigen venster, zoals een „External Link” haar opent. Geen sandbox van een menu-item beperkt haar.',
    byHost: (origin: string) => `${origin} toont de pagina in zijn frame: de omgeving zelf.`,
    byOther: (origin: string) =>
      `${origin} toont de pagina in zijn frame, en dat is niet de host van deze start. Dat klopt als uw portaal een tweede adres heeft, en anders niet.`,
    by: (origin: string) => `${origin} toont de pagina in zijn frame.`,
    unnamed: 'De pagina staat in een frame; deze browser zegt niet van wie.',
  },
  origin: {
    title: 'De origin van de pagina',
    named: (origin: string) =>
      `${origin}. Precies dit moet bij de toegestane origins van DeskDirector staan.`,
    none: 'De pagina heeft er geen, dus DeskDirector kan haar niet toelaten.',
    advice: [
      'Vink in de sandbox-opties van het menu-item „Allow Same Origin” aan, naast „Allow Scripts”.',
    ],
  },
  forms: {
    title: 'Sandbox: formulieren',
    works: 'Toegestaan.',
    blocked:
      'Niet toegestaan (allow-forms), en niet nodig: de pagina verstuurt nooit een formulier.',
  },
  popups: {
    title: 'Sandbox: nieuwe vensters',
    ask: 'Een browser zegt het niet voordat er een wordt geopend. De pagina heeft er geen nodig: elke link kan ook worden gekopieerd.',
    works: 'Toegestaan: er is een venster geopend en weer gesloten.',
    blocked:
      'Geblokkeerd (allow-popups). Links die de pagina uit leiden, openen niet; ze kunnen wel worden gekopieerd.',
  },
  dialogs: {
    title: 'Sandbox: dialoogvensters van de browser zelf',
    ask: 'Een browser zegt het niet voordat er een wordt getoond. De pagina heeft het alleen nodig om af te drukken.',
    question: 'Ziet u dit dialoogvenster? Elk antwoord is goed.',
    works: 'Toegestaan.',
    blocked:
      'Geblokkeerd (allow-modals). Tickets kunnen niet worden afgedrukt; hun tekst kan in plaats daarvan worden gekopieerd.',
  },
  downloads: {
    title: 'Sandbox: downloads',
    ask: 'Een browser zegt het nooit. Als een bestand dat u uit een ticket opslaat niet aankomt, ontbreekt allow-downloads in de sandbox van het menu-item.',
  },
  topNavigation: {
    title: 'Sandbox: het venster van het portaal verplaatsen naar een ander adres',
    ask: 'Kan niet worden geprobeerd zonder het portaal te verlaten, en is niet nodig: de pagina stuurt het venster eromheen nooit ergens anders heen.',
  },
}
