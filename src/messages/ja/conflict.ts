/** Two people changed the same: what there was, what is there now, and what this person wants. */
export const conflict = {
  title: '別の人がこのチケットを変更しました',
  about:
    'このチケットの同じ箇所が双方で変更されました。選択するまで、自分の変更は何も送信されません。',
  base: '変更前',
  theirs: '相手の内容（現在のチケット）',
  mine: '自分の内容（未送信）',
  fields: {
    summary: 'タイトル',
    description: '説明',
    status: 'ステータス',
    priority: '優先度',
    queue: 'キュー',
    assignees: '担当者',
    dueOn: '期限',
    tags: 'タグ',
    contact: '連絡先',
  },
  none: 'なし',
  nobody: '担当者なし',
  /** A choice that no list names any more. */
  unnamed: '一覧にない選択肢',
  takeTheirs: '相手の内容',
  takeMine: '自分の内容',
  keepTheirs: '相手の内容を残す',
  useMine: '自分の内容を使う',
  /** Some of each. */
  useChosen: '選んだ内容を使う',
  later: '後で決める',
  /** Between two parts of a long text that stayed as it was. */
  omitted: '…',
}
