/** The header, the session's clock and what the page says when nothing else can. */
export const shell = {
  timerLabel: 'セッションの残り時間',
  minutesLeft: (count: number) => `${count}分`,
  clockLeft: (clock: string) => `残り${clock}`,
  sessionLimit: (count: number) =>
    `このページのサインインは${count}分間有効です。その後も続けるには、メニュー項目をもう一度開いてください。`,
  warning: (count: number) =>
    `このセッションは残り${count}分です。その後も続けるには、メニュー項目をもう一度開いてください。`,
  signedInAs: (name: string) => `${name}としてサインイン中`,
  screenMissing: {
    title: 'この画面を読み込めませんでした',
    text: 'このページ自体のホストに接続できませんでした。何も送信、変更されていません。',
  },
  lastResort: {
    title: 'このページで問題が発生しました',
    text: 'この問題による送信や変更はありません。もう一度試してください。同じことが起きた場合は、メニュー項目をもう一度開いてください。',
  },
}
