/** Two people changed the same: what there was, what is there now, and what this person wants. */
export const conflict = {
  title: 'غيّر شخص آخر هذه التذكرة',
  about: 'غيّرتما الجزء نفسه من هذه التذكرة. لن يُرسل شيء من تعديلك حتى تختار.',
  base: 'قبل التعديل',
  theirs: 'تعديل الشخص الآخر، على التذكرة الآن',
  mine: 'تعديلك، لم يُرسل بعد',
  fields: {
    summary: 'العنوان',
    description: 'الوصف',
    status: 'الحالة',
    priority: 'الأولوية',
    queue: 'قائمة الانتظار',
    assignees: 'مُسندة إلى',
    dueOn: 'تاريخ الاستحقاق',
    tags: 'الوسوم',
    contact: 'جهة الاتصال',
  },
  none: 'لا شيء',
  nobody: 'لا أحد',
  /** A choice that no list names any more. */
  unnamed: 'خيار لم يعد مدرجًا',
  takeTheirs: 'تعديل الآخر',
  takeMine: 'تعديلي',
  keepTheirs: 'إبقاء تعديل الآخر',
  useMine: 'استخدام تعديلي',
  /** Some of each. */
  useChosen: 'استخدام ما اخترته',
  later: 'القرار لاحقًا',
  /** Between two parts of a long text that stayed as it was. */
  omitted: '…',
}
