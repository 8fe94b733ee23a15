//! Lays a screen out without a window and says what a person would be ashamed of: text cut off, texts or
//! controls that overlap, controls outside the window, glyphs that no font has, inputs without a name.

use std::collections::BTreeSet;

use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Context, FullOutput, Pos2, RawInput, Rect, Ui, Vec2, accesskit};
use paper_tiger::ui::widgets::scroll_viewports;

/// How far a rectangle may stick out before it counts, in points: rounding and anti-aliasing stay below.
const SLACK: f32 = 1.5;

/// Lays out until nothing moves any more: egui needs a pass or two to learn sizes, and a long page comes in parts.
pub fn lay_out(ctx: &Context, size: Vec2, mut draw: impl FnMut(&mut Ui)) -> FullOutput {
    let mut output = FullOutput::default();
    for pass in 0..20 {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)),
            time: Some(f64::from(pass) * 2.0),
            focused: true,
            ..RawInput::default()
        };
        output = ctx.run_ui(input, &mut draw);
        // Nothing paints here; egui asks that textures not be dropped unawares.
        output.textures_delta.clear();
        let rests = output.viewport_output.values().all(|viewport| !viewport.repaint_delay.is_zero());
        if pass >= 3 && rests {
            break;
        }
    }
    output
}

struct Text {
    rect: Rect,
    clip: Rect,
    words: String,
    small_mark: bool,
}

/// All that is wrong with what was laid out, one line each; empty when all is well.
pub fn problems(ctx: &Context, size: Vec2, output: &FullOutput) -> BTreeSet<String> {
    let screen = Rect::from_min_size(Pos2::ZERO, size);
    let viewports = scroll_viewports(ctx);
    let mut found = BTreeSet::new();
    let texts = texts(&output.shapes, screen);
    for text in &texts {
        cut_text(text, screen, &viewports, &mut found);
    }
    for (at, a) in texts.iter().enumerate() {
        for b in &texts[at + 1..] {
            let both = a.rect.intersect(a.clip).intersect(b.rect.intersect(b.clip));
            if !a.small_mark && !b.small_mark && both.width() > 3.0 && both.height() > 4.0 {
                found.insert(format!("texts overlap: “{}” and “{}”", a.words, b.words));
            }
        }
    }
    controls(ctx, screen, &viewports, &mut found);
    unnamed(output, &mut found);
    found
}

/// The texts drawn above the last thing that covers the whole window (a dialog's scrim hides what is below).
fn texts(shapes: &[ClippedShape], screen: Rect) -> Vec<Text> {
    let mut texts = Vec::new();
    for clipped in shapes {
        if let Shape::Rect(rect) = &clipped.shape
            && rect.rect.contains_rect(screen.shrink(1.0))
            && rect.fill.a() > 40
        {
            texts.clear();
        }
        collect(&clipped.shape, clipped.clip_rect, &mut texts);
    }
    texts
}

fn collect(shape: &Shape, clip: Rect, into: &mut Vec<Text>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, into)),
        Shape::Text(text) if text.angle == 0.0 => into.extend(text_of(text, clip)),
        _ => {}
    }
}

fn text_of(text: &TextShape, clip: Rect) -> Option<Text> {
    let words = text.galley.text().to_owned();
    if words.trim().is_empty() || text.opacity_factor == 0.0 {
        return None;
    }
    let ink = text.galley.rows.iter().fold(Rect::NOTHING, |rect, row| {
        let row = Rect::from_min_size(row.pos, row.row.size);
        // Ascent and descent leave air above and below the letters that may touch.
        if row.width() > 0.0 { rect.union(row.shrink2(Vec2::new(0.0, row.height() * 0.18))) } else { rect }
    });
    let icon = words.chars().all(|c| ('\u{e000}'..='\u{f8ff}').contains(&c));
    Some(Text {
        rect: ink.translate(text.pos.to_vec2()),
        clip,
        small_mark: icon || words.chars().count() <= 2,
        words: if text.galley.elided { format!("{words} (elided)") } else { words },
    })
}

