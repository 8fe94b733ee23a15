//! How screens lay out: a page with its margins, and cards side by side that are equally high.

use egui::{AsIdSalt, Id, Layout, Rect, Ui, UiBuilder, pos2};

use super::super::look::{Fold, Look};
use super::super::theme::{Text, icon};
use super::super::widgets;

/// Content is no wider than this, in points at 100 % text.
const WIDEST: f32 = 1480.0;
/// Room for a focus ring, in points.
const RINGS: f32 = 6.0;

/// Room at the left and right of a page in points.
#[must_use]
pub fn side_margin(ui: &Ui, look: &Look<'_>) -> f32 {
    let least = match look.fold {
        Fold::Wide | Fold::Regular => look.gap(40.0),
        Fold::Compact => look.gap(28.0),
        Fold::Narrow => look.gap(16.0),
    };
    least.max(((ui.max_rect().width() - WIDEST * look.text_scale) / 2.0).floor())
}

/// Adds `content` within the page's side margins, wide windows' too.
pub fn within<R>(ui: &mut Ui, side: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let whole = ui.available_rect_before_wrap();
    let rect = Rect::from_min_max(pos2(whole.left() + side, whole.top()), pos2(whole.right() - side, whole.bottom()));
    let inner = ui.scope_builder(UiBuilder::new().max_rect(rect).layout(Layout::top_down(egui::Align::LEFT)), content);
    inner.inner
}

/// A page: `top` (the title block) stays where there is room for it, `body` scrolls. The whole page scrolls in
/// narrow and low windows. Both are handed `with` (the screen's state, the actions asked for).
pub fn page<C>(
    ui: &mut Ui,
    look: &Look<'_>,
    salt: &str,
    with: &mut C,
    top: impl FnOnce(&mut Ui, &mut C),
    body: impl FnOnce(&mut Ui, &mut C),
) {
    let side = side_margin(ui, look);
    let above = look.gap(if look.is_short() { 14.0 } else { 26.0 });
    let below = look.gap(24.0);
    ui.spacing_mut().item_spacing.y = look.gap(8.0);
    if look.is_short() || look.fold == Fold::Narrow {
        widgets::scroll(ui, salt, |ui| {
            within(ui, side, |ui| {
                ui.add_space(above);
                top(ui, with);
                body(ui, with);
                ui.add_space(below);
            });
        });
        return;
    }
    within(ui, side, |ui| {
        ui.add_space(above);
        top(ui, with);
    });
    // Focus rings and shadows of the first row stay inside the clip: the scrolled part begins a little higher.
    let room = ui.available_rect_before_wrap();
    let begin = room.top() - ui.spacing().item_spacing.y - RINGS;
    ui.scope_builder(UiBuilder::new().max_rect(room.with_min_y(begin)).id_salt("body"), |ui| {
        widgets::scroll(ui, salt, |ui| {
            within(ui, side, |ui| {
                ui.add_space(RINGS);
                body(ui, with);
                ui.add_space(below);
            });
        });
    });
}

/// A frame that has laid out more new texts than this leaves the next part of a page to the next frame.
const MANY: usize = 10;

/// Lets a page come in parts, so that no frame takes long: with the first frame what is in view or costs little, and one
/// part more with each frame after it. What has come stays.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unfolding {
    /// Number of the first frame.
    begun: Option<u64>,
    /// Number of the frame under way, and how many texts were laid out before it came to the page.
    frame: Option<(u64, usize)>,
    /// A part was left to the next frame.
    short: bool,
}

impl Unfolding {
    /// Of a page that comes whole, whatever it costs.
    #[must_use]
    pub fn at_once() -> Self {
        Self { begun: Some(0), ..Self::default() }
    }

    /// The page is about to be laid out.
    pub fn begin(&mut self, ui: &Ui) {
        let now = ui.ctx().cumulative_frame_nr();
        self.short = false;
        if self.frame.is_none_or(|(frame, _)| frame != now) {
            self.frame = Some((now, texts(ui)));
        }
    }

    /// Whether part `at` of the page, from 0, which begins at the cursor, is laid out in this frame: its turn has come,
    /// or it is in view. If not, those after it are not either, and a frame more is asked for.
    pub fn reaches(&mut self, ui: &Ui, at: usize) -> bool {
        let in_view = ui.cursor().top() < ui.clip_rect().bottom();
        self.comes(ui, at, in_view)
    }

    /// The same for a part that may come a frame late even if it is in view: its turn has come, or few new texts were
    /// laid out since [`Unfolding::begin`].
    pub fn affords(&mut self, ui: &Ui, at: usize) -> bool {
        let before = self.frame.map_or(0, |(_, before)| before);
        let few = texts(ui).saturating_sub(before) <= MANY;
        self.comes(ui, at, few)
    }

