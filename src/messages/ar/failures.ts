import { plural } from '../../lib/plural'

/** As it stands after "بعد". */
const seconds = (count: number) =>
  plural('ar', count, {
    zero: (n) => `${n} ثانية`,
    one: () => 'ثانية واحدة',
    two: () => 'ثانيتين',
    few: (n) => `${n} ثوانٍ`,
    many: (n) => `${n} ثانية`,
    other: (n) => `${n} ثانية`,
  })

/** What to say about each way in which a request can fail: what happened, then what to do. */
export const failures = {
  session: {
    title: 'انتهت جلستك',
    advice: 'للمتابعة، افتح عنصر القائمة في DeskDirector من جديد.',
  },
  /** Of what was asked for only after the end. */
  notInTime: 'لم يُحمَّل قبل انتهاء الجلسة',
  forbidden: {
    title: 'لا يسمح DeskDirector بهذا',
    /** 403: this person may not. */
    person: 'المستخدم الحالي لا يملك إذنًا بذلك. يمكن لأحد المسؤولين منحه الإذن.',
    /** 401 for this one call, with a token that works elsewhere. */
    operation:
      'رمز الوصول صالح، لكن هذا المثيل لا يقبله هنا. يمكن لأحد المسؤولين تشغيل «npm run connect» لربط استدعاء آخر.',
  },
  missing: {
    title: 'تعذّر العثور على هذا',
    advice: 'ربما أُرشف أو نُقل، أو أنه يخص شخصًا آخر.',
  },
  conflict: {
    title: 'غيّر شخص آخر هذا',
    advice: 'افتح التذكرة من جديد لترى التغيير، ثم قرر.',
  },
  rejected: {
    title: 'لم يقبل DeskDirector هذا',
    advice: (status: number) => `كان رده رمز الحالة ${status}. إعادة المحاولة لن تغيّر ذلك.`,
  },
  busy: {
    title: 'DeskDirector مشغول',
    advice: 'انتظر قليلًا، ثم حاول مرة أخرى.',
    adviceAfter: (count: number) => `حاول مرة أخرى بعد ${seconds(count)}.`,
  },
  server: {
    title: 'لم يتمكن DeskDirector من الرد',
    advice: (status: number) => `حدث خطأ من جانبه (رمز الحالة ${status}). حاول مرة أخرى بعد دقيقة.`,
  },
  unreachable: {
    title: 'تعذّر الوصول إلى DeskDirector',
    advice: 'تحقق من الاتصال، ثم حاول مرة أخرى.',
    timedOut: 'استغرق الرد وقتًا أطول من اللازم. حاول مرة أخرى.',
  },
  contract: {
    title: 'تعذّرت قراءة رد DeskDirector',
    advice:
      'ليس الرد بالصيغة التي أُعدّت لها هذه الصفحة. يمكن لأحد المسؤولين معرفة ما تغيّر بتشغيل «npm run connect -- --check».',
    /** `more` is how often the same is wrong elsewhere. */
    where: (operation: string, field: string, expected: string, found: string, more = 0) =>
      `${field === '' ? operation : `${operation}, ${field}`}: المتوقع ${expected}، والموجود ${found}${more === 0 ? '' : ` (عدد المواضع المماثلة: ${more})`}.`,
  },
  checkSetup: 'فحص الإعداد',
  unknown: {
    title: 'حدث خطأ ما',
    advice: 'حاول مرة أخرى، وإن تكرر الأمر فافتح عنصر القائمة من جديد.',
  },
  /** The server's own words, quoted. */
  quoted: (words: string) => `رسالة DeskDirector: «\u2068${words}\u2069»`,
}
