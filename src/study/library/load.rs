//! Reading many packs on as many threads as are allowed at the moment.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, Scope as Threads};

use super::find::{Found, find};
use super::{Counts, Loaded, Options, Origin, Place, Progress, Shelved};
use crate::base::{Language, PackId};
use crate::pack::catalog::Catalog;
use crate::pack::check::{self, Finding, Part, Severity, source_finding};
use crate::pack::draft::PackHeader;
use crate::pack::model::Pack;
use crate::pack::source::PackSource;

/// A pack while it is being read.
struct Book {
    origin: Origin,
    source: Arc<dyn PackSource>,
    header: Option<PackHeader>,
    /// Lesson files not yet read; whoever reads the last one puts the pack together.
    left: AtomicUsize,
    read: Mutex<Read>,
}

#[derive(Default)]
struct Read {
    parts: Vec<Part>,
    findings: Vec<Finding>,
    pack: Option<Pack>,
}

/// One lesson file to read.
struct Job {
    book: usize,
    path: String,
    language: Language,
}

/// The work, shared by the threads.
struct Work<'a> {
    books: Vec<Book>,
    jobs: Vec<Job>,
    next: AtomicUsize,
    files_done: AtomicUsize,
    packs_done: AtomicUsize,
    busy: AtomicUsize,
    options: &'a Options,
}

pub(super) fn load(places: &[Place], options: &Options, progress: &dyn Fn(Progress)) -> Loaded {
    let mut found = Vec::new();
    let mut findings = Vec::new();
    for place in places {
        find(place, &mut found, &mut findings);
    }
    let work = Work::new(found, options);
    progress(work.progress());
    thread::scope(|threads| work.lead(threads, progress));
    progress(work.progress());
    work.shelve(findings)
}

impl<'a> Work<'a> {
    fn new(found: Vec<Found>, options: &'a Options) -> Self {
        let mut work = Self {
            books: Vec::new(),
            jobs: Vec::new(),
            next: AtomicUsize::new(0),
            files_done: AtomicUsize::new(0),
            packs_done: AtomicUsize::new(0),
            busy: AtomicUsize::new(1),
            options,
        };
        for (origin, source) in found {
            if options.cancel.load(Ordering::Relaxed) {
                break;
            }
            work.open(origin, source);
        }
        work
    }

    /// Reads a header and lists the lesson files.
    fn open(&mut self, origin: Origin, source: Arc<dyn PackSource>) {
        let (header, mut findings) = check::open_header(&*source);
        let book = self.books.len();
        let before = self.jobs.len();
        match source.list() {
            Ok(listing) => {
                let lessons = check::lesson_files(&listing);
                self.jobs.extend(lessons.map(|(path, language)| Job { book, path, language }));
            }
            Err(why) => findings.push(source_finding(source.name(), "", &why)),
        }
        self.books.push(Book {
            origin,
            source,
            header,
            left: AtomicUsize::new(self.jobs.len() - before),
            read: Mutex::new(Read { findings, ..Read::default() }),
        });
        if self.jobs.len() == before {
            self.close(&self.books[book]);
        }
    }

    fn progress(&self) -> Progress {
        Progress {
            files_done: self.files_done.load(Ordering::Relaxed),
            files: self.jobs.len(),
            packs_done: self.packs_done.load(Ordering::Relaxed),
            packs: self.books.len(),
        }
    }

