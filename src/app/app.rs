//! The window itself: looks for what has come back, draws the screen, carries out what it asked for.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egui::{Color32, Context, Ui, Vec2};

use super::ahead::{Ahead, PASSES, Texts};
use super::amended::Amended;
use super::clock;
use super::dialogs::Dialogs;
use super::facts::{Known, Stock};
use super::guide::Guide;
use super::look_back::LookBack;
use super::notices::Notices;
use super::options::Options;
use super::pictures::PictureShop;
use super::planning::Planning;
use super::preferences::Preferences;
use super::record::Record;
use super::router::Router;
use super::screen::Screen;
use super::shelf::{Shelf, Sources};
use super::sitting::Sitting;
use super::spent::SpentSkills;
use super::wake::Wake;
use crate::base::Language;
use crate::study::{Access, Backup, Op, Pending, StudyError};
use crate::ui::action::{Action, Route, ThemeChoice};
use crate::ui::command;
use crate::ui::frame::{self, FrameData};
use crate::ui::look::{self, Look};
use crate::ui::screens::keys;
use crate::ui::theme::{self, Theme, ThemeKind};
use crate::words::{Words, choose};

/// Pixels: wider than any picture or glyph of ours, at any scale.
const WIDEST_TEXTURE: usize = 4096;

/// The program in its window.
pub struct App {
    pub(super) options: Options,
    pub(super) ctx: Context,
    pub(super) wake: Wake,
    pub(super) words: Words,
    pub(super) preferences: Preferences,
    pub(super) theme: Theme,
    pub(super) record: Record,
    /// The machine's record while a guest practises.
    pub(super) home: Option<Record>,
    pub(super) trouble: Option<StudyError>,
    pub(super) shelf: Shelf,
    pub(super) stock: Stock,
    pub(super) pictures: PictureShop,
    pub(super) router: Router,
    pub(super) screen: Screen,
    pub(super) sitting: Option<Sitting>,
    pub(super) planning: Planning,
    /// Stories judged before, as Progress lists them.
    pub(super) look_back: LookBack,
    pub(super) spent: SpentSkills,
    pub(super) amended: Amended,
    pub(super) guide: Guide,
    pub(super) backups: Vec<Backup>,
    pub(super) backups_reading: Option<Pending<Vec<Backup>>>,
    pub(super) folders: Vec<PathBuf>,
    pub(super) notices: Notices,
    pub(super) dialogs: Dialogs,
    pub(super) keys: Option<keys::KeysData>,
    pub(super) frame: FrameData,
    /// What could not be saved, in the order in which it was asked for.
    pub(super) unsaved: Vec<Op>,
    /// A file being written; its path, or why not.
    pub(super) exporting: Option<Pending<Result<PathBuf, String>>>,
    /// Packs being copied into the person's folder.
    pub(super) adding: Vec<Pending<Result<PathBuf, String>>>,
    /// What the screen shows has changed and is to be built anew.
    pub(super) stale: bool,
    /// How far the reveal of the answer just locked in is.
    pub(super) ahead: Ahead,
    /// Texts of a reveal that were laid out ahead.
    pub(super) laid: Texts,
    /// What the window is cleared in.
    ground: Color32,
    /// Passes laid out so far; a frame may take several.
    passes: u64,
    pub(super) window: Vec2,
    dark: bool,
}

/// What is begun before there is a window: opening one takes longer than opening the record.
pub struct Beginning {
    options: Options,
    wake: Wake,
    record: Record,
    trouble: Option<StudyError>,
    words: Words,
}

impl Beginning {
    /// Starts to open the record on its thread.
    #[must_use]
    pub fn new(options: Options) -> Self {
        let wake = Wake::default();
        let (record, trouble) = match Record::open(&options, Access::Writer, None, wake.waker()) {
            Ok(record) => (record, None),
            Err(error) => (Record::none(), Some(error)),
        };
        let words = Words::load(&language(&options, &Preferences::default()));
        Self { options, wake, record, trouble, words }
    }
}

