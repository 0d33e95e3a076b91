import { useI18n } from 'vue-i18n';
import { remainingTime, type Pressure } from '@/shared/remaining-time.ts';
import { useNow } from './useNow.ts';

const zone = 'Asia/Shanghai';

/** Puts times into words of the chosen language, always in the time of Shanghai. */
export function useTimeWords() {
  const { t, locale } = useI18n();
  const now = useNow();

  function format(at: string, options: Intl.DateTimeFormatOptions): string {
    return formatter(locale.value, options).format(new Date(at));
  }

  return {
    /** Time left or time past, with its pressure; changes as time goes on. */
    remaining(dueAt: string, startAt?: string | null): { text: string; pressure: Pressure } {
      const left = remainingTime(dueAt, now.value, startAt);
      const { days, hours, minutes, pressure } = left;
      const amount = t(`common.duration.${left.form}`, { days, hours, minutes });
      return { text: t(pressure === 'late' ? 'common.late' : 'common.left', { amount }), pressure };
    },
    /** Age of something, in one or two units. */
    age(since: string): string {
      const { form, days, hours, minutes } = remainingTime(
        since,
        Math.max(now.value, Date.parse(since) + 1),
      );
      return t(`common.duration.${form}`, { days, hours, minutes });
    },
    /** Date and minute, for example 2026年11月22日 18:30. */
    dateTime: (at: string) => format(at, { dateStyle: 'medium', timeStyle: 'short' }),
    /** Month, day and minute, for lists. */
    shortDateTime: (at: string) =>
      format(at, {
        month: 'numeric',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      }),
    /** Date alone. */
    date: (at: string) => format(at, { dateStyle: 'medium' }),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter takes longer than drawing the card that needs it.
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
    formatters.set(key, found);
  }
  return found;
}
