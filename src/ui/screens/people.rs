//! What the first start and the picker share: the choice of an animal, and of a language.

use egui::accesskit::Role;
use egui::{Response, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::first_run::{Animal, LanguageChoice};
use crate::ui::action::{Action, Setting};
use crate::ui::look::Look;
use crate::ui::theme::Text;
use crate::ui::widgets::{self, paint};

/// The animals as round buttons; the chosen one wears a ring. Returns the one that was pressed.
pub fn animals(
    ui: &mut Ui,
    look: &Look<'_>,
    name: &str,
    animals: &[Animal],
    chosen: &str,
    side: f32,
) -> Option<String> {
    let mut picked = None;
    let group = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(look.gap(10.0), look.gap(10.0));
        for animal in animals {
            if one(ui, look, animal, animal.id == chosen, side).clicked() {
                picked = Some(animal.id.clone());
            }
        }
    });
    ui.ctx().accesskit_node_builder(group.response.id, |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(name);
    });
    picked
}

fn one(ui: &mut Ui, look: &Look<'_>, animal: &Animal, chosen: bool, side: f32) -> Response {
    let size = vec2(look.px(side), look.px(side));
    let (rect, response) = paint::control(ui, size, Role::RadioButton, &animal.name, true);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), chosen, &animal.name));
    widgets::paint_avatar(ui, look, &animal.id, rect.shrink(4.0));
    let round = egui::CornerRadius::same(u8::MAX);
    if chosen {
        let ring = Stroke::new(3.0, look.theme.tigerdeep);
        ui.painter().circle_stroke(rect.center(), rect.width() / 2.0 - 1.5, ring);
        let badge =
            egui::Rect::from_center_size(rect.right_bottom() - vec2(10.0, 10.0), egui::Vec2::splat(look.px(18.0)));
        ui.painter().circle_filled(badge.center(), badge.width() / 2.0, look.theme.tigerdeep);
        let check = look.galley(ui, crate::ui::theme::icon::CHECK, Text::Icon(12.0), look.theme.onfill, f32::INFINITY);
        ui.painter().galley(badge.center() - check.size() / 2.0, check, look.theme.onfill);
    } else if response.hovered() {
        ui.painter().rect_stroke(rect, round, Stroke::new(1.5, look.theme.control), StrokeKind::Inside);
    }
    if response.has_focus() {
        ui.painter().circle_stroke(rect.center(), rect.width() / 2.0 + 3.0, Stroke::new(3.0, look.theme.focus));
    }
    widgets::tooltip(response, look, &animal.name)
}

/// Width of [`language`] in points.
#[must_use]
pub fn language_width(ui: &Ui, look: &Look<'_>, languages: &[LanguageChoice]) -> f32 {
    let one = |language: &LanguageChoice| {
        let words = look.galley(ui, &language.name, Text::BodyStrong, look.theme.ink, f32::INFINITY);
        words.size().x + 2.0 * look.gap(14.0) + 2.0
    };
    (languages.iter().map(one).sum::<f32>() + 8.0).ceil()
}

/// The languages of the interface, side by side.
pub fn language(ui: &mut Ui, look: &Look<'_>, name: &str, languages: &[LanguageChoice]) -> Option<Action> {
    let labels: Vec<_> = languages.iter().map(|language| language.name.as_str()).collect();
    let at = languages.iter().position(|language| language.chosen).unwrap_or(0);
    let picked = widgets::segmented(ui, look, name, &labels, at)?;
    let language = languages.get(picked)?.language.clone();
    Some(Action::Set(Setting::Language(Some(language))))
}
