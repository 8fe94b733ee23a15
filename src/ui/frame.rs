//! The window around a screen: the rail at the left, notices at the bottom right.

use egui::{Rect, Ui, UiBuilder, pos2};
use serde::Serialize;

use super::action::{Action, Route};
use super::command::Command;
use super::look::Look;
use super::screens::picker::shown_name;
use super::theme::icon;
use super::widgets::{self, Mood, RailAnswer, RailItem, RailLearner, Toast, ToastAnswer};
use crate::words::Words;

/// The places on the rail, with their icons.
const PLACES: [(Command, &str); 5] = [
    (Command::Today, icon::SUN_HORIZON),
    (Command::Library, icon::BOOKS),
    (Command::Practice, icon::TARGET),
    (Command::Progress, icon::CHART_LINE_UP),
    (Command::Settings, icon::GEAR_SIX),
];

/// A notice to be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notice {
    /// Tells it from others.
    pub id: u64,
    /// Something went wrong or needs care.
    pub caution: bool,
    /// What happened.
    pub title: String,
    /// One line more; may be empty.
    pub line: String,
    /// At most one thing to do.
    pub action: Option<NoticeAction>,
}

/// What a notice offers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoticeAction {
    /// Words.
    pub label: String,
    /// What it asks for.
    #[serde(skip)]
    pub action: Action,
}

/// One place on the rail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Its command.
    #[serde(skip)]
    pub command: Command,
    /// Its name.
    pub label: String,
    /// One is there now.
    pub active: bool,
    /// A count on its icon; 0 shows none.
    pub badge: u32,
}

/// Everything around a screen.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FrameData {
    /// The places; empty where the rail would lead nowhere (first start, picker, trouble).
    pub places: Vec<Place>,
    /// Name under the picture, what pressing it does, the animal.
    pub learner: Option<(String, String, String)>,
    /// Notices, the newest last.
    pub notices: Vec<Notice>,
    /// Name of the button that takes a notice away.
    pub close: String,
}

/// What the frame is built from.
#[derive(Clone, Copy, Debug)]
pub struct FrameFacts<'a> {
    /// Where the window is.
    pub route: &'a Route,
    /// Name (may be empty) and animal of the learner; none for a guest.
    pub learner: Option<(&'a str, &'a str)>,
    /// Stories that are due, for the count on Practice.
    pub due: u32,
}

impl FrameData {
    /// Builds the frame; notices are the app's.
    #[must_use]
    pub fn build(words: &Words, facts: FrameFacts<'_>, notices: Vec<Notice>) -> Self {
        let close = words.get("notice-close");
        let active = match facts.route {
            Route::Opening | Route::FirstRun | Route::Picker | Route::Trouble => {
                return Self { notices, close, ..Self::default() };
            }
            Route::Today | Route::Summary(_) => Command::Today,
            Route::Library
            | Route::Pack(_)
            | Route::Findings
            | Route::Lesson { .. }
            | Route::Guide(_)
            | Route::Course
            | Route::AboutItems => Command::Library,
            Route::Practice | Route::Item | Route::Review(..) => Command::Practice,
            Route::Progress | Route::CheckUp => Command::Progress,
            Route::Settings | Route::Backups | Route::About => Command::Settings,
        };
        let place = |(command, _): (Command, &str)| Place {
            command,
            label: words.get(command.key()),
            active: command == active,
            badge: if command == Command::Practice { facts.due } else { 0 },
        };
        let (name, avatar) = match facts.learner {
            Some((name, avatar)) => (shown_name(words, name), avatar.to_owned()),
            None => (words.get("guest"), String::new()),
        };
        let spoken = words.with("rail-learner", &[("name", name.clone().into())]);
        Self { places: PLACES.map(place).to_vec(), learner: Some((name, spoken, avatar)), notices, close }
    }
}

/// Draws the rail, then `content` in the room beside it, then the notices over both. `held` in the answer says that
/// the pointer or the focus is on a notice, so that its time stands still.
pub fn ui(
    ui: &mut Ui,
    look: &Look<'_>,
    data: &FrameData,
    content: impl FnOnce(&mut Ui) -> Vec<Action>,
) -> (Vec<Action>, bool) {
    widgets::return_focus(ui.ctx());
    // The ground is what the window was cleared in: painting all of it once more is dear without a graphics card.
    let whole = ui.max_rect();
    let mut actions = Vec::new();
    let mut left = whole.left();
    if !data.places.is_empty() {
        left += widgets::rail_width(look);
        let room = Rect::from_min_max(whole.min, pos2(left, whole.bottom()));
        ui.scope_builder(UiBuilder::new().max_rect(room).id_salt("rail"), |ui| {
            actions.extend(rail(ui, look, data));
        });
    }
    let room = Rect::from_min_max(pos2(left, whole.top()), whole.max);
    let builder = UiBuilder::new().max_rect(room).id_salt("content").layout(egui::Layout::top_down(egui::Align::LEFT));
    let inner = ui.scope_builder(builder, |ui| {
        ui.set_clip_rect(room.intersect(ui.clip_rect()));
        content(ui)
    });
    actions.extend(inner.inner);
    let held = notices(ui, look, data, &mut actions);
    (actions, held)
}

fn rail(ui: &mut Ui, look: &Look<'_>, data: &FrameData) -> Option<Action> {
    let items: Vec<_> = data
        .places
        .iter()
        .map(|place| RailItem {
            icon: PLACES.iter().find(|(command, _)| *command == place.command).map_or(icon::HOUSE, |(_, icon)| icon),
            label: &place.label,
            active: place.active,
            badge: place.badge,
        })
        .collect();
    let learner = data.learner.as_ref().map(|(name, spoken, avatar)| RailLearner { name, spoken, avatar });
    match widgets::rail(ui, look, &items, learner)? {
        RailAnswer::Item(index) => data.places.get(index)?.command.action(100),
        RailAnswer::Learner => Some(Action::Go(Route::Picker)),
    }
}

fn notices(ui: &Ui, look: &Look<'_>, data: &FrameData, actions: &mut Vec<Action>) -> bool {
    let toasts: Vec<_> = data
        .notices
        .iter()
        .map(|notice| Toast {
            id: notice.id,
            mood: if notice.caution { Mood::Caution } else { Mood::Good },
            title: &notice.title,
            line: &notice.line,
            action: notice.action.as_ref().map(|action| action.label.as_str()),
            dismiss: &data.close,
        })
        .collect();
    let shown = widgets::toasts(ui.ctx(), look, &toasts);
    match shown.answer {
        Some(ToastAnswer::Dismiss(id)) => actions.push(Action::Dismiss(id)),
        Some(ToastAnswer::Act(id)) => {
            let notice = data.notices.iter().find(|notice| notice.id == id);
            actions.extend(notice.and_then(|notice| notice.action.as_ref()).map(|action| action.action.clone()));
            actions.push(Action::Dismiss(id));
        }
        None => {}
    }
    shown.held
}
