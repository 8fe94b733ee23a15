//! The panel: how the answer went, what happened, trail, factors, calibration, sources.

use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::data::{CalibrationData, FactorData, Reading, RevealData, StepData};
use super::state::RevealState;
use crate::pack::model::{Factor, Weight};
use crate::ui::look::Look;
use crate::ui::theme::{Text, icon, radius};
use crate::ui::widgets::{Chip, Tone, caps, heading, label, line, link, rule, tool_icon};

/// "Well spotted" or "Look again", what was said, and the points.
pub(super) fn outcome(ui: &mut Ui, look: &Look<'_>, data: &RevealData) {
    let theme = look.theme;
    let out = &data.outcome;
    let (glyph, ink, tint) = if out.right {
        (icon::CHECK, theme.leaf, theme.leaftint)
    } else {
        (icon::ARROW_COUNTER_CLOCKWISE, theme.amber, theme.ambertint)
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap(12.0);
        let side = look.px(44.0);
        let (disc, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        ui.painter().circle(disc.center(), side / 2.0, tint, Stroke::new(theme.width(0.0), ink));
        paint_icon(ui, look, disc.center(), glyph, Text::Icon(24.0), ink);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            heading(ui, look, &out.title, Text::Question, 2);
            label(ui, look, &out.said, Text::Small, theme.ink3);
        });
    });
    ui.add_space(look.gap(8.0));
    let number = look.galley(ui, &out.number, Text::SmallStrong, theme.ink2, f32::INFINITY).size().x;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = look.gap(10.0);
        let room = ui.available_width() - number - look.gap(10.0);
        ui.allocate_ui_with_layout(vec2(room, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
            ui.set_width(room);
            label(ui, look, &out.points, Text::Small, theme.ink2);
        });
        line(ui, look, &out.number, Text::SmallStrong, theme.ink2);
    });
}

/// Everything under the outcome, in three parts.
pub(super) fn rest(ui: &mut Ui, look: &Look<'_>, data: &RevealData, state: &mut RevealState) {
    story(ui, look, data);
    for change in &data.amended {
        ui.add_space(look.gap(6.0));
        label(ui, look, change, Text::SmallStrong, look.theme.amber);
    }
    if let Some(process) = &data.process {
        section(ui, look, &process.title);
        for words in &process.lines {
            label(ui, look, words, Text::Small, look.theme.ink2);
        }
        if let Some(score) = &process.score {
            label(ui, look, score, Text::SmallStrong, look.theme.ink);
        }
    }
    if !state.unfolding.affords(ui, 1) {
        return;
    }
    if !data.trail.is_empty() {
        section(ui, look, &data.trail_title);
        trail(ui, look, data);
    }
    if !data.factors.is_empty() {
        section(ui, look, &data.factors_title);
        for factor in &data.factors {
            factor_row(ui, look, factor);
        }
    }
    if !state.unfolding.affords(ui, 2) {
        return;
    }
    if let Some(calibration) = &data.calibration {
        ui.add_space(look.gap(16.0));
        calibrated(ui, look, calibration);
    }
    if let Some((title, text)) = &data.would_change {
        section(ui, look, title);
        let han = look.with_han(data.surface.language.is_han());
        label(ui, &han, text, Text::Body, look.theme.ink2);
    }
    if !data.references.is_empty() {
        section(ui, look, &data.references_title);
        references(ui, look, data, state);
    }
}

fn section(ui: &mut Ui, look: &Look<'_>, title: &str) {
    ui.add_space(look.gap(16.0));
    let response = caps(ui, look, title);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.clear_value();
        node.set_label(title);
        node.set_level(3);
    });
    ui.add_space(look.gap(5.0));
}

fn story(ui: &mut Ui, look: &Look<'_>, data: &RevealData) {
    section(ui, look, &data.story.title);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(6.0), look.gap(6.0));
        for chip in &data.story.chips {
            Chip::new(chip, Tone::Tiger).small().show(ui, look);
        }
    });
    ui.add_space(look.gap(7.0));
    let han = look.with_han(data.surface.language.is_han());
    for (at, paragraph) in data.story.explanation.iter().enumerate() {
        if at > 0 {
            ui.add_space(look.gap(8.0));
        }
        label(ui, &han, paragraph, Text::Story, look.theme.ink);
    }
    ui.add_space(look.gap(7.0));
    label(ui, look, &data.story.world, Text::SmallStrong, look.theme.ink3);
}

fn trail(ui: &mut Ui, look: &Look<'_>, data: &RevealData) {
    let side = look.px(28.0);
    let last = data.trail.len() - 1;
    for (at, step) in data.trail.iter().enumerate() {
        let top = ui.cursor().min;
        let left = top.x + side + look.gap(12.0);
        let right = ui.max_rect().right();
        let line_shape = ui.painter().add(egui::Shape::Noop);
        let rest = Rect::from_min_max(pos2(left, top.y), pos2(right, top.y + side));
        let inner = ui.scope_builder(egui::UiBuilder::new().max_rect(rest), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            words_of(ui, look, data, step);
        });
        let bottom = inner.response.rect.bottom().max(top.y + side) + look.gap(10.0);
        let center = pos2(top.x + side / 2.0, top.y + side / 2.0);
        if at < last {
            let from = pos2(center.x, center.y + side / 2.0);
            let stroke = Stroke::new(2.0, look.theme.rule);
            ui.painter().set(line_shape, egui::Shape::line_segment([from, pos2(center.x, bottom)], stroke));
        }
        ui.painter().circle_filled(center, side / 2.0, look.theme.sunk);
        paint_icon(ui, look, center, tool_icon(step.tool), Text::Icon(17.0), look.theme.tigerdeep);
        let below = bottom - ui.cursor().top();
        ui.add_space(below.max(0.0));
    }
}

