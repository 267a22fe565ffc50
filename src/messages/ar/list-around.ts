import { plural } from '../../lib/plural'

/** Tickets as a subject. The adjective follows, with a space before it; of two it has a form of its own. */
const tickets = (count: number, kind = '', kindOfTwo = '') =>
  plural('ar', count, {
    zero: () => `لا تذاكر${kind}`,
    one: () => `تذكرة واحدة${kind}`,
    two: () => `تذكرتان${kindOfTwo}`,
    few: (n) => `${n} تذاكر${kind}`,
    many: (n) => `${n} تذكرة${kind}`,
    other: (n) => `${n} تذكرة${kind}`,
  })

/** Tickets after a preposition or another noun. */
const ofTickets = (count: number, kind = '', kindOfTwo = '') =>
  plural('ar', count, {
    zero: (n) => `${n} تذكرة${kind}`,
    one: () => `تذكرة واحدة${kind}`,
    two: () => `تذكرتين${kindOfTwo}`,
    few: (n) => `${n} تذاكر${kind}`,
    many: (n) => `${n} تذكرة${kind}`,
    other: (n) => `${n} تذكرة${kind}`,
  })

const ofLoaded = (count: number) => ofTickets(count, ' محمّلة', ' محمّلتين')

const number = new Intl.NumberFormat('ar')

const span = (from: number, to: number, between: string) =>
  `${number.format(from)}${between}${number.format(to)}`

