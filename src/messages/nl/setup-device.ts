import { plural } from '../../lib/plural'

/** What the browser and the device allow the page. */
export const setupDevice = {
  storage: {
    title: 'Opslag',
    works: (names: string) => `${names}: hier toegestaan.`,
    refused: (names: string) => `${names}: hier geweigerd.`,
    kept: 'Wat u typt en nog niet hebt verzonden, kan op dit apparaat worden bewaard.',
    keptWhileOpen:
      'Wat u typt en nog niet hebt verzonden, blijft zolang deze pagina open is. Dat bepaalt de browserinstelling voor opslag of cookies van derden, niet DeskDirector.',
    withoutOrigin:
      'Wat u typt en nog niet hebt verzonden, blijft zolang deze pagina open is: een pagina zonder origin heeft geen opslag.',
  },
  clipboard: {
    title: 'Klembord',
    works: 'Toegestaan: kopieerknoppen werken.',
    olderWay:
      'De nieuwere manier is in dit frame niet toegestaan. Kopieerknoppen werken op de oudere manier.',
    refused:
      'Niet toegestaan. Een kopieerknop toont de tekst, zodat u die zelf kunt selecteren en kopiëren.',
    maybe:
      'De browser vraagt het misschien eerst. Waar hij weigert, gebruiken kopieerknoppen een oudere manier.',
  },
  clock: {
    title: 'De klok van het apparaat',
    right: 'De klok loopt gelijk met die van de host van deze pagina.',
    fast: (span: string) =>
      `De klok loopt ${span} voor op die van de host van deze pagina. De pagina rekent met de laatste.`,
    slow: (span: string) =>
      `De klok loopt ${span} achter op die van de host van deze pagina. De pagina rekent met de laatste.`,
    unknown:
      'Hoe laat het volgens de host van deze pagina is, kan hier niet worden gelezen, dus er valt niets te vergelijken.',
    minutes: (count: number) =>
      plural('nl', count, { one: (n) => `${n} minuut`, other: (n) => `${n} minuten` }),
    hours: (count: number) =>
      plural('nl', count, { one: (n) => `${n} uur`, other: (n) => `${n} uur` }),
  },
}
