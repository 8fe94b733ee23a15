//! Both skills as gauges, and the lean beneath; Progress shows them too.

use egui::Ui;

use super::lean::{BALANCED_PART, Gauge, Lean, Side, TwinGauge};
use crate::base::Verdict;
use crate::ui::look::Look;
use crate::ui::screens::layout::{columns, equal};
use crate::ui::theme::{Text, icon};
use crate::ui::widgets;

/// Both gauges side by side.
pub(super) fn both(ui: &mut Ui, look: &Look<'_>, twin: &TwinGauge) {
    let widths = equal(ui.available_width(), 2, look.gap(8.0));
    columns(ui, "gauges", &widths, look.gap(8.0), |ui, at| {
        ui.vertical_centered(|ui| match at {
            0 => one(ui, look, &twin.spots, icon::WARNING_OCTAGON, look.theme.verdict(Verdict::False).ink),
            _ => one(ui, look, &twin.trusts, icon::NEWSPAPER, look.theme.verdict(Verdict::News).ink),
        });
    });
}

/// Both gauges and the lean bar beneath, for a card that says the reading itself.
pub fn lean_and_gauges(ui: &mut Ui, look: &Look<'_>, twin: &TwinGauge, lean: &Lean) {
    both(ui, look, twin);
    if let Some(bar) = bar(lean) {
        widgets::lean_bar(ui, look, bar);
    }
}

fn one(ui: &mut Ui, look: &Look<'_>, gauge: &Gauge, glyph: &str, color: egui::Color32) {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0–100")]
    let percent = gauge.part.map(|part| (part * 100.0).round() as u8);
    widgets::gauge(ui, look, widgets::Gauge { label: &gauge.label, counts: &gauge.note, percent, icon: glyph, color });
}

/// The lean bar with its reading beneath; the reading alone while there are too few answers.
pub(super) fn lean_bar(ui: &mut Ui, look: &Look<'_>, lean: &Lean) {
    let Some(bar) = bar(lean) else {
        widgets::label(ui, look, &lean.reading, Text::Small, look.theme.ink2);
        return;
    };
    widgets::lean_bar(ui, look, bar);
    let ink = if lean.side == Some(Side::Balanced) { look.theme.leaf } else { look.theme.ink2 };
    widgets::label(ui, look, &lean.reading, Text::Small, ink);
}

fn bar(lean: &Lean) -> Option<widgets::Lean<'_>> {
    lean.at.map(|at| widgets::Lean {
        at: Some(at * 2.0 - 1.0),
        balanced: BALANCED_PART.1 - BALANCED_PART.0,
        low: &lean.ends[0],
        middle: &lean.ends[1],
        high: &lean.ends[2],
        spoken: &lean.reading,
    })
}
