//! The ROC from confidence, and the area under it.

use serde::{Deserialize, Serialize};

use super::{Counts, Estimate, Interval};

/// One point of the ROC: what happens if only forecasts of at least `from` percent count as "news".
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct RocPoint {
    /// The least probability of "news" that counts, 0–100 %; none at the start, where nothing counts.
    pub from: Option<u8>,
    /// Part of the false items that count as news, 0–1.
    pub false_alarm_rate: f64,
    /// Part of the news items that count as news, 0–1.
    pub hit_rate: f64,
}

/// How often a news item was held to be news more surely than a false item, of all pairs; ties count half. 0.5 is
/// not telling apart, 1 is perfect.
///
/// The area is that of Mann & Whitney, its variance that of DeLong, DeLong & Clarke-Pearson 1988
/// (Biometrics 44), reckoned exactly from grouped counts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Auc {
    /// The area, 0–1.
    pub area: f64,
    /// Its standard error; none where the method cannot tell: with a single item of a key, or with no spread at all
    /// (every news item above every false one, or everything said alike).
    pub se: Option<f64>,
}

/// The points from (0, 0) to (1, 1), the surest first; none unless there are items of both keys.
#[must_use]
pub fn roc(counts: &Counts) -> Option<Vec<RocPoint>> {
    let forecasts = counts.by_forecast();
    let (news_items, false_items) = totals(&forecasts)?;
    let mut points = vec![RocPoint { from: None, false_alarm_rate: 0.0, hit_rate: 0.0 }];
    let (mut hits, mut false_alarms) = (0, 0);
    for (percent, &(news, false_of_it)) in (0_u8..101).zip(&forecasts).rev().filter(|(_, (n, f))| n + f > 0) {
        hits += news;
        false_alarms += false_of_it;
        points.push(RocPoint {
            from: Some(percent),
            false_alarm_rate: false_alarms as f64 / false_items as f64,
            hit_rate: hits as f64 / news_items as f64,
        });
    }
    Some(points)
}

impl Auc {
    /// From answers; none unless there are items of both keys.
    #[must_use]
    pub fn of(counts: &Counts) -> Option<Self> {
        let forecasts = counts.by_forecast();
        let (news_items, false_items) = totals(&forecasts)?;
        let (news_items, false_items) = (news_items as f64, false_items as f64);
        // For each forecast, the part of the other key's items that it beats.
        let (mut below_news, mut below_false) = (0.0, 0.0);
        let mut parts = Vec::with_capacity(forecasts.len());
        for (news, false_of_it) in forecasts {
            let (news, false_of_it) = (news as f64, false_of_it as f64);
            let news_beats = (below_false + false_of_it / 2.0) / false_items;
            let beaten_by_news = 1.0 - (below_news + news / 2.0) / news_items;
            parts.push((news, news_beats, false_of_it, beaten_by_news));
            below_news += news;
            below_false += false_of_it;
        }
        let area = parts.iter().map(|(n, part, ..)| n * part).sum::<f64>() / news_items;
        let of_news: f64 = parts.iter().map(|(n, part, ..)| n * (part - area).powi(2)).sum();
        let of_false: f64 = parts.iter().map(|(.., n, part)| n * (part - area).powi(2)).sum();
        let variance = of_news / ((news_items - 1.0) * news_items) + of_false / ((false_items - 1.0) * false_items);
        // 0/0 with a single item; rounding can leave a speck where every part is the same.
        let told = news_items > 1.0 && false_items > 1.0 && variance > 1e-24;
        Some(Self { area, se: told.then(|| variance.sqrt()) })
    }

    /// The 95 % interval, cut to 0–1; none without a standard error.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        self.se.map(|se| Estimate { value: self.area, se }.interval().within(0.0, 1.0))
    }
}

/// News items and false items; none unless there are both.
fn totals(forecasts: &[(u64, u64); 101]) -> Option<(u64, u64)> {
    let (news, false_items) = forecasts.iter().fold((0, 0), |(n, f), one| (n + one.0, f + one.1));
    (news > 0 && false_items > 0).then_some((news, false_items))
}
