//! How the key list is drawn: over whatever is on the screen.

use egui::{Context, Id, Ui};

use super::data::{KeyGroup, KeysData};
use crate::ui::action::Action;
use crate::ui::look::{Fold, Look};
use crate::ui::screens::layout::{columns, equal};
use crate::ui::theme::Text;
use crate::ui::widgets::{self, Dialog};

/// Draws the key list; closing it is `Action::Keys` again.
#[must_use]
pub fn ui(ctx: &Context, look: &Look<'_>, data: &KeysData) -> Vec<Action> {
    let wide = look.fold >= Fold::Compact;
    let dialog = Dialog::new(&data.title, &data.line, &data.close).width(if wide { 760.0 } else { 420.0 });
    let height = (ctx.content_rect().height() - look.px(220.0)).max(look.px(120.0));
    let (answer, ()) = dialog.show_with(ctx, look, Id::unique("keys"), |ui| {
        ui.add_space(look.gap(4.0));
        ui.scope(|ui| {
            // What scrolls is clipped to the dialog at the sides, too.
            let sides = ui.max_rect().x_range().expand(4.0);
            ui.set_clip_rect(ui.clip_rect().intersect(egui::Rect::from_x_y_ranges(sides, ui.clip_rect().y_range())));
            widgets::scroll_snug(ui, "keys", height, |ui| groups(ui, look, data, wide));
        });
    });
    if answer.is_some() { vec![Action::Keys] } else { Vec::new() }
}

fn groups(ui: &mut Ui, look: &Look<'_>, data: &KeysData, wide: bool) {
    let count = if wide { 2 } else { 1 };
    let gap = look.gap(28.0);
    let widths = equal(ui.available_width() - 8.0, count, gap);
    columns(ui, "columns", &widths, gap, |ui, at| {
        let groups = data.groups.iter().enumerate();
        for (_, shown) in groups.filter(|(number, _)| column(*number, count) == at) {
            group(ui, look, shown);
        }
    });
}

/// The first two groups stand in the first column.
fn column(number: usize, columns: usize) -> usize {
    usize::from(columns > 1 && number >= 2)
}

fn group(ui: &mut Ui, look: &Look<'_>, group: &KeyGroup) {
    ui.spacing_mut().item_spacing.y = look.gap(6.0);
    widgets::caps(ui, look, &group.title);
    for line in &group.rows {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = look.gap(4.0);
            for cap in &line.caps {
                if cap == "…" {
                    widgets::line(ui, look, cap, Text::Body, look.theme.ink2);
                } else {
                    widgets::key_cap(ui, look, cap);
                }
            }
            ui.add_space(look.gap(6.0));
            widgets::label(ui, look, &line.does, Text::Body, look.theme.ink);
        });
    }
    ui.add_space(look.gap(12.0));
}
