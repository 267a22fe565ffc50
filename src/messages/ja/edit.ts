/** Changing a ticket: its fields, which are saved at once, its title and its description. */
export const edit = {
  saving: '保存中',
  /** Another tab is sending something to the same ticket. */
  held: '別のタブの完了待ち',
  /** Somebody else changed it too. */
  asking: '選択待ち',
  saved: '保存しました',
  notSaved: '保存されていません',
  /** It was sent, and no answer says what became of it. */
  unsure: '未確認',
  outcome: {
    refused: (field: string) => `保存されていません：${field}`,
    doubtful: (field: string) => `保存されたか確認できていません：${field}`,
    doubtfulAdvice: 'もう一度試すと、まず現状を確認し、反映されていないものだけを送信します。',
    putOff: (field: string) => `選択を待っています：${field}`,
    putOffAdvice: '別の人も変更しました。自分の変更は何も送信されていません。',
    decide: '今決める',
    leave: 'そのままにする',
    /** Chosen before a reload. */
    unsaved: '「{value}」を選びましたが、保存される前にページを離れました。',
    saveNow: '今すぐ保存',
  },
  /** The instance said no; its reason follows. */
  withdrawn: {
    ticket: 'このチケットはここでは変更できません',
    field: (field: string) => `${field}はここでは変更できません。`,
    again: 'もう一度試す',
    againOf: (field: string) => `${field}の変更をもう一度試す`,
  },
  assignees: {
    add: '担当者を追加',
    choose: '人を追加',
    list: '担当者',
    remove: (name: string) => `${name}を外す`,
  },
  tags: {
    add: 'タグを追加',
    addNow: '追加',
    list: 'このチケットのタグ',
    remove: (tag: string) => `タグ「${tag}」を外す`,
  },
  due: {
    date: '期限',
    time: '期限の時刻',
    set: '期限を設定',
    change: '期限を変更',
    save: '期限を保存',
    clear: '期限なしにする',
    keep: '期限を変えない',
    incomplete: '期限には日付と時刻が必要です。',
  },
  /** What became of text that was typed: it is there still. */
  kept: '入力した内容は保持されています。',
  cancel: 'キャンセル',
  discard: '破棄',
  keepEditing: '編集を続ける',
  summary: {
    edit: 'タイトルを編集',
    label: 'タイトル',
    save: '保存',
    empty: 'チケットにはタイトルが必要です。',
    unsaved: '新しいタイトルは保存されていません。',
  },
  description: {
    edit: '説明を編集',
    label: '説明',
    save: '説明を保存',
    hint: 'Markdownの記号も含め、入力されたままの内容です。',
    unsaved: '新しい説明は保存されていません。',
    saved: '説明を保存しました',
    htmlTitle: 'この説明はここでは編集できません',
    /** Why it isn't offered: nobody wants to edit the source of a formatted mail. */
    isHtml:
      '書式付きの説明のため、テキストとして編集すると書式が失われます。DeskDirector本体では変更できます。',
  },
}
