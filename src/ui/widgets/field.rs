//! A field to type in: label above, error below.

use egui::{Align2, CornerRadius, Frame, Margin, Response, RichText, Stroke, TextEdit, Ui, vec2};

use super::label::{icon, label};
use super::paint::ring;
use crate::ui::look::Look;
use crate::ui::theme::{Text, icon as icons, radius, stroke};

/// A field to be shown.
#[derive(Clone, Copy, Debug)]
#[must_use = "a field is drawn by `show`"]
pub struct Field<'a> {
    label: &'a str,
    label_hidden: bool,
    hint: &'a str,
    error: Option<&'a str>,
    icon: Option<&'a str>,
    rows: usize,
    width: Option<f32>,
}

impl<'a> Field<'a> {
    /// A field of one row under its label.
    pub fn new(label: &'a str) -> Self {
        Self { label, label_hidden: false, hint: "", error: None, icon: None, rows: 1, width: None }
    }

    /// The label names the field for the screen reader alone; an icon or hint shows what it is for.
    pub fn hide_label(self) -> Self {
        Self { label_hidden: true, ..self }
    }

    /// Words in the empty field.
    pub fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// What has to be mended, in a sentence.
    pub fn error(self, error: Option<&'a str>) -> Self {
        Self { error, ..self }
    }

    /// An icon at the left inside.
    pub fn icon(self, icon: &'a str) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// Several rows high.
    pub fn rows(self, rows: usize) -> Self {
        Self { rows, ..self }
    }

    /// Width in points; all the room there is without it.
    pub fn width(self, width: f32) -> Self {
        Self { width: Some(width), ..self }
    }

    /// Draws it over `text`; the response is the text field's.
    pub fn show(self, ui: &mut Ui, look: &Look<'_>, text: &mut String) -> Response {
        let width = self.width.unwrap_or_else(|| ui.available_width()).min(ui.available_width());
        ui.scope(|ui| {
            ui.set_max_width(width);
            ui.spacing_mut().item_spacing.y = look.gap(5.0);
            ui.vertical(|ui| {
                if !self.label_hidden {
                    label(ui, look, self.label, Text::BodyMedium, look.theme.ink);
                }
                let response = self.edit(ui, look, text, width);
                self.describe(ui, look, &response);
                response
            })
            .inner
        })
        .inner
    }

    fn edit(self, ui: &mut Ui, look: &Look<'_>, text: &mut String, width: f32) -> Response {
        let theme = look.theme;
        let edge = match self.error {
            Some(_) => Stroke::new(stroke::ERROR, theme.falsity),
            None => Stroke::new(theme.width(stroke::CONTROL), theme.control),
        };
        let frame = Frame::new()
            .fill(theme.raised)
            .stroke(edge)
            .corner_radius(CornerRadius::same(radius::FIELD))
            .inner_margin(Margin::symmetric(12, 8));
        let hint = RichText::new(self.hint).font(look.font(Text::Body)).color(theme.ink3);
        let edit = if self.rows > 1 { TextEdit::multiline(text) } else { TextEdit::singleline(text) };
        let mut edit = edit
            .frame(frame)
            .font(look.font(Text::Body))
            .text_color(theme.ink)
            .hint_text(hint)
            .align(if self.rows > 1 { Align2::LEFT_TOP } else { Align2::LEFT_CENTER })
            .desired_rows(self.rows)
            .desired_width(width)
            .min_size(vec2(width, look.px(40.0)));
        if let Some(icon) = self.icon {
            ui.spacing_mut().icon_spacing = 8.0;
            edit = edit.prefix(RichText::new(icon).font(look.font(Text::Icon(18.0))).color(theme.ink2));
        }
        ui.add(edit)
    }

    fn describe(self, ui: &mut Ui, look: &Look<'_>, response: &Response) {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(self.label);
            if let Some(error) = self.error {
                node.set_invalid(egui::accesskit::Invalid::True);
                node.set_description(error);
            }
        });
        if response.has_focus() {
            ring(ui.painter(), look, response.rect, radius::FIELD);
        }
        if let Some(error) = self.error {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = look.gap(6.0);
                icon(ui, look, icons::X_CIRCLE, Text::IconFill(16.0), look.theme.falsity);
                label(ui, look, error, Text::Small, look.theme.falsity);
            });
        }
    }
}