impl App {
    /// Takes over from the beginning, now that there is a window.
    #[must_use]
    pub fn new(beginning: Beginning, ctx: Context) -> Self {
        let Beginning { options, wake, record, trouble, words } = beginning;
        wake.window_is(&ctx);
        let preferences = Preferences::default();
        let theme = Theme::new(ThemeKind::Light, preferences.palette);
        let ground = theme.bg;
        let mut app = Self {
            words,
            theme,
            preferences,
            record,
            home: None,
            trouble: None,
            shelf: Shelf::new(),
            stock: Stock::default(),
            pictures: PictureShop::new(&ctx, wake.waker()),
            wake,
            router: Router::default(),
            screen: Screen::Opening,
            sitting: None,
            planning: Planning::default(),
            look_back: LookBack::default(),
            spent: SpentSkills::default(),
            amended: Amended::default(),
            guide: Guide::default(),
            backups: Vec::new(),
            backups_reading: None,
            folders: Vec::new(),
            notices: Notices::default(),
            dialogs: Dialogs::default(),
            keys: None,
            frame: FrameData::default(),
            unsaved: Vec::new(),
            exporting: None,
            adding: Vec::new(),
            stale: true,
            ahead: Ahead::Nothing,
            laid: Texts::default(),
            ground,
            passes: 0,
            window: Vec2::ZERO,
            dark: false,
            options,
            ctx,
        };
        if let Some(error) = trouble {
            app.in_trouble(error);
        }
        // Fonts that are set while a frame is drawn come with the next one; the first frame is to have them.
        let look = Look::new(&app.theme, app.window, look::Preferences::default(), app.pictures.ready());
        theme::apply(&app.ctx, &look);
        app.ctx.options_mut(|options| options.max_passes = PASSES);
        app
    }

    pub(super) fn known(&self) -> Known<'_> {
        Known {
            words: &self.words,
            preferences: &self.preferences,
            record: &self.record,
            shelf: &self.shelf,
            spent: &self.spent.skills,
            clock: clock::now(),
        }
    }

    /// Where packs are looked for.
    pub(super) fn sources(&self) -> Sources {
        Sources {
            data_dir: Some(self.options.data_dir.clone()),
            named: self.options.lessons.clone(),
            added: self.folders.clone(),
        }
    }

    pub(super) fn in_trouble(&mut self, error: StudyError) {
        self.trouble = Some(error);
        self.router.go(Route::Trouble);
        self.stale = true;
    }

    /// Reads settings anew: the machine's, then the learner's over them; then words and colours that follow.
    pub(super) fn prefer(&mut self) {
        let mut preferences = Preferences::default();
        let machine = self.home.as_ref().unwrap_or(&self.record);
        preferences.lay(machine.machine.settings.iter().map(|(name, value)| (name.as_str(), value)));
        if let Some(person) = &self.record.person {
            preferences.lay(person.settings.iter().map(|(name, value)| (name.as_str(), value)));
        }
        self.preferences = preferences;
        let wanted = language(&self.options, &self.preferences);
        if *self.words.language() != wanted {
            self.words = Words::load(&wanted);
        }
        self.theme = Theme::new(self.theme_kind(), self.preferences.palette);
        self.stale = true;
    }

    fn theme_kind(&self) -> ThemeKind {
        match self.preferences.theme {
            ThemeChoice::HighContrast => ThemeKind::HighContrast,
            ThemeChoice::Dark => ThemeKind::Dark,
            ThemeChoice::System if self.dark => ThemeKind::Dark,
            ThemeChoice::Light | ThemeChoice::System => ThemeKind::Light,
        }
    }

    /// The largest text that this window has room for, in percent: 150 below 1366×768.
    pub(super) fn text_room(&self) -> u16 {
        if self.window.x >= 1366.0 && self.window.y >= 740.0 { 200 } else { 150 }
    }

    fn text_scale(&self) -> f32 {
        f32::from(self.preferences.text_size.min(self.text_room())) / 100.0
    }

    pub(super) fn look_preferences(&self, ctx: &Context) -> look::Preferences {
        look::Preferences {
            text_scale: self.text_scale(),
            han: self.words.language().is_han(),
            less_motion: self.preferences.less_motion.unwrap_or(false),
            key_hints: self.preferences.key_hints,
            alt: ctx.input(|input| input.modifiers.alt),
        }
    }

    /// Notices what the system says now: window size, dark or light, the first input.
    fn notice_system(&mut self, ctx: &Context) {
        let (size, dark, touched) = ctx.input(|input| {
            let dark = input.raw.system_theme == Some(egui::Theme::Dark);
            (input.viewport_rect().size(), dark, !input.events.is_empty())
        });
        if touched && self.passes > 1 {
            self.shelf.widen();
        }
        if size != self.window {
            self.window = size;
            self.stale |= matches!(self.router.here(), Route::Settings);
        }
        if dark != self.dark {
            self.dark = dark;
            self.theme = Theme::new(self.theme_kind(), self.preferences.palette);
        }
    }

    fn draw(&mut self, ui: &mut Ui) -> Vec<Action> {
        let preferences = self.look_preferences(ui.ctx());
        let look = Look::new(&self.theme, self.window, preferences, self.pictures.ready());
        theme::apply(ui.ctx(), &look);
        let (screen, frame) = (&mut self.screen, &self.frame);
        let (mut actions, held) = frame::ui(ui, &look, frame, |ui| screen.ui(ui, &look));
        if let Some(data) = &self.keys {
            actions.extend(keys::ui(ui.ctx(), &look, data));
        }
        // Screens and dialogs have had their keys; what is left is the window's.
        let typing = ui.ctx().text_edit_focused();
        let commands = ui.input_mut(|input| command::pressed(input, typing));
        actions.extend(commands.into_iter().filter_map(|command| command.action(self.preferences.text_size)));
        actions.extend(dropped(ui.ctx()));
        if !self.notices.is_empty() && self.notices.pass_time(ui.ctx(), held) {
            self.stale = true;
        }
        actions
    }
}

