//! Numbers and dates as each language writes them.

use super::Words;
use crate::base::{Day, LocalTime};

impl Words {
    /// A whole number with thousands parted: `12,400`.
    #[must_use]
    pub fn number(&self, n: u64) -> String {
        let digits = n.to_string();
        let mut out = String::with_capacity(digits.len() + digits.len() / 3);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push(',');
            }
            out.push(digit);
        }
        out
    }

    /// A count as shown under posts: `12.4K`, `1.2M`; in Chinese `1.2万`, `1.2亿`.
    #[must_use]
    pub fn compact(&self, n: u64) -> String {
        let steps: [(u64, &str); 2] = if self.language().is_han() {
            [(100_000_000, "亿"), (10_000, "万")]
        } else {
            [(1_000_000, "M"), (1_000, "K")]
        };
        for (step, unit) in steps {
            if n >= step {
                let tenths = n / (step / 10);
                let (whole, rest) = (tenths / 10, tenths % 10);
                return if rest == 0 || whole >= 100 {
                    format!("{whole}{unit}")
                } else {
                    format!("{whole}.{rest}{unit}")
                };
            }
        }
        n.to_string()
    }

    /// A day with its year: `14 May 2026`, `2026年5月14日`.
    #[must_use]
    pub fn date(&self, day: Day) -> String {
        let (year, month, date) = day.ymd();
        self.with(
            "date",
            &[
                ("year", year.to_string().into()),
                ("month", self.get(&format!("month-{month}")).into()),
                ("day", date.to_string().into()),
            ],
        )
    }

    /// A day of this week: `Thursday 14 May`, `5月14日 星期四`.
    #[must_use]
    pub fn date_weekday(&self, day: Day) -> String {
        let (_, month, date) = day.ymd();
        self.with(
            "date-weekday",
            &[
                ("weekday", self.get(&format!("weekday-{}", day.weekday())).into()),
                ("month", self.get(&format!("month-{month}")).into()),
                ("day", date.to_string().into()),
            ],
        )
    }

    /// A date and time as packs write it (`2024-04-12T06:40` or `2024-04-12`); as it stands if it is neither.
    #[must_use]
    pub fn published(&self, written: &str) -> String {
        let Some(parsed) = LocalTime::parse(written) else {
            return written.to_owned();
        };
        let date = self.date(parsed.day);
        let Some((hour, minute)) = parsed.time else {
            return date;
        };
        let (hour, minute) = (hour.to_string(), format!("{minute:02}"));
        let time = self.with("time", &[("hour", hour.into()), ("minute", minute.into())]);
        self.with("date-time", &[("date", date.into()), ("time", time.into())])
    }
}
