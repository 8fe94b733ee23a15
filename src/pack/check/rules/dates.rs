//! Dates that are days of the calendar, times that are times of day.

use super::super::notes::{Field, Notes};
use super::Seen;
use crate::pack::draft::{ItemDraft, Stem};

/// Looks at the dates of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    let stem = Field::of("stem");
    let published = published(seen.item);
    if !is_minute(published) {
        notes.error(
            "date",
            stem.to("published"),
            format!("`{published}` is not a date and time"),
            "Write it like \"2024-04-12T06:40\".",
        );
    }
    if let Stem::SearchResult(search) = &seen.item.stem {
        for (number, hit) in search.results.iter().enumerate() {
            day(stem.to("results").at(number).to("date"), hit.date.as_deref(), notes);
        }
    }
    for (number, step) in seen.item.trail.iter().enumerate() {
        let at = Field::of("trail").at(number);
        for (number, result) in step.results.iter().enumerate() {
            day(at.to("results").at(number).to("date"), result.date.as_deref(), notes);
        }
    }
}

fn day(at: Field<'_>, date: Option<&str>, notes: &mut Notes<'_>) {
    if let Some(date) = date.filter(|date| !is_day(date)) {
        notes.error("date", at, format!("`{date}` is not a date"), "Write it like \"2024-04-12\".");
    }
}

/// When a stem was published, as written.
pub(super) fn published(item: &ItemDraft) -> &str {
    match &item.stem {
        Stem::NewsSite(stem) => &stem.published,
        Stem::SocialPost(stem) => &stem.published,
        Stem::ChatForward(stem) => &stem.published,
        Stem::ShortVideo(stem) => &stem.published,
        Stem::SearchResult(stem) => &stem.published,
        Stem::Notice(stem) => &stem.published,
    }
}

/// `2024-04-12`, and there was such a day.
pub(super) fn is_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *bytes else {
        return false;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0u16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u16::from(digit - b'0')))
    };
    let (Some(year), Some(month), Some(day)) = (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2])) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u16::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// `2024-04-12T06:40`.
fn is_minute(text: &str) -> bool {
    let Some((day, [h1, h2, b':', m1, m2])) = text.split_once('T').and_then(|(day, time)| {
        let time: &[u8; 5] = time.as_bytes().try_into().ok()?;
        Some((day, *time))
    }) else {
        return false;
    };
    let digits = [h1, h2, m1, m2].iter().all(u8::is_ascii_digit);
    is_day(day) && digits && [h1, h2] < [b'2', b'4'] && m1 < b'6'
}
