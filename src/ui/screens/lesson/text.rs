//! Lesson text drawn in our type.

use egui::text::LayoutJob;
use egui::{Rect, Sense, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use super::markdown::{Block, Kind, Span, Weight};
use crate::ui::look::Look;
use crate::ui::theme::Text;
use crate::ui::widgets;

/// Draws blocks one under the other.
pub fn ui(ui: &mut Ui, look: &Look<'_>, blocks: &[Block]) {
    for shown in blocks {
        block(ui, look, shown, Text::Lesson);
    }
}

/// Draws one block whose paragraphs are set in `style`.
pub fn block(ui: &mut Ui, look: &Look<'_>, block: &Block, style: Text) {
    let theme = look.theme;
    match block.kind {
        Kind::Rule => {
            widgets::rule(ui, look);
        }
        Kind::Heading => {
            widgets::heading(ui, look, &block.text(), Text::H3, 3);
        }
        Kind::Paragraph => paragraph(ui, look, block, style, 0.0),
        Kind::Code => {
            widgets::Card::new().padding(12.0).flat().fill(theme.sunk).show(ui, look, |ui| {
                widgets::label(ui, look, &block.text(), Text::Body, theme.ink);
            });
        }
        Kind::Quote => {
            let top = ui.cursor().min;
            paragraph(ui, look, block, style, look.gap(16.0));
            let bottom = ui.min_rect().bottom();
            let edge = Rect::from_min_max(top, pos2(top.x + 3.0, bottom));
            ui.painter().rect_filled(edge, egui::CornerRadius::ZERO, theme.control);
        }
        Kind::Item { depth, number } => {
            let inset = look.gap(24.0) * (f32::from(depth) + 1.0);
            let top = ui.cursor().min;
            let mark = number.map_or_else(|| "•".to_owned(), |number| format!("{number}."));
            let mark = look.galley(ui, &mark, style, theme.tigerdeep, f32::INFINITY);
            let at = pos2(top.x + inset - mark.size().x - look.gap(8.0), top.y);
            ui.painter().galley(at, mark, theme.tigerdeep);
            paragraph(ui, look, block, style, inset);
        }
    }
}

fn paragraph(ui: &mut Ui, look: &Look<'_>, block: &Block, style: Text, inset: f32) {
    let theme = look.theme;
    let (mut job, mut marks, mut chars) = (LayoutJob::default(), Vec::new(), 0);
    for Span { text, weight } in &block.spans {
        let mut format = look.format(style, theme.ink);
        match weight {
            Weight::Plain => {}
            Weight::Marked => marks.push(chars..chars + text.chars().count()),
            Weight::Strong => format.font_id.family = look.font(Text::H2).family,
            Weight::Code => {
                format.font_id = egui::FontId::new(format.font_id.size * 0.92, look.font(Text::BodyMedium).family);
                format.background = theme.sunk;
            }
        }
        chars += text.chars().filter(|c| *c != '\n').count();
        job.append(text, 0.0, format);
    }
    job.wrap.max_width = (ui.available_width() - inset).max(40.0);
    let galley = widgets::layout(ui, job);
    let size = vec2(galley.size().x + inset, galley.size().y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, block.text()));
    let at = pos2(rect.left() + inset, rect.top());
    for mark in marks.into_iter().flat_map(|mark| widgets::marked_rows(&galley, mark, style.size(look.scale()))) {
        widgets::paint::marker(ui.painter(), look, mark.translate(at.to_vec2()));
    }
    ui.painter().galley(at, galley, theme.ink);
}
