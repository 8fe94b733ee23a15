//! What a confidence may be in the table.

use std::fmt;
use std::str::FromStr;

use crate::base::Confidence;

/// The numbers that stand for 50 % and for 100 %; those between are spread evenly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    least: f64,
    most: f64,
}

impl Default for Scale {
    fn default() -> Self {
        Self { least: 50.0, most: 100.0 }
    }
}

impl FromStr for Scale {
    type Err = String;

    /// Reads `50-100`, `0.5-1` or `1-7`.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("a scale is two numbers, such as 50-100, 0.5-1 or 1-7, not {text}");
        let (least, most) = text.split_once('-').ok_or_else(wrong)?;
        let number = |text: &str| text.trim().parse::<f64>().map_err(|_| wrong());
        let (least, most) = (number(least)?, number(most)?);
        let sound = least.is_finite() && most.is_finite() && least < most;
        sound.then_some(Self { least, most }).ok_or_else(wrong)
    }
}

impl fmt::Display for Scale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.least, self.most)
    }
}

impl Scale {
    /// Reads a number of the scale, a percent sign allowed, to the nearest whole percent of confidence; nothing if it
    /// is no number, or not on the scale.
    pub(super) fn read(self, text: &str) -> Option<Confidence> {
        let number = text.trim_end_matches(['%', '％']).trim_end();
        // A comma for the decimal point, as tables with semicolons have it.
        let value: f64 = number.parse().or_else(|_| number.replace(',', ".").parse()).ok()?;
        if !(self.least..=self.most).contains(&value) {
            return None;
        }
        let percent = 50.0 + 50.0 * (value - self.least) / (self.most - self.least);
        #[allow(clippy::cast_sign_loss)] // 50–100
        Confidence::new(percent.round() as u8).ok()
    }
}
