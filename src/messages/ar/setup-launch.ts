/** What DeskDirector handed over when it opened the page. */
export const setupLaunch = {
  accessToken: {
    title: 'رمز الوصول',
    places: {
      query: 'وصل في معلمات الرابط (query).',
      hash: 'وصل بعد علامة # في الرابط.',
      unknown: 'وصل.',
    },
    none: 'لم يصل رمز.',
    reloaded: 'استُخدم قبل إعادة تحميل هذه الصفحة، وهو لا يُحفظ أبدًا.',
    advice: [
      'في بوابة الإدارة، افتح عنصر القائمة الذي يقود إلى هنا (من النوع «External Site»، ويسمى أيضًا «Extension Menu»).',
      'ضمن «Query parameters»، فعّل «Access Token» واحفظ. يُضاف المضيف معه أيضًا.',
      'افتح عنصر القائمة في البوابة.',
    ],
    reopen: ['افتح عنصر القائمة في DeskDirector من جديد.'],
  },
  host: {
    title: 'المضيف',
    given: (host: string) => `وصل: ${host}.`,
    givenUnshown: 'وصل، لكنه ليس رابطًا يمكن عرضه.',
    none: 'لم يصل مضيف مع رمز الوصول، ولم يُرسل الرمز إلى أي جهة.',
    notHttps: (host: string) => `لا يبدأ ${host} بـ https، فلم يُرسل رمز الوصول إليه.`,
    advice: [
      'في بوابة الإدارة، افتح عنصر القائمة وأوقف المعلمة «Access Token» ثم فعّلها من جديد: يضيف DeskDirector المضيف معها.',
      'إن كُتب رابط الموقع ومعه معلمات خاصة به، فأزلها.',
    ],
    httpsAdvice: ['افتح البوابة نفسها عبر https: يمرّر عنصر القائمة رابط البوابة نفسه.'],
  },
  listed: {
    title: 'المضيف في site.json',
    entry: (pattern: string, profile: string) =>
      `المضيف مدرج، بالإدخال ${pattern} مع ملف التعريف ${profile}.`,
    none: (patterns: string) => `المضيف غير مدرج. المدرج هو: ${patterns}.`,
    advice: [
      'إن كان المضيف هو DeskDirector لديكم، فأضفه إلى «instances» في ملف site.json لهذه الصفحة، ثم ابنِ الصفحة وانشرها.',
      'إن لم يكن كذلك، فقد أنشأ شخص آخر الرابط الذي فتح هذه الصفحة.',
    ],
  },
  /** Where the launch went no further. */
  notLookedAt: 'لم يُفحص: انتهى الفتح قبله.',
}
