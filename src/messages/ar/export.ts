import { plural } from '../../lib/plural'

const tickets = (count: number) =>
  plural('ar', count, {
    zero: () => 'لا تذاكر',
    one: () => 'تذكرة واحدة',
    two: () => 'تذكرتان',
    few: (n) => `${n} تذاكر`,
    many: (n) => `${n} تذكرة`,
    other: (n) => `${n} تذكرة`,
  })

const number = new Intl.NumberFormat('ar')

/** What is said where tickets are taken along: as a file, as text, on paper. */
export const exporting = {
  title: 'تصدير التذاكر',
  format: 'الصيغة',
  formats: { csv: 'CSV', json: 'JSON', markdown: 'Markdown', print: 'طباعة' },
  about: {
    csv: 'جدول لبرنامج Excel وغيره من جداول البيانات. الأوقات بحسب منطقتك الزمنية.',
    json: 'للبرامج: كل حقل باسم ثابت، والأوقات بالتوقيت العالمي UTC.',
    markdown: 'جدول للملاحظات والمحادثات والويكي.',
    print: 'جدول على الورق، أو ملف PDF إن كانت نافذة الطباعة في متصفحك تحفظه.',
  },
  /** How much of the list it is; `of` is all of it, or null where nobody knows. */
  amount: (count: number, of: number | null) =>
    of === null
      ? `${tickets(count)}: ما حُمّل حتى الآن، ولدى المثيل المزيد`
      : count < of
        ? `${number.format(count)} من أصل ${number.format(of)}: ما حُمّل من التذاكر حتى الآن`
        : tickets(count),
  loadRest: 'تحميل الباقي',
  loadMore: (count: number) => `تحميل ${number.format(count)} أخرى`,
  stop: 'إيقاف',
  loadFailed: 'تعذّر تحميل المزيد الآن.',
  text: 'نص للنسخ',
  copy: 'نسخ',
  copied: 'نُسخ',
  copyRefused: 'لا يسمح إطار البوابة لهذه الصفحة بالنسخ. النص محدَّد: انسخه من هناك.',
  save: 'حفظ كملف',
  saveMayFail: 'إن لم يُحفظ شيء، فإطار البوابة لا يسمح بالتنزيل: انسخ النص بدلًا من ذلك.',
  print: 'طباعة',
  printing: 'جارٍ الطباعة…',
  printBlocked: {
    title: 'إطار البوابة لا يسمح بالطباعة',
    advice: 'ينقص sandbox الخاص به «Allow Modals»، ويمكن للمسؤول تحديده. انسخ النص بدلًا من ذلك.',
  },
  close: 'إغلاق',
  ofTicket: { markdown: 'نسخ التذكرة بصيغة Markdown', print: 'طباعة التذكرة' },
  internal: (count: number) =>
    plural('ar', count, {
      zero: () => 'دون ملاحظات داخلية',
      one: () => 'تضمين ملاحظة داخلية واحدة',
      two: () => 'تضمين ملاحظتين داخليتين',
      few: (n) => `تضمين ${n} ملاحظات داخلية`,
      many: (n) => `تضمين ${n} ملاحظة داخلية`,
      other: (n) => `تضمين ${n} ملاحظة داخلية`,
    }),
  internalHint: 'لا تراها جهة الاتصال في DeskDirector.',
  columns: { number: 'الرقم', title: 'العنوان', link: 'الرابط' },
  picture: 'صورة',
  printed: (when: string) => `طُبع في ${when}`,
  printedBy: (who: string, when: string) => `طبعه \u2068${who}\u2069، ${when}`,
  /** What a file is called, without its ending. */
  fileName: (date: string) => `tickets-${date}`,
  ticketFileName: (id: string) => `ticket-${id}`,
}