    /// Whether nothing has been left to the next frame since [`Unfolding::begin`].
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.short
    }

    fn comes(&mut self, ui: &Ui, at: usize, early: bool) -> bool {
        let now = ui.ctx().cumulative_frame_nr();
        let passed = now - *self.begun.get_or_insert(now);
        if early || at as u64 <= passed {
            return true;
        }
        self.short = true;
        ui.ctx().request_repaint();
        false
    }
}

/// How many texts egui holds laid out.
#[expect(clippy::redundant_closure_for_method_calls, reason = "the method is of one lifetime, the closure of any")]
fn texts(ui: &Ui) -> usize {
    ui.ctx().fonts(|fonts| fonts.num_galleys_in_cache())
}

/// Widths of `count` equal columns with `gap` between them.
#[must_use]
pub fn equal(width: f32, count: usize, gap: f32) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let n = count.max(1) as f32;
    vec![((width - gap * (n - 1.0)) / n).floor().max(1.0); count.max(1)]
}

/// Cells side by side, each as high as its content.
pub fn columns(ui: &mut Ui, salt: impl AsIdSalt, widths: &[f32], gap: f32, mut cell: impl FnMut(&mut Ui, usize)) {
    let id = ui.scope_id().with(salt);
    place(ui, id, widths, gap, |ui, index| cell(ui, index));
}

/// Cells side by side. Each is told how many points it falls short of the highest cell and has to put all of them
/// somewhere, so that all end at one line. Heights are learned in the first pass, which is then drawn anew.
pub fn row(ui: &mut Ui, salt: impl AsIdSalt, widths: &[f32], gap: f32, mut cell: impl FnMut(&mut Ui, usize, f32)) {
    let id = ui.scope_id().with(salt);
    let known: Vec<f32> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let highest = known.iter().copied().fold(0.0, f32::max);
    let spares: Vec<f32> =
        (0..widths.len()).map(|index| known.get(index).map_or(0.0, |height| (highest - height).max(0.0))).collect();
    let heights = place(ui, id, widths, gap, |ui, index| cell(ui, index, spares[index]));
    let natural = heights.iter().zip(&spares).map(|(height, spare)| (height - spare).round()).collect();
    learn(ui, id, &known, natural);
}

/// Draws cells beside each other and returns their heights.
fn place(ui: &mut Ui, id: Id, widths: &[f32], gap: f32, mut cell: impl FnMut(&mut Ui, usize)) -> Vec<f32> {
    let start = ui.cursor().min;
    let mut left = start.x;
    let mut heights = Vec::with_capacity(widths.len());
    for (index, &width) in widths.iter().enumerate() {
        let place = Rect::from_min_size(pos2(left, start.y), egui::vec2(width, f32::INFINITY));
        let builder = UiBuilder::new().max_rect(place).layout(Layout::top_down(egui::Align::LEFT)).id_salt((id, index));
        let mut child = ui.new_child(builder);
        child.set_width(width);
        cell(&mut child, index);
        heights.push(child.min_rect().height());
        left += width + gap;
    }
    let tallest = heights.iter().copied().fold(0.0, f32::max);
    let whole = Rect::from_min_max(start, pos2(left - gap, start.y + tallest));
    ui.advance_cursor_after_rect(whole);
    heights
}

fn learn(ui: &Ui, id: Id, known: &[f32], natural: Vec<f32>) {
    let same = known.len() == natural.len() && known.iter().zip(&natural).all(|(a, b)| (a - b).abs() < 1.0);
    if !same {
        ui.data_mut(|data| data.insert_temp(id, natural));
        ui.ctx().request_discard("heights of a row of cards");
    }
}

/// The title block of a page that lies behind another, with a button that leads back: at the right where it fits,
/// else above. Returns whether it was pressed.
pub fn title_with_back(ui: &mut Ui, look: &Look<'_>, caps: &str, title: &str, back: &str) -> bool {
    let button = widgets::Button::secondary(back).small().icon(icon::ARROW_LEFT);
    let wide = look.galley(ui, title, Text::Title, look.theme.ink, f32::INFINITY).size().x;
    let fits = wide + button.size(ui, look).x + look.gap(60.0) < ui.available_width();
    let mut pressed = false;
    if !fits {
        pressed = button.show(ui, look).clicked();
        ui.add_space(look.gap(8.0));
    }
    widgets::title_block(ui, look, caps, title, |ui| {
        if fits {
            pressed = button.show(ui, look).clicked();
        }
    });
    pressed
}
