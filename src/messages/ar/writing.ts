import { plural } from '../../lib/plural'

const files = (count: number) =>
  plural('ar', count, {
    zero: () => 'لا ملفات',
    one: () => 'ملف واحد',
    two: () => 'ملفان',
    few: (n) => `${n} ملفات`,
    many: (n) => `${n} ملفًا`,
    other: (n) => `${n} ملف`,
  })

/** Groups of media types, and what people call them. */
const kinds: Readonly<Record<string, string>> = {
  'image/*': 'الصور',
  'video/*': 'الفيديو',
  'audio/*': 'الصوت',
  'text/*': 'النصوص',
}

/** Whatever is written and sent: how far it has come, and what is kept meanwhile. */
export const writing = {
  /** Whose drafts there are isn't known yet. */
  opensLate:
    'يمكنك الكتابة هنا حالما يذكر مكتب الدعم من سجّل الدخول. لم يذكر ذلك حتى الآن، ويُسأل من جديد.',
  /** A draft that was there already. */
  draft: {
    restored: 'استُعيد ما كتبته {when}',
    /** It was to be sent. */
    notSent: 'لم يُرسل: غودرت الصفحة قبل إرساله. كتبته {when}.',
    /** From another tab, where it can still be taken back. */
    leaving: 'هذا على وشك أن يُرسل من علامة تبويب أخرى. ما تغيّره هنا يوقف إرساله.',
    discard: 'تجاهل المسودة',
    discarded: 'تم تجاهل المسودة.',
    restore: 'استعادة المسودة',
  },
  choices: {
    failed: 'لم تُحمَّل الخيارات.',
    again: 'إعادة المحاولة',
    /** Which choices: `Load the choices of Status`. */
    againOf: (field: string) => `إعادة محاولة تحميل خيارات «${field}»`,
  },
  elsewhere: {
    sent: {
      title: 'أُرسل من علامة تبويب أخرى',
      text: 'وصل من هناك، ولم يُرسل مرة ثانية.',
    },
    changed: {
      title: 'لم يُرسل من هنا',
      text: 'عُدّل أو حُذف أو أُرسل في علامة تبويب أخرى قبل ذلك بقليل. ما يظهر هنا الآن هو وضعه الحالي.',
    },
  },
  sending: 'جارٍ الإرسال…',
  /** Another tab is sending something to the same ticket. */
  held: 'بانتظار علامة تبويب أخرى ترسل الآن…',
  sendingFile: (name: string) => `جارٍ إرسال \u2068${name}\u2069…`,
  checking: 'جارٍ التحقق من الوصول…',
  isKept: 'ما كتبته محفوظ.',
  /** Nothing of it was written, for certain. `what` is a noun, "ردك", and may be masculine or feminine. */
  refused: {
    title: (what: string) => `تعذّر إرسال ${what}`,
    unread:
      'تعذّرت الآن على هذا الجهاز قراءة ملفات قد تكون مرفقة، ولا يتم الإرسال من دونها. قد يفيد فتح عنصر القائمة من جديد.',
    /** When a session has ended, by how long what was written lasts. */
    renew: {
      lasting: 'ما كتبته محفوظ. افتح عنصر القائمة في DeskDirector من جديد لإرساله.',
      here: 'انسخ ما كتبته قبل أن تفتح عنصر القائمة في DeskDirector من جديد: لا يمكن تخزين شيء هنا.',
      nothing: 'للمتابعة، افتح عنصر القائمة في DeskDirector من جديد.',
    },
  },
  refusedFile: {
    title: (name: string) => `تعذّر إرسال \u2068${name}\u2069`,
    stopped: 'أُوقف قبل أن يصل.',
    kept: 'الملف محفوظ هنا، وكذلك الملفات التي بعده.',
  },
  doubtful: {
    title: (what: string) => `لا يُعرف هل تم استلام ${what}`,
    titleOfFile: (name: string) => `لا يُعرف هل تم استلام \u2068${name}\u2069`,
    absent: 'لم يُعثر عليه في التذكرة عند آخر قراءة لها.',
    alike:
      'يوجد الآن ما يطابقه، ولا يمكن معرفة مَن أرسله. انظر هل أنت من أرسله: فقد يتكرر إن أُرسل مرة أخرى.',
    advice: 'إعادة الإرسال تتحقق أولًا من وصوله.',
    adviceOnFile: 'الملف محفوظ هنا. إعادة الإرسال تبحث عنه أولًا.',
    adviceOnGoneFile:
      'غادر الملف قبل فتح هذه الصفحة، ولم يُحفظ على هذا الجهاز. انظر هل هو في التذكرة، وأرفقه من جديد إن لم يكن فيها.',
    renew: {
      lasting: 'ما كتبته محفوظ. افتح عنصر القائمة في DeskDirector من جديد: يجري البحث عنه عندئذ.',
      here: 'انسخ ما كتبته، وافتح عنصر القائمة في DeskDirector من جديد، وانظر هل وصل: لا يمكن تخزين شيء هنا.',
      nothing: 'افتح عنصر القائمة في DeskDirector من جديد، وانظر هل وصل ما أرسلته.',
    },
  },
  checkAgain: 'التحقق من جديد',
  sendAgain: 'إعادة الإرسال',
  edit: 'تحرير نصي',
  isThere: 'وصل، تجاهل نصي',
  isFileThere: 'وصل، تجاهل نسختي',
  isSeenTo: 'المتابعة من دون الملف',
  dismiss: 'إخفاء التنبيه',
  kept: {
    device: 'المسودة محفوظة على هذا الجهاز',
    session: 'المسودة محفوظة حتى تُغلق علامة التبويب هذه',
    page: 'المسودة محفوظة ما دامت هذه الصفحة مفتوحة فقط',
  },
  files: {
    list: 'ملفات للإرسال',
    attach: 'إرفاق ملفات',
    total: (count: number, size: string) => `${files(count)}، ${size}`,
    remove: (name: string) => `إزالة \u2068${name}\u2069`,
    notKept: 'ما دامت هذه الصفحة مفتوحة فقط',
    /** A picture that was pasted, by the time: it has no name of its own. */
    pasted: (time: string, ending: string) => `picture-${time}.${ending}`,
    refused: {
      title: (count: number) =>
        plural('ar', count, {
          zero: () => 'لم تُضف ملفات',
          one: () => 'لم يُضف ملف',
          two: () => 'لم يُضف ملفان',
          few: (n) => `لم تُضف ${n} ملفات`,
          many: (n) => `لم يُضف ${n} ملفًا`,
          other: (n) => `لم يُضف ${n} ملف`,
        }),
      size: (name: string, size: string, most: string) =>
        `حجم \u2068${name}\u2069 يبلغ ${size}. الحد الأقصى لحجم الملف هو ${most}.`,
      type: (name: string, taken: readonly string[]) =>
        `نوع \u2068${name}\u2069 غير مقبول هنا. المقبول: ${taken.map((type) => kinds[type] ?? type).join('، ')}.`,
    },
  },
}
