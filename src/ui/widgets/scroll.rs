//! Scrolling, the same everywhere.

use egui::scroll_area::ScrollAreaOutput;
use egui::{AsIdSalt, Context, Id, Rect, ScrollArea, Ui};

/// Scrolls up and down when `content` is higher than the room there is; takes that room's whole width.
pub fn scroll<R>(ui: &mut Ui, salt: impl AsIdSalt, content: impl FnOnce(&mut Ui) -> R) -> R {
    let output = ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, content);
    remember(ui.ctx(), output)
}

/// The same, but no higher than its content.
pub fn scroll_snug<R>(ui: &mut Ui, salt: impl AsIdSalt, max_height: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let area = ScrollArea::vertical().id_salt(salt).max_height(max_height).auto_shrink([false, true]);
    let output = area.show(ui, content);
    remember(ui.ctx(), output)
}

/// Where the present pass scrolls, by pass.
type Viewports = (u64, Vec<Rect>);

fn id() -> Id {
    Id::unique("scroll-viewports")
}

/// Notes where something scrolls: what is cut off there can be brought into view, anywhere else it is lost.
fn remember<R>(ctx: &Context, output: ScrollAreaOutput<R>) -> R {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let (of, viewports) = data.get_temp_mut_or_default::<Viewports>(id());
        if *of != pass {
            *of = pass;
            viewports.clear();
        }
        viewports.push(output.inner_rect);
    });
    output.inner
}

/// Where the last pass scrolled, for those who look at layouts.
#[must_use]
pub fn scroll_viewports(ctx: &Context) -> Vec<Rect> {
    ctx.data(|data| data.get_temp::<Viewports>(id())).unwrap_or_default().1
}