    /// Works on this thread, and calls in others as soon as they are allowed.
    fn lead<'s>(&'s self, threads: &'s Threads<'s, '_>, progress: &dyn Fn(Progress)) {
        loop {
            while self.busy.load(Ordering::Relaxed) < self.allowed() {
                self.busy.fetch_add(1, Ordering::Relaxed);
                threads.spawn(|| self.help());
            }
            if !self.step() {
                return;
            }
            progress(self.progress());
        }
    }

    /// Works until there is nothing left, or too many do.
    fn help(&self) {
        while self.busy.load(Ordering::Relaxed) <= self.allowed() && self.step() {}
        self.busy.fetch_sub(1, Ordering::Relaxed);
    }

    fn allowed(&self) -> usize {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let left = self.jobs.len().saturating_sub(self.next.load(Ordering::Relaxed));
        let wanted = self.options.threads.load(Ordering::Relaxed);
        wanted.min(cores).min(left).max(1)
    }

    /// Reads one file; whether there was one.
    fn step(&self) -> bool {
        if self.options.cancel.load(Ordering::Relaxed) {
            return false;
        }
        let Some(job) = self.jobs.get(self.next.fetch_add(1, Ordering::Relaxed)) else {
            return false;
        };
        let book = &self.books[job.book];
        let scope = check::scope(&*book.source, book.header.as_ref());
        let (part, mut findings) = check::open_lesson(&job.path, job.language.clone(), &scope);
        {
            let mut read = book.read();
            read.parts.extend(part);
            read.findings.append(&mut findings);
        }
        self.files_done.fetch_add(1, Ordering::Relaxed);
        if book.left.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.close(book);
        }
        true
    }

    /// Puts a pack together.
    fn close(&self, book: &Book) {
        let read = std::mem::take(&mut *book.read());
        let header = book.header.clone();
        let (pack, findings) = check::assemble(header, read.parts, read.findings, &*book.source);
        *book.read() = Read { parts: Vec::new(), findings, pack };
        self.packs_done.fetch_add(1, Ordering::Relaxed);
    }

    /// Puts the packs into a catalogue.
    fn shelve(self, mut findings: Vec<Finding>) -> Loaded {
        let mut loaded = Loaded { cancelled: self.options.cancel.load(Ordering::Relaxed), ..Loaded::default() };
        let mut origins = HashMap::new();
        for book in self.books {
            let read = book.read.into_inner().unwrap_or_else(PoisonError::into_inner);
            findings.extend(read.findings);
            let Some(pack) = read.pack.map(Arc::new) else {
                continue;
            };
            let shelved = Shelved { pack: pack.id().clone(), name: book.source.name().to_owned(), origin: book.origin };
            match shelve_one(&mut loaded.catalog, &pack, &shelved, &origins) {
                Shelf::Placed(told) => {
                    findings.extend(told);
                    loaded.sources.insert(shelved.pack.clone(), book.source);
                    origins.insert(shelved.pack.clone(), shelved);
                }
                Shelf::TurnedAway(told) => findings.extend(told),
            }
        }
        let packs = loaded.catalog.packs().iter();
        loaded.shelved = packs.filter_map(|pack| origins.remove(pack.id())).collect();
        loaded.counts = Counts::of(&loaded.catalog, &findings);
        loaded.findings = Arc::new(findings);
        loaded
    }
}

impl Book {
    fn read(&self) -> MutexGuard<'_, Read> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Shelf {
    Placed(Option<Finding>),
    TurnedAway(Option<Finding>),
}

fn shelve_one(catalog: &mut Catalog, pack: &Arc<Pack>, shelved: &Shelved, origins: &HashMap<PackId, Shelved>) -> Shelf {
    let rival = catalog.pack(pack.id()).cloned();
    let other = origins.get(pack.id()).map_or("", |other| other.name.as_str());
    let lost = catalog.shelve(Arc::clone(pack));
    match (rival, lost) {
        (Some(rival), Some(lost)) if Arc::ptr_eq(&lost, pack) => {
            // The very same pack in two places is nothing to worry about.
            let same = *rival == **pack;
            Shelf::TurnedAway((!same).then(|| twice(pack, &shelved.name, other, &rival)))
        }
        (_, Some(lost)) => Shelf::Placed(Some(twice(&lost, other, &shelved.name, pack))),
        _ => Shelf::Placed(None),
    }
}

fn twice(lost: &Pack, lost_at: &str, won_at: &str, won: &Pack) -> Finding {
    Finding {
        severity: Severity::Warning,
        rule: "duplicate-pack",
        pack: lost_at.to_owned(),
        file: check::HEADER.to_owned(),
        line: None,
        column: None,
        item: None,
        field: Some("revision".to_owned()),
        message: format!(
            "revision {} of `{}` is not used: {won_at} holds revision {}",
            lost.revision(),
            lost.id(),
            won.revision()
        ),
        hint: "Raise the revision of the one that should be used, or remove the other.".to_owned(),
    }
}
