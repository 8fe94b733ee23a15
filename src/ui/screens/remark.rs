//! A slim card that says one thing and offers at most two ways on: the check-up, and a lean that has drifted.
//! Today and Progress show it above everything else; it asks for nothing and never has the first focus.

use egui::{Ui, vec2};
use serde::Serialize;

use super::check_up::{Stand, minutes};
use super::layout::columns;
use crate::session::check_up::Purpose;
use crate::stats::Share;
use crate::stats::guard::Lean;
use crate::ui::action::{Action, Route};
use crate::ui::look::{Fold, Look};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets::{self, Button, Card};
use crate::words::Words;

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// A check-up that can be taken, waits, or opens later.
    CheckUp,
    /// A lean towards "false" that has grown.
    Lean,
}

/// One way on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Way {
    /// Words.
    pub label: String,
    /// What it asks for.
    #[serde(skip)]
    pub action: Action,
}

/// A card that says one thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Remark {
    /// What it is about.
    pub about: About,
    /// Small line above.
    pub caps: String,
    /// What it says.
    pub title: String,
    /// A sentence or two more.
    pub text: String,
    /// The way on.
    pub go: Option<Way>,
    /// The quieter way.
    pub quiet: Option<Way>,
}

impl Remark {
    /// The offer of a check-up on Today, which can be put off.
    #[must_use]
    pub fn offer(words: &Words, stand: &Stand) -> Option<Self> {
        let key = match stand {
            Stand::Open { purpose: Purpose::Before, .. } => "remark-before",
            Stand::Open { purpose: Purpose::After, .. } => "remark-after",
            Stand::Open { purpose: Purpose::Retention, .. } => "remark-retention",
            _ => return Self::check_up(words, stand, false),
        };
        let later = Way { label: words.get("check-up-later"), action: Action::CheckUpLater };
        Some(Self { quiet: Some(later), ..Self::check_up(words, stand, false)?.said(words, key, stand) })
    }

    /// How it stands with check-ups, for Progress; `past` says whether one was taken to its end.
    #[must_use]
    pub fn check_up(words: &Words, stand: &Stand, past: bool) -> Option<Self> {
        let page = |label: &str| Way { label: words.get(label), action: Action::Go(Route::CheckUp) };
        let (key, go) = match stand {
            Stand::Loading | Stand::Missing if !past => return None,
            Stand::Loading | Stand::Missing | Stand::Closed { .. } => ("remark-closed", page("remark-results")),
            Stand::Open { .. } => ("remark-open", page("remark-look")),
            Stand::Left { .. } => {
                ("remark-left", Way { label: words.get("remark-go-on"), action: Action::StartCheckUp })
            }
        };
        let bare = Self {
            about: About::CheckUp,
            caps: words.get("remark-check-up"),
            title: String::new(),
            text: String::new(),
            quiet: (past && key != "remark-closed").then(|| page("remark-results")),
            go: Some(go),
        };
        Some(match stand {
            Stand::Loading | Stand::Missing => Self { title: words.get("check-up-past"), ..bare },
            _ => bare.said(words, key, stand),
        })
    }

    /// That somebody has begun to take more true stories for false: the figure, and what happens now.
    #[must_use]
    pub fn lean(words: &Words, lean: &Lean) -> Self {
        let part = |share: Share| {
            let percent = share.percent().map_or_else(|| "–".to_owned(), |percent| format!("{percent:.0}"));
            words.with("percent", &[("n", percent.into())])
        };
        let (key, args) = if lean.fell {
            let args = vec![
                ("right", lean.trusted_now.right.into()),
                ("of", lean.trusted_now.of.into()),
                ("now", part(lean.trusted_now).into()),
                ("before", part(lean.trusted_before).into()),
            ];
            ("remark-lean-fell", args)
        } else {
            ("remark-lean-drift", vec![("before", signed(lean.before).into()), ("now", signed(lean.now).into())])
        };
        Self {
            about: About::Lean,
            caps: words.get("remark-lean"),
            title: words.get(key),
            text: words.with(&format!("{key}.text"), &args),
            go: None,
            quiet: None,
        }
    }

