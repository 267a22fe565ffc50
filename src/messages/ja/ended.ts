/** The end of a session. */
export const ended = {
  title: 'セッションが終了しました',
  text: 'DeskDirectorでこのページにサインインできるのは最長1時間です。送信済みの内容はそのまま残ります。',
  /** Said while the tickets stay on screen for the grace. */
  readable: (count: number) => `画面の内容はあと${count}分間読めます。`,
  howToRenew: '続けるには、DeskDirectorでメニュー項目をもう一度開いてください。',
  renew: 'セッションを更新',
  renewBlocked:
    '何も開かない場合、ポータルはここから新しいタブを開くことを許可していません。メニュー項目を直接開いてください。',
}
