/** Pages that stand instead of the tickets where a launch failed. `{…}` is filled by the screen. */
export const notices = {
  forEveryone: 'Was Sie tun können',
  forAdmin: 'Für Administratoren',
  pageOrigin: 'Ursprung (Origin) dieser Seite',
  copyOrigin: 'Ursprung kopieren',
  originCopied: 'Ursprung kopiert',
  checkSetup: 'Einrichtung prüfen',
  helpArticle: 'Der Hilfeartikel von DeskDirector dazu',
  launch: {
    'origin-null': {
      title: 'Diese Seite darf nicht angeben, woher sie kommt',
      text: 'Der Menüpunkt zeigt sie in einer Sandbox ohne „Allow Same Origin“, deshalb kann Ihr Helpdesk sie nicht zulassen. Es wurde nichts gesendet oder geändert.',
      everyone: [],
      admin: [
        'Öffnen Sie das Admin-Portal von DeskDirector und bearbeiten Sie diesen Menüpunkt.',
        'Setzen Sie in seinen Sandbox-Optionen den Haken bei „Allow Same Origin“, neben „Allow Scripts“.',
        'Speichern Sie und öffnen Sie dann den Menüpunkt erneut.',
      ],
    },
    'no-token': {
      title: 'Öffnen Sie diese Seite aus DeskDirector',
      text: 'DeskDirector übergibt beim Öffnen dieser Seite ein Access-Token, und es kam keines. Es wurde nirgendwo etwas abgefragt.',
      everyone: [
        'Öffnen Sie den Menüpunkt in DeskDirector. Ein Lesezeichen oder eine kopierte Adresse dieser Seite funktioniert allein nicht.',
      ],
      admin: [
        'Öffnen Sie im Admin-Portal den Menüpunkt, der hierher führt (Typ „External Site“, auch „Extension Menu“ genannt).',
        'Schalten Sie unter seinen „Query parameters“ den Schalter „Access Token“ ein. Damit kommt auch der Host hinzu.',
        'Speichern Sie und öffnen Sie dann den Menüpunkt im Portal erneut.',
      ],
    },
    'no-host': {
      title: 'Diese Seite weiß nicht, mit welchem DeskDirector sie sprechen soll',
      text: 'Ein Access-Token kam, aber kein Host dazu. Das Token wurde nirgendwohin gesendet.',
      everyone: [
        'Öffnen Sie den Menüpunkt in DeskDirector erneut. Falls wieder diese Seite kommt, sagen Sie Ihrem Administrator Bescheid.',
      ],
      admin: [
        'Öffnen Sie im Admin-Portal den Menüpunkt, der hierher führt.',
        'Schalten Sie seinen Parameter „Access Token“ aus und wieder ein und speichern Sie: DeskDirector fügt den Host zusammen mit dem Token hinzu.',
        'Falls die Adresse der Seite mit eigenen Parametern eingegeben wurde, entfernen Sie diese.',
      ],
    },
    'host-not-allowed': {
      title: 'Diese Seite spricht nicht mit {host}',
      text: 'Sie wurde für eine Adresse geöffnet, die nicht auf ihrer Liste steht. Das Token wurde nicht dorthin gesendet.',
      everyone: [
        'Falls Sie einem Link von außerhalb von DeskDirector gefolgt sind, schließen Sie diese Seite. Andernfalls nennen Sie Ihrem Administrator die Adresse oben.',
      ],
      admin: [
        'Falls die Adresse Ihr eigenes DeskDirector ist, fügen Sie sie in der site.json dieser Seite zu „instances“ hinzu.',
        'Bauen und veröffentlichen Sie die Seite neu.',
        'Öffnen Sie den Menüpunkt im Portal erneut.',
      ],
    },
    'not-https': {
      title: 'Die Verbindung zu {host} ist nicht sicher',
      text: 'Die Adresse beginnt nicht mit https. Das Token wurde nicht dorthin gesendet.',
      everyone: [
        'Falls Sie einem Link von außerhalb von DeskDirector gefolgt sind, schließen Sie diese Seite. Andernfalls nennen Sie Ihrem Administrator die Adresse oben.',
      ],
      admin: [
        'Öffnen Sie das Portal selbst über https, denn der Menüpunkt gibt die Adresse des Portals weiter.',
        'Öffnen Sie den Menüpunkt im Portal erneut.',
      ],
    },
    unreachable: {
      title: '{host} ist von hier nicht erreichbar',
      text: 'Entweder ist die Verbindung fehlgeschlagen, oder DeskDirector antwortet Seiten von dieser Adresse noch nicht. Die Prüfung der Einrichtung findet heraus, woran es liegt. Es wurde nichts geändert.',
      everyone: [
        'Prüfen Sie Ihre Verbindung und öffnen Sie dann den Menüpunkt in DeskDirector erneut.',
      ],
      admin: [
        'Gehen Sie im Admin-Portal zu „Admin > Advanced > Developer Corner“.',
        'Fügen Sie unten auf jener Seite den Ursprung dieser Seite, der hier darunter steht, zu den erlaubten Ursprüngen (allowed origins) hinzu.',
        'Speichern Sie und öffnen Sie dann den Menüpunkt im Portal erneut.',
      ],
    },
    'timed-out': {
      title: '{host} antwortet langsam',
      text: 'Auf die Frage, wer angemeldet ist, kam 15 Sekunden lang nichts. Es wurde nichts geändert.',
      everyone: [
        'Warten Sie eine Minute und versuchen Sie es dann erneut. Ihr Access-Token bleibt so lange gültig.',
      ],
      admin: [],
    },
    refused: {
      title: '{host} hat das Access-Token nicht angenommen',
      text: 'Ein Token gilt höchstens eine Stunde und nur für das DeskDirector, das es erstellt hat. Es wurde nichts geändert.',
      everyone: ['Öffnen Sie den Menüpunkt in DeskDirector erneut, um ein neues zu bekommen.'],
      admin: [
        'Prüfen Sie, ob der Menüpunkt direkt zu dieser Seite führt: Eine Adresse, die mit einem Token darin kopiert wurde, funktioniert irgendwann nicht mehr.',
        'Prüfen Sie, ob Portal und Menüpunkt zum selben DeskDirector gehören.',
      ],
    },
    'other-side': {
      title: 'Dieses Token ist für die andere Seite von DeskDirector',
      text: 'Ein Token aus dem Kundenportal gilt nur dort, und eines aus TECH nur in TECH. Es wurde nichts geändert.',
      everyone: [
        'Öffnen Sie den Menüpunkt dort, wo Sie sonst arbeiten. Falls wieder diese Seite kommt, sagen Sie Ihrem Administrator Bescheid.',
      ],
      admin: [
        'Sehen Sie sich im Admin-Portal die Adresse des Menüpunkts an, der hierher führt.',
        'Falls dort app=portal oder app=tech steht, entfernen Sie es oder passen Sie es an: Die Seite findet es selbst heraus.',
        'Speichern Sie und öffnen Sie dann den Menüpunkt erneut.',
      ],
    },
    reloaded: {
      title: 'Diese Seite kann nicht neu geladen werden',
      text: 'Das Access-Token gilt für einen Besuch und wird nie aufbewahrt, deshalb fehlt es nach dem Neuladen. Was Sie gesendet hatten, bleibt gesendet.',
      everyone: ['Öffnen Sie den Menüpunkt in DeskDirector erneut.'],
      admin: [],
    },
  },
  /** Stands for an address that wasn't given. */
  thisHost: 'DeskDirector',
}