    /// The same with the words of a key.
    fn said(self, words: &Words, key: &str, stand: &Stand) -> Self {
        let stories = stand.stories();
        let (done, of) = stand.left().unwrap_or_default();
        let day = stand.closed_until().map(|day| words.date(day)).unwrap_or_default();
        let args = [
            ("n", if done > 0 { done + 1 } else { stories.max(1) }.into()),
            ("minutes", minutes(stories).into()),
            ("done", done.into()),
            ("of", of.into()),
            ("day", day.into()),
        ];
        Self { title: words.with(key, &args), text: words.with(&format!("{key}.text"), &args), ..self }
    }
}

/// A bias with its sign: `+0.31`, `−0.05`.
#[must_use]
pub fn signed(value: f64) -> String {
    let shown = format!("{value:+.2}").replace('-', "−");
    if shown == "−0.00" || shown == "+0.00" { "0.00".to_owned() } else { shown }
}

/// Draws remarks one below the other; what was asked for.
pub fn remarks(ui: &mut Ui, look: &Look<'_>, remarks: &[Remark], actions: &mut Vec<Action>) {
    for (at, remark) in remarks.iter().enumerate() {
        card(ui, look, remark, at, actions);
        ui.add_space(look.gap(16.0) - ui.spacing().item_spacing.y);
    }
}

fn card(ui: &mut Ui, look: &Look<'_>, remark: &Remark, at: usize, actions: &mut Vec<Action>) {
    let (glyph, ink) = match remark.about {
        About::CheckUp => (icon::CHART_LINE_UP, look.theme.tigerdeep),
        About::Lean => (icon::SCALES, look.theme.amber),
    };
    Card::new().padding(16.0).show(ui, look, |ui| {
        let gap = look.gap(14.0);
        let beside = if look.fold >= Fold::Compact { buttons_width(ui, look, remark) } else { 0.0 };
        let sign = look.px(26.0);
        let width = ui.available_width();
        let after = if beside > 0.0 { beside + gap } else { 0.0 };
        let words = (width - sign - gap - after).max(1.0);
        let widths = if beside > 0.0 { vec![sign, words, beside] } else { vec![sign, words] };
        columns(ui, ("remark", at), &widths, gap, |ui, cell| match cell {
            0 => {
                ui.add_space(look.px(2.0));
                widgets::icon(ui, look, glyph, Text::Icon(24.0), ink);
            }
            1 => {
                said(ui, look, remark);
                if beside <= 0.0 && (remark.go.is_some() || remark.quiet.is_some()) {
                    ui.add_space(look.gap(4.0));
                    ui.horizontal_wrapped(|ui| buttons(ui, look, remark, actions));
                }
            }
            _ => {
                ui.add_space(look.px(8.0));
                ui.horizontal(|ui| buttons(ui, look, remark, actions));
            }
        });
    });
}

fn said(ui: &mut Ui, look: &Look<'_>, remark: &Remark) {
    ui.spacing_mut().item_spacing.y = look.gap(2.0);
    widgets::caps(ui, look, &remark.caps);
    widgets::heading(ui, look, &remark.title, Text::H3, 2);
    if !remark.text.is_empty() {
        widgets::label(ui, look, &remark.text, Text::Small, look.theme.ink2);
    }
}

/// How wide the buttons are side by side, in points; 0 where they are better off below the words.
fn buttons_width(ui: &Ui, look: &Look<'_>, remark: &Remark) -> f32 {
    let wide = [shown_go(remark), shown_quiet(remark)].into_iter().flatten().map(|button| button.size(ui, look).x);
    let (sum, count) = wide.fold((0.0, 0.0), |(sum, count), wide| (sum + wide, count + 1.0));
    let whole = sum + look.gap(8.0) * f32::max(count - 1.0, 0.0);
    if whole < ui.available_width() * 0.45 { whole.ceil() } else { 0.0 }
}

fn shown_go(remark: &Remark) -> Option<Button<'_>> {
    remark.go.as_ref().map(|way| Button::secondary(&way.label).small())
}

fn shown_quiet(remark: &Remark) -> Option<Button<'_>> {
    remark.quiet.as_ref().map(|way| Button::quiet(&way.label).small())
}

fn buttons(ui: &mut Ui, look: &Look<'_>, remark: &Remark, actions: &mut Vec<Action>) {
    ui.spacing_mut().item_spacing = vec2(look.gap(8.0), look.gap(6.0));
    let ways = [(shown_go(remark), &remark.go), (shown_quiet(remark), &remark.quiet)];
    for (button, way) in ways {
        if let (Some(button), Some(way)) = (button, way)
            && button.show(ui, look).clicked()
        {
            actions.push(way.action.clone());
        }
    }
}
