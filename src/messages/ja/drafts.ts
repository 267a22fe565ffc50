import { plural } from '../../lib/plural'

const drafts = (count: number) => plural('ja', count, { other: (n) => `${n}件の下書き` })

/** What was typed and hasn't been sent, wherever the page speaks of it beside the place where it was typed. */
export const ownDrafts = {
  /** On a ticket's row. */
  marks: {
    draft: '下書き',
    sending: '送信中',
    refused: '未送信',
    asking: '要回答',
    pinned: 'ピン留め',
  },
  began: {
    draft: '書きかけの新規チケットがあります',
    sending: '新規チケットを送信しています',
    refused: '新規チケットは送信されていません',
    asking: '新規チケットに回答が必要です',
    open: '開く',
    resume: '続ける',
  },
  opened: (id: string | null) =>
    id === null ? 'チケットを作成しました' : `チケット#${id}を作成しました`,
  openedBare: 'チケットは作成されましたが、ファイルは含まれていません',
  show: '表示',
  /** Behind the picture of who is signed in. */
  menu: '外観と下書き',
  look: {
    label: '外観',
    values: { system: 'システム', light: 'ライト', dark: 'ダーク' },
    rows: { label: '行の間隔', values: { roomy: 'ゆったり', dense: 'コンパクト' } },
    notKept: 'この設定はページを開いている間だけ有効です。ここには何も保存できません。',
  },
  keys: {
    label: '1つのキーのショートカット',
    about: '一覧では、/ で検索欄へ、j と k でチケット間を移動します。',
  },
  title: '自分の下書き',
  close: '閉じる',
  count: (count: number) =>
    count === 0 ? '未送信のものはありません。' : `${drafts(count)}が未送信です。`,
  list: {
    label: '書いた内容',
    /** What it would become, by the number of its ticket. */
    places: {
      reply: (id: string) => `#${id}への返信`,
      close: (id: string) => `#${id}のクローズに添えるひとこと`,
      reopen: (id: string) => `#${id}の再オープンに添えるひとこと`,
      approve: (id: string) => `#${id}の承認に添えるひとこと`,
      decline: (id: string) => `#${id}の却下に添えるひとこと`,
      escalate: (id: string) => `#${id}のエスカレートに添えるひとこと`,
      rate: (id: string) => `#${id}の評価`,
      summary: (id: string) => `#${id}のタイトル`,
      description: (id: string) => `#${id}の説明`,
      dueOn: (id: string) => `#${id}の期限`,
      tags: (id: string) => `#${id}のタグ`,
      fields: (id: string) => `#${id}の変更`,
      /** By its title: it has no number yet. */
      new: (title: string) => (title === '' ? '新規チケット' : `新規チケット：${title}`),
    },
    filesOf: '作成済みチケットのファイル',
    noWords: 'まだテキストがありません',
    /** A field's new value. */
    notSaved: '選択済み、未保存',
    sending: '送信中',
    delete: '削除',
    deleteOf: (place: string) => `下書きを削除：${place}`,
  },
  kept: {
    device: (days: number) =>
      `入力した内容は、送信するまで最長${plural('ja', days, {
        other: (n) => `${n}日間`,
      })}、このデバイスに保持され、このページをもう一度開くと再び表示されます。`,
    session: '入力した内容は、送信するかこのタブを閉じるまで保持されます。',
    page: 'ここには何も保存できないため、入力した内容はこのページを開いている間だけ保持されます。',
    off: '管理者の設定により、入力した内容はこのページを開いている間だけ保持されます。',
  },
  /** When a session has ended. */
  afterTheEnd: {
    kept: '入力した内容は保持されています。メニュー項目をもう一度開くと表示されます。',
    copy: 'ここには何も保存できません。メニュー項目をもう一度開く前に、入力した内容をコピーしてください。',
    copyAction: 'テキストをコピー',
    copied: 'テキストをコピーしました',
    person: (name: string) => `代理で作成する相手：${name}`,
    cc: (addresses: string) => `CC：${addresses}`,
    filesNotKept: 'ファイルは保持されません。後でもう一度添付してください。',
    saveOf: (file: string) => `${file}を保存`,
    saveMayFail: '何も保存されない場合、ポータルのフレームはダウンロードを許可していません。',
  },
  wipe: {
    action: 'すべての下書きを削除',
    title: (count: number) => `${drafts(count)}を削除しますか？`,
    text: '入力して送信していない内容が、ファイルも含めてこのデバイスから削除されます。元に戻すことはできません。',
    keep: '残す',
    one: 'この下書きを削除しますか？',
    oneAction: '下書きを削除',
    keepOne: '残す',
    oneDone: '下書きを削除しました',
    done: 'すべての下書きを削除しました',
  },
}
