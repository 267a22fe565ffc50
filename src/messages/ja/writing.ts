import { plural } from '../../lib/plural'

const files = (count: number) => plural('ja', count, { other: (n) => `ファイル${n}個` })

/** Groups of media types, and what people call them. */
const kinds: Readonly<Record<string, string>> = {
  'image/*': '画像',
  'video/*': '動画',
  'audio/*': '音声',
  'text/*': 'テキスト',
}

/** Whatever is written and sent: how far it has come, and what is kept meanwhile. */
export const writing = {
  /** Whose drafts there are isn't known yet. */
  opensLate:
    'サインインしている人をヘルプデスクが確認できると、ここに入力できます。まだ確認できていないため、再度問い合わせています。',
  /** A draft that was there already. */
  draft: {
    // `{when}` may be "今", "34 分前" or "今日 08:20": no particle fits them all.
    restored: '復元しました（入力：{when}）',
    /** It was to be sent. */
    notSent: '送信されていません。送信できるようになる前にページを離れました（入力：{when}）。',
    /** From another tab, where it can still be taken back. */
    leaving: 'まもなく別のタブから送信されます。ここで変更すると、送信は止まります。',
    discard: '下書きを破棄',
    discarded: '下書きを破棄しました。',
    restore: '下書きを復元',
  },
  choices: {
    failed: '選択肢を読み込めませんでした。',
    again: 'もう一度試す',
    /** Which choices: `Load the choices of Status`. */
    againOf: (field: string) => `${field}の選択肢の読み込みをもう一度試す`,
  },
  elsewhere: {
    sent: {
      title: '別のタブから送信されました',
      text: '別のタブからすでに届いており、二重には送信されていません。',
    },
    changed: {
      title: 'ここからは送信されませんでした',
      text: '直前に別のタブで変更、削除、または送信されました。ここに表示されているのは現在の内容です。',
    },
  },
  sending: '送信中…',
  /** Another tab is sending something to the same ticket. */
  held: '別のタブの送信完了を待っています…',
  sendingFile: (name: string) => `${name}を送信中…`,
  checking: '届いたか確認中…',
  isKept: '書いた内容は保持されています。',
  /** Nothing of it was written, for certain. `what` begins a sentence: "Your reply". */
  refused: {
    title: (what: string) => `${what}を送信できませんでした`,
    unread:
      '一緒に送る可能性のあるファイルをこのデバイスで現在読み取れず、ファイルなしでは送信されません。メニュー項目をもう一度開くと解決する場合があります。',
    /** When a session has ended, by how long what was written lasts. */
    renew: {
      lasting:
        '書いた内容は保持されています。送信するには、DeskDirectorでメニュー項目をもう一度開いてください。',
      here: 'ここには何も保存できません。DeskDirectorでメニュー項目をもう一度開く前に、書いた内容をコピーしてください。',
      nothing: '続けるには、DeskDirectorでメニュー項目をもう一度開いてください。',
    },
  },
  refusedFile: {
    title: (name: string) => `${name}を送信できませんでした`,
    stopped: '届く前に中止されました。',
    kept: 'このファイルと、それに続くファイルはここに保持されています。',
  },
  doubtful: {
    title: (what: string) => `${what}が届いたか確認できていません`,
    titleOfFile: (name: string) => `${name}が届いたか確認できていません`,
    absent: '最後に読み込んだ時点のチケットには含まれていません。',
    alike:
      '同じ内容がすでにありますが、誰が送信したものか判別できません。自分のものかどうか確認してください。もう一度送信すると、二重になる可能性があります。',
    advice: 'もう一度送信すると、まず届いているかどうかを確認します。',
    adviceOnFile:
      'ここに保持されています。もう一度送信すると、まず届いているかどうかを確認します。',
    adviceOnGoneFile:
      'このページを開く前に送信が始まっており、このデバイスには保持されていません。チケットにあるか確認し、なければもう一度添付してください。',
    renew: {
      lasting:
        '書いた内容は保持されています。DeskDirectorでメニュー項目をもう一度開くと、届いているかどうかを確認します。',
      here: 'ここには何も保存できません。書いた内容をコピーし、DeskDirectorでメニュー項目をもう一度開いて、届いたか確認してください。',
      nothing: 'DeskDirectorでメニュー項目をもう一度開き、届いたか確認してください。',
    },
  },
  checkAgain: 'もう一度確認',
  sendAgain: 'もう一度送信',
  edit: 'テキストを編集',
  isThere: '届いているのでテキストを破棄',
  isFileThere: '届いているので手元のファイルを破棄',
  isSeenTo: 'ファイルなしで続ける',
  dismiss: '閉じる',
  kept: {
    device: '下書きはこのデバイスに保持されます',
    session: '下書きはこのタブを閉じるまで保持されます',
    page: '下書きはこのページを開いている間だけ保持されます',
  },
  files: {
    list: '送信するファイル',
    attach: 'ファイルを添付',
    total: (count: number, size: string) => `${files(count)}、${size}`,
    remove: (name: string) => `${name}を外す`,
    notKept: 'このページを開いている間のみ',
    /** A picture that was pasted, by the time: it has no name of its own. */
    pasted: (time: string, ending: string) => `picture-${time}.${ending}`,
    refused: {
      title: (count: number) =>
        plural('ja', count, { other: (n) => `${n}個のファイルは追加されませんでした` }),
      size: (name: string, size: string, most: string) =>
        `${name}のサイズは${size}です。ファイルのサイズの上限は${most}です。`,
      type: (name: string, taken: readonly string[]) =>
        `${name}はここでは受け付けられない種類のファイルです。受け付ける種類：${taken
          .map((type) => kinds[type] ?? type)
          .join('、')}。`,
    },
  },
}
