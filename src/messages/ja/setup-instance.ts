import { plural } from '../../lib/plural'

const duration = (milliseconds: number) =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)}ミリ秒`
    : `${(Math.round(milliseconds / 100) / 10).toLocaleString('ja')}秒`

const minutes = (count: number) => plural('ja', count, { other: (n) => `${n}分` })

/** What the instance answers, and what its profile makes of it. */
export const setupInstance = {
  notAsked: '問い合わせていません。起動がそこまで進みませんでした。',
  sessionOver: '問い合わせていません。セッションが終了したため、これ以上何も送信されません。',
  reach: {
    title: 'インスタンスの応答',
    answered: (milliseconds: number) =>
      `応答があります。最も速い呼び出しは${duration(milliseconds)}でした。`,
    shut: (host: string) =>
      `${host}から応答はありますが、このページのオリジンが許可されていません。`,
    nobody: (host: string) => `${host}から応答がありません。`,
    slow: (host: string) => `${host}から15秒間応答がありませんでした。`,
    nothingBound: '問い合わせていません。プロファイルに試せる割り当てがありません。',
    shutAdvice: [
      '管理ポータルで「Admin > Advanced > Developer Corner」に移動します。',
      'そのページの一番下で、許可するオリジンにこのページのオリジンを追加し、保存します。',
      'すでにある場合は、1分ほど待ってもう一度確認します。停止中のインスタンスに代わってプロキシが応答する場合も同じように見えます。',
    ],
    nobodyAdvice: [
      'アドレスを確認します。ブラウザーのタブで開くと、自社のDeskDirectorが表示されるはずです。',
      'このデバイスの接続と、ネットワークのプロキシやファイアウォールを確認します。',
      'アドレスがタブで開く場合は、このブラウザーの何かがページの呼び出しを止めています。コンテンツブロッカーか、ページ自体のホストが送るセキュリティポリシーです。このとき、ページからは応答がないことしかわかりません。',
    ],
    slowAdvice: [
      '1分ほど待ってもう一度確認します。変わらない場合は、インスタンスの運用担当者に問い合わせます。',
    ],
  },
  pass: {
    title: 'アクセストークンの受け付け',
    portal: '受け付けられました。クライアントポータルのトークンです。',
    tech: '受け付けられました。TECHのトークンです。',
    named: (app: string) => `メニュー項目のアドレスにapp=${app}とあります。`,
    found: 'ページが問い合わせて判別しました。',
    refused: '受け付けられませんでした。インスタンスがステータスコード401を返しました。',
    otherSide: (app: string) =>
      `受け付けられません。メニュー項目のアドレスにはapp=${app}とありますが、トークンはもう一方のプラットフォームのものです。`,
    unknown: 'どの応答からもわかりません。',
    notReached: 'インスタンスに接続できないため、わかりません。',
    advice: [
      'DeskDirectorでメニュー項目をもう一度開きます。トークンの有効期間は最長1時間で、発行された場所でのみ使えます。',
      'メニュー項目がこのページを直接開くことを確認します。トークンを含むコピーされたアドレスは使えなくなります。',
    ],
    otherSideAdvice: [
      'メニュー項目のアドレスからapp=portalまたはapp=techを取り除きます。ページは自動で判別します。',
    ],
  },
  timeLeft: {
    title: 'アクセストークンの残り時間',
    left: (count: number) => `残り${minutes(count)}です。`,
    lessThanOne: '残り1分未満です。',
    unsaid: 'トークンに終了時刻がないため、ページは起動時から数えます。',
    over: '終了しています。',
    advice: ['DeskDirectorでメニュー項目をもう一度開きます。'],
  },
  operations: {
    me: 'サインインしている人',
    'tickets.find': 'チケットの一覧',
    'ticket.get': '個別のチケット',
    answered: (milliseconds: number) => `${duration(milliseconds)}で応答しました。`,
    withBroken: (milliseconds: number) =>
      `${duration(milliseconds)}で応答しましたが、一部がこのページの設定と異なります：`,
    unlike: '応答がこのページの設定と異なります：',
    broke: '応答の処理中に、ページ自体で問題が発生しました。',
    breach: (field: string, expected: string) =>
      `${field === '' ? '応答全体' : field}：想定は${expected}`,
    breachAdvice:
      '「npm run connect -- --check」を実行すると、インスタンスで変更された点を確認できます。site.jsonの「vocabulary」でフィールド名を変更できます。',
    unbound: '割り当てられていないため、ページでは使えません。',
    meUnbound: '割り当てられていません。名前にはアクセストークンの情報を使います。',
    nothingToTry: '試していません。一覧に、試すためのチケットがありませんでした。',
    notReached: 'インスタンスに接続できないため、わかりません。',
    notAccepted: 'アクセストークンが受け付けられないため、わかりません。',
    noAnswer: '応答がありません。インスタンスは他の呼び出しには応答しています。',
    refusedHere: 'ステータスコード401で拒否されました。アクセストークンは他では有効です。',
    forbidden:
      'ステータスコード403で拒否されました。サインインしている人にはこの操作の権限がありません。',
    missing: 'ステータスコード404が返されました。パスが存在しません。',
    status: (status: number) => `ステータスコード${status}が返されました。`,
    busy: (status: number) => `インスタンスが混み合っています（ステータスコード${status}）。`,
    connectAdvice:
      'このインスタンスに対してnpm run connectを実行し、プロファイルの呼び出しの書き方をSwaggerページに合わせます。',
    againAdvice: '1分ほど待ってもう一度確認します。',
    permissionAdvice: 'DeskDirectorで権限を付与するか、権限のある人で確認します。',
    writing: '割り当て済み（書き込み）',
    writingText: '確認では何も変更しないため、試していません。ページで使えます。',
    reading: '割り当て済み（読み取りのみ）',
    readingText: '試していません。ページは必要なときに要求します。',
    unboundTitle: '割り当てなし',
    unboundText:
      'ページではこれらを使えません。インスタンスで可能な場合は、npm run connectが割り当てを含むプロファイルを作成します。',
  },
}
