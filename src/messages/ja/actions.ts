/** What can be done to a ticket as a whole. `what` begins a sentence that says what became of it. */
export const actions = {
  close: {
    name: 'チケットをクローズ',
    about: 'このチケットの作業を終了します。',
    what: 'チケットをクローズする依頼',
    done: 'チケットをクローズしました',
  },
  reopen: {
    name: 'チケットを再オープン',
    about: 'このチケットの作業を続けます。',
    what: 'チケットを再オープンする依頼',
    done: 'チケットを再オープンしました',
  },
  approve: {
    name: '承認',
    about: 'このチケットで求められている内容に同意します。',
    what: '承認',
    done: '承認しました',
  },
  decline: {
    name: '却下',
    about: 'このチケットで求められている内容に同意しません。',
    what: '却下',
    done: '却下しました',
  },
  escalate: {
    name: 'エスカレート',
    about: 'このチケットには今以上の対応が必要です。',
    what: 'チケットをエスカレートする依頼',
    done: 'エスカレートしました',
  },
  rate: {
    name: '対応を評価',
    about: 'このチケットの対応について、サポートチームに感想を伝えます。',
    what: '評価',
    done: '評価ありがとうございました',
  },
  rating: {
    legend: '対応はいかがでしたか',
    marks: { 1: 'とても悪い', 2: '悪い', 3: 'ふつう', 4: '良い', 5: 'とても良い' },
    given: (marks: number) => `5段階中${marks}と評価済み・もう一度評価`,
    missing: '先に星を1つから5つの中から選んでください。',
    word: '補足（任意）',
    wordHint: 'サポートチームが読みます。',
  },
  /** Somebody has answered since the dialog was opened. */
  putOff: {
    title: 'たった今、返信がありました',
    text: 'まだ何も行われていません。返信を読み、それでも必要であれば実行してください。',
    look: '返信を読む',
  },
  more: 'その他',
  word: 'ひとことを追加（任意）',
  wordHint: 'メモとしてチケットに追加されます。',
  notNow: '今はしない',
  /** It is on its way: putting the dialog away doesn’t stop it. */
  hide: '非表示にする',
  discard: 'テキストを破棄',
  /** Something was typed for it, and not sent. */
  hasDraft: '未送信の下書きがあります',
  /** Of what stands behind a button. */
  hasDrafts: '中に未送信の下書きがあります',
  unsent: (name: string) => `「${name}」に書いた内容は送信されていません。`,
  notDone: (name: string) =>
    `「${name}」は送信されていません。送信できるようになる前にページを離れました。`,
  dismiss: '閉じる',
  show: '表示',
  notPossible: '現在の状態のチケットには、この操作を行えません。',
  withdrawn: (name: string, reason: string) => `${name}：${reason}`,
  again: 'もう一度試す',
  againOf: (name: string) => `もう一度試す：${name}`,
}
