//! What the window says in passing: at most two at a time, six seconds each, longer while looked at.

use std::time::Duration;

use egui::Context;

use crate::ui::action::Action;
use crate::ui::frame::{Notice, NoticeAction};
use crate::words::{Arg, Words};

/// How long a notice stays, in seconds.
const STAYS: f64 = 6.0;
/// How many are on the screen at once.
const SHOWN: usize = 2;

/// The notices, oldest first.
#[derive(Default)]
pub struct Notices {
    /// Each with egui's time at which it goes; none until it is first drawn.
    all: Vec<(Notice, Option<f64>)>,
    last: u64,
}

/// What kind of news it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Done.
    Good,
    /// Something to know.
    Caution,
}

impl Notices {
    /// Says something: `key` names the title, `key.line` (if there is one) a line more.
    pub fn say(&mut self, words: &Words, mood: Mood, key: &str, args: &[(&str, Arg<'_>)]) {
        self.offer(words, mood, key, args, None);
    }

    /// Says something and offers one thing to do; `key.action` names it.
    pub fn offer(&mut self, words: &Words, mood: Mood, key: &str, args: &[(&str, Arg<'_>)], action: Option<Action>) {
        let part = |part: &str| {
            let key = format!("{key}.{part}");
            Some(words.with(&key, args)).filter(|text| *text != key)
        };
        self.last += 1;
        let notice = Notice {
            id: self.last,
            caution: mood == Mood::Caution,
            title: words.with(key, args),
            line: part("line").unwrap_or_default(),
            action: action.zip(part("action")).map(|(action, label)| NoticeAction { label, action }),
        };
        self.all.push((notice, None));
    }

    /// Takes one away.
    pub fn dismiss(&mut self, id: u64) {
        self.all.retain(|(notice, _)| notice.id != id);
    }

    /// The notices to be drawn.
    pub fn data(&self) -> Vec<Notice> {
        self.all.iter().map(|(notice, _)| notice.clone()).collect()
    }

    /// Whether there are any.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Lets those go whose time is over; whether any went. The two newest are on the screen, older ones wait.
    /// Time stands still while they are `held`.
    pub fn pass_time(&mut self, ctx: &Context, held: bool) -> bool {
        let now = ctx.input(|input| input.time);
        let before = self.all.len();
        let mut next = f64::INFINITY;
        for (_, until) in &mut self.all[before.saturating_sub(SHOWN)..] {
            let until = until.get_or_insert(now + STAYS);
            if held {
                *until = until.max(now + 1.0);
            }
            next = next.min(*until);
        }
        self.all.retain(|(_, until)| until.is_none_or(|until| until > now));
        if next.is_finite() {
            ctx.request_repaint_after(Duration::from_secs_f64((next - now).clamp(0.05, STAYS)));
        }
        self.all.len() != before
    }
}
