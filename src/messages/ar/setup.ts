import { plural } from '../../lib/plural'
import { setupDevice } from './setup-device'
import { setupFrame } from './setup-frame'
import { setupInstance } from './setup-instance'
import { setupLaunch } from './setup-launch'

/** The set-up check, for whoever looks after the menu item. */
export const setup = {
  title: 'فحص الإعداد',
  text: 'ما تجده هذه الصفحة عندما تنظر في إعدادها، لمن يتولى أمر عنصر القائمة في DeskDirector.',
  backToTickets: 'التذاكر',
  backToNotice: 'العودة إلى المشكلة',
  again: 'إعادة الفحص',
  copyReport: 'نسخ التقرير',
  reportCopied: 'نُسخ التقرير',
  showReport: 'التقرير كنص',
  summary: {
    checking: 'جارٍ الفحص…',
    checkingText: 'لا يغيّر هذا شيئًا: الصفحة تنظر وتسأل فقط.',
    inOrder: 'كل شيء سليم',
    inOrderText: 'لا يلزم فعل شيء. حيث يظهر «محدود»، تجد الصفحة طريقة أخرى أو تستغني عن شيء.',
    toDo: (count: number) =>
      plural('ar', count, {
        zero: () => 'لا شيء مطلوب',
        one: () => 'أمر واحد مطلوب',
        two: () => 'أمران مطلوبان',
        few: (n) => `${n} أمور مطلوبة`,
        many: (n) => `${n} أمرًا مطلوبًا`,
        other: (n) => `${n} أمر مطلوب`,
      }),
    toDoText: 'كل منها معلَّم أدناه، مع الموضع الذي يقرره في DeskDirector.',
  },
  states: {
    good: 'سليم',
    bad: 'مطلوب',
    limited: 'محدود',
    unknown: 'غير معروف',
    waiting: 'جارٍ الفحص',
  },
  sections: {
    launch: 'الفتح',
    instance: 'الاتصال مع DeskDirector',
    operations: 'ما يمكن للصفحة فعله هناك',
    frame: 'الإطار وقيود sandbox',
    device: 'هذا المتصفح',
  },
  report: {
    title: 'فحص إعداد صفحة التذاكر',
    page: (address: string) => `الصفحة: ${address}`,
    browser: (name: string) => `المتصفح: ${name}`,
    checkedOn: (moment: string) => `وقت الفحص: ${moment}`,
    result: (words: string) => `النتيجة: ${words}`,
  },
  tryIt: {
    popups: 'تجربة فتح نافذة',
    dialogs: 'تجربة مربع حوار',
  },
  copyOrigin: 'نسخ الأصل',
  originCopied: 'نُسخ الأصل',
  failed: 'فشل هذا الفحص نفسه. تبقى نتائج الفحوص الأخرى صالحة من دونه.',
  launch: setupLaunch,
  frame: setupFrame,
  instance: setupInstance,
  device: setupDevice,
}
