//! What is typed into the calculator, reckoned.

use std::sync::atomic::{AtomicU32, Ordering};

use fend_core::{Context, Interrupt, evaluate_with_interrupt};

/// Steps after which a sum is given up, so that no frame waits for `9^9^9^9`.
const STEPS: u32 = 20_000;
/// Longest sum that is looked at, in bytes.
const LONGEST: usize = 200;

/// Counts the steps of one sum.
struct Patience(AtomicU32);

impl Interrupt for Patience {
    fn should_interrupt(&self) -> bool {
        self.0.fetch_add(1, Ordering::Relaxed) > STEPS
    }
}

/// What a sum comes to, and whether it was rounded; none while it cannot be reckoned. Signs may be those of print
/// (`×`, `÷`, `−`), groups of digits parted by commas or thin spaces.
#[must_use]
pub fn reckon(sum: &str) -> Option<(String, bool)> {
    if sum.len() > LONGEST || !sum.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let plain: String = sum.trim().trim_end_matches(['=', '＝']).chars().filter_map(plain).collect();
    let known = |letter: char| letter.is_ascii_digit() || " .+-*/()%^".contains(letter);
    if !plain.chars().all(known) {
        return None;
    }
    let patience = Patience(AtomicU32::new(0));
    let result = evaluate_with_interrupt(&plain, &mut Context::new(), &patience).ok()?;
    let written = result.get_main_result();
    match written.strip_prefix("approx. ") {
        Some(rounded) => Some((shortened(rounded), true)),
        None => Some((shortened(written), false)),
    }
}

/// A sign of print as a program writes it; nothing for what only groups digits.
fn plain(letter: char) -> Option<char> {
    match letter {
        ',' | '，' | '\u{2009}' | '\u{202F}' | '\u{A0}' => None,
        '×' | '✕' | '·' => Some('*'),
        '÷' | '：' | '∶' => Some('/'),
        '−' | '–' => Some('-'),
        '（' => Some('('),
        '）' => Some(')'),
        '％' => Some('%'),
        '＋' => Some('+'),
        '０'..='９' => char::from_u32(u32::from(letter) - 0xFEE0),
        other => Some(other),
    }
}

/// At most eight decimals.
fn shortened(number: &str) -> String {
    match number.split_once('.') {
        Some((whole, part)) if part.len() > 8 && part.chars().all(|c| c.is_ascii_digit()) => {
            format!("{whole}.{}", &part[..8])
        }
        _ => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::reckon;

    #[test]
    fn sums_as_people_write_them() {
        let exact = |sum: &str| reckon(sum).map(|(value, _)| value);
        assert_eq!(exact("2,080 ÷ 4 ÷ 52").as_deref(), Some("10"));
        assert_eq!(exact("（３＋4）× 2 =").as_deref(), Some("14"));
        assert_eq!(exact("9 − 12").as_deref(), Some("-3"));
        assert_eq!(reckon("1 / 3"), Some(("0.33333333".to_owned(), true)));
    }

    #[test]
    fn what_cannot_be_reckoned() {
        for sum in ["", "apples", "3 +", "1 / 0", "2 cm to m", "9^9^9^9^9", &"9+".repeat(200)] {
            assert_eq!(reckon(sum), None, "{sum}");
        }
    }
}
