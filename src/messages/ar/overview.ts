import { plural } from '../../lib/plural'

/** Tickets after a preposition or another noun. */
const ofTickets = (count: number) =>
  plural('ar', count, {
    zero: (n) => `${n} تذكرة`,
    one: () => 'تذكرة واحدة',
    two: () => 'تذكرتين',
    few: (n) => `${n} تذاكر`,
    many: (n) => `${n} تذكرة`,
    other: (n) => `${n} تذكرة`,
  })

const days = (count: number) =>
  plural('ar', count, {
    one: () => 'يوم واحد',
    two: () => 'يومين',
    few: (n) => `${n} أيام`,
    many: (n) => `${n} يومًا`,
    other: (n) => `${n} يوم`,
  })

const number = new Intl.NumberFormat('ar')

/** The overview, and the way to it and back to the list. */
export const overview = {
  pages: { label: 'الصفحات', tickets: 'التذاكر', overview: 'نظرة عامة' },
  title: 'نظرة عامة',
  loading: 'جارٍ تحميل النظرة العامة',
  asTable: 'العرض كجدول',
  /** What all of it was computed over. */
  basis: {
    all: (count: number) => `محسوبة من كل التذاكر: ${number.format(count)}.`,
    part: (loaded: number, total: number | null) =>
      total === null
        ? `محسوبة من ${ofTickets(loaded)} مما حُمّل هنا، وهناك المزيد.`
        : `محسوبة مما حُمّل هنا: ${number.format(loaded)} من أصل ${ofTickets(total)}.`,
    /** The rest was closed before the weeks that are looked at. */
    enough: 'وهي تشمل كل التذاكر المفتوحة وكل تذاكر آخر 12 أسبوعًا.',
    loading: 'المزيد في الطريق.',
    more: 'تحميل المزيد',
    broken: (count: number) => `تذاكر تعذّرت قراءتها ولم تُحسب: ${number.format(count)}.`,
  },
  columns: { tickets: 'التذاكر', median: 'الوسيط', shortest: 'الأقصر', longest: 'الأطول' },
  noneOpen: 'لا تذاكر مفتوحة.',
  /** Names that a picture has no room for. */
  others: (count: number) => `أخرى: ${number.format(count)}`,
  now: {
    title: 'مفتوحة الآن',
    atLeast: (count: string) => `${count}+`,
    opened: (count: string) => `أُنشئت هذا الأسبوع: ${count}`,
  },
  close: {
    title: 'الزمن الوسيط حتى الإغلاق',
    over: (count: number) => `أُغلقت خلال 12 أسبوعًا: ${number.format(count)}`,
    none: 'لم تُغلق أي تذكرة في آخر 12 أسبوعًا.',
    untold: 'لا يذكر هذا المثيل متى أُغلقت التذاكر.',
  },
  answer: {
    title: 'الزمن الوسيط حتى أول رد',
    /** A list has no conversations. */
    offer: (count: number) =>
      `لا تذكر القائمة متى جاء الرد على التذاكر. لكن المحادثات تذكره، ويمكن قراءة محادثات أحدث التذاكر: ${number.format(count)}.`,
    read: (count: number) => `قراءة ${ofTickets(count)}`,
    reading: 'جارٍ القراءة',
    over: (answered: number, read: number) =>
      `أحدث التذاكر: رُدّ على ${number.format(answered)} من ${number.format(read)}`,
    noneAnswered: (read: number) => `لم يأتِ رد بعد على أحدث التذاكر: ${number.format(read)}.`,
    noneOpened: 'لم تُنشأ أي تذكرة في آخر 12 أسبوعًا.',
    untold: 'لا تذكر المحادثات أي الكلام لفريق الدعم.',
    unbound: 'لا تذكر القائمة متى جاء الرد على التذاكر، ولا يتيح هذا المثيل الوصول إلى محادثاتها.',
    notRead: 'تعذّرت قراءة التذاكر',
  },
  flow: {
    title: 'المُنشأة والمغلقة',
    inWeeks: 'خلال 12 أسبوعًا',
    opened: 'أُنشئت',
    closed: 'أُغلقت',
    week: 'الأسبوع',
    openedIn: (count: number, week: string) => `أُنشئت ${number.format(count)}، ${week}`,
    closedIn: (count: number, week: string) => `أُغلقت ${number.format(count)}، ${week}`,
    /** Without a day it may hold for all of them. */
    incomplete: (day: string | undefined) =>
      day === undefined
        ? 'قد تنقص هذه الأسابيع تذاكر لم تُحمّل.'
        : `قد تنقص الأسابيع التي قبل ${day} تذاكر لم تُحمّل.`,
    undated: (count: number) => `أُغلقت دون تاريخ: ${number.format(count)}.`,
  },
  waiting: {
    title: 'بانتظاري',
    all: (count: number) => `كل التذاكر المنتظرة: ${number.format(count)}`,
    allOfThem: 'كل التذاكر المنتظرة',
    none: 'لا شيء بانتظارك.',
    untold: 'لا يذكر هذا المثيل أي التذاكر بانتظارك.',
  },
  pinned: {
    title: 'المثبّتة',
    none: 'ثبّت تذكرة من صفحتها لتبقى ظاهرة هنا.',
    unpin: (id: string) => `إلغاء تثبيت \u200e#${id}`,
    missing: (id: string) => `تعذّر عرض التذكرة \u200e#${id}.`,
    forNow: 'تُحفظ حتى إغلاق هذه الصفحة.',
  },
  status: {
    title: 'المفتوحة حسب الحالة',
    column: 'الحالة',
    nameless: 'دون حالة',
    untold: 'لا يذكر هذا المثيل حالة التذاكر.',
  },
  age: {
    title: 'المفتوحة حسب العمر',
    column: 'أُنشئت',
    today: 'اليوم',
    between: (youngest: number, oldest: number) =>
      `قبل ${number.format(youngest)} إلى ${days(oldest)}`,
    older: (youngest: number) => `قبل ${days(youngest)} أو أكثر`,
    undated: (count: number) => `أُنشئت دون تاريخ: ${number.format(count)}.`,
    untold: 'لا يذكر هذا المثيل متى أُنشئت التذاكر.',
  },
  types: {
    title: 'أكثر أنواع الطلبات',
    opened: 'أُنشئت خلال 12 أسبوعًا',
    column: 'نوع الطلب',
    nameless: 'دون نوع',
    none: 'لم تُنشأ أي تذكرة في آخر 12 أسبوعًا.',
    untold: 'لا يذكر هذا المثيل نوع طلب التذاكر.',
  },
  empty: {
    title: 'لا شيء للعرض بعد',
    advice: 'بعد أن تطلب المساعدة، تعرض هذه الصفحة سير تذاكرك.',
    action: 'تذكرة جديدة',
  },
}
