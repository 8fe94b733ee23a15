//! A table that the screen reader reads as one: header cells, rows, cells. It stands beside every plot.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Galley, Rect, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::card::rule;
use crate::ui::look::Look;
use crate::ui::theme::Text;

/// A table to be shown.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    /// Names the table for the screen reader.
    pub name: &'a str,
    /// Names of the columns; a column whose cells are numbers says so and stands to the right.
    pub head: &'a [(String, bool)],
    /// Rows of as many cells.
    pub rows: &'a [Vec<String>],
}

/// Draws a table as wide as the room there is; long cells wrap.
pub fn table(ui: &mut Ui, look: &Look<'_>, table: Table<'_>) {
    let gap = look.gap(12.0);
    let laid = Laid::new(ui, look, table);
    let widths = widths(ui, &laid, gap);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = look.gap(3.0);
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Table);
            node.set_label(table.name);
            node.set_row_count(table.rows.len() + 1);
            node.set_column_count(table.head.len());
        });
        let columns = Columns { head: table.head, widths: &widths, gap };
        row(ui, look, columns, laid.head, Role::ColumnHeader);
        rule(ui, look);
        for cells in laid.rows {
            row(ui, look, columns, cells, Role::Cell);
        }
    });
}

/// Cells laid out on one line each: most fit their column so, and are laid out once only.
struct Laid {
    head: Vec<Arc<Galley>>,
    rows: Vec<Vec<Arc<Galley>>>,
}

impl Laid {
    fn new(ui: &Ui, look: &Look<'_>, table: Table<'_>) -> Self {
        let theme = look.theme;
        let line = |words: &str, (text, ink)| look.galley(ui, words, text, ink, f32::INFINITY);
        Self {
            head: table.head.iter().map(|(name, _)| line(name, (Text::SmallStrong, theme.ink2))).collect(),
            rows: table
                .rows
                .iter()
                .map(|row| row.iter().map(|c| line(c, (Text::Small, theme.ink))).collect())
                .collect(),
        }
    }
}

/// Natural widths, or less where they do not fit: what is over a fair share is cut in proportion.
fn widths(ui: &Ui, laid: &Laid, gap: f32) -> Vec<f32> {
    let wide = |galley: &Arc<Galley>| galley.size().x.ceil() + 1.0;
    let natural: Vec<f32> = (0..laid.head.len())
        .map(|column| {
            let cells = laid.rows.iter().filter_map(|row| row.get(column)).map(wide);
            cells.fold(wide(&laid.head[column]), f32::max)
        })
        .collect();
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let count = natural.len().max(1) as f32;
    let room = (ui.available_width() - gap * (count - 1.0)).max(count);
    let share = room / count;
    let over: f32 = natural.iter().map(|width| (width - share).max(0.0)).sum();
    let needed: f32 = natural.iter().sum::<f32>() - room;
    if needed <= 0.0 || over <= 0.0 {
        return natural;
    }
    natural.iter().map(|width| width - (width - share).max(0.0) * (needed / over).min(1.0)).collect()
}

/// Where cells stand.
#[derive(Clone, Copy)]
struct Columns<'a> {
    head: &'a [(String, bool)],
    widths: &'a [f32],
    gap: f32,
}

fn row(ui: &mut Ui, look: &Look<'_>, columns: Columns<'_>, cells: Vec<Arc<Galley>>, role: Role) {
    let theme = look.theme;
    let head = role == Role::ColumnHeader;
    let (text, ink) = if head { (Text::SmallStrong, theme.ink2) } else { (Text::Small, theme.ink) };
    let fit = |(cell, width): (Arc<Galley>, &f32)| {
        if cell.size().x <= *width { cell } else { look.galley(ui, cell.text(), text, ink, *width) }
    };
    let galleys: Vec<_> = cells.into_iter().zip(columns.widths).map(fit).collect();
    let high = galleys.iter().map(|galley| galley.size().y).fold(look.line(text), f32::max);
    let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::hover());
    // A child of its own, so that the cells belong to their row; the room is taken above.
    let child = ui.new_child(UiBuilder::new().max_rect(whole).id_salt(ui.next_auto_id()));
    child.ctx().accesskit_node_builder(child.unique_id(), |node| node.set_role(Role::Row));
    let mut x = whole.left();
    for (column, galley) in galleys.into_iter().enumerate() {
        let width = columns.widths[column];
        let rect = Rect::from_min_size(pos2(x, whole.top()), vec2(width, high));
        let response = child.interact(rect, child.unique_id().with(column), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(role, true, galley.text()));
        let at = if columns.head[column].1 { rect.right() - galley.size().x } else { rect.left() };
        child.painter().galley(pos2(at, rect.top()), galley, ink);
        x += width + columns.gap;
    }
}
