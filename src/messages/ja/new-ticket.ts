import { plural } from '../../lib/plural'

/** Opening a ticket. */
export const newTicket = {
  heading: '新規チケット',
  /** Over the heading, after the way back to the list. */
  trail: '現在の位置',
  title: {
    label: 'タイトル',
    hint: '問題や必要なことを簡潔に',
    missing: 'チケットのタイトルを入力してください。',
  },
  description: {
    label: '説明',
    placeholder: '何が起きたか、いつからか、試したこと',
    view: '入力またはプレビュー',
    write: '入力',
    preview: 'プレビュー',
    nothing: 'プレビューする内容はまだありません。',
    hint: 'Markdownを使えます。Ctrlまたは⌘+Enterでチケットを作成します。',
  },
  contact: {
    label: '代理で作成する相手',
    ofContact: '自分のチケットの場合は空のままにします',
    ofAgent: 'サポートを必要としている人',
    people: '選択できる人',
    found: (count: number) => plural('ja', count, { other: (n) => `${n}人` }),
    nobody: 'その名前の人はいません',
    searching: '検索中…',
    undecided: '一覧から人を選ぶか、空のままにしてください。',
    gone: 'ここではもう誰も選べません。チケットを作成するには、空にしてください。',
    clear: '「代理で作成する相手」を空にする',
  },
  requestType: 'リクエストの種類',
  priority: '優先度',
  queue: 'キュー',
  notChosen: '未選択',
  chosenEarlier: '以前に選んだもの',
  cc: {
    label: 'CC',
    hint: 'メールアドレス（複数の場合は半角コンマ区切り）',
    wrong:
      'CCにはname@example.comのようなメールアドレスを、複数の場合は半角コンマで区切って入力してください。',
  },
  similar: {
    title: 'この中に同じ用件はありますか？',
    found: (count: number) =>
      plural('ja', count, { other: (n) => `似ているオープンチケットが${n}件あります` }),
    untitled: 'タイトルのないチケット',
    number: (id: string) => `#${id}`,
  },
  /** Who will read it, beside the button. */
  goesTo: (contact: string, others: number) => {
    const copies = others === 0 ? '' : plural('ja', others, { other: (n) => `CCの${n}人` })
    const people = ['サポートチーム', contact, copies].filter((each) => each !== '')
    return `宛先：${new Intl.ListFormat('ja').format(people)}`
  },
  create: 'チケットを作成',
  adding: 'ファイルを追加しています。少し待ってからチケットを作成してください。',
  /** What was sent, at the beginning of a sentence. */
  what: 'チケット',
  /** It is open, and DeskDirector didn’t say which one it became. */
  filesLeft: {
    title: 'チケットは作成されましたが、ファイルは含まれていません',
    text: 'DeskDirectorからどのチケットになったか通知がなかったため、ファイルはここに残っています。チケットを探し、返信にファイルを追加してください。',
    bringTo: (id: string) => `#${id}に追加`,
    look: '一覧で探す',
    discard: 'ファイルを破棄',
  },
  /** Several new tickets, none of them sent. */
  beside: {
    start: '別のチケットを書く',
    others: '他の新規チケット（送信するまで保持されます）',
    untitled: 'タイトルのない新規チケット',
  },
  unbound: {
    title: 'ここでは新規チケットが設定されていません',
    advice:
      'このページのプロファイルには、このインスタンスでチケットを作成する方法がありません。管理者が「npm run connect」を実行すると追加できます。',
  },
  allTickets: 'すべてのチケットを表示',
}
