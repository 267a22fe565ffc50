import type { EdgeCase } from './edge-case'

/** Other scripts than Latin, other directions, and characters that take more than one unit. */
export const worldEdgeCases: readonly EdgeCase[] = [
  {
    isOpen: true,
    script: {
      titles: ['الطابعة في مكتب القاهرة لا تطبع الفواتير منذ صباح اليوم'],
      description:
        'أكتب نيابةً عن زميلتي في القاهرة. الطابعة Canon LBP-226 تعرض الرسالة «Error 5100-01» عند طباعة أي فاتورة، بينما تعمل طباعة الصفحة التجريبية.',
      queue: 'desk',
      type: 'incident',
      category: 'workplace',
      tags: ['printing', 'remote-site'],
      talk: `
      agent: شكرًا لكِ. هل يمكن إطفاء الطابعة ثم فتح الغطاء الأمامي والتأكد من عدم وجود ورقة عالقة قرب الأسطوانة؟
      contact: وجدنا قطعة ورق صغيرة وأزلناها، لكن الرسالة **5100-01** ما زالت تظهر.
      agent: إذن المشكلة على الأرجح في وحدة الليزر. خطوتان من فضلك:

      1. طباعة صفحة الحالة من القائمة
      2. إرسال الرقم التسلسلي المكتوب خلف الجهاز`,
    },
  },
  {
    isOpen: false,
    script: {
      titles: ['אין גישה לתיקייה "חוזים 2024" מהמשרד בחיפה'],
      description:
        'שלום, מאז עדכון השרת אתמול בשעה 16:00 איש מהצוות בחיפה לא מצליח לפתוח את התיקייה. מופיעה ההודעה Access denied.',
      queue: 'desk',
      type: 'access',
      category: 'identity',
      tags: ['remote-site'],
      talk: `
      agent: שלום, תודה על הפנייה. האם התקלה קורית גם דרך הדפדפן, או רק בסייר הקבצים (Explorer)?
      contact: רק בסייר הקבצים. בדפדפן הכול נפתח כרגיל.
      agent: ההרשאות תוקנו בקבוצה \`HFA-Contracts\`. נא להתנתק ולהתחבר מחדש.
      contact: עובד! תודה רבה.`,
    },
  },
  {
    isOpen: false,
    lacks: 'contactGroup',
    script: {
      titles: ['大阪事務所の会議室で画面共有ができません（エラー 0x80070005）'],
      description:
        '大阪の同僚の代わりにご連絡します。会議室のディスプレイに接続すると、数秒で画面が消えてしまいます。ケーブルは二本試しましたが、結果は同じでした。',
      queue: 'field',
      type: 'incident',
      category: 'meetings',
      tags: ['hardware', 'remote-site'],
      talk: `
      agent: ご連絡ありがとうございます。パソコンの機種と、ケーブルの種類（HDMI か USB-C）を教えていただけますか。
      contact: 機種は Latitude 7340、ケーブルは USB-C です。
      agent: ドックのファームウェアが古いようです。本日 15:30 にこちらから更新いたします。更新中は電源を切らないでください。
      contact: 無事に映りました。ありがとうございました。`,
    },
  },
  {
    isOpen: true,
    script: {
      titles: ['Family day 👨‍👩‍👧‍👦 on the quay 🇳🇴🇮🇳: guest Wi-Fi and a screen outside 🙏🏽'],
      description:
        'On Saturday the families visit us 🎉. We expect about 80 guests and would like Wi-Fi on the quay and one big screen 📺 that survives a little rain 🌧️.',
      queue: 'field',
      type: 'request',
      category: 'network',
      tags: ['after-hours'],
      talk: `
      agent: What a nice occasion! One outdoor access point covers the quay, and I can lend you a weatherproof screen. Is there a socket near the crane?
      contact: There is one, 16 A. 👍🏽 The children 👩🏾‍🚀🧒🏻 would like to see ship positions on the screen, is that possible?
      agent: It is ✅. I put the chart page on it in a loop.`,
    },
  },
  {
    isOpen: false,
    script: {
      titles: ['Customer 𠮷川海運 is printed as □川海運 on delivery notes'],
      description:
        'The first character is 𠮷 (with the short upper stroke), not 吉. On screen it is right, on paper there is an empty box. The same happens with 𩸽 in the catering list.',
      queue: 'desk',
      type: 'incident',
      category: 'applications',
      tags: [],
      talk: `
      agent: Thank you, the exact character helps a lot. The printer font has no glyph beyond U+FFFF; \`𠮷\` is U+20BB7. I install a font that has it.
      contact: Printed with 𠮷 and with 𩸽. Our customer will be delighted.
      internal: Font added to the print template of all three sites. 𝒯ested on paper.`,
    },
  },
]