fn words_of(ui: &mut Ui, look: &Look<'_>, data: &RevealData, step: &StepData) {
    let theme = look.theme;
    let han = look.with_han(data.surface.language.is_han());
    let tone = match step.weight {
        Weight::Decisive => Tone::Leaf,
        Weight::Helpful | Weight::DeadEnd => Tone::Plain,
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(8.0), 2.0);
        line(ui, look, &step.name, Text::BodyStrong, theme.ink);
        Chip::new(&step.weight_word, tone).small().show(ui, look);
    });
    label(ui, &han, &step.query, Text::Small, theme.ink3);
    label(ui, &han, &step.finding, Text::Body, theme.ink2);
}

/// Icon, question and word of one factor.
fn factor_row(ui: &mut Ui, look: &Look<'_>, factor: &FactorData) {
    let theme = look.theme;
    let (glyph, ink) = match factor.state {
        Factor::Held => (icon::CHECK_CIRCLE, theme.leaf),
        Factor::Failed => (icon::X_CIRCLE, theme.falsity),
        Factor::Open => (icon::QUESTION, theme.ink3),
    };
    let word = look.galley(ui, &factor.word, Text::SmallStrong, ink, f32::INFINITY);
    let side = look.px(20.0);
    let gap = look.gap(9.0);
    let width = ui.available_width();
    let room = width - side - 2.0 * gap - word.size().x;
    let name = look.galley(ui, &factor.name, Text::BodyMedium, theme.ink, room);
    let question = look.galley(ui, &factor.question, Text::Small, theme.ink3, room);
    let height = name.size().y + question.size().y + look.gap(6.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let middle = rect.top() + name.size().y / 2.0;
    paint_icon(ui, look, pos2(rect.left() + side / 2.0, middle), glyph, Text::IconFill(18.0), ink);
    let left = rect.left() + side + gap;
    let below = rect.top() + name.size().y;
    ui.painter().galley(pos2(rect.right() - word.size().x, middle - word.size().y / 2.0), word, ink);
    ui.painter().galley(pos2(left, rect.top()), name, theme.ink);
    ui.painter().galley(pos2(left, below), question, theme.ink3);
    let spoken = format!("{}: {} {}", factor.name, factor.question, factor.word);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &spoken));
}

/// How confidence met truth: the part right as a bar, the part claimed as a mark on it.
fn calibrated(ui: &mut Ui, look: &Look<'_>, data: &CalibrationData) {
    let theme = look.theme;
    let frame = egui::Frame::new()
        .fill(theme.bg)
        .stroke(Stroke::new(theme.width(1.0), theme.rule))
        .corner_radius(CornerRadius::same(radius::ARTEFACT))
        .inner_margin(egui::Margin::symmetric(14, 10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = look.gap(5.0);
        let ink = match data.reading {
            Some((Reading::Well, _)) | None => theme.leaf,
            Some(_) => theme.amber,
        };
        ui.horizontal_wrapped(|ui| {
            line(ui, look, &data.title, Text::BodyStrong, theme.ink);
            if let Some((_, word)) = &data.reading {
                label(ui, look, word, Text::SmallStrong, ink);
            }
        });
        let height = look.px(12.0);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height + 4.0), Sense::hover());
        let bar = rect.shrink2(vec2(0.0, 2.0));
        let round = CornerRadius::same(6);
        let edge = Stroke::new(theme.width(1.0), theme.rule);
        ui.painter().rect(bar, round, theme.sunk, edge, StrokeKind::Inside);
        let filled = Rect::from_min_size(bar.min, vec2((bar.width() * data.share).max(height), bar.height()));
        if data.share > 0.0 {
            ui.painter().rect_filled(filled, round, ink);
        }
        let x = bar.left() + bar.width() * data.claimed.min(0.995);
        let mark = Rect::from_center_size(pos2(x, rect.center().y), vec2(3.0, rect.height() + 4.0));
        ui.painter().rect_filled(mark, CornerRadius::ZERO, theme.ink);
        label(ui, look, &data.text, Text::Small, theme.ink2);
    });
}

fn references(ui: &mut Ui, look: &Look<'_>, data: &RevealData, state: &mut RevealState) {
    let number = look.px(26.0);
    ui.spacing_mut().item_spacing.y = look.gap(4.0);
    for (at, reference) in data.references.iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.allocate_ui(vec2(number, look.line(Text::Small)), |ui| {
                ui.set_width(number);
                line(ui, look, &reference.number, Text::Small, look.theme.ink2);
            });
            if reference.url.is_some() {
                let response = link(ui, look, &reference.text, Text::Small);
                state.run.aside.push(response.id);
                if response.clicked() {
                    state.link = Some(at);
                }
            } else {
                label(ui, look, &reference.text, Text::Small, look.theme.ink2);
            }
        });
    }
}

fn paint_icon(ui: &Ui, look: &Look<'_>, center: egui::Pos2, glyph: &str, text: Text, ink: egui::Color32) {
    let galley = look.galley(ui, glyph, text, ink, f32::INFINITY);
    ui.painter().galley(center - galley.size() / 2.0, galley, ink);
}

/// A hairline with air above and below.
pub(super) fn parted(ui: &mut Ui, look: &Look<'_>) {
    ui.add_space(look.gap(12.0));
    rule(ui, look);
}
