//! The whole program in a real window on a virtual screen, beside the least window that eframe can open:
//! start, memory, idling, and the time from the answer key to the finished reveal.
//!
//! `cargo bench --bench window` (Linux; needs Xvfb and Mesa's software OpenGL). Figures are medians of one run.
//! `-- --reveals` measures the reveals alone, `-- --quick` idles for a shorter time.
//! `PAPER_TIGER_BINARY` and `PAPER_TIGER_BARE` name programs built before.
#![allow(clippy::disallowed_methods)] // measuring takes a clock

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("this bench drives an X server and runs on Linux alone");
}

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    linux::main()
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::HashSet;
    use std::error::Error;
    use std::io::{BufRead as _, BufReader};
    use std::path::{Path, PathBuf};
    use std::process::{Child, Command, Stdio};
    use std::time::{Duration, Instant};
    use std::{env, fs, thread};

    use x11rb::connection::Connection;
    use x11rb::protocol::Event;
    use x11rb::protocol::damage::{ConnectionExt as _, ReportLevel};
    use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat, InputFocus, MapState, Window};
    use x11rb::protocol::xtest::ConnectionExt as _;
    use x11rb::rust_connection::RustConnection;

    use paper_tiger::base::Clock;
    use paper_tiger::study::{Access, Op, OpenOptions, Scope, Study};

    type Result<T> = std::result::Result<T, Box<dyn Error>>;

    const RUNS: usize = 10;
    /// Answers are measured over this many sessions,
    const SESSIONS: usize = 2;
    /// of so many stories each.
    const STORIES: usize = 10;
    const WIDTH: u16 = 1366;
    const HEIGHT: u16 = 768;

    struct Server {
        process: Child,
        name: String,
    }

    impl Server {
        fn start() -> Result<Self> {
            // The server picks a free number itself and says it once it listens.
            let mut process = Command::new("Xvfb")
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    &format!("{WIDTH}x{HEIGHT}x24"),
                    "-nolisten",
                    "tcp",
                    "-noreset",
                ])
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()?;
            let mut number = String::new();
            let mut said = BufReader::new(process.stdout.take().ok_or("no output")?);
            let mut server = Self { process, name: String::new() };
            said.read_line(&mut number)?;
            if number.trim().is_empty() {
                return Err("Xvfb did not start".into());
            }
            server.name = format!(":{}", number.trim());
            Ok(server)
        }
    }

    impl Drop for Server {
        fn drop(&mut self) {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }

    struct Shown {
        process: Child,
        x: RustConnection,
        window: Window,
        first_content: Duration,
    }

    impl Drop for Shown {
        fn drop(&mut self) {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }

    fn visible_window(x: &RustConnection, root: Window) -> Result<Option<Window>> {
        for window in x.query_tree(root)?.reply()?.children {
            let Ok(at) = x.get_geometry(window)?.reply() else { continue };
            let Ok(how) = x.get_window_attributes(window)?.reply() else { continue };
            if how.map_state == MapState::VIEWABLE && at.width > 600 && at.height > 400 {
                return Ok(Some(window));
            }
        }
        Ok(None)
    }

    /// Content = more colours than a cleared window has; letters bring their anti-aliasing along. None if the window
    /// is gone, as that of a program just ended may be.
    fn has_content(x: &RustConnection, window: Window) -> Option<bool> {
        let at = x.get_geometry(window).ok()?.reply().ok()?;
        let image = x.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, at.width, at.height, !0).ok()?.reply().ok()?;
        let mut colours = HashSet::new();
        for pixel in image.data.as_chunks::<4>().0 {
            colours.insert(u32::from_le_bytes(*pixel));
            if colours.len() > 8 {
                return Some(true);
            }
        }
        Some(false)
    }

    fn show(server: &Server, program: &Path, args: &[&str]) -> Result<Shown> {
        let (x, screen) = x11rb::connect(Some(&server.name))?;
        let root = x.setup().roots[screen].root;
        x.damage_query_version(1, 1)?.reply()?;
        let begin = Instant::now();
        let process = Command::new(program)
            .args(args)
            .env("DISPLAY", &server.name)
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("LANG", "C.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .stderr(Stdio::null())
            .spawn()?;
        let mut shown = Shown { process, x, window: 0, first_content: Duration::ZERO };
        while begin.elapsed() < Duration::from_secs(20) {
            if shown.window == 0 {
                shown.window = visible_window(&shown.x, root)?.unwrap_or(0);
            }
            let content = if shown.window == 0 { Some(false) } else { has_content(&shown.x, shown.window) };
            if content.is_none() {
                shown.window = 0;
            }
            if content == Some(true) {
                shown.first_content = begin.elapsed();
                shown.x.set_input_focus(InputFocus::PARENT, shown.window, 0u32)?;
                shown.x.flush()?;
                return Ok(shown);
            }
            thread::sleep(Duration::from_millis(1));
        }
        let state = shown.process.try_wait();
        Err(format!("{} showed nothing in 20 s (window {}, process {state:?})", program.display(), shown.window).into())
    }

    impl Shown {
        fn watch(&self) -> Result<()> {
            let id = self.x.generate_id()?;
            self.x.damage_create(id, self.window, ReportLevel::RAW_RECTANGLES)?;
            self.x.flush()?;
            Ok(())
        }

        /// How many times something was painted in `span`, and when last.
        fn painted(&self, span: Duration) -> Result<(usize, Option<Duration>)> {
            let begin = Instant::now();
            let (mut count, mut last) = (0, None);
            while begin.elapsed() < span {
                while let Some(event) = self.x.poll_for_event()? {
                    if matches!(event, Event::DamageNotify(_)) {
                        count += 1;
                        last = Some(begin.elapsed());
                    }
                }
                thread::sleep(Duration::from_micros(200));
            }
            Ok((count, last))
        }

        fn picture(&self) -> Result<Vec<u8>> {
            let image = self.x.get_image(ImageFormat::Z_PIXMAP, self.window, 0, 0, WIDTH, HEIGHT, !0)?;
            Ok(image.reply()?.data)
        }

        /// When after the key the picture last changed in `span`, if it did; painting the same again is no change.
        fn last_change(&self, keysym: u32, span: Duration) -> Result<Option<Duration>> {
            let (mut before, mut last) = (self.picture()?, None);
            let code = self.code(keysym)?;
            let begin = Instant::now();
            self.press(code)?;
            while begin.elapsed() < span {
                let mut painted = None;
                while let Some(event) = self.x.poll_for_event()? {
                    if matches!(event, Event::DamageNotify(_)) {
                        painted = Some(begin.elapsed());
                    }
                }
                if let Some(at) = painted {
                    let now = self.picture()?;
                    if now != before {
                        last = Some(at);
                        before = now;
                    }
                }
                thread::sleep(Duration::from_micros(200));
            }
            Ok(last)
        }

        fn code(&self, keysym: u32) -> Result<u8> {
            let setup = self.x.setup();
            let (min, max) = (setup.min_keycode, setup.max_keycode);
            let map = self.x.get_keyboard_mapping(min, max - min + 1)?.reply()?;
            let per = usize::from(map.keysyms_per_keycode);
            let at = map.keysyms.chunks(per).position(|syms| syms[0] == keysym).ok_or("no such key")?;
            Ok(min + u8::try_from(at)?)
        }

        fn key(&self, keysym: u32) -> Result<()> {
            self.press(self.code(keysym)?)
        }

        fn press(&self, code: u8) -> Result<()> {
            self.x.xtest_fake_input(2, code, 0, 0u32, 0, 0, 0)?;
            self.x.xtest_fake_input(3, code, 0, 0u32, 0, 0, 0)?;
            self.x.flush()?;
            Ok(())
        }

        /// Processor seconds used so far.
        fn cpu(&self) -> Result<f64> {
            let stat = fs::read_to_string(format!("/proc/{}/stat", self.process.id()))?;
            let rest = stat.rsplit(") ").next().unwrap_or_default();
            let field = |n: usize| rest.split(' ').nth(n).and_then(|v| v.parse::<f64>().ok()).unwrap_or(0.0);
            Ok((field(11) + field(12)) / 100.0)
        }

        /// Proportional set size in MB.
        fn pss(&self) -> Result<f64> {
            let text = fs::read_to_string(format!("/proc/{}/smaps_rollup", self.process.id()))?;
            let line = text.lines().find(|l| l.starts_with("Pss:")).ok_or("no Pss")?;
            let kilobytes: f64 = line.split_whitespace().nth(1).unwrap_or("0").parse()?;
            Ok(kilobytes * 1024.0 / 1e6)
        }
    }

    fn median(mut of: Vec<f64>) -> f64 {
        of.sort_by(f64::total_cmp);
        of[of.len() / 2]
    }

    fn example(name: &str) -> Result<PathBuf> {
        let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        let built = Command::new(cargo).args(["build", "--release", "--example", name]).status()?;
        if !built.success() {
            return Err("the example does not build".into());
        }
        let ours = PathBuf::from(env!("CARGO_BIN_EXE_paper-tiger"));
        Ok(ours.parent().ok_or("no folder")?.join("examples").join(name))
    }

    struct Idle {
        frames: usize,
        cpu: f64,
        pss: f64,
    }

    fn idle(shown: &Shown, span: Duration) -> Result<Idle> {
        thread::sleep(Duration::from_secs(3));
        shown.watch()?;
        let before = shown.cpu()?;
        let (frames, _) = shown.painted(span)?;
        Ok(Idle { frames, cpu: shown.cpu()? - before, pss: shown.pss()? })
    }

    const RETURN: u32 = 0xff0d;

    /// Milliseconds from a key to the last change of the picture in the bare window, which changes a word.
    fn words(shown: &Shown) -> Result<Vec<f64>> {
        let mut times = Vec::new();
        shown.watch()?;
        for _ in 0..20 {
            thread::sleep(Duration::from_millis(300));
            shown.painted(Duration::from_millis(5))?;
            let last = shown.last_change(RETURN, Duration::from_millis(300))?;
            times.extend(last.map(|at| at.as_secs_f64() * 1e3));
        }
        Ok(times)
    }

    /// Milliseconds from the key that locks an answer in to the last change of the picture.
    fn reveals(shown: &Shown) -> Result<Vec<f64>> {
        const RIGHT: u32 = 0xff53;
        let pause = || thread::sleep(Duration::from_millis(900));
        shown.watch()?;
        pause();
        shown.key(RETURN)?; // the only learner
        pause();
        shown.key(RETURN)?; // the session left in the terminal
        pause();
        let mut times = Vec::new();
        for _ in 0..STORIES {
            shown.key(u32::from('2'))?;
            shown.key(RIGHT)?;
            shown.key(RIGHT)?;
            pause();
            shown.painted(Duration::from_millis(5))?;
            let last = shown.last_change(RETURN, Duration::from_millis(700))?;
            times.extend(last.map(|at| at.as_secs_f64() * 1e3));
            shown.key(RETURN)?;
            pause();
        }
        Ok(times)
    }

    /// Begins a data folder with a session left at its first story, always the same stories for a seed, for a learner
    /// who wants less motion, or all of it.
    fn prepare(ours: &Path, data: &Path, seed: usize, less_motion: bool) -> Result<()> {
        let items = STORIES.to_string();
        let planned = Command::new(ours)
            .args(["practice", "--learner", "Bench", "--lang", "en", "--items", &items, "--seed", &seed.to_string()])
            .arg("--data-dir")
            .arg(data)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .status()?;
        if !planned.success() {
            return Err("no session could be planned".into());
        }
        let open = OpenOptions::new(data, Access::Writer, "bench", "0", Clock::default());
        let mut study = Study::open(&open)?;
        let value = Some(less_motion.into());
        study.apply(Op::Set { scope: Scope::Machine, name: "less-motion".to_owned(), value })?;
        Ok(())
    }

    pub fn main() -> Result<()> {
        let server = Server::start()?;
        // Programs built before can be named, so that what is measured is just what is shipped.
        let named = |name: &str| env::var_os(name).map(PathBuf::from);
        let bare = named("PAPER_TIGER_BARE").map_or_else(|| example("bare"), Ok)?;
        let ours = named("PAPER_TIGER_BINARY").unwrap_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_paper-tiger")));
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data").display().to_string();
        let quick = env::args().any(|argument| argument == "--quick");
        let extra: Vec<String> =
            env::args().skip(1).filter(|a| a != "--bench" && a != "--quick" && a != "--reveals").collect();
        let mut args = vec!["--data-dir", data.as_str()];
        args.extend(extra.iter().map(String::as_str));

        if !env::args().any(|argument| argument == "--reveals") {
            starts(&server, &bare, &ours, &args, quick)?;
        }
        let times = words(&show(&server, &bare, &[])?)?;
        println!("key to another word in the bare window: median {:.1} ms of {}", median(times.clone()), times.len());
        for less_motion in [true, false] {
            let mut times = Vec::new();
            for seed in 1..=SESSIONS {
                let data = folder.path().join(format!("planned-{less_motion}-{seed}"));
                prepare(&ours, &data, seed, less_motion)?;
                let data = data.display().to_string();
                times.extend(reveals(&show(&server, &ours, &["--data-dir", &data])?)?);
            }
            let motion = if less_motion { "less motion" } else { "with its animations" };
            println!(
                "answer key to finished reveal, {motion}: median {:.1} ms of {} answers",
                median(times.clone()),
                times.len()
            );
        }
        println!("binary: {:.1} MB", fs::metadata(&ours)?.len() as f64 / 1e6);
        Ok(())
    }

    /// Start, memory and idling of both.
    fn starts(server: &Server, bare: &Path, ours: &Path, args: &[&str], quick: bool) -> Result<()> {
        show(server, bare, &[])?;
        show(server, ours, args)?;
        let (mut bare_start, mut our_start) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            bare_start.push(show(server, bare, &[])?.first_content.as_secs_f64() * 1e3);
            our_start.push(show(server, ours, args)?.first_content.as_secs_f64() * 1e3);
        }
        let (bare_start, our_start) = (median(bare_start), median(our_start));
        println!(
            "exec to first content: bare {bare_start:.0} ms, ours {our_start:.0} ms, ratio {:.2}",
            our_start / bare_start
        );

        let span = Duration::from_secs(if quick { 5 } else { 30 });
        let bare_idle = idle(&show(server, bare, &[])?, span)?;
        let our_idle = idle(&show(server, ours, args)?, span)?;
        println!(
            "idle {} s: frames bare {}, ours {}; CPU bare {:.2} s, ours {:.2} s",
            span.as_secs(),
            bare_idle.frames,
            our_idle.frames,
            bare_idle.cpu,
            our_idle.cpu
        );
        println!("PSS: bare {:.0} MB, ours {:.0} MB", bare_idle.pss, our_idle.pss);

        Ok(())
    }
}
