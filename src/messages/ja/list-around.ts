import { plural } from '../../lib/plural'

const tickets = (count: number, kind = '') =>
  plural('ja', count, { other: (n) => `${n}件の${kind}チケット` })

const number = new Intl.NumberFormat('ja')

const span = (from: number, to: number, between: string) =>
  `${number.format(from)}${between}${number.format(to)}`

/** What is said around the list's rows, and not before the first of them are there. */
export const listAround = {
  newTicket: '新規チケット',
  state: { legend: '表示するチケット', open: 'オープン', closed: 'クローズ済み', any: 'すべて' },
  count: {
    open: (count: number) => tickets(count, 'オープン'),
    closed: (count: number) => tickets(count, 'クローズ済み'),
    any: (count: number) => tickets(count),
  },
  /** The page filtered or sorted by itself, and only what it has. */
  match: (matching: number, loaded: number) =>
    `読み込み済みの${number.format(loaded)}件中${number.format(matching)}件が一致`,
  /** There are more on the instance than the page has. */
  inLoaded: (loaded: number) => `読み込み済みの${number.format(loaded)}件が対象`,
  /** Why a search found a ticket, on a row that doesn't show it. */
  found: {
    description: '説明',
    latest: '最新のメモ',
    contact: '連絡先',
    account: '会社',
    tag: 'タグ',
    inside: 'チケットの内容に一致',
  },
  filters: 'フィルター',
  scope: {
    label: '範囲',
    none: '範囲の指定なし',
    mine: '自分',
    copied: '自分がCCに入っているもの',
    team: '自分のチーム',
    all: '全員',
    unassigned: '担当者なし',
  },
  waiting: '自分の対応待ち',
  status: { label: 'ステータス', none: 'すべてのステータス', without: 'ステータスなし' },
  priority: { label: '優先度', none: 'すべての優先度' },
  queue: { label: 'キュー', none: 'すべてのキュー' },
  type: { label: 'リクエストの種類', none: 'すべての種類', without: '種類なし' },
  tag: { label: 'タグ', none: 'すべてのタグ' },
  from: '作成日（開始）',
  to: '作成日（終了）',
  closedFrom: 'クローズ日（開始）',
  closedTo: 'クローズ日（終了）',
  clearFilters: 'フィルターをクリア',
  sort: {
    label: '並べ替え',
    '-modifiedOn': '更新が新しい順',
    modifiedOn: '更新が古い順',
    '-createdOn': '作成が新しい順',
    createdOn: '作成が古い順',
    priority: '優先度が高い順',
    '-priority': '優先度が低い順',
    status: 'ステータス順',
    '-status': 'ステータスの逆順',
    summary: 'タイトルの昇順',
    '-summary': 'タイトルの降順',
  },
  export: 'エクスポート',
  showMore: 'チケットをさらに表示',
  /** Of a long list only the rows in view and near are in the document. */
  long: {
    place: (from: number, to: number, of: number) =>
      `${number.format(of)}件中${span(from, to, '～')}件目`,
    placeLoaded: (from: number, to: number, loaded: number) =>
      `読み込み済みの${number.format(loaded)}件中${span(from, to, '～')}件目`,
    said: (from: number, to: number, of: number) =>
      `チケット${number.format(of)}件中、${span(from, to, '件目から')}件目まで`,
    saidLoaded: (from: number, to: number, loaded: number) =>
      `読み込み済みのチケット${number.format(loaded)}件中、${span(from, to, '件目から')}件目まで`,
    /** Where the instance searches. */
    find: 'ブラウザーの検索で見つかるのは表示中の行だけです。検索欄ではすべてのチケットを検索できます。',
    /** Where the page searches in what it has. */
    findLoaded: (loaded: number) =>
      `ブラウザーの検索で見つかるのは表示中の行だけです。検索欄では読み込み済みの${number.format(loaded)}件すべてを検索できます。`,
  },
  changed: (count: number) => `${tickets(count)}が変更されました — 表示`,
  noneReadable: '読み取れるチケットがありません',
  /** After the session nothing more is found: the way back. */
  showLoaded: '読み込み済みの内容を表示',
  empty: {
    title: 'チケットはまだありません',
    advice: '問い合わせをすると、チケットとその返信がここに表示されます。',
  },
  noneOpen: {
    title: 'オープンチケットはありません',
    advice: '依頼はすべて完了しています。クローズ済みのチケットも残っています。',
    action: 'すべてのチケットを表示',
  },
  noneClosed: {
    title: 'クローズ済みチケットはありません',
    advice: 'チケットはクローズされるとここに表示されます。',
    action: 'すべてのチケットを表示',
  },
  unbound: {
    title: 'チケットの一覧が設定されていません',
    advice: (host: string) =>
      `${host}用のこのページのプロファイルには、チケットの一覧を取得する方法がありません。管理者が「npm run connect」を実行すると追加できます。`,
    action: '設定を確認',
  },
  noMatch: {
    title: '一致するチケットはありません',
    advice: '検索の語を減らしてください。',
    /** Where only open or only closed tickets were searched. */
    elsewhere: '検索の語を減らすか、すべてのチケットを検索してください。',
    searchAll: {
      open: 'クローズ済みも含めてすべてのチケットを検索',
      closed: 'オープンも含めてすべてのチケットを検索',
    },
    filtered: '検索の語を減らすか、フィルターなしで検索してください。',
    unsearched: 'フィルターなしで探してください。',
    /** Two dates the wrong way round, by the names of their fields. */
    dates: (from: string, to: string) =>
      `「${from}」が「${to}」より後の日付のため、一致するチケットはありません。`,
  },
  broken: {
    title: (count: number) => `${tickets(count)}を読み取れませんでした`,
    all: (count: number) =>
      count === 1
        ? 'チケットを読み取れませんでした'
        : `${tickets(count)}をどれも読み取れませんでした`,
    rest: '一覧の残りはすべて揃っています。',
    titles: (count: number) => `${tickets(count)}のタイトルを読み取れませんでした`,
    values: (count: number) => `${tickets(count)}の詳細の一部を読み取れませんでした`,
    advice: '管理者は「npm run connect -- --check」を実行して、変更された点を確認できます。',
    details: '詳細',
  },
}
