/** Changing a ticket: its fields, which are saved at once, its title and its description. */
export const edit = {
  saving: 'جارٍ الحفظ',
  /** Another tab is sending something to the same ticket. */
  held: 'بانتظار علامة تبويب أخرى',
  /** Somebody else changed it too. */
  asking: 'بانتظار قرارك',
  saved: 'حُفظ',
  notSaved: 'لم يُحفظ',
  /** It was sent, and no answer says what became of it. */
  unsure: 'غير مؤكد',
  outcome: {
    refused: (field: string) => `لم يُحفظ: ${field}`,
    doubtful: (field: string) => `لا يُعرف هل حُفظ: ${field}`,
    doubtfulAdvice: 'إعادة المحاولة تتحقق أولًا، ولا ترسل إلا ما ليس موجودًا.',
    putOff: (field: string) => `بانتظار قرارك: ${field}`,
    putOffAdvice: 'غيّره شخص آخر أيضًا. لم يُرسل شيء من تعديلك.',
    decide: 'القرار الآن',
    leave: 'تركه كما هو',
    /** Chosen before a reload. */
    unsaved: 'ما اخترته: {value}. غودرت الصفحة قبل حفظه.',
    saveNow: 'حفظه الآن',
  },
  /** The instance said no; its reason follows. */
  withdrawn: {
    ticket: 'لا يمكن تغيير هذه التذكرة هنا',
    field: (field: string) => `لا يمكن تغيير «${field}» هنا.`,
    again: 'إعادة المحاولة',
    againOf: (field: string) => `إعادة محاولة تغيير «${field}»`,
  },
  assignees: {
    add: 'إضافة شخص آخر',
    choose: 'إضافة شخص',
    list: 'الأشخاص المُسندة إليهم',
    remove: (name: string) => `إزالة \u2068${name}\u2069`,
  },
  tags: {
    add: 'إضافة وسم',
    addNow: 'إضافة',
    list: 'وسوم هذه التذكرة',
    remove: (tag: string) => `إزالة الوسم \u2068${tag}\u2069`,
  },
  due: {
    date: 'تاريخ الاستحقاق',
    time: 'وقت الاستحقاق',
    set: 'تعيين تاريخ استحقاق',
    change: 'تغيير تاريخ الاستحقاق',
    save: 'حفظ تاريخ الاستحقاق',
    clear: 'بلا تاريخ استحقاق',
    keep: 'إبقاء تاريخ الاستحقاق',
    incomplete: 'يحتاج تاريخ الاستحقاق إلى يوم ووقت.',
  },
  /** What became of text that was typed: it is there still. */
  kept: 'ما كتبته محفوظ.',
  cancel: 'إلغاء',
  discard: 'تجاهل',
  keepEditing: 'متابعة التحرير',
  summary: {
    edit: 'تحرير العنوان',
    label: 'العنوان',
    save: 'حفظ',
    empty: 'تحتاج التذكرة إلى عنوان.',
    unsaved: 'عنوانك الجديد لم يُحفظ.',
  },
  description: {
    edit: 'تحرير الوصف',
    label: 'الوصف',
    save: 'حفظ الوصف',
    hint: 'كما كُتب، بما فيه رموز Markdown.',
    unsaved: 'وصفك الجديد لم يُحفظ.',
    saved: 'حُفظ الوصف',
    htmlTitle: 'لا يمكن تحرير هذا الوصف هنا',
    /** Why it isn't offered: nobody wants to edit the source of a formatted mail. */
    isHtml: 'هذا الوصف منسّق، ويفقد تنسيقه إن حُرّر كنص. يمكن تغييره في DeskDirector نفسه.',
  },
}
