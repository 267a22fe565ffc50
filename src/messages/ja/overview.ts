const number = new Intl.NumberFormat('ja')

const tickets = (count: number, kind = '') => `${number.format(count)}件の${kind}チケット`

/** The overview, and the way to it and back to the list. */
export const overview = {
  pages: { label: 'ページ', tickets: 'チケット', overview: '概要' },
  title: '概要',
  loading: '概要を読み込んでいます',
  asTable: '表で表示',
  /** What all of it was computed over. */
  basis: {
    all: (count: number) => `全${number.format(count)}件のチケットから集計しています。`,
    part: (loaded: number, total: number | null) =>
      total === null
        ? `読み込み済みの${tickets(loaded)}から集計しています。ほかにもあります。`
        : `${number.format(total)}件中、読み込み済みの${tickets(loaded)}から集計しています。`,
    /** The rest was closed before the weeks that are looked at. */
    enough: 'オープンチケットと過去12週間のチケットはすべて含まれています。',
    loading: '続きを読み込んでいます。',
    more: 'さらに読み込む',
    broken: (count: number) => `${tickets(count)}は読み取れなかったため、数に含まれていません。`,
  },
  columns: { tickets: 'チケット', median: '中央値', shortest: '最短', longest: '最長' },
  noneOpen: 'オープンチケットはありません。',
  /** Names that a picture has no room for. */
  others: (count: number) => `その他（${number.format(count)}）`,
  now: {
    title: '現在オープン',
    atLeast: (count: string) => `${count}+`,
    opened: (count: string) => `今週の作成：${count}件`,
  },
  close: {
    title: 'クローズまでの時間（中央値）',
    over: (count: number) => `12週間にクローズした${tickets(count)}`,
    none: '過去12週間にクローズしたチケットはありません。',
    untold: 'このインスタンスでは、チケットがいつクローズされたかわかりません。',
  },
  answer: {
    title: '最初の返信までの時間（中央値）',
    /** A list has no conversations. */
    offer: (count: number) =>
      `一覧からは、いつ返信があったかわかりません。最新${tickets(count)}のやり取りを読み取るとわかります。`,
    read: (count: number) => `${tickets(count)}を読み取る`,
    reading: '読み取っています',
    over: (answered: number, read: number) =>
      `最新${number.format(read)}件のうち${number.format(answered)}件に返信あり`,
    noneAnswered: (read: number) => `最新${tickets(read)}にはまだ返信がありません。`,
    noneOpened: '過去12週間に作成されたチケットはありません。',
    untold: 'やり取りからは、どれがサポートの発言かわかりません。',
    unbound:
      '一覧からは、いつ返信があったかわかりません。このインスタンスでは、やり取りを読み取ることもできません。',
    notRead: 'チケットを読み取れませんでした',
  },
  flow: {
    title: '作成とクローズ',
    inWeeks: '12週間',
    opened: '作成',
    closed: 'クローズ',
    week: '週',
    openedIn: (count: number, week: string) => `${week}、作成${number.format(count)}件`,
    closedIn: (count: number, week: string) => `${week}、クローズ${number.format(count)}件`,
    /** Without a day it may hold for all of them. */
    incomplete: (day: string | undefined) =>
      day === undefined
        ? 'これらの週には、読み込まれていないチケットがあるかもしれません。'
        : `${day}より前の週には、読み込まれていないチケットがあるかもしれません。`,
    undated: (count: number) => `クローズ日のない${tickets(count)}があります。`,
  },
  waiting: {
    title: '自分の対応待ち',
    all: (count: number) => `対応待ちの${tickets(count)}をすべて表示`,
    allOfThem: '対応待ちのチケットをすべて表示',
    none: '対応待ちのチケットはありません。',
    untold: 'このインスタンスでは、どのチケットが対応待ちかわかりません。',
  },
  pinned: {
    title: 'ピン留め',
    none: 'チケットの画面でピン留めすると、ここに表示され続けます。',
    unpin: (id: string) => `#${id}のピン留めを外す`,
    missing: (id: string) => `チケット#${id}は表示できません。`,
    forNow: 'このページを閉じるまで保持されます。',
  },
  status: {
    title: 'オープンのステータス別',
    column: 'ステータス',
    nameless: 'ステータスなし',
    untold: 'このインスタンスでは、チケットのステータスがわかりません。',
  },
  age: {
    title: 'オープンの経過日数別',
    column: '作成',
    today: '今日',
    between: (youngest: number, oldest: number) =>
      `${number.format(youngest)}～${number.format(oldest)}日前`,
    older: (youngest: number) => `${number.format(youngest)}日以上前`,
    undated: (count: number) => `作成日のない${tickets(count)}があります。`,
    untold: 'このインスタンスでは、チケットがいつ作成されたかわかりません。',
  },
  types: {
    title: '多いリクエストの種類',
    opened: '12週間の作成分',
    column: 'リクエストの種類',
    nameless: '種類なし',
    none: '過去12週間に作成されたチケットはありません。',
    untold: 'このインスタンスでは、チケットのリクエストの種類がわかりません。',
  },
  empty: {
    title: 'まだ表示するものがありません',
    advice: 'サポートに依頼すると、チケットの状況がこのページに表示されます。',
    action: '新規チケット',
  },
}
