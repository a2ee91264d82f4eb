import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeDistance } from '../../components/dates';
import { distanceFrom } from '../../lib/core/distance';
import { speak } from '../setup/messages';

/** The page's day, the entry's date, and what stands beside the entry in English, French and Arabic. */
const DISTANCES = `
2022-03-30 | 2022-03-30            | same day | le même jour | في اليوم نفسه
2022-03-30 | 2022-03-29            | the day before | la veille | في اليوم السابق
2022-03-30 | 2022-03-31            | the day after | le lendemain | في اليوم التالي
2022-03-30 | 2022-03-28            | 2 days before | 2 jours avant | قبل يومين
2022-03-30 | 2022-04-01            | 2 days later | 2 jours après | بعد يومين
2022-03-30 | 2022-03-27            | 3 days before | 3 jours avant | قبل 3 أيام
2022-03-30 | 2022-03-19            | 11 days before | 11 jours avant | قبل 11 يومًا
2022-03-30 | 2022-03-10            | 20 days before | 20 jours avant | قبل 20 يومًا
2022-03-30 | 2022-03-09            | 3 weeks before | 3 semaines avant | قبل 3 أسابيع
2022-03-30 | 2022-03-08            | about 3 weeks before | environ 3 semaines avant | قبل نحو 3 أسابيع
2022-03-30 | 2022-04-27            | 4 weeks later | 4 semaines après | بعد 4 أسابيع
2022-03-30 | 2022-06-13            | about 11 weeks later | environ 11 semaines après | بعد نحو 11 أسبوعًا
2022-03-30 | 2022-06-30            | 3 months later | 3 mois après | بعد 3 أشهر
2022-03-30 | 2021-11-30            | 4 months before | 4 mois avant | قبل 4 أشهر
2022-03-30 | 2021-11-25            | about 4 months before | environ 4 mois avant | قبل نحو 4 أشهر
2022-03-30 | 2021-03-30            | 1 year before | 1 an avant | قبل سنة واحدة
2022-03-30 | 2021-04-02            | about 1 year before | environ 1 an avant | قبل نحو سنة واحدة
2022-03-30 | 2020-03-30            | 2 years before | 2 ans avant | قبل سنتين
2022-03-30 | 2014-03-18            | about 8 years before | environ 8 ans avant | قبل نحو 8 سنوات
2022-03-30 | 2034-03-30            | 12 years later | 12 ans après | بعد 12 سنة
2021-12-31 | 2022-01-01            | the day after | le lendemain | في اليوم التالي
2022-01-01 | 2021-12-31            | the day before | la veille | في اليوم السابق
2024-02-28 | 2024-03-01            | 2 days later | 2 jours après | بعد يومين
2023-02-28 | 2023-03-01            | the day after | le lendemain | في اليوم التالي
2024-02-29 | 2024-02-28            | the day before | la veille | في اليوم السابق
2024-02-29 | 2023-02-28            | about 1 year before | environ 1 an avant | قبل نحو سنة واحدة
2024-02-29 | 2020-02-29            | 4 years before | 4 ans avant | قبل 4 سنوات
2022-03-27 | 2022-03-28            | the day after | le lendemain | في اليوم التالي
2022-10-30 | 2022-10-31            | the day after | le lendemain | في اليوم التالي
2022-11-06 | 2022-11-08            | 2 days later | 2 jours après | بعد يومين
2022-03-30 | 2022-03               | same month | le même mois | في الشهر نفسه
2022-03-01 | 2022-02               | the month before | le mois précédent | في الشهر السابق
2022-03-31 | 2022-04               | the month after | le mois suivant | في الشهر التالي
2022-03-30 | 2022-01               | about 2 months before | environ 2 mois avant | قبل نحو شهرين
2022-03-30 | 2021-03               | about 1 year before | environ 1 an avant | قبل نحو سنة واحدة
2022-03-30 | 2022                  | same year | la même année | في السنة نفسها
2022-01-01 | 2021                  | the year before | l’année précédente | في السنة السابقة
2022-12-31 | 2023                  | the year after | l’année suivante | في السنة التالية
2022-03-30 | 2014                  | about 8 years before | environ 8 ans avant | قبل نحو 8 سنوات
2022-03-30 | 2022-03-29/2022-03-31 | same days | les mêmes jours | في الأيام نفسها
2022-03-30 | 2022-03-10/2022-03-11 | 19 days before | 19 jours avant | قبل 19 يومًا
2022-03-30 | 2022-03-31/2022-04-03 | the day after | le lendemain | في اليوم التالي
2022-03-30 | 2022-01-10/2022-02-23 | 5 weeks before | 5 semaines avant | قبل 5 أسابيع
`;

const rows = DISTANCES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

afterEach(() => vi.unstubAllEnvs());

// Dates are calendar days: they must not shift where the reader's clock is far from Greenwich or changes for summer.
describe.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Paris'])('read in %s', (zone) => {
  it.each([
    ['en', 2],
    ['fr', 3],
    ['ar', 4],
  ])(`${rows.length} distances are right in %s`, async (language, column) => {
    vi.stubEnv('TZ', zone);
    await speak(language);
    const said = rows.map(([day, date]) => `${day} ${date} ${writeDistance(distanceFrom(day!, date!)!)}`);
    expect(said).toEqual(rows.map((row) => `${row[0]} ${row[1]} ${row[column]}`));
  });
});
