import { plural } from '../../lib/plural'
import { setupDevice } from './setup-device'
import { setupFrame } from './setup-frame'
import { setupInstance } from './setup-instance'
import { setupLaunch } from './setup-launch'

/** The set-up check, for whoever looks after the menu item. */
export const setup = {
  title: '設定の確認',
  text: 'このページが自身の設定を調べた結果です。DeskDirectorのメニュー項目を管理する方のためのものです。',
  backToTickets: 'チケット',
  backToNotice: '問題の説明に戻る',
  again: 'もう一度確認',
  copyReport: 'レポートをコピー',
  reportCopied: 'レポートをコピーしました',
  showReport: 'レポートのテキスト',
  summary: {
    checking: '確認中…',
    checkingText: 'この確認で変更されるものはありません。ページは調べて問い合わせるだけです。',
    inOrder: 'すべて正常です',
    inOrderText:
      '対応は不要です。「制限あり」の項目では、ページが別の方法を使うか、一部を省きます。',
    toDo: (count: number) => plural('ja', count, { other: (n) => `要対応${n}件` }),
    toDoText: '該当する項目を、DeskDirectorで設定する場所とともに下に示しています。',
  },
  states: {
    good: '正常',
    bad: '要対応',
    limited: '制限あり',
    unknown: '不明',
    waiting: '確認中',
  },
  sections: {
    launch: '起動',
    instance: 'DeskDirectorへの接続',
    operations: 'ページが接続先でできること',
    frame: 'フレームとsandbox',
    device: 'このブラウザー',
  },
  report: {
    title: 'チケットページの設定の確認',
    page: (address: string) => `ページ：${address}`,
    browser: (name: string) => `ブラウザー：${name}`,
    checkedOn: (moment: string) => `確認日時：${moment}`,
    result: (words: string) => `結果：${words}`,
  },
  tryIt: {
    popups: 'ウィンドウを開いてみる',
    dialogs: 'ダイアログを試す',
  },
  copyOrigin: 'オリジンをコピー',
  originCopied: 'オリジンをコピーしました',
  failed: 'この確認自体に失敗しました。他の確認結果はそのまま有効です。',
  launch: setupLaunch,
  frame: setupFrame,
  instance: setupInstance,
  device: setupDevice,
}
