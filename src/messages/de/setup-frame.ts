/** What is around the page, and what it may do there. */
export const setupFrame = {
  framed: {
    title: 'Der Frame',
    none: 'Die Seite steht in einem eigenen Fenster, so wie ein „External Link“ sie öffnet. Keine Sandbox eines Menüpunkts schränkt sie ein.',
    byHost: (origin: string) => `${origin} zeigt die Seite in seinem Frame: die Instanz selbst.`,
    byOther: (origin: string) =>
      `${origin} zeigt die Seite in seinem Frame und ist nicht der Host dieses Starts. Das ist richtig, wenn Ihr Portal eine zweite Adresse hat, und sonst falsch.`,
    by: (origin: string) => `${origin} zeigt die Seite in seinem Frame.`,
    unnamed: 'Die Seite steht in einem Frame; dieser Browser sagt nicht, in wessen.',
  },
  origin: {
    title: 'Der Ursprung (Origin) der Seite',
    named: (origin: string) =>
      `${origin}. Die erlaubten Ursprünge (allowed origins) in DeskDirector müssen genau dies enthalten.`,
    none: 'Die Seite hat keinen, deshalb kann DeskDirector sie nicht zulassen.',
    advice: [
      'Setzen Sie in den Sandbox-Optionen des Menüpunkts den Haken bei „Allow Same Origin“, neben „Allow Scripts“.',
    ],
  },
  forms: {
    title: 'Sandbox: Formulare',
    works: 'Erlaubt.',
    blocked: 'Nicht erlaubt (allow-forms) und nicht nötig: Die Seite schickt nie ein Formular ab.',
  },
  popups: {
    title: 'Sandbox: neue Fenster',
    ask: 'Ein Browser verrät es erst, wenn eines geöffnet wird. Die Seite braucht keines: Jeder Link lässt sich auch kopieren.',
    works: 'Erlaubt: Ein Fenster ging auf und wurde wieder geschlossen.',
    blocked:
      'Blockiert (allow-popups). Links, die aus der Seite hinausführen, öffnen sich nicht; sie lassen sich stattdessen kopieren.',
  },
  dialogs: {
    title: 'Sandbox: Dialoge des Browsers',
    ask: 'Ein Browser verrät es erst, wenn einer gezeigt wird. Die Seite braucht ihn nur zum Drucken.',
    question: 'Wird dieser Dialog gezeigt? Jede Antwort ist recht.',
    works: 'Erlaubt.',
    blocked:
      'Blockiert (allow-modals). Tickets können nicht gedruckt werden; ihr Text lässt sich stattdessen kopieren.',
  },
  downloads: {
    title: 'Sandbox: Downloads',
    ask: 'Ein Browser verrät es nie. Falls eine Datei, die Sie aus einem Ticket speichern, nicht ankommt, fehlt der Sandbox des Menüpunkts allow-downloads.',
  },
  topNavigation: {
    title: 'Sandbox: Navigation im Fenster des Portals',
    ask: 'Lässt sich nicht ausprobieren, ohne das Portal zu verlassen, und ist nicht nötig: Die Seite führt das Fenster um sie herum nie woandershin.',
  },
}
