import { plural } from '../../lib/plural'

const duration = (milliseconds: number) =>
  milliseconds < 1000
    ? `${Math.round(milliseconds)} ملّي ث`
    : `${(Math.round(milliseconds / 100) / 10).toLocaleString('ar')} ث`

const minutes = (count: number) =>
  plural('ar', count, {
    zero: (n) => `${n} دقيقة`,
    one: () => 'دقيقة واحدة',
    two: () => 'دقيقتان',
    few: (n) => `${n} دقائق`,
    many: (n) => `${n} دقيقة`,
    other: (n) => `${n} دقيقة`,
  })

/** What the instance answers, and what its profile makes of it. */
export const setupInstance = {
  notAsked: 'لم يُسأل: لم يبلغ الفتح هذا الحد.',
  sessionOver: 'لم يُسأل: انتهت الجلسة، ولا يُرسل شيء بعدها.',
  reach: {
    title: 'المثيل يرد',
    answered: (milliseconds: number) => `نعم، أسرع استدعاء استغرق ${duration(milliseconds)}.`,
    shut: (host: string) => `هناك من يرد على ${host}، لكنه لا يسمح لأصل هذه الصفحة بالدخول.`,
    nobody: (host: string) => `لا أحد يرد على ${host}.`,
    slow: (host: string) => `لم يرد ${host} بشيء طوال 15 ثانية.`,
    nothingBound: 'لم يُسأل: لا يربط ملف التعريف شيئًا يمكن تجربته.',
    shutAdvice: [
      'في بوابة الإدارة، انتقل إلى «Admin > Advanced > Developer Corner».',
      'في أسفل تلك الصفحة، أضف أصل هذه الصفحة إلى الأصول المسموح بها، ثم احفظ.',
      'إن كان موجودًا هناك بالفعل، فأعد الفحص بعد دقيقة: الوكيل (proxy) الذي يرد بدلًا من مثيل متوقف يبدو بالشكل نفسه.',
    ],
    nobodyAdvice: [
      'تحقق من الرابط: إذا فُتح في علامة تبويب في المتصفح، يظهر DeskDirector لديكم.',
      'تحقق من اتصال هذا الجهاز، ومن الوكيل (proxy) وجدار الحماية في الشبكة.',
      'إن فُتح الرابط في علامة تبويب، فهناك ما يوقف استدعاءات الصفحة في هذا المتصفح: أداة لحظر المحتوى، أو سياسة أمان يرسلها مضيف الصفحة نفسه. لا ترى الصفحة عندئذ إلا الصمت.',
    ],
    slowAdvice: ['أعد الفحص بعد دقيقة. إن بقي الأمر كذلك، فاسأل من يدير المثيل.'],
  },
  pass: {
    title: 'رمز الوصول مقبول',
    portal: 'نعم، بوصفه رمزًا من بوابة العملاء.',
    tech: 'نعم، بوصفه رمزًا من TECH.',
    named: (app: string) => `يذكر رابط عنصر القائمة app=${app}.`,
    found: 'اكتشفت الصفحة ذلك بالسؤال.',
    refused: 'لا: رد المثيل برمز الحالة 401.',
    otherSide: (app: string) => `لا: يذكر رابط عنصر القائمة app=${app}، والرمز للمنصة الأخرى.`,
    unknown: 'لا يدل أي من الردود على ذلك.',
    notReached: 'غير معروف، لأن الوصول إلى المثيل متعذّر.',
    advice: [
      'افتح عنصر القائمة في DeskDirector من جديد: يدوم الرمز ساعة واحدة على الأكثر، ولا يعمل إلا حيث أُنشئ.',
      'تأكد من أن عنصر القائمة يقود مباشرة إلى هذه الصفحة: الرابط المنسوخ الذي فيه رمز يتوقف عن العمل.',
    ],
    otherSideAdvice: ['أزل app=portal أو app=tech من رابط عنصر القائمة: تكتشف الصفحة ذلك بنفسها.'],
  },
  timeLeft: {
    title: 'وقت رمز الوصول',
    left: (count: number) => `الوقت المتبقي: ${minutes(count)}.`,
    lessThanOne: 'بقي أقل من دقيقة.',
    unsaid: 'لا يذكر الرمز متى ينتهي، فتحسب الصفحة الوقت منذ الفتح.',
    over: 'انتهى.',
    advice: ['افتح عنصر القائمة في DeskDirector من جديد.'],
  },
  operations: {
    me: 'المستخدم الحالي',
    'tickets.find': 'قائمة التذاكر',
    'ticket.get': 'تذكرة واحدة',
    answered: (milliseconds: number) => `وصل الرد خلال ${duration(milliseconds)}.`,
    withBroken: (milliseconds: number) =>
      `وصل الرد خلال ${duration(milliseconds)}، لكن بعضه ليس ما أُعدّت له هذه الصفحة:`,
    unlike: 'ليس الرد ما أُعدّت له هذه الصفحة:',
    broke: 'تعطّلت الصفحة نفسها عند معالجة الرد.',
    breach: (field: string, expected: string) =>
      `${field === '' ? 'الرد كله' : field}: المتوقع ${expected}`,
    breachAdvice:
      'يُظهر «npm run connect -- --check» ما تغيّر في المثيل، ويعيد «vocabulary» في site.json تسمية الحقول.',
    unbound: 'غير مربوطة، فلا تتيحها الصفحة.',
    meUnbound: 'غير مربوطة: يُسمى الشخص بما يذكره رمز الوصول.',
    nothingToTry: 'لم تُجرَّب: لم تقدّم القائمة تذكرة للتجربة عليها.',
    notReached: 'غير معروف، لأن الوصول إلى المثيل متعذّر.',
    notAccepted: 'غير معروف، لأن رمز الوصول غير مقبول.',
    noAnswer: 'لا رد، مع أن المثيل يرد على استدعاءات أخرى.',
    refusedHere: 'رُفض الاستدعاء برمز الحالة 401، مع أن رمز الوصول صالح في غيره.',
    forbidden: 'رُفض الاستدعاء برمز الحالة 403: لا يُسمح بهذا للمستخدم الحالي.',
    missing: 'كان الرد رمز الحالة 404: المسار غير موجود.',
    status: (status: number) => `كان الرد رمز الحالة ${status}.`,
    busy: (status: number) => `المثيل مشغول (رمز الحالة ${status}).`,
    connectAdvice:
      'شغّل npm run connect مع هذا المثيل، ليكتب ملف تعريفه الاستدعاء كما تكتبه صفحة Swagger الخاصة به.',
    againAdvice: 'أعد الفحص بعد دقيقة.',
    permissionAdvice: 'امنح الشخص الإذن في DeskDirector، أو افحصه بحساب شخص لديه الإذن.',
    writing: 'مربوطة، وهي تكتب',
    writingText: 'لم تُجرَّب، لأن الفحص لا يغيّر شيئًا. الصفحة تتيحها.',
    reading: 'مربوطة، وهي تقرأ فقط',
    readingText: 'لم تُجرَّب، وتطلبها الصفحة حيث تحتاج إليها.',
    unboundTitle: 'غير مربوطة',
    unboundText:
      'لا تتيح الصفحة هذه العمليات. إن كان المثيل قادرًا عليها، فإن npm run connect يكتب ملف تعريف يربطها.',
  },
}