/// Packs that were dropped on the window.
fn dropped(ctx: &Context) -> Vec<Action> {
    ctx.input(|input| {
        let files = input.raw.dropped_files.iter();
        files.map(|file| Action::OpenPath(file.path().to_owned())).collect()
    })
}

/// The language of the interface: the command line's, what was chosen, or the system's.
fn language(options: &Options, preferences: &Preferences) -> Language {
    let chosen = options.language.as_ref().or(preferences.language.as_ref());
    if let Some(language) = chosen {
        choose([language.as_str()])
    } else {
        let system: Vec<String> = sys_locale::get_locales().collect();
        choose(system.iter().map(String::as_str))
    }
}

impl eframe::App for App {
    fn raw_input_hook(&mut self, _ctx: &Context, input: &mut egui::RawInput) {
        // Glyphs are kept in a picture as wide as the graphics card allows, twice over; most of it stays empty.
        input.max_texture_side = input.max_texture_side.map(|side| side.min(WIDEST_TEXTURE));
    }

    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.notice_system(ctx);
        self.collect_within(Duration::ZERO);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.passes += 1;
        if self.lay_ahead(ui) {
            return;
        }
        if self.stale {
            self.rebuild();
        }
        let actions = self.draw(ui);
        self.keep_laid(ui.ctx());
        for action in actions {
            self.apply(action);
        }
        if self.passes == 1 {
            // Packs wait for the first frame, so that the window is there at once.
            self.read_packs();
        }
        if self.stale {
            // What was asked for is on the screen with this very frame.
            ui.ctx().request_discard("what was asked for has changed the screen");
            if !ui.ctx().will_discard() {
                ui.ctx().request_repaint();
            }
        }
        if self.ground != self.theme.bg {
            // The window was cleared before the theme was known.
            self.ground = self.theme.bg;
            ui.ctx().request_repaint();
        }
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.theme.bg.to_normalized_gamma_f32()
    }
}

impl App {
    /// Begins to read the packs anew.
    pub(super) fn read_packs(&mut self) {
        let sources = self.sources();
        self.shelf.read(&sources, self.wake.waker());
    }

    /// Hands the newly read packs on.
    pub(super) fn packs_are_there(&mut self) {
        let loaded = Arc::clone(self.shelf.loaded());
        self.stock = Stock::of(&loaded.catalog);
        self.pictures.forget_packs();
        self.stale = true;
    }
}
