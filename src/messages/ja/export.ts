import { plural } from '../../lib/plural'

const tickets = (count: number) => plural('ja', count, { other: (n) => `${n}件のチケット` })

const number = new Intl.NumberFormat('ja')

/** What is said where tickets are taken along: as a file, as text, on paper. */
export const exporting = {
  title: 'チケットをエクスポート',
  format: '形式',
  formats: { csv: 'CSV', json: 'JSON', markdown: 'Markdown', print: '印刷' },
  about: {
    csv: 'Excelなどの表計算ソフト向けの表です。時刻はお使いのタイムゾーンのものです。',
    json: 'プログラム向けです。各項目は決まった名前で、時刻はUTCです。',
    markdown: 'メモ、チャット、Wiki向けの表です。',
    print: '紙に印刷する表です。ブラウザーの印刷画面でPDFとして保存できる場合もあります。',
  },
  /** How much of the list it is; `of` is all of it, or null where nobody knows. */
  amount: (count: number, of: number | null) =>
    of === null
      ? `読み込み済みの${tickets(count)}（インスタンスにはさらにあります）`
      : count < of
        ? `${tickets(of)}のうち、読み込み済みの${number.format(count)}件`
        : tickets(count),
  loadRest: '残りを読み込む',
  loadMore: (count: number) => `さらに${number.format(count)}件を読み込む`,
  stop: '停止',
  loadFailed: '現在、これ以上読み込めません。',
  text: 'コピー用のテキスト',
  copy: 'コピー',
  copied: 'コピーしました',
  copyRefused:
    'ポータルのフレームでは、このページからのコピーが許可されていません。テキストが選択されているので、そこからコピーしてください。',
  save: 'ファイルとして保存',
  saveMayFail:
    '何も保存されない場合、ポータルのフレームはダウンロードを許可していません。代わりにテキストをコピーしてください。',
  print: '印刷',
  printing: '印刷中…',
  printBlocked: {
    title: 'ポータルのフレームでは印刷が許可されていません',
    advice:
      'sandboxに「Allow Modals」がありません。管理者がチェックを入れられます。代わりにテキストをコピーしてください。',
  },
  close: '閉じる',
  ofTicket: { markdown: 'チケットをMarkdownとしてコピー', print: 'チケットを印刷' },
  internal: (count: number) => plural('ja', count, { other: (n) => `内部メモ${n}件を含める` }),
  internalHint: 'DeskDirectorでは連絡先の方に表示されません。',
  columns: { number: '番号', title: 'タイトル', link: 'リンク' },
  picture: '画像',
  printed: (when: string) => `印刷日時：${when}`,
  printedBy: (who: string, when: string) => `印刷：${who}、${when}`,
  /** What a file is called, without its ending. */
  fileName: (date: string) => `tickets-${date}`,
  ticketFileName: (id: string) => `ticket-${id}`,
}