/** What is said around the list's rows, and not before the first of them are there. */
export const listAround = {
  newTicket: 'تذكرة جديدة',
  state: { legend: 'أي التذاكر', open: 'مفتوحة', closed: 'مغلقة', any: 'الكل' },
  count: {
    open: (count: number) => tickets(count, ' مفتوحة', ' مفتوحتان'),
    closed: (count: number) => tickets(count, ' مغلقة', ' مغلقتان'),
    any: (count: number) => tickets(count),
  },
  /** The page filtered or sorted by itself, and only what it has. */
  match: (matching: number, loaded: number) =>
    `المطابقة: ${number.format(matching)} من أصل ${ofLoaded(loaded)}`,
  /** There are more on the instance than the page has. */
  inLoaded: (loaded: number) => `ضمن ${ofLoaded(loaded)}`,
  /** Why a search found a ticket, on a row that doesn't show it. */
  found: {
    description: 'في الوصف',
    latest: 'في آخر ملاحظة',
    contact: 'جهة الاتصال',
    account: 'الشركة',
    tag: 'الوسم',
    inside: 'عُثر عليه داخل التذكرة',
  },
  filters: 'عوامل التصفية',
  scope: {
    label: 'لمن التذاكر',
    none: 'غير محدد',
    mine: 'تذاكري',
    copied: 'أُرسلت نسخة منها إليّ',
    team: 'تذاكر فريقي',
    all: 'تذاكر الجميع',
    unassigned: 'غير مُسندة',
  },
  waiting: 'بانتظاري',
  status: { label: 'الحالة', none: 'أي حالة', without: 'دون حالة' },
  priority: { label: 'الأولوية', none: 'أي أولوية' },
  queue: { label: 'قائمة الانتظار', none: 'أي قائمة انتظار' },
  type: { label: 'نوع الطلب', none: 'أي نوع طلب', without: 'دون نوع' },
  tag: { label: 'الوسم', none: 'أي وسم' },
  from: 'أُنشئت من',
  to: 'أُنشئت حتى',
  closedFrom: 'أُغلقت من',
  closedTo: 'أُغلقت حتى',
  clearFilters: 'مسح عوامل التصفية',
  sort: {
    label: 'الترتيب حسب',
    '-modifiedOn': 'الأحدث تحديثًا',
    modifiedOn: 'الأقدم تحديثًا',
    '-createdOn': 'الأحدث إنشاءً',
    createdOn: 'الأقدم إنشاءً',
    priority: 'الأكثر إلحاحًا أولًا',
    '-priority': 'الأقل إلحاحًا أولًا',
    status: 'الحالة',
    '-status': 'الحالة، بالعكس',
    summary: 'العنوان من أ إلى ي',
    '-summary': 'العنوان من ي إلى أ',
  },
  export: 'تصدير',
  showMore: 'عرض المزيد من التذاكر',
  /** Of a long list only the rows in view and near are in the document. */
  long: {
    place: (from: number, to: number, of: number) =>
      `${span(from, to, '–')} من ${number.format(of)}`,
    placeLoaded: (from: number, to: number, loaded: number) =>
      `${span(from, to, '–')} من ${ofLoaded(loaded)}`,
    said: (from: number, to: number, of: number) =>
      `التذاكر من ${span(from, to, ' إلى ')} من أصل ${number.format(of)}`,
    saidLoaded: (from: number, to: number, loaded: number) =>
      `التذاكر من ${span(from, to, ' إلى ')} من أصل ${ofLoaded(loaded)}`,
    /** Where the instance searches. */
    find: 'بحث المتصفح نفسه لا يجد إلا الصفوف الظاهرة، وحقل البحث يجد كل التذاكر.',
    /** Where the page searches in what it has. */
    findLoaded: (loaded: number) =>
      `بحث المتصفح نفسه لا يجد إلا الصفوف الظاهرة، وحقل البحث يبحث في كل التذاكر المحمّلة، وعددها ${number.format(loaded)}.`,
  },
  changed: (count: number) => `تغيّرت ${tickets(count)} — عرض`,
  noneReadable: 'لا تذكرة يمكن قراءتها',
  /** After the session nothing more is found: the way back. */
  showLoaded: 'عرض ما تم تحميله',
  empty: {
    title: 'لا تذاكر بعد',
    advice: 'عندما تطلب المساعدة، تظهر تذاكرك والردود عليها هنا.',
  },
  noneOpen: {
    title: 'لا تذاكر مفتوحة',
    advice: 'أُنجز كل ما طُلب. التذاكر المغلقة محفوظة أيضًا.',
    action: 'عرض كل التذاكر',
  },
  noneClosed: {
    title: 'لا تذاكر مغلقة',
    advice: 'تنتقل التذكرة إلى هنا عند إغلاقها.',
    action: 'عرض كل التذاكر',
  },
  unbound: {
    title: 'لم تُعدّ قائمة للتذاكر',
    advice: (host: string) =>
      `ملف تعريف هذه الصفحة للمضيف ${host} لا يحدد كيفية سرد التذاكر. يمكن لأحد المسؤولين إضافة ذلك بتشغيل «npm run connect».`,
    action: 'فحص الإعداد',
  },
  noMatch: {
    title: 'لا تذكرة مطابقة',
    advice: 'جرّب كلمات أقل.',
    /** Where only open or only closed tickets were searched. */
    elsewhere: 'جرّب كلمات أقل، أو ابحث في كل التذاكر.',
    searchAll: {
      open: 'البحث في كل التذاكر، بما فيها المغلقة',
      closed: 'البحث في كل التذاكر، بما فيها المفتوحة',
    },
    filtered: 'جرّب كلمات أقل، أو ابحث من دون عوامل التصفية.',
    unsearched: 'جرّب من دون عوامل التصفية.',
    /** Two dates the wrong way round, by the names of their fields. */
    dates: (from: string, to: string) =>
      `تاريخ «${from}» بعد تاريخ «${to}»، فلا يمكن أن تطابق أي تذكرة.`,
  },
  broken: {
    title: (count: number) => `تعذّرت قراءة ${ofTickets(count)}`,
    all: (count: number) =>
      plural('ar', count, {
        zero: () => 'تعذّرت قراءة التذاكر',
        one: () => 'تعذّرت قراءة التذكرة',
        two: () => 'تعذّرت قراءة التذكرتين',
        few: (n) => `تعذّرت قراءة كل التذاكر، وعددها ${n}`,
        many: (n) => `تعذّرت قراءة كل التذاكر، وعددها ${n}`,
        other: (n) => `تعذّرت قراءة كل التذاكر، وعددها ${n}`,
      }),
    rest: 'بقية القائمة كاملة.',
    titles: (count: number) => `تعذّرت قراءة العنوان في ${ofTickets(count)}`,
    values: (count: number) => `تعذّرت قراءة بعض التفاصيل في ${ofTickets(count)}`,
    advice: 'يمكن لأحد المسؤولين معرفة ما تغيّر بتشغيل «npm run connect -- --check».',
    details: 'التفاصيل',
  },
}
