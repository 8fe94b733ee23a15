//! egui's own style from our names, so that nothing is ever drawn with raw defaults.

use egui::style::{ScrollAnimation, ScrollStyle, WidgetVisuals, Widgets};
use egui::{Context, CornerRadius, FontId, Id, Margin, Stroke, Style, TextStyle, Vec2, Visuals};

use super::{Face, Text, Theme, family, motion, radius, stroke};
use crate::ui::look::Look;

/// What the style depends on; while it stays, the style does.
#[derive(Clone, PartialEq)]
struct Applied {
    theme: Theme,
    scale: u32,
    han: bool,
    less_motion: bool,
}

/// Gives egui our fonts (once) and our style (when what it depends on has changed). Call it before drawing.
pub fn apply(ctx: &Context, look: &Look<'_>) {
    let id = Id::unique("paper-tiger-style");
    let now = Applied {
        theme: look.theme.clone(),
        scale: look.scale().to_bits(),
        han: look.han,
        less_motion: look.less_motion,
    };
    let before = ctx.data(|data| data.get_temp::<Applied>(id));
    if before.as_ref() == Some(&now) {
        return;
    }
    if before.is_none() {
        ctx.set_fonts(super::definitions());
        // The text size is our own setting; Ctrl with plus and minus changes that one.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
    }
    ctx.set_theme(if look.theme.is_dark() { egui::Theme::Dark } else { egui::Theme::Light });
    let style = style(look);
    ctx.all_styles_mut(|old| *old = style.clone());
    ctx.data_mut(|data| data.insert_temp(id, now));
}

fn style(look: &Look<'_>) -> Style {
    let font = |text: Text| FontId::new(text.size(look.scale()), family(text.face(), look.han));
    let mut style = Style {
        text_styles: [
            (TextStyle::Small, font(Text::Small)),
            (TextStyle::Body, font(Text::Body)),
            (TextStyle::Monospace, FontId::new(Text::Body.size(look.scale()), family(Face::Ui, look.han))),
            (TextStyle::Button, font(Text::ButtonSmall)),
            (TextStyle::Heading, font(Text::H2)),
        ]
        .into(),
        animation_time: if look.less_motion { 0.0 } else { motion::QUICK },
        visuals: visuals(look.theme),
        ..Style::default()
    };
    if look.less_motion {
        style.scroll_animation = ScrollAnimation::none();
    }
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::splat(look.gap(8.0));
    spacing.button_padding = Vec2::new(look.gap(13.0), look.gap(6.0));
    spacing.interact_size = Vec2::splat(24.0 * look.scale());
    spacing.icon_width = 18.0 * look.scale();
    spacing.icon_width_inner = 10.0 * look.scale();
    spacing.menu_margin = Margin::same(6);
    spacing.tooltip_width = 320.0 * look.scale();
    spacing.combo_height = 280.0 * look.scale();
    spacing.scroll = scroll();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style
}

/// A calm handle, drawn wherever there is more to see: thin at rest, wider under the pointer. egui paints it in the
/// ink of a control, so its strength is set here.
fn scroll() -> ScrollStyle {
    ScrollStyle {
        bar_width: 9.0,
        floating_width: 4.0,
        handle_min_length: 32.0,
        dormant_handle_opacity: 0.4,
        active_handle_opacity: 0.45,
        interact_handle_opacity: 0.6,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.5,
        ..ScrollStyle::floating()
    }
}

fn visuals(theme: &Theme) -> Visuals {
    let mut visuals = if theme.is_dark() { Visuals::dark() } else { Visuals::light() };
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(theme.ink3);
    visuals.hyperlink_color = theme.news;
    visuals.faint_bg_color = theme.bg;
    visuals.extreme_bg_color = theme.raised;
    visuals.text_edit_bg_color = Some(theme.raised);
    visuals.code_bg_color = theme.sunk;
    visuals.warn_fg_color = theme.amber;
    visuals.error_fg_color = theme.falsity;
    visuals.window_fill = theme.surface;
    visuals.panel_fill = theme.bg;
    visuals.window_stroke = Stroke::new(theme.width(stroke::RULE), theme.rule);
    visuals.window_corner_radius = CornerRadius::same(radius::DIALOG);
    visuals.menu_corner_radius = CornerRadius::same(radius::ARTEFACT);
    visuals.window_shadow = theme.shadow(3);
    visuals.popup_shadow = theme.shadow(2);
    visuals.selection.bg_fill = theme.marker;
    visuals.selection.stroke = Stroke::new(stroke::CHOSEN, theme.focus);
    visuals.text_cursor.stroke = Stroke::new(2.0, theme.tigerdeep);
    // A blinking cursor would repaint an idle window for ever.
    visuals.text_cursor.blink = false;
    visuals.ime_composition.active_underline_stroke = Stroke::new(2.0, theme.tigerdeep);
    visuals.ime_composition.inactive_underline_stroke = Stroke::new(1.0, theme.control);
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    visuals.disabled_alpha = 1.0;
    visuals.widgets = widgets(theme);
    visuals
}

fn widgets(theme: &Theme) -> Widgets {
    let state = |fill, border, width: f32, text| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(theme.width(width), border),
        fg_stroke: Stroke::new(1.5, text),
        corner_radius: CornerRadius::same(radius::FIELD),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: state(theme.surface, theme.rule, stroke::RULE, theme.ink),
        inactive: state(theme.surface, theme.control, stroke::CONTROL, theme.ink),
        hovered: state(theme.raised, theme.ink, stroke::CONTROL, theme.ink),
        active: state(theme.tigertint, theme.tigerdeep, stroke::CONTROL, theme.ink),
        open: state(theme.raised, theme.control, stroke::CONTROL, theme.ink),
    }
}
