/** Events that any desk has; what an instance calls others is shown as it is. */
export const events = {
  created: '作成',
  assigned: '担当者を設定',
  unassigned: '担当者を解除',
  statusChanged: 'ステータスを変更',
  priorityChanged: '優先度を変更',
  queueChanged: 'キューを変更',
  closed: 'クローズ',
  reopened: '再オープン',
  approved: '承認',
  declined: '却下',
  escalated: 'エスカレーション',
  merged: '統合',
  rated: '評価',
}
