/** Events that any desk has; what an instance calls others is shown as it is. */
export const events = {
  created: 'أُنشئت',
  assigned: 'أُسندت',
  unassigned: 'أُلغي الإسناد',
  statusChanged: 'تغيّرت الحالة',
  priorityChanged: 'تغيّرت الأولوية',
  queueChanged: 'تغيّرت قائمة الانتظار',
  closed: 'أُغلقت',
  reopened: 'أُعيد فتحها',
  approved: 'تمت الموافقة عليها',
  declined: 'رُفضت',
  escalated: 'صُعّدت',
  merged: 'دُمجت',
  rated: 'قُيّمت',
}
