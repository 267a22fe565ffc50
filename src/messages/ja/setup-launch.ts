/** What DeskDirector handed over when it opened the page. */
export const setupLaunch = {
  accessToken: {
    title: 'アクセストークン',
    places: {
      query: 'アドレスのクエリで届きました。',
      hash: 'アドレスの#の後ろで届きました。',
      unknown: '届きました。',
    },
    none: '届いていません。',
    reloaded: 'このページが再読み込みされる前に使われました。保存されることはありません。',
    advice: [
      '管理ポータルで、このページを開くメニュー項目を開きます（種類は「External Site」、別名「Extension Menu」）。',
      '「Query parameters」で「Access Token」をオンにし、保存します。これでホストも追加されます。',
      'ポータルでメニュー項目を開きます。',
    ],
    reopen: ['DeskDirectorでメニュー項目をもう一度開きます。'],
  },
  host: {
    title: 'ホスト',
    given: (host: string) => `届きました：${host}。`,
    givenUnshown: '届きましたが、表示できるアドレスではありません。',
    none: 'アクセストークンとともに届いていません。トークンはどこにも送信されていません。',
    notHttps: (host: string) =>
      `${host}がhttpsで始まっていないため、アクセストークンは送信されていません。`,
    advice: [
      '管理ポータルでメニュー項目を開き、「Access Token」パラメーターをオフにしてから再びオンにします。DeskDirectorがホストも追加します。',
      'サイトのアドレスに独自のパラメーターが入力されている場合は、取り除きます。',
    ],
    httpsAdvice: [
      'ポータル自体をhttpsで開きます。メニュー項目はポータル自体のアドレスを渡します。',
    ],
  },
  listed: {
    title: 'site.jsonのホスト',
    entry: (pattern: string, profile: string) =>
      `登録されています。エントリは${pattern}、プロファイルは${profile}です。`,
    none: (patterns: string) => `登録されていません。登録されているもの：${patterns}。`,
    advice: [
      '自社のDeskDirectorのホストであれば、このページのsite.jsonの「instances」に追加し、ページをビルドして公開します。',
      'そうでない場合、このページを開いたリンクは別の誰かが作成したものです。',
    ],
  },
  /** Where the launch went no further. */
  notLookedAt: '確認していません。起動がその前に終了しました。',
}
