//! The artefact with its cues, the stamp on it, and the notes beside or below.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use super::data::RevealData;
use crate::ui::look::Look;
use crate::ui::surfaces::{self, LANES, Room};
use crate::ui::theme::Text;
use crate::ui::widgets::{caps, stamp};

/// With fewer points of margin than this (at 100 % text), notes go under the artefact.
const LEAST: f32 = 180.0;

/// Where the artefact stands and how wide its notes are; `notes` is zero where they go below.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    pub artefact: f32,
    pub notes: f32,
}

impl Columns {
    /// Columns in `width` points: the artefact keeps at least 400 beside its notes.
    pub fn of(look: &Look<'_>, width: f32) -> Self {
        let notes = (width * 0.27).clamp(0.0, look.px(240.0));
        let artefact = width - notes - LANES;
        if notes < look.px(LEAST) || artefact < look.px(400.0) {
            return Self { artefact: width, notes: 0.0 };
        }
        Self { artefact, notes }
    }
}

/// Draws artefact, stamp and notes at the cursor, at least `height` high.
pub(super) fn show(ui: &mut Ui, look: &Look<'_>, data: &RevealData, columns: Columns, height: f32, since: Option<f32>) {
    let top = ui.cursor().min;
    let size = stamp_size(ui, look, &data.stamp.1);
    let room = Room { width: columns.artefact, height, reserve: size.y, since };
    let shown = surfaces::show(ui, look, &data.surface, room);
    let center = pos2(shown.rect.right() - size.x / 2.0 - look.gap(10.0), shown.stamp - size.y / 2.0);
    let id = ui.scope_id().with(("stamp", &data.item));
    stamp(ui, look, id, center, data.stamp.0, &data.stamp.1);
    if columns.notes > 0.0 {
        let han = look.with_han(data.surface.language.is_han());
        let left = shown.rect.right() + LANES;
        let frame = Rect::from_min_max(pos2(left, top.y), pos2(left + columns.notes, shown.rect.bottom()));
        let lowest = surfaces::margin_notes(ui, &han, &data.notes, &shown.spots, (shown.rect.right(), frame));
        let below = lowest - ui.cursor().top();
        if below > 0.0 {
            ui.add_space(below);
        }
    } else if !data.notes.is_empty() {
        below(ui, look, data, columns.artefact);
    }
}

fn below(ui: &mut Ui, look: &Look<'_>, data: &RevealData, width: f32) {
    ui.add_space(look.gap(16.0));
    let rest = ui.available_rect_before_wrap();
    let rect = Rect::from_min_size(rest.min, vec2(width, 100.0));
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        caps(ui, look, &data.notes_title);
        ui.add_space(look.gap(8.0));
        let han = look.with_han(data.surface.language.is_han());
        surfaces::notes_below(ui, &han, &data.notes);
    });
}

/// Room that a stamp takes, turned as it is.
fn stamp_size(ui: &Ui, look: &Look<'_>, word: &str) -> egui::Vec2 {
    let words = look.galley(ui, &look.caps(word), Text::Stamp, look.theme.ink, f32::INFINITY).size();
    let plate = vec2(
        words.x + look.px(26.0) + look.gap(10.0) + 2.0 * look.gap(18.0),
        words.y.max(look.px(27.0)) + 2.0 * look.gap(10.0),
    );
    // Sine and cosine of 7 degrees, the steeper of the two angles.
    vec2(plate.x + plate.y * 0.122, plate.y + plate.x * 0.122 + look.gap(16.0))
}
