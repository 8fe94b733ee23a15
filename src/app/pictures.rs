//! Pictures: decoded on a thread when a screen first needs them, given to the graphics card, let go when long unused.

use std::collections::HashMap;
use std::io::Cursor;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use egui::{Color32, ColorImage, Context, TextureHandle, TextureOptions, Vec2};
use image::{ImageReader, Limits};

use crate::base::PackId;
use crate::study::library::Loaded;
use crate::ui::look::{Picture, Pictures};
use crate::ui::theme::art;

/// Wider pictures are brought down to this many pixels: no surface draws them wider, even at twice the scale.
const WIDEST: u32 = 1400;
/// Higher ones to this many, which every graphics card takes.
const HIGHEST: u32 = 2048;
/// Pictures larger than this are not decoded.
const LARGEST: u32 = 4096;
/// How many pack pictures stay on the graphics card.
const KEPT: usize = 24;

type Fetch = Box<dyn FnOnce() -> Option<Vec<u8>> + Send>;

struct Job {
    name: String,
    fetch: Fetch,
}

/// Decodes pictures and keeps their textures.
pub struct PictureShop {
    jobs: Sender<Job>,
    done: Receiver<(String, Option<ColorImage>)>,
    /// By name: when last wanted, and the texture once it is there.
    held: HashMap<String, (u64, Option<TextureHandle>)>,
    turn: u64,
    ready: Pictures,
    /// Kept as long as anything is painted from it.
    _dot: TextureHandle,
}

impl PictureShop {
    /// Starts the thread.
    pub fn new(ctx: &Context, wake: impl Fn() + Send + 'static) -> Self {
        let dot = ctx.load_texture("dot", ColorImage::filled([1, 1], Color32::WHITE), TextureOptions::NEAREST);
        let (jobs, queue) = mpsc::channel::<Job>();
        let (sender, done) = mpsc::channel();
        let work = move || {
            for Job { name, fetch } in queue {
                let picture = fetch().and_then(|bytes| decode(&bytes));
                if sender.send((name, picture)).is_err() {
                    return;
                }
                wake();
            }
        };
        // Without a thread pictures keep their empty places; words and answers do not depend on them.
        let _ = thread::Builder::new().name("pictures".to_owned()).spawn(work);
        Self { jobs, done, held: HashMap::new(), turn: 0, ready: Pictures::with_dot(dot.id()), _dot: dot }
    }

    /// The pictures that are ready, by name.
    pub fn ready(&self) -> &Pictures {
        &self.ready
    }

    /// Says which pictures the screen needs now: names of our art, or `<pack>/<path>` of `packs`.
    pub fn want<'a>(&mut self, names: impl IntoIterator<Item = &'a str>, packs: &Loaded) {
        self.turn += 1;
        for name in names {
            if let Some((last, _)) = self.held.get_mut(name) {
                *last = self.turn;
                continue;
            }
            let Some(fetch) = fetch(name, packs) else { continue };
            self.held.insert(name.to_owned(), (self.turn, None));
            // The thread lives as long as this sender.
            let _ = self.jobs.send(Job { name: name.to_owned(), fetch });
        }
        self.let_go();
    }

    /// Hands finished pictures to the graphics card; whether there were any.
    pub fn collect(&mut self, ctx: &Context) -> bool {
        let mut any = false;
        while let Ok((name, image)) = self.done.try_recv() {
            let (Some(image), Some(held)) = (image, self.held.get_mut(&name)) else { continue };
            let [width, height] = image.size;
            #[allow(clippy::cast_precision_loss)] // at most a few thousand pixels
            let size = Vec2::new(width as f32, height as f32);
            let texture = ctx.load_texture(&name, image, TextureOptions::LINEAR);
            self.ready.insert(name, Picture { texture: texture.id(), size });
            held.1 = Some(texture);
            any = true;
        }
        any
    }

    /// Forgets pictures of packs, which were read anew and may have changed.
    pub fn forget_packs(&mut self) {
        let names: Vec<String> = self.held.keys().filter(|name| name.contains('/')).cloned().collect();
        for name in names {
            self.held.remove(&name);
            self.ready.remove(&name);
        }
    }

    fn let_go(&mut self) {
        while self.held.len() > KEPT + art::ALL.len() {
            let oldest = self.held.iter().filter(|(name, _)| name.contains('/')).min_by_key(|(_, (last, _))| *last);
            let Some((name, last)) = oldest.map(|(name, (last, _))| (name.clone(), *last)) else { return };
            if last == self.turn {
                return;
            }
            self.held.remove(&name);
            self.ready.remove(&name);
        }
    }
}

/// How to come by the bytes of a picture; reading them is for the thread.
fn fetch(name: &str, packs: &Loaded) -> Option<Fetch> {
    if let Some((_, bytes)) = art::ALL.iter().find(|(art, _)| *art == name) {
        return Some(Box::new(|| Some(bytes.to_vec())));
    }
    // A pack id may hold a slash itself, so the pack is looked for.
    let (pack, path) = packs.catalog.packs().iter().find_map(|pack| {
        let path = name.strip_prefix(pack.id().as_str())?.strip_prefix('/')?;
        Some((pack.id().clone(), path.to_owned()))
    })?;
    let source = packs.source(&PackId::clone(&pack))?;
    Some(Box::new(move || {
        let limit = crate::pack::source::PICTURE_LIMIT;
        source.read(&path, limit).ok().map(std::borrow::Cow::into_owned)
    }))
}

fn decode(bytes: &[u8]) -> Option<ColorImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST);
    limits.max_image_height = Some(LARGEST);
    limits.max_alloc = Some(128 << 20);
    reader.limits(limits);
    let mut picture = reader.decode().ok()?;
    if picture.width() > WIDEST || picture.height() > HIGHEST {
        picture = picture.thumbnail(WIDEST, HIGHEST);
    }
    let picture = picture.into_rgba8();
    let size = [picture.width() as usize, picture.height() as usize];
    Some(ColorImage::from_rgba_unmultiplied(size, picture.as_raw()))
}
