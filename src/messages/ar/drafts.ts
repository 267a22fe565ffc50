import { plural } from '../../lib/plural'

/** A ticket's number. The mark before it keeps "#" on its left among Arabic words. */
const numbered = (id: string) => `\u200e#${id}`

/** What was typed and hasn't been sent, wherever the page speaks of it beside the place where it was typed. */
export const ownDrafts = {
  /** On a ticket's row. */
  marks: {
    draft: 'مسودة',
    sending: 'قيد الإرسال',
    refused: 'لم تُرسل',
    asking: 'بانتظار قرارك',
    pinned: 'مثبّتة',
  },
  began: {
    draft: 'بدأت تذكرة جديدة',
    sending: 'تذكرتك الجديدة في الطريق',
    refused: 'لم تُرسل تذكرتك الجديدة',
    asking: 'تذكرتك الجديدة بانتظار قرارك',
    open: 'فتحها',
    resume: 'متابعة',
  },
  opened: (id: string | null) => (id === null ? 'تذكرتك مفتوحة' : `التذكرة ${numbered(id)} مفتوحة`),
  openedBare: 'تذكرتك مفتوحة، من دون ملفاتها',
  show: 'عرضها',
  /** Behind the picture of who is signed in. */
  menu: 'المظهر والمسودات',
  look: {
    label: 'المظهر',
    values: { system: 'النظام', light: 'فاتح', dark: 'داكن' },
    rows: { label: 'الصفوف', values: { roomy: 'واسعة', dense: 'متراصة' } },
    notKept: 'يبقى هذا ما دامت الصفحة مفتوحة فقط: لا يمكن حفظ أي شيء هنا.',
  },
  keys: {
    label: 'اختصارات المفتاح الواحد',
    about: 'في القائمة، ينقل / إلى البحث، وj وk من تذكرة إلى أخرى.',
  },
  title: 'مسوداتك',
  close: 'إغلاق',
  count: (count: number) =>
    plural('ar', count, {
      zero: () => 'لا شيء غير مُرسل.',
      one: () => 'مسودة واحدة لم تُرسل بعد.',
      two: () => 'مسودتان لم تُرسلا بعد.',
      few: (n) => `${n} مسودات لم تُرسل بعد.`,
      many: (n) => `${n} مسودة لم تُرسل بعد.`,
      other: (n) => `${n} مسودة لم تُرسل بعد.`,
    }),
  list: {
    label: 'ما كتبته',
    /** What it would become, by the number of its ticket. */
    places: {
      reply: (id: string) => `رد على ${numbered(id)}`,
      close: (id: string) => `تعليق على إغلاق ${numbered(id)}`,
      reopen: (id: string) => `تعليق على إعادة فتح ${numbered(id)}`,
      approve: (id: string) => `تعليق على الموافقة على ${numbered(id)}`,
      decline: (id: string) => `تعليق على رفض ${numbered(id)}`,
      escalate: (id: string) => `تعليق على تصعيد ${numbered(id)}`,
      rate: (id: string) => `تقييم ${numbered(id)}`,
      summary: (id: string) => `عنوان ${numbered(id)}`,
      description: (id: string) => `وصف ${numbered(id)}`,
      dueOn: (id: string) => `تاريخ استحقاق ${numbered(id)}`,
      tags: (id: string) => `وسم ${numbered(id)}`,
      fields: (id: string) => `تعديلات على ${numbered(id)}`,
      /** By its title: it has no number yet. */
      new: (title: string) => (title === '' ? 'تذكرة جديدة' : `تذكرة جديدة: \u2068${title}\u2069`),
    },
    filesOf: 'ملفات تذكرة مفتوحة',
    noWords: 'لا كلمات بعد',
    /** A field's new value. */
    notSaved: 'اختير ولم يُحفظ',
    sending: 'في الطريق',
    delete: 'حذف',
    deleteOf: (place: string) => `حذف المسودة: ${place}`,
  },
  kept: {
    device: (days: number) =>
      `يُحفظ ما تكتبه على هذا الجهاز حتى يُرسل، لمدة ${plural('ar', days, {
        zero: (n) => `${n} يوم`,
        one: () => 'يوم واحد',
        two: () => 'يومين',
        few: (n) => `${n} أيام`,
        many: (n) => `${n} يومًا`,
        other: (n) => `${n} يوم`,
      })} على الأكثر، ويعود عندما تفتح هذه الصفحة من جديد.`,
    session: 'يُحفظ ما تكتبه حتى يُرسل أو تُغلق علامة التبويب هذه.',
    page: 'يُحفظ ما تكتبه ما دامت هذه الصفحة مفتوحة فقط: لا يمكن تخزين شيء هنا.',
    off: 'يُحفظ ما تكتبه ما دامت هذه الصفحة مفتوحة فقط، كما اختار المسؤول لديك.',
  },
  /** When a session has ended. */
  afterTheEnd: {
    kept: 'ما كتبته محفوظ: تجده عندما تفتح عنصر القائمة من جديد.',
    copy: 'انسخ ما كتبته قبل أن تفتح عنصر القائمة من جديد: لا يمكن تخزين شيء هنا.',
    copyAction: 'نسخ النص',
    copied: 'نُسخ النص',
    person: (name: string) => `نيابةً عن: ${name}`,
    cc: (addresses: string) => `نسخة إلى: ${addresses}`,
    filesNotKept: 'الملفات لا تُحفظ: ستحتاج إلى إرفاقها من جديد.',
    saveOf: (file: string) => `حفظ ${file}`,
    saveMayFail: 'إن لم يُحفظ شيء، فإطار البوابة لا يسمح بالتنزيل.',
  },
  wipe: {
    action: 'حذف كل المسودات',
    title: (count: number) =>
      plural('ar', count, {
        zero: () => 'حذف المسودات؟',
        one: () => 'حذف مسودة واحدة؟',
        two: () => 'حذف مسودتين؟',
        few: (n) => `حذف ${n} مسودات؟`,
        many: (n) => `حذف ${n} مسودة؟`,
        other: (n) => `حذف ${n} مسودة؟`,
      }),
    text: 'يُحذف من هذا الجهاز ما كتبته ولم ترسله، ومعه الملفات. لا يمكن استعادته.',
    keep: 'إبقاؤها',
    one: 'حذف هذه المسودة؟',
    oneAction: 'حذف المسودة',
    keepOne: 'إبقاؤها',
    oneDone: 'حُذفت المسودة',
    done: 'حُذفت كل المسودات',
  },
}
