import { plural } from '../../lib/plural'

/** What the browser and the device allow the page. */
export const setupDevice = {
  storage: {
    title: 'ストレージ',
    works: (names: string) => `${names}：ここで許可されています。`,
    refused: (names: string) => `${names}：ここでは拒否されています。`,
    kept: '入力して送信していない内容を、このデバイスに保持できます。',
    keptWhileOpen:
      '入力して送信していない内容は、このページを開いている間だけ保持されます。これはDeskDirectorではなく、ブラウザーのサードパーティのストレージまたはCookieの設定で決まります。',
    withoutOrigin:
      '入力して送信していない内容は、このページを開いている間だけ保持されます。オリジンのないページではストレージを使えません。',
  },
  clipboard: {
    title: 'クリップボード',
    works: '許可されています。コピーボタンを使えます。',
    olderWay:
      'このフレームでは新しい方式が許可されていません。コピーボタンは古い方式で動作します。',
    refused:
      '許可されていません。コピーボタンを押すと、手動で選択してコピーできるようにテキストが表示されます。',
    maybe:
      'ブラウザーが先に確認を求める場合があります。拒否された場合、コピーボタンは古い方式を使います。',
  },
  clock: {
    title: 'デバイスの時計',
    right: 'このページのホストの時計と一致しています。',
    fast: (span: string) =>
      `このページのホストの時計より${span}進んでいます。ページはホストの時計を基準にします。`,
    slow: (span: string) =>
      `このページのホストの時計より${span}遅れています。ページはホストの時計を基準にします。`,
    unknown: 'このページのホストの時刻をここでは読み取れないため、比較できません。',
    minutes: (count: number) => plural('ja', count, { other: (n) => `${n}分` }),
    hours: (count: number) => plural('ja', count, { other: (n) => `${n}時間` }),
  },
}
