/** What is around the page, and what it may do there. */
export const setupFrame = {
  framed: {
    title: 'フレーム',
    none: 'ページは「External Link」で開いたときのように、独立したウィンドウで表示されています。メニュー項目のsandboxによる制限はありません。',
    byHost: (origin: string) =>
      `${origin}がフレーム内にページを表示しています。インスタンス自体です。`,
    byOther: (origin: string) =>
      `${origin}がフレーム内にページを表示していますが、この起動のホストではありません。ポータルに2つ目のアドレスがある場合は正しく、それ以外の場合は誤りです。`,
    by: (origin: string) => `${origin}がフレーム内にページを表示しています。`,
    unnamed: 'ページはフレーム内にあります。このブラウザーではどこのフレームかわかりません。',
  },
  origin: {
    title: 'ページのオリジン',
    named: (origin: string) =>
      `${origin}。DeskDirectorの許可するオリジンに、これと完全に同じものが必要です。`,
    none: 'ページにオリジンがないため、DeskDirectorは接続を許可できません。',
    advice: [
      'メニュー項目のsandboxのオプションで、「Allow Scripts」の横の「Allow Same Origin」にチェックを入れます。',
    ],
  },
  forms: {
    title: 'sandbox：フォーム',
    works: '許可されています。',
    blocked:
      '許可されていません（allow-forms）が、必要ありません。ページがフォームを送信することはありません。',
  },
  popups: {
    title: 'sandbox：新しいウィンドウ',
    ask: '実際に開くまで、ブラウザーからはわかりません。リンクはすべてコピーもできるため、ページには必要ありません。',
    works: '許可されています。ウィンドウが開き、再び閉じられました。',
    blocked:
      'ブロックされています（allow-popups）。ページの外へのリンクは開きませんが、代わりにコピーできます。',
  },
  dialogs: {
    title: 'sandbox：ブラウザー自体のダイアログ',
    ask: '実際に表示するまで、ブラウザーからはわかりません。ページで必要になるのは印刷だけです。',
    question: 'このダイアログは表示されていますか？どちらを選んでもかまいません。',
    works: '許可されています。',
    blocked:
      'ブロックされています（allow-modals）。チケットは印刷できませんが、代わりにテキストをコピーできます。',
  },
  downloads: {
    title: 'sandbox：ダウンロード',
    ask: 'ブラウザーからはわかりません。チケットから保存したファイルが届かない場合、メニュー項目のsandboxにallow-downloadsがありません。',
  },
  topNavigation: {
    title: 'sandbox：ポータルのウィンドウの移動',
    ask: 'ポータルを離れずに試すことはできませんが、必要ありません。ページが外側のウィンドウを移動させることはありません。',
  },
}
