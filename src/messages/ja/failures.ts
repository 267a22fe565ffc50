import { plural } from '../../lib/plural'

const seconds = (count: number) => plural('ja', count, { other: (n) => `${n}秒` })

/** What to say about each way in which a request can fail: what happened, then what to do. */
export const failures = {
  session: {
    title: 'セッションが終了しました',
    advice: '続けるには、DeskDirectorでメニュー項目をもう一度開いてください。',
  },
  /** Of what was asked for only after the end. */
  notInTime: 'セッション終了前に読み込まれていません',
  forbidden: {
    title: 'DeskDirectorで許可されていません',
    /** 403: this person may not. */
    person: 'サインインしている人にはこの操作の権限がありません。管理者が権限を付与できます。',
    /** 401 for this one call, with a token that works elsewhere. */
    operation:
      'アクセストークンは有効ですが、このインスタンスはここでは受け付けません。管理者は「npm run connect」を実行して別の呼び出しを割り当てられます。',
  },
  missing: {
    title: '見つかりません',
    advice: 'アーカイブまたは移動されたか、別の人のものである可能性があります。',
  },
  conflict: {
    title: '別の人が変更しました',
    advice: 'チケットを開き直して変更を確認し、どうするか決めてください。',
  },
  rejected: {
    title: 'DeskDirectorで受け付けられませんでした',
    advice: (status: number) =>
      `ステータスコード${status}が返されました。もう一度試しても結果は変わりません。`,
  },
  busy: {
    title: 'DeskDirectorが混み合っています',
    advice: '少し待ってから、もう一度試してください。',
    adviceAfter: (count: number) => `${seconds(count)}後にもう一度試してください。`,
  },
  server: {
    title: 'DeskDirectorが応答できませんでした',
    advice: (status: number) =>
      `DeskDirector側で問題が発生しました（ステータスコード${status}）。1分ほど待って、もう一度試してください。`,
  },
  unreachable: {
    title: 'DeskDirectorに接続できません',
    advice: '接続を確認してから、もう一度試してください。',
    timedOut: '応答に時間がかかりすぎました。もう一度試してください。',
  },
  contract: {
    title: 'DeskDirectorの応答を読み取れませんでした',
    advice:
      'このページで設定されている形式と異なります。管理者は「npm run connect -- --check」を実行して、変更された点を確認できます。',
    /** `more` is how often the same is wrong elsewhere. */
    where: (operation: string, field: string, expected: string, found: string, more = 0) =>
      `${field === '' ? operation : `${operation}、${field}`}：想定は${expected}、実際は${found}${more === 0 ? '' : `（同様のものが他に${more}件）`}。`,
  },
  checkSetup: '設定を確認',
  unknown: {
    title: '問題が発生しました',
    advice:
      'もう一度試してください。同じことが起きた場合は、メニュー項目をもう一度開いてください。',
  },
  /** The server's own words, quoted. */
  quoted: (words: string) => `DeskDirectorのメッセージ：「${words}」`,
}
