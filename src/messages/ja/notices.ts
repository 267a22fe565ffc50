/** Pages that stand instead of the tickets where a launch failed. `{…}` is filled by the screen. */
export const notices = {
  forEveryone: '対処方法',
  forAdmin: '管理者の方へ',
  pageOrigin: 'このページのオリジン',
  copyOrigin: 'オリジンをコピー',
  originCopied: 'オリジンをコピーしました',
  checkSetup: '設定を確認',
  helpArticle: 'DeskDirectorのヘルプ記事',
  launch: {
    'origin-null': {
      title: 'このページは自身のオリジンを示せません',
      text: 'メニュー項目が「Allow Same Origin」なしのsandboxでこのページを表示しているため、ヘルプデスクに接続できません。何も送信、変更されていません。',
      everyone: [],
      admin: [
        'DeskDirectorの管理ポータルを開き、このメニュー項目を編集します。',
        'sandboxのオプションで、「Allow Scripts」の横の「Allow Same Origin」にチェックを入れます。',
        '保存してから、メニュー項目をもう一度開きます。',
      ],
    },
    'no-token': {
      title: 'このページはDeskDirectorから開いてください',
      text: 'DeskDirectorはこのページを開くときにアクセストークンを渡しますが、届きませんでした。どこにも要求は送信されていません。',
      everyone: [
        'DeskDirectorでメニュー項目を開いてください。このページのブックマークやコピーしたアドレスだけでは使えません。',
      ],
      admin: [
        '管理ポータルで、このページを開くメニュー項目を開きます（種類は「External Site」、別名「Extension Menu」）。',
        '「Query parameters」で「Access Token」をオンにします。これでホストも追加されます。',
        '保存してから、ポータルでメニュー項目をもう一度開きます。',
      ],
    },
    'no-host': {
      title: '接続先のDeskDirectorが指定されていません',
      text: 'アクセストークンは届きましたが、ホストが届いていません。トークンはどこにも送信されていません。',
      everyone: [
        'DeskDirectorでメニュー項目をもう一度開いてください。このページが再び表示される場合は、管理者に連絡してください。',
      ],
      admin: [
        '管理ポータルで、このページを開くメニュー項目を開きます。',
        '「Access Token」パラメーターをオフにしてから再びオンにし、保存します。DeskDirectorがトークンとともにホストを追加します。',
        'サイトのアドレスに独自のパラメーターが入力されている場合は、取り除きます。',
      ],
    },
    'host-not-allowed': {
      title: 'このページは{host}には接続しません',
      text: '一覧にないアドレスに対して開かれました。トークンはそこに送信されていません。',
      everyone: [
        'DeskDirector以外のリンクから開いた場合は、このページを閉じてください。それ以外の場合は、上記のアドレスを管理者に伝えてください。',
      ],
      admin: [
        '自社のDeskDirectorのアドレスであれば、このページのsite.jsonの「instances」に追加します。',
        'ページをビルドし直して公開します。',
        'ポータルでメニュー項目をもう一度開きます。',
      ],
    },
    'not-https': {
      title: '{host}への接続は安全ではありません',
      text: 'アドレスがhttpsで始まっていません。トークンはそこに送信されていません。',
      everyone: [
        'DeskDirector以外のリンクから開いた場合は、このページを閉じてください。それ以外の場合は、上記のアドレスを管理者に伝えてください。',
      ],
      admin: [
        'メニュー項目はポータル自体のアドレスを渡すため、ポータルをhttpsで開きます。',
        'ポータルでメニュー項目をもう一度開きます。',
      ],
    },
    unreachable: {
      title: 'ここから{host}に接続できません',
      text: '接続に失敗したか、DeskDirectorがこのアドレスのページにまだ応答しない設定です。どちらであるかは設定の確認でわかります。何も変更されていません。',
      everyone: ['接続を確認してから、DeskDirectorでメニュー項目をもう一度開いてください。'],
      admin: [
        '管理ポータルで「Admin > Advanced > Developer Corner」に移動します。',
        'そのページの一番下で、許可するオリジンに、下に表示されているこのページのオリジンを追加します。',
        '保存してから、ポータルでメニュー項目をもう一度開きます。',
      ],
    },
    'timed-out': {
      title: '{host}の応答に時間がかかっています',
      text: 'サインインしている人を問い合わせましたが、15秒間応答がありませんでした。何も変更されていません。',
      everyone: ['1分ほど待ってから、もう一度試してください。アクセストークンはその間も有効です。'],
      admin: [],
    },
    refused: {
      title: '{host}でアクセストークンが受け付けられませんでした',
      text: 'トークンの有効期間は最長1時間で、発行したDeskDirectorでのみ使えます。何も変更されていません。',
      everyone: [
        '新しいトークンを取得するため、DeskDirectorでメニュー項目をもう一度開いてください。',
      ],
      admin: [
        'メニュー項目がこのページを直接開くことを確認します。トークンを含むコピーされたアドレスは使えなくなります。',
        'ポータルとメニュー項目が同じDeskDirectorのものであることを確認します。',
      ],
    },
    'other-side': {
      title: 'このトークンはDeskDirectorのもう一方の側のものです',
      text: 'クライアントポータルのトークンはクライアントポータルでのみ、TECHのトークンはTECHでのみ使えます。何も変更されていません。',
      everyone: [
        '普段使っている側からメニュー項目を開いてください。このページが再び表示される場合は、管理者に連絡してください。',
      ],
      admin: [
        '管理ポータルで、このページを開くメニュー項目のアドレスを確認します。',
        'app=portalまたはapp=techが含まれている場合は、取り除くか正しいものに直します。ページは自動で判別します。',
        '保存してから、メニュー項目をもう一度開きます。',
      ],
    },
    reloaded: {
      title: 'このページは再読み込みできません',
      text: 'アクセストークンは1回の表示にのみ使われ、保存されないため、再読み込みすると失われます。送信済みの内容はそのまま残ります。',
      everyone: ['DeskDirectorでメニュー項目をもう一度開いてください。'],
      admin: [],
    },
  },
  /** Stands for an address that wasn't given. */
  thisHost: 'DeskDirector',
}