fn cut_text(text: &Text, screen: Rect, viewports: &[Rect], found: &mut BTreeSet<String>) {
    if text.words.ends_with("(elided)") {
        found.insert(format!("text cut short: “{}”", text.words));
    }
    let frame = text.clip.intersect(screen);
    let scrolls = viewports.iter().any(|view| scrolls(*view, frame));
    if frame.is_negative() || (scrolls && !frame.intersects(text.rect)) {
        return;
    }
    if text.rect.left() < frame.left() - SLACK || text.rect.right() > frame.right() + SLACK {
        found.insert(format!("text cut at the side: “{}” {:?} in {frame:?}", text.words, text.rect));
    }
    let tall = text.rect.top() < frame.top() - SLACK || text.rect.bottom() > frame.bottom() + SLACK;
    if tall && !scrolls {
        found.insert(format!("text cut above or below: “{}” {:?} in {frame:?}", text.words, text.rect));
    }
}

/// Whether what is clipped to `frame` scrolls with `view`; a view may let things stick out at its sides, such as rings.
fn scrolls(view: Rect, frame: Rect) -> bool {
    let inside = view.top() - 12.0 <= frame.top() && frame.bottom() <= view.bottom() + 12.0;
    inside && view.x_range().intersects(frame.x_range())
}

/// Controls that leave the window, or partly cover one another.
fn controls(ctx: &Context, screen: Rect, viewports: &[Rect], found: &mut BTreeSet<String>) {
    let layers: Vec<_> = ctx.viewport(|viewport| {
        let widgets = &viewport.prev_pass.widgets;
        widgets
            .layers()
            .map(|(layer, rects)| {
                let named = rects
                    .iter()
                    .filter(|w| w.sense.senses_click() && w.enabled && w.visible && w.rect.area() > 0.0)
                    .map(|w| {
                        let name = widgets.info(w.id).and_then(|info| info.label.clone());
                        (w.rect, w.interact_rect, name.unwrap_or_else(|| format!("{:?}", w.id)))
                    });
                (*layer, named.collect::<Vec<_>>())
            })
            .collect()
    });
    for (_, controls) in &layers {
        for (at, (rect, shown, name)) in controls.iter().enumerate() {
            if shown.is_negative() || shown.area() < 1.0 {
                continue;
            }
            let scrolls = viewports.iter().any(|view| view.expand(12.0).contains_rect(*shown));
            let outside = !screen.expand(SLACK).contains_rect(*rect);
            let clipped = shown.width() + SLACK < rect.width() || shown.height() + SLACK < rect.height();
            if (outside || clipped) && !scrolls {
                found.insert(format!("control leaves its room: “{name}” {rect:?} shown {shown:?}"));
            }
            for (other, other_shown, other_name) in &controls[at + 1..] {
                let both = shown.intersect(*other_shown);
                let nested = rect.expand(SLACK).contains_rect(*other) || other.expand(SLACK).contains_rect(*rect);
                if both.width() > SLACK && both.height() > SLACK && !nested {
                    found.insert(format!("controls overlap: “{name}” {shown:?} and “{other_name}” {other_shown:?}"));
                }
            }
        }
    }
}

/// Inputs that a screen reader could not name.
fn unnamed(output: &FullOutput, found: &mut BTreeSet<String>) {
    use accesskit::Role;
    let Some(update) = &output.platform_output.accesskit_update else {
        found.insert("no accessibility tree".to_owned());
        return;
    };
    for (_, node) in &update.nodes {
        let input = matches!(
            node.role(),
            Role::Button
                | Role::CheckBox
                | Role::ComboBox
                | Role::Link
                | Role::ListBoxOption
                | Role::MenuItem
                | Role::MultilineTextInput
                | Role::RadioButton
                | Role::SearchInput
                | Role::Slider
                | Role::SpinButton
                | Role::Switch
                | Role::Tab
                | Role::TextInput
        );
        let named = node.label().is_some_and(|l| !l.trim().is_empty()) || !node.labelled_by().is_empty();
        if input && !named {
            found.insert(format!("an input without a name: {:?} at {:?}", node.role(), node.bounds()));
        }
    }
}
