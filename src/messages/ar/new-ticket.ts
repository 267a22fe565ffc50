import { plural } from '../../lib/plural'

/** Opening a ticket. */
export const newTicket = {
  heading: 'تذكرة جديدة',
  /** Over the heading, after the way back to the list. */
  trail: 'موقعك الحالي',
  title: {
    label: 'العنوان',
    hint: 'ما المشكلة أو ما المطلوب، في بضع كلمات',
    missing: 'اكتب عنوانًا للتذكرة.',
  },
  description: {
    label: 'الوصف',
    placeholder: 'ماذا حدث، ومنذ متى، وما الذي جرّبته',
    view: 'الكتابة أو المعاينة',
    write: 'كتابة',
    preview: 'معاينة',
    nothing: 'لا شيء للمعاينة بعد.',
    hint: 'يمكن استخدام Markdown. اضغط Ctrl أو ⌘ + Enter لإنشاء التذكرة.',
  },
  contact: {
    label: 'نيابةً عن',
    ofContact: 'اتركه فارغًا إن كانت التذكرة لك',
    ofAgent: 'الشخص الذي يحتاج إلى المساعدة',
    people: 'أشخاص للاختيار منهم',
    found: (count: number) =>
      plural('ar', count, {
        zero: () => 'لا أحد',
        one: () => 'شخص واحد',
        two: () => 'شخصان',
        few: (n) => `${n} أشخاص`,
        many: (n) => `${n} شخصًا`,
        other: (n) => `${n} شخص`,
      }),
    nobody: 'لا أحد بهذا الاسم',
    searching: 'جارٍ البحث…',
    undecided: 'اختر شخصًا من القائمة، أو اترك هذا الحقل فارغًا.',
    gone: 'لم يعد من الممكن اختيار أحد هنا. أفرغ هذا الحقل لإنشاء التذكرة.',
    clear: 'إفراغ «نيابةً عن»',
  },
  requestType: 'نوع الطلب',
  priority: 'الأولوية',
  queue: 'قائمة الانتظار',
  notChosen: 'لم يُختر',
  chosenEarlier: 'ما اختير سابقًا',
  cc: {
    label: 'نسخة إلى',
    hint: 'عناوين بريد إلكتروني، تفصل بينها فواصل',
    wrong: 'يحتاج «نسخة إلى» إلى عناوين بريد إلكتروني مثل name@example.com، تفصل بينها فواصل.',
  },
  similar: {
    title: 'هل هي واحدة من هذه؟',
    found: (count: number) =>
      plural('ar', count, {
        zero: () => 'لا تذكرة مفتوحة من تذاكرك تبدو مشابهة',
        one: () => 'تبدو تذكرة واحدة من تذاكرك المفتوحة مشابهة',
        two: () => 'تبدو تذكرتان من تذاكرك المفتوحة مشابهتين',
        few: (n) => `تبدو ${n} من تذاكرك المفتوحة مشابهة`,
        many: (n) => `تبدو ${n} من تذاكرك المفتوحة مشابهة`,
        other: (n) => `تبدو ${n} من تذاكرك المفتوحة مشابهة`,
      }),
    untitled: 'تذكرة بلا عنوان',
    /** The mark before it keeps "#" on the number's left among Arabic words. */
    number: (id: string) => `\u200e#${id}`,
  },
  /** Who will read it, beside the button. */
  goesTo: (contact: string, others: number) => {
    const copies =
      others === 0
        ? ''
        : plural('ar', others, {
            zero: (n) => `${n} شخص في النسخة`,
            one: () => 'شخص واحد في النسخة',
            two: () => 'شخصين في النسخة',
            few: (n) => `${n} أشخاص في النسخة`,
            many: (n) => `${n} شخصًا في النسخة`,
            other: (n) => `${n} شخص في النسخة`,
          })
    const people = ['فريق الدعم', contact, copies].filter((each) => each !== '')
    return `تصل إلى: ${new Intl.ListFormat('ar').format(people)}`
  },
  create: 'إنشاء التذكرة',
  adding: 'لا يزال ملف قيد الإضافة. أنشئ التذكرة بعد لحظة.',
  /** What was sent, as it follows "تعذّر إرسال" and "هل تم استلام". */
  what: 'تذكرتك',
  /** It is open, and DeskDirector didn’t say which one it became. */
  filesLeft: {
    title: 'تذكرتك مفتوحة، من دون ملفاتها',
    text: 'لم يذكر DeskDirector أي تذكرة هي، فبقيت الملفات هنا. ابحث عن التذكرة وأضف الملفات إلى رد.',
    bringTo: (id: string) => `إضافتها إلى \u200e#${id}`,
    look: 'البحث عنها في القائمة',
    discard: 'تجاهل الملفات',
  },
  /** Several new tickets, none of them sent. */
  beside: {
    start: 'بدء تذكرة أخرى',
    others: 'تذاكرك الجديدة الأخرى، محفوظة حتى ترسلها',
    untitled: 'تذكرة جديدة بلا عنوان',
  },
  unbound: {
    title: 'لم يُعدّ فتح تذاكر جديدة هنا',
    advice:
      'ملف تعريف هذه الصفحة لا يحدد كيف يفتح هذا المثيل تذكرة. يمكن لأحد المسؤولين إضافة ذلك بتشغيل «npm run connect».',
  },
  allTickets: 'عرض كل التذاكر',
}
