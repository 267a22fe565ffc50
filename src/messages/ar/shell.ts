import { plural } from '../../lib/plural'

const minutes = (count: number) =>
  plural('ar', count, {
    zero: (n) => `${n} دقيقة`,
    one: () => 'دقيقة واحدة',
    two: () => 'دقيقتان',
    few: (n) => `${n} دقائق`,
    many: (n) => `${n} دقيقة`,
    other: (n) => `${n} دقيقة`,
  })

/** The header, the session's clock and what the page says when nothing else can. */
export const shell = {
  timerLabel: 'الوقت المتبقي في الجلسة',
  /** Ten minutes and more: whole minutes are enough. */
  minutesLeft: (count: number) => `${count} د`,
  /** Nearly over: minutes and seconds, as `4:05`. */
  clockLeft: (clock: string) => `بقي ${clock}`,
  sessionLimit: (count: number) =>
    `مدة تسجيل الدخول في هذه الصفحة: ${minutes(count)}. للمتابعة بعدها، افتح عنصر القائمة من جديد.`,
  warning: (count: number) =>
    `الوقت المتبقي في هذه الجلسة: ${minutes(count)}. للمتابعة بعدها، افتح عنصر القائمة من جديد.`,
  signedInAs: (name: string) => `تم تسجيل الدخول باسم ${name}`,
  screenMissing: {
    title: 'لم تُحمَّل هذه الشاشة',
    text: 'فشل الاتصال بمضيف هذه الصفحة. لم يُرسل شيء ولم يتغيّر شيء.',
  },
  lastResort: {
    title: 'تعطّل شيء في هذه الصفحة',
    text: 'لم يُرسل شيء ولم يتغيّر شيء بسبب ذلك. حاول مرة أخرى، وإن تكرر الأمر فافتح عنصر القائمة من جديد.',
  },
}
