import { plural } from '../../lib/plural'

/** Answering a ticket. A word in braces is a place that the screen fills with a name or a time. */
export const reply = {
  label: '返信',
  placeholder: '返信を入力',
  placeholderInternal: 'チーム向けのメモを入力',
  /** As a sentence begins with it. */
  what: '返信',
  whatInternal: '内部メモ',
  send: '返信を送信',
  addInternal: '内部メモを追加',
  internal: '内部メモ',
  withoutFiles: 'ファイルなし：連絡先の方に見えてしまうため',
  internalLabel: '内部用（連絡先の方には非表示）',
  mode: {
    legend: '入力またはプレビュー',
    write: '入力',
    preview: 'プレビュー',
    empty: 'プレビューする内容はまだありません。',
  },
  audience: {
    to: '宛先：{who}',
    toWithCopies: (count: number) =>
      plural('ja', count, { other: (n) => `宛先：{who}（CC：${n}人）` }),
    team: 'サポートチーム',
    contact: 'チケットの連絡先の方',
    internal: '自分のチームだけに表示されます',
  },
  status: {
    label: '送信後のステータス',
    keep: 'ステータスを変えない',
    set: (name: string) => `ステータスを「${name}」にする`,
    setEarlier: '先ほど選んだステータスにする',
  },
  cc: {
    add: 'CCを追加',
    label: 'CC',
    hint: 'メールアドレス（複数の場合は半角コンマで区切ります）。',
  },
  closed: {
    said: 'このチケットはクローズ済みです。',
    legend: '返信によって行うこと',
    reopen: 'チケットを再オープン',
    thanks: 'お礼だけを伝える',
    staysClosed:
      'チケットはクローズ済みのままです。ただし、返信があると再オープンするようにDeskDirectorが設定されている場合を除きます。',
    onlyReopen: '返信を送信すると再オープンされます。',
  },
  missing: {
    words: '先に何か入力するか、ファイルを添付してください。',
    wordsToo: 'テキストも入力してください。ファイルだけでは他の内容を一緒に送信できません。',
    choice: '先に、チケットを再オープンするかどうかを選んでください。',
    adding: 'ファイルを追加しています。少し待ってから送信してください。',
    address:
      'CCにはname@example.comのようなメールアドレスを、複数の場合は半角コンマで区切って入力してください。',
    ccInternal: 'CCの人には内部メモも届きます。CCを空にするか、「内部メモ」をオフにしてください。',
    ccReopen:
      'チケットを再オープンするときはCCを含められません。CCを空にするか、お礼だけを伝えてください。',
    internalGone:
      'ここでは内部メモを追加できなくなりました。連絡先の方が読んでもよい場合にのみ、「内部メモ」をオフにしてください。',
    filesInternal:
      'ここではファイルを内部メモに結び付けられないため、連絡先の方にファイルが見えてしまいます。ファイルを外すか、「内部メモ」をオフにしてください。',
    filesGone:
      'このチケットにはファイルを添付できません。テキストを送信するには、ファイルを外してください。',
  },
  movedOn: {
    title: 'このチケットに動きがありました',
    text: '返信が送信される前に、誰かが返信したか、クローズしたか、ステータスを変更しました。何も送信されていません。新しい内容を確認してから送信してください。',
    action: 'このまま送信',
  },
  filesStay:
    'メモは追加されました。DeskDirectorからどのメモになったか通知がなく、そのままでは連絡先の方にファイルが見えてしまいます。',
  willLeave: (seconds: number) =>
    plural('ja', seconds, {
      other: (n) => `${n}秒後に送信されます。「送信を取り消す」で取り消せます。`,
    }),
  notYet: 'まだ送信されていません',
  undo: '送信を取り消す',
  takenBack: '取り消しました。何も送信されていません。',
  sent: '送信しました',
  another: '別の返信を書く',
  fileSent: '送信済み',
  fileWaits: '順番待ち',
  cancel: 'キャンセル',
  hint: 'Markdownを使えます。Ctrlまたは⌘+Enterで送信します。',
  withdrawn: {
    title: 'このチケットには返信できません',
    until: '変更して送信するか、そのままもう一度試してください。',
  },
}
