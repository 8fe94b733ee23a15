//! Figures from answered facts, one a file.
//!
//! What counts where: [`Scores::answered`], the calendar, the streak and the checking habit count every answer; all
//! else leaves out answers to stories that the learner had met before. Figures that need neither order nor day are
//! functions of [`Counts`], the others of [`Daily`] or of schedule rows. A figure that its answers do not define is
//! none, never a number that is not one.

mod brier;
mod calendar;
mod calibration;
mod change;
mod checked;
mod counts;
mod daily;
mod discernment;
mod exercises;
pub mod guard;
mod habit;
mod item;
mod mastery;
pub mod normal;
mod overconfidence;
mod rates;
mod roc;
mod scores;
mod share;
mod streak;
mod summary;
mod sure;
mod trend;

pub use brier::Brier;
pub use calendar::{CalendarDay, LEVELS_FROM, calendar};
pub use calibration::{ConfidenceStep, calibration};
pub use change::{Change, CheckUpChange, Direction};
pub use checked::{Checked, Checking};
pub use counts::{Counted, Counts};
pub use daily::{Cell, Daily, DayCounts};
pub use discernment::Discernment;
pub use exercises::{Exercises, drill, pair_discernment};
pub use guard::LeanGuard;
pub use habit::checking_habit;
pub use item::{ITEM_FROM, ItemAnalysis, ItemFigure, Mark, item_analysis};
pub use mastery::{Mastery, mastery};
pub use normal::{Estimate, Interval};
pub use overconfidence::Overconfidence;
pub use rates::Rates;
pub use roc::{Auc, RocPoint, roc};
pub use scores::{FiveScores, Scores};
pub use share::Share;
pub use streak::{Streak, days_practised};
pub use summary::{LookAgain, Summary};
pub use sure::{SURE_FROM, SureAndWrong};
pub use trend::{TREND_FROM, Trend, TrendPoint, monday, trend};
