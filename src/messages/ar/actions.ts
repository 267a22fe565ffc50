/** What can be done to a ticket as a whole. `what` follows "تعذّر إرسال" and "هل تم استلام". */
export const actions = {
  close: {
    name: 'إغلاق التذكرة',
    about: 'انتهى العمل على هذه التذكرة.',
    what: 'طلبك إغلاق التذكرة',
    done: 'أُغلقت التذكرة',
  },
  reopen: {
    name: 'إعادة فتح التذكرة',
    about: 'يستمر العمل على هذه التذكرة.',
    what: 'طلبك إعادة فتح التذكرة',
    done: 'أُعيد فتح التذكرة',
  },
  approve: {
    name: 'موافقة',
    about: 'توافق على ما تطلبه هذه التذكرة.',
    what: 'موافقتك',
    done: 'تمت الموافقة',
  },
  decline: {
    name: 'رفض',
    about: 'لا توافق على ما تطلبه هذه التذكرة.',
    what: 'رفضك',
    done: 'تم الرفض',
  },
  escalate: {
    name: 'تصعيد',
    about: 'تحتاج هذه التذكرة إلى اهتمام أكبر مما تلقاه.',
    what: 'طلبك تصعيد التذكرة',
    done: 'تم التصعيد',
  },
  rate: {
    name: 'تقييم المساعدة',
    about: 'أخبر فريق الدعم كيف جرى التعامل مع هذه التذكرة.',
    what: 'تقييمك',
    done: 'شكرًا على تقييمك',
  },
  rating: {
    legend: 'كيف جرى التعامل معها؟',
    marks: { 1: 'سيئ جدًا', 2: 'سيئ', 3: 'مقبول', 4: 'جيد', 5: 'جيد جدًا' },
    given: (marks: number) => `تقييمك: ${marks} من 5 · التقييم مرة أخرى`,
    missing: 'اختر أولًا من نجمة إلى خمس نجوم.',
    word: 'قل المزيد (اختياري)',
    wordHint: 'يقرؤه فريق الدعم.',
  },
  /** Somebody has answered since the dialog was opened. */
  putOff: {
    title: 'وصل رد للتو',
    text: 'لم يُنفّذ شيء بعد: اقرأ الرد، ثم نفّذ ما تريد إن كنت لا تزال تريده.',
    look: 'قراءة الرد',
  },
  more: 'المزيد',
  word: 'إضافة تعليق (اختياري)',
  wordHint: 'يُضاف إلى التذكرة كملاحظة.',
  notNow: 'ليس الآن',
  /** It is on its way: putting the dialog away doesn’t stop it. */
  hide: 'إخفاء',
  discard: 'تجاهل النص',
  /** Something was typed for it, and not sent. */
  hasDraft: 'فيه مسودة لم تُرسل',
  /** Of what stands behind a button. */
  hasDrafts: 'يحتوي على مسودة لم تُرسل',
  unsent: (name: string) => `لم يُرسل ما كتبته لأجل «${name}».`,
  notDone: (name: string) => `لم يُرسل طلب «${name}»: غودرت الصفحة قبل إرساله.`,
  dismiss: 'إخفاء التنبيه',
  show: 'عرضه',
  notPossible: 'لا يمكن تنفيذ هذا على التذكرة في حالتها الآن.',
  withdrawn: (name: string, reason: string) => `${name}: ${reason}`,
  again: 'إعادة المحاولة',
  againOf: (name: string) => `إعادة المحاولة: ${name}`,
}
